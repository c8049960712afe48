import { distance } from './distance.ts';
import { fold } from './fold.ts';
import { parseQuery } from './parse.ts';
import { printTerm } from './print.ts';
import { wordsOf } from './words.ts';

/** Fields whose names are known, and meant to be chosen from. */
type KnownField = 'tag' | 'topic';

/**
 * The query with other names in the place of some; what is left out is in no search’s way.
 * @param better The other name for one that is asked for, where there is one.
 */
export const respellNames = (
	query: string,
	better: (field: KnownField, name: string) => string | undefined,
): string => {
	let text = query;
	for (const { term, start, end } of parseQuery(query).parts.toReversed()) {
		if ((term.field !== 'tag' && term.field !== 'topic') || term.not) continue;
		const { field } = term;
		const values = term.values.map((value) => better(field, value) ?? value);
		if (values.every((value, at) => value === term.values[at])) continue;
		text = text.slice(0, start) + printTerm({ ...term, values }) + text.slice(end);
	}
	return text;
};

/** A name of less has too many that are like it; a longer one may be wrong in two letters. */
const SHORTEST = 3;
const LONG = 8;

/** `nlp/speech/asr` is also looked for as `asr`, and those that it is under as `nlp/speech`, `speech`, `nlp`. */
const calledBy = (name: string): { called: string; name: string }[] =>
	name.split('/').flatMap((part, at, parts) => {
		const path = parts.slice(0, at + 1).join('/');
		return at === 0
			? [{ called: path, name: path }]
			: [part, path].map((called) => ({ called, name: path }));
	});

/**
 * The name that is spelt most like one that nobody has; none where some name is meant by it, as a search
 * finds them: by the beginnings of its words.
 */
export const nearestName = (wanted: string, names: readonly string[]): string | undefined => {
	const asked = fold(wanted);
	if (asked.length < SHORTEST) return undefined;
	const beginning = ` ${wordsOf(wanted).join(' ')}`;
	const most = asked.length < LONG ? 1 : 2;
	let [best, least] = [undefined as string | undefined, most + 1];
	for (const { called, name } of names.flatMap(calledBy)) {
		if (` ${wordsOf(called).join(' ')}`.includes(beginning)) return undefined;
		const far = distance(asked, fold(called), most);
		if (far < least) [best, least] = [name, far];
	}
	return best;
};
