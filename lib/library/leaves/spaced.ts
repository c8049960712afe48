import { wordsOf } from '../../query/words.ts';

/**
 * Longest text of a column, in characters: the longest note fits, each of its characters a word, and
 * all 10,000 authors that a paper may have.
 */
export const LONGEST = 250_000;

/** ` attention is all you need `: a word begins after a space and ends before one. */
export const spaced = (text: string): string => {
	const words = wordsOf(text);
	return words.length === 0 ? '' : ` ${words.join(' ').slice(0, LONGEST)} `;
};
