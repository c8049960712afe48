import { hashOf, mixed } from './normalise.ts';
import type { Passage } from './reading.ts';

/** Bits of a gram's key: few enough to be stored in one and a half bytes each. */
export const KEY_BITS = 22;
const MASK = 2 ** KEY_BITS - 1;

/** Most words of a gram. */
export const LONGEST_GRAM = 2;

/** What a gram counts in the title, beside 1 in the abstract. */
export const IN_TITLE = 2;

/** Value of a category's key, whatever the texts. */
export const CATEGORY_VALUE = 0.5;

/** Called with a gram's key, its first word and the one after its last. */
export type OnGram = (key: number, from: number, to: number) => void;

/** Walks the single words of a passage, the parts of coined names and the pairs of neighbours. */
export const eachGram = ({ words }: Passage, onGram: OnGram): void => {
	for (let from = 0; from < words.length; from += 1) {
		for (const part of words[from]!.parts) onGram(part & MASK, from, from + 1);
		let hash = 0;
		const end = Math.min(words.length, from + LONGEST_GRAM);
		for (let at = from; at < end; at += 1) {
			const word = words[at]!.hash;
			if (word === 0) break;
			hash = at === from ? word : mixed(Math.imul(hash, 31) ^ word);
			onGram(hash & MASK, from, at + 1);
		}
	}
};

/** Key of a category, told from any word by its colon. */
export const categoryKey = (category: string, isPrimary: boolean): number =>
	hashOf(`${isPrimary ? 'primary' : 'cross'}:${category}`) & MASK;

/** What the counts of a paper's grams are divided by, so that long abstracts do not shout. */
export const normOf = (reading: readonly Passage[]): number => {
	let sum = 0;
	for (const { where, words } of reading) {
		if (where === 'title') sum += IN_TITLE * IN_TITLE * words.length;
		else if (where === 'abstract') sum += words.length;
	}
	return Math.sqrt(LONGEST_GRAM * sum) || 1;
};
