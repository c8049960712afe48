import type { AbstractHits } from './abstract-hits.ts';
import type { Fails } from './groups.ts';
import type { MemoryLeaf } from './memory-leaf.ts';
import type { Names } from './names.ts';
import type { Needle } from './scan.ts';

/** One term of a query, as entries are rated by it. */
export interface Condition {
	not: boolean;
	group: number;
	/** Whether its points are part of the score. */
	scores: boolean;
	/**
	 * Sets the points of the entries that fit; those that do not fit keep 0, and so may those that are
	 * out already.
	 */
	rate: (leaf: MemoryLeaf, points: Uint8Array, fails: Fails) => void;
}

export interface Context {
	names: Names;
	/** Milliseconds since 1970, for “the last seven days”. */
	now: number;
	/** Looks words up in the abstracts; `undefined` while only the rest is searched. */
	abstracts: ((needle: Needle) => AbstractHits) | undefined;
}
