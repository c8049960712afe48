import { GROUPS, type Fails } from './groups.ts';

const SPACE = 32;

/** Words that are looked for. */
export interface Needle {
	/** Folded, with single spaces between them; at least one. */
	text: string;
	/** Whether the last word has to end here. */
	exact: boolean;
}

/** What a scan gives to whom. */
export interface Rating {
	/** Points where the first fitting word ends with the needle, and where it goes on. */
	whole: number;
	begun: number;
	/** Of each entry; better ones stay. */
	points: Uint8Array;
	fails: Fails;
}

/** Entries that stand one after the other. */
export interface Stretch {
	first: number;
	/** The one after the last. */
	end: number;
}

/** Where the needle stands next, from the beginning of a word on; else -1. */
const find = (text: string, { text: wanted, exact }: Needle, from: number): number => {
	let at = text.indexOf(wanted, from);
	// Not with the space before it in one: to look for what begins with a rarer letter is quicker.
	while (at >= 0) {
		const isWhole = !exact || text.charCodeAt(at + wanted.length) === SPACE;
		if (isWhole && text.charCodeAt(at - 1) === SPACE) return at;
		at = text.indexOf(wanted, at + 1);
	}
	return at;
};

/**
 * Rates entries whose lines are all in a text. Those that cannot gain any more are passed over.
 * @param startsOf Where each line of the column begins, and one more for the end; the text begins where
 *   that of the first entry does.
 * @returns Whether the needle stands in the text at all.
 */
export const scanLines = (
	text: string,
	needle: Needle,
	{ first, end }: Stretch,
	startsOf: () => Uint32Array,
	{ whole, begun, points }: Rating,
): boolean => {
	let at = find(text, needle, 0);
	if (at < 0) return false;
	const starts = startsOf();
	const offset = starts[first]!;
	let entry = first;
	while (at >= 0) {
		while (starts[entry + 1]! <= at + offset) entry += 1;
		const isWhole = text.charCodeAt(at + needle.text.length) === SPACE;
		points[entry] = Math.max(points[entry]!, isWhole ? whole : begun);
		do entry += 1;
		while (entry < end && points[entry]! >= whole);
		if (entry === end) break;
		at = find(text, needle, starts[entry]! - offset);
	}
	return true;
};

/** The entries from one on up to the next that is out of account. */
export const stretchFrom = (fails: Fails, first: number, size: number): Stretch => {
	let end = first;
	while (end < size && (fails[end]! & GROUPS.other) === 0) end += 1;
	return { first, end };
};
