import { BITS } from '../leaves/leaf.ts';
import type { MemoryLeaf } from './memory-leaf.ts';

/** Which abstracts hold some words. */
export interface AbstractHits {
	/** For each doc 1 where it does. */
	docs: Uint8Array;
	/** Says of an abstract that is not indexed whether it does. */
	fits: (text: string) => boolean;
}

/** Gives points to the entries whose abstracts are among the hits and that have none yet. */
export const rateAbstracts = (
	{ docs, fits }: AbstractHits,
	leaf: MemoryLeaf,
	points: Uint8Array,
	value: number,
): void => {
	const { docs: docOf, bits } = leaf.row;
	for (let entry = 0; entry < leaf.size; entry += 1) {
		if (points[entry] !== 0 || (bits[entry]! & BITS.abstract) === 0) continue;
		const doc = docOf[entry]!;
		const isHit = doc === 0 ? fits(leaf.abstracts?.get(entry) ?? '') : docs[doc] === 1;
		if (isHit) points[entry] = value;
	}
};
