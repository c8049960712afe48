import { fold, isAscii } from './fold.ts';

/** Scripts that are written without spaces: each character is a word, and a word is a phrase. */
const UNSPACED =
	'\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmer}\\p{sc=Myanmar}';

/** A letter may carry marks that are no accents: they are folded away before. */
const WORD = new RegExp(
	`(?=\\p{L})[${UNSPACED}]\\p{M}*|(?:(?![${UNSPACED}])\\p{L}\\p{M}*)+|\\p{N}+`,
	'gu',
);
/** What is folded by itself: a letter with its marks, which Unicode has as letters for narrow kana. */
const CLUSTER = /[^\p{M}\uFF9E\uFF9F]?[\p{M}\uFF9E\uFF9F]*/gu;
const ASCII_WORD = /[a-z]+|[0-9]+/g;

/**
 * The words of a folded text. Letters and digits never share one, so that “GPT-4”, “GPT 4” and
 * “GPT4” are the same.
 */
const wordsOfFolded = (folded: string): string[] =>
	folded.match(isAscii(folded) ? ASCII_WORD : WORD) ?? [];

/** The words of a text, folded. */
export const wordsOf = (text: string): string[] => wordsOfFolded(fold(text));

/** One character of a folded text and the part of the original that it stands for. */
interface Place {
	start: number;
	end: number;
}

export interface PlacedWord {
	word: string;
	start: number;
	/** Where each of the word’s folded characters ends in the text; the last is the word’s end. */
	ends: number[];
}

/** Where each character is one still when it is folded. */
const placedAsciiWords = (text: string): PlacedWord[] =>
	[...text.toLowerCase().matchAll(ASCII_WORD)].map(({ 0: word, index }) => ({
		word,
		start: index,
		ends: Array.from(word, (_, at) => index + at + 1),
	}));

/** The words of a text, as {@link wordsOf} has them, each with its place in the text. */
export const placedWordsOf = (text: string): PlacedWord[] => {
	if (isAscii(text)) return placedAsciiWords(text);
	let folded = '';
	const places: Place[] = [];
	let start = 0;
	for (const [cluster] of text.matchAll(CLUSTER)) {
		const end = start + cluster.length;
		for (const unit of fold(cluster).split('')) {
			folded += unit;
			places.push({ start, end });
		}
		start = end;
	}
	return [...folded.matchAll(WORD)].map(({ 0: word, index }) => ({
		word,
		start: places[index]!.start,
		ends: places.slice(index, index + word.length).map(({ end }) => end),
	}));
};
