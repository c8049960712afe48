import { numberIn } from './number.ts';

const PIECES = /\$(?<at>\d)|\{(?<forms>[^{}|]*(?:\|[^{}|]*)+)\}/g;

/** The form for a count: a text has them in the order that the standard gives to plurals, `one` before `other`. */
const formFor = (forms: readonly string[], count: number, languageTag: string): string => {
	const rules = new Intl.PluralRules(languageTag);
	const at = rules.resolvedOptions().pluralCategories.indexOf(rules.select(count));
	return forms[at] ?? forms.at(-1) ?? '';
};

/**
 * Fills a text in: `$1` and `$2` are replaced, numbers as the language writes them, and of
 * `{paper|papers}` the form stays that the number asks for which was filled in last before it.
 */
export const fillIn = (
	text: string,
	values: readonly (string | number)[],
	languageTag: () => string,
): string => {
	let count = 1;
	return text.replaceAll(PIECES, (_, at?: string, forms?: string) => {
		if (forms !== undefined) return formFor(forms.split('|'), count, languageTag());
		const value = values[Number(at) - 1] ?? '';
		count = Number(value);
		return typeof value === 'number' ? numberIn(value, languageTag()) : value;
	});
};
