import { expect } from 'vitest';
import { entryOf } from '../../../lib/library/leaves/entry.ts';
import { BITS, MOST_ENTRIES, unpackLeaf } from '../../../lib/library/leaves/leaf.ts';
import { keysIn, type Stored } from './raw.ts';

const namesOf = ({ id, aliases }: { id: string; aliases: string[] }): string[] => [id, ...aliases];

const expectDistinct = (what: string, values: readonly unknown[]): void => {
	const twice = values.filter((value, index) => values.indexOf(value) !== index);
	expect({ what, twice }).toEqual({ what, twice: [] });
};

/** The leaves hold each paper once, as it is, in the order of saving, and each where it is looked for. */
const expectLeaves = ({ papers, leaves, totals }: Stored): void => {
	const entries = leaves.flatMap(unpackLeaf);
	const saved = papers.toSorted((a, b) => a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1));
	expect(
		entries.map((entry) => ({ ...entry, doc: 0 })),
		'entries of leaves',
	).toEqual(saved.map(entryOf));
	for (const [index, leaf] of leaves.entries()) {
		const next = leaves[index + 1]?.from ?? Infinity;
		for (const { savedAt } of unpackLeaf(leaf)) {
			expect(savedAt).toBeGreaterThanOrEqual(leaf.from);
			expect(savedAt).toBeLessThan(next);
		}
		expect(leaf.times.length).toBeLessThanOrEqual(MOST_ENTRIES);
	}
	const pending = entries.filter(({ bits, doc }) => (bits & BITS.abstract) > 0 && doc === 0);
	const kept = totals.find(({ name }) => name === 'pending')?.value ?? 0;
	expect(kept, 'the kept number of abstracts that are not indexed').toBe(pending.length);
};

/** What holds of the library after every write. */
export const expectConsistent = (stored: Stored): void => {
	const { papers, removed, pending, totals } = stored;
	const keys = new Map(keysIn(stored).map((row) => [row.folded, row]));
	const total = totals.find(({ name }) => name === 'papers')?.value ?? 0;
	expect(total, 'the kept number of papers').toBe(papers.length);
	expectLeaves(stored);
	expectDistinct('ids and aliases', [...papers, ...removed].flatMap(namesOf));
	const all = [...papers, ...removed.map(({ paper }) => paper)];
	expectDistinct(
		'savedAt',
		all.map(({ savedAt }) => savedAt),
	);
	const handedOut = all.flatMap(({ id, key }) => (key === undefined ? [] : [{ id, key }]));
	expectDistinct(
		'keys without regard to case',
		handedOut.map(({ key }) => key.toLowerCase()),
	);
	for (const { id, key } of handedOut) {
		const folded = key.toLowerCase();
		expect(keys.get(folded), 'a kept key').toEqual({ folded, key, id });
	}
	const known = new Map(papers.map((paper) => [paper.id, paper]));
	for (const { id } of pending) {
		const paper = known.get(id);
		expect(paper && namesOf(paper).some((name) => name.startsWith('arxiv:')), 'pending').toBe(true);
	}
	for (const { id, paper, aliases } of removed) {
		expect({ id: paper.id, aliases: paper.aliases }).toEqual({ id, aliases });
	}
};
