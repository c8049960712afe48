import { writing } from '../database.ts';
import { spaced } from '../leaves/spaced.ts';
import { packLeaf, pendingOf, unpackLeaf, type Entry, type LeafRow } from '../leaves/leaf.ts';
import type { LibraryDatabase } from '../tables.ts';
import { buildSegment, type SegmentRow } from './segment.ts';

/** So many abstracts are worth a segment; fewer are read with each search instead. */
const ENOUGH = 256;

/** Leaves that are read at once for a segment: where all papers have abstracts, these make one. */
const SOME_LEAVES = 8;

/** A segment of fewer abstracts is small; so many small ones are made into larger ones. */
const SMALL = 512;
const MOST_SMALL = 24;

/** Leaves that are read at once while small segments are given up. */
const READ_AT_ONCE = 64;

interface Open {
	leaf: LeafRow;
	entries: Entry[];
}

const writeAll = async (
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

/**
 * Leaves with enough abstracts in none for a segment that is not small, or all there are. Where few
 * papers have one, eight leaves would make small segments only, to be given up as soon as made.
 */
const pendingLeaves = async ({ leaves }: LibraryDatabase): Promise<Open[]> => {
	const places = await leaves.where('pending').above(0).primaryKeys();
	const open: Open[] = [];
	let pending = 0;
	for (let at = 0; at < places.length && pending < SMALL; at += SOME_LEAVES) {
		for (const leaf of await leaves.bulkGet(places.slice(at, at + SOME_LEAVES))) {
			if (!leaf) continue;
			open.push({ leaf, entries: unpackLeaf(leaf) });
			pending += leaf.pending;
		}
	}
	return open;
};

/** Makes one segment of abstracts that are in none; how many it took. */
const addSegment = async (database: LibraryDatabase): Promise<number> => {
	const open = await pendingLeaves(database);
	const entries = open.flatMap((each) => pendingOf(each.entries));
	if (entries.length === 0) return 0;
	const papers = await database.papers.bulkGet(entries.map(({ id }) => id));
	const first = ((await database.totals.get('docs'))?.value ?? 0) + 1;
	const texts = papers.map((paper) => spaced(paper?.abstract ?? ''));
	for (const [index, entry] of entries.entries()) entry.doc = first + index;
	await database.segments.put(buildSegment(first, texts));
	await writeAll(database, open, {
		pending: -entries.length,
		docs: first + entries.length - 1,
	});
	return entries.length;
};

const isIn = (doc: number, { first, count }: Pick<SegmentRow, 'first' | 'count'>): boolean =>
	doc >= first && doc < first + count;

/** Gives up the small segments, where there are too many; their abstracts are to be indexed again. */
const giveUpSmall = async (database: LibraryDatabase): Promise<void> => {
	const small = await database.segments.where('count').below(SMALL).primaryKeys();
	if (small.length <= MOST_SMALL) return;
	const given = (await database.segments.bulkGet(small)).filter((row) => row !== undefined);
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
	await database.segments.bulkDelete(small);
};

/**
 * Indexes abstracts that are in no segment yet, one segment’s worth, in one transaction; to be called
 * by the background some time after a write, and again while it answers `true`.
 * @returns Whether there is more to do.
 */
export const indexAbstracts = (): Promise<boolean> =>
	writing(async (database) => {
		const pending = (await database.totals.get('pending'))?.value ?? 0;
		if (pending < ENOUGH) return false;
		const taken = await addSegment(database);
		await giveUpSmall(database);
		return taken > 0;
	});
