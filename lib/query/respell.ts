import { parseQuery } from './parse.ts';
import { printTerm } from './print.ts';
import type { Term, TextField, TextValue } from './term.ts';
import { placedWordsOf } from './words.ts';

/** A word that a query asks for. */
export interface AskedWord {
	field: TextField;
	/** Folded. */
	word: string;
}

type TextTerm = Extract<Term, { field: TextField }>;

/** Conditions that ask for words; what is left out is in no search’s way. */
const textTermsOf = (query: string) =>
	parseQuery(query).parts.flatMap((part) => {
		const { term } = part;
		const [value] = term.values;
		const isText = typeof value === 'object' && 'exact' in value;
		return isText && !term.not ? [{ ...part, term: term as TextTerm }] : [];
	});

/** The words that a query asks for, in order. */
export const askedWords = (query: string): AskedWord[] =>
	textTermsOf(query).flatMap(({ term: { field, values } }) =>
		values.flatMap(({ text }) => placedWordsOf(text).map(({ word }) => ({ field, word }))),
	);

const respelt = (value: TextValue, better: (word: string) => string | undefined): TextValue => {
	let { text } = value;
	for (const { word, start, ends } of placedWordsOf(text).toReversed()) {
		const other = better(word);
		if (other !== undefined) text = text.slice(0, start) + other + text.slice(ends.at(-1));
	}
	return { ...value, text };
};

/**
 * The query with other words in the place of some; what else the user typed stays as it is.
 * @param better The other word for one of {@link askedWords}, where there is one.
 */
export const respell = (
	query: string,
	better: (asked: AskedWord) => string | undefined,
): string => {
	let text = query;
	for (const { term, start, end } of textTermsOf(query).toReversed()) {
		const { field } = term;
		const values = term.values.map((value) => respelt(value, (word) => better({ field, word })));
		const isSame = values.every((value, at) => value.text === term.values[at]!.text);
		if (!isSame) text = text.slice(0, start) + printTerm({ ...term, values }) + text.slice(end);
	}
	return text;
};
