import type { PaperId } from '../../paper/paper.ts';
import type { MemoryLeaf } from './memory-leaf.ts';

/** A shorter title, in characters, is that of many papers: “Introduction”. */
const SHORTEST_TITLE = 12;

/** Longest time, in years, between the versions of one work: a preprint, a journal’s issue. */
const MOST_YEARS = 2;

interface Twin {
	id: PaperId;
	year: number;
}

const familyOf = (authors: string): string => authors.split('|')[0]!.trim().split(' ').at(-1) ?? '';

const byKey = (leaves: readonly MemoryLeaf[]): Map<string, Twin[]> => {
	const twins = new Map<string, Twin[]>();
	for (const leaf of leaves) {
		for (let entry = 0; entry < leaf.size; entry += 1) {
			const title = leaf.lineAt('title', entry);
			if (title.length < SHORTEST_TITLE) continue;
			const key = `${title}|${familyOf(leaf.lineAt('authors', entry))}`;
			const twin = { id: leaf.idAt(entry), year: Math.floor(leaf.row.dates[entry]! / 10_000) };
			const known = twins.get(key);
			if (known) known.push(twin);
			else twins.set(key, [twin]);
		}
	}
	return twins;
};

/** Parts those that lie too far apart; one whose year is not known (0) goes with the first. */
const nearInTime = (twins: readonly Twin[]): PaperId[][] => {
	const groups: Twin[][] = [];
	for (const twin of twins.toSorted((a, b) => a.year - b.year)) {
		const before = groups.at(-1);
		const last = before?.at(-1);
		if (before && last && (last.year === 0 || twin.year - last.year <= MOST_YEARS)) {
			before.push(twin);
		} else groups.push([twin]);
	}
	return groups.map((group) => group.map(({ id }) => id));
};

/**
 * Papers that are perhaps one: the same title, but for case, accents and punctuation, the same family
 * name of the first author, and years close to one another.
 */
export const likelyDuplicates = (leaves: readonly MemoryLeaf[]): PaperId[][] =>
	[...byKey(leaves).values()]
		.filter((twins) => twins.length > 1)
		.flatMap(nearInTime)
		.filter((group) => group.length > 1);
