import { wordsOf } from '../../query/words.ts';

/** Longest text of a column, in characters: a list of 1,300 authors fits. */
export const LONGEST = 30_000;

/** ` attention is all you need `: a word begins after a space and ends before one. */
export const spaced = (text: string): string => {
	const words = wordsOf(text);
	return words.length === 0 ? '' : ` ${words.join(' ').slice(0, LONGEST)} `;
};
