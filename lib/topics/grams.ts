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
	for (let at = 0; at < words.length; at += 1) {
		const { hash, parts } = words[at]!;
		for (let part = 0; part < parts.length; part += 1) onGram(parts[part]! & MASK, at, at + 1);
		if (hash === 0) continue;
		onGram(hash & MASK, at, at + 1);
		const next = at + 1 < words.length ? words[at + 1]!.hash : 0;
		if (next !== 0) onGram(mixed(Math.imul(hash, 31) ^ next) & MASK, at, at + 2);
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
