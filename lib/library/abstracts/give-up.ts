import { packLeaf, unpackLeaf, type Entry, type LeafRow } from '../leaves/leaf.ts';
import type { LibraryDatabase } from '../tables.ts';
import type { SegmentRow } from './segment.ts';

/** Leaves that are read at once. */
const READ_AT_ONCE = 64;

/** A leaf, and what it holds. */
export interface Open {
	leaf: LeafRow;
	entries: Entry[];
}

/** Writes leaves with what became of their entries’ abstracts. */
export const writeAll = async (
	database: LibraryDatabase,
	open: readonly Open[],
	numbers: { pending: number; docs?: number },
): Promise<void> => {
	const [revision, pending] = await database.totals.bulkGet(['revision', 'pending']);
	const next = (revision?.value ?? 0) + 1;
	await database.leaves.bulkPut(
		open.map(({ leaf, entries }) => packLeaf(leaf.from, next, entries)),
	);
	await database.totals.bulkPut([
		{ name: 'revision', value: next },
		{ name: 'pending', value: (pending?.value ?? 0) + numbers.pending },
		...(numbers.docs === undefined ? [] : [{ name: 'docs' as const, value: numbers.docs }]),
	]);
};

const isIn = (doc: number, { first, count }: Pick<SegmentRow, 'first' | 'count'>): boolean =>
	doc >= first && doc < first + count;

/** Gives up segments; their abstracts are to be indexed again. */
export const giveUp = async (
	database: LibraryDatabase,
	given: readonly Pick<SegmentRow, 'first' | 'count'>[],
): Promise<void> => {
	if (given.length === 0) return;
	const places = await database.leaves.toCollection().primaryKeys();
	for (let at = 0; at < places.length; at += READ_AT_ONCE) {
		const some = await database.leaves.bulkGet(places.slice(at, at + READ_AT_ONCE));
		let pending = 0;
		const open: Open[] = [];
		for (const leaf of some) {
			if (!leaf) continue;
			const entries = unpackLeaf(leaf);
			const known = entries.filter(({ doc }) => given.some((segment) => isIn(doc, segment)));
			if (known.length === 0) continue;
			for (const entry of known) entry.doc = 0;
			pending += known.length;
			open.push({ leaf, entries });
		}
		if (open.length > 0) await writeAll(database, open, { pending });
	}
	await database.segments.bulkDelete(given.map(({ first }) => first));
};
