import type { Term, TextField, TextValue } from './term.ts';
import { placedWordsOf, wordsOf, type PlacedWord } from './words.ts';

/** A part of a text: `[start, end)`. */
export type Range = [start: number, end: number];

/** How many of the words from `at` on a value covers; the last one counts as a whole. */
const isHere = (
	words: readonly PlacedWord[],
	at: number,
	wanted: readonly string[],
	exact: boolean,
): boolean =>
	wanted.every((want, index) => {
		const word = words[at + index]?.word;
		const isLast = index === wanted.length - 1;
		return isLast && !exact ? (word?.startsWith(want) ?? false) : word === want;
	});

const rangeAt = (words: readonly PlacedWord[], at: number, wanted: readonly string[]): Range => {
	const last = words[at + wanted.length - 1]!;
	return [words[at]!.start, last.ends[wanted.at(-1)!.length - 1]!];
};

const rangesOf = (words: readonly PlacedWord[], { text, exact }: TextValue): Range[] => {
	const wanted = wordsOf(text);
	if (wanted.length === 0) return [];
	return words.flatMap((_, at) =>
		isHere(words, at, wanted, exact) ? [rangeAt(words, at, wanted)] : [],
	);
};

const isText = (term: Term): term is Extract<Term, { field: TextField }> =>
	typeof term.values[0] === 'object' && 'exact' in term.values[0];

/**
 * The parts of a text that the terms of a query find in it, in order, none overlapping.
 * @param field What the text is: a term for another field marks nothing.
 */
export const matchedRanges = (
	text: string,
	terms: readonly Term[],
	field: Exclude<TextField, 'any'>,
): Range[] => {
	const asked = terms
		.filter(isText)
		.filter((term) => !term.not && (term.field === 'any' || term.field === field));
	if (asked.length === 0) return [];
	const words = placedWordsOf(text);
	const found = asked
		.flatMap((term) => term.values.flatMap((value) => rangesOf(words, value)))
		.toSorted(([a], [b]) => a - b);
	const united: Range[] = [];
	for (const [start, end] of found) {
		const last = united.at(-1);
		if (last && start <= last[1]) last[1] = Math.max(last[1], end);
		else united.push([start, end]);
	}
	return united;
};
