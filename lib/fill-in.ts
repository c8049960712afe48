const PIECES = /\$(?<at>\d)|\{(?<forms>[^{}|]*(?:\|[^{}|]*)+)\}/g;

/** Rules of the browser for each language: it takes longer to make them than to ask a hundred times. */
const rulesOf = new Map<string, { plural?: Intl.PluralRules; number?: Intl.NumberFormat }>();

const rulesIn = (language: string) => {
	const rules = rulesOf.get(language) ?? {};
	rulesOf.set(language, rules);
	return rules;
};

/** The form for a count: a text has them in the order that the standard gives to plurals, `one` before `other`. */
const formFor = (forms: readonly string[], count: number, language: string): string => {
	const rules = (rulesIn(language).plural ??= new Intl.PluralRules(language));
	const at = rules.resolvedOptions().pluralCategories.indexOf(rules.select(count));
	return forms[at] ?? forms.at(-1) ?? '';
};

/** Up to it a whole number is its digits in each of the languages there are. */
const GROUPED_FROM = 1_000;

/**
 * A number as a language writes it. A process that writes its first one by the rules of the browser
 * waits for 30 ms: small numbers, as on bars and in most popups, do without.
 */
const written = (value: number, language: string): string =>
	Number.isInteger(value) && value >= 0 && value < GROUPED_FROM
		? String(value)
		: (rulesIn(language).number ??= new Intl.NumberFormat(language)).format(value);

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
		return typeof value === 'number' ? written(value, languageTag()) : value;
	});
};
