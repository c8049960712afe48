import { wordsOf, type Word } from './normalise.ts';
import type { ClassifyInput } from './topic.ts';

export type Place = 'title' | 'abstract' | 'keywords';

/** A text of a paper, split into words once for all that look at it. */
export interface Passage {
	where: Place;
	text: string;
	words: readonly Word[];
}

/** Keywords looked at, and characters of each; Hugging Face gives some ten short ones. */
const MOST_KEYWORDS = 30;
const LONGEST_KEYWORD = 120;

const passageOf = (where: Place, text: string): Passage => ({ where, text, words: wordsOf(text) });

/** The texts of a paper: its title, its abstract if there is one, each of its keywords. */
export const readingOf = ({ title, abstract = '', keywords = [] }: ClassifyInput): Passage[] => [
	passageOf('title', title),
	...(abstract === '' ? [] : [passageOf('abstract', abstract)]),
	...keywords
		.slice(0, MOST_KEYWORDS)
		.map((keyword) => passageOf('keywords', keyword.slice(0, LONGEST_KEYWORD))),
];

/** The words from `from` up to `to` as they stand in the text. */
export const quoted = ({ text, words }: Passage, from: number, to: number): string =>
	text.slice(words[from]!.start, words[to - 1]!.end);
