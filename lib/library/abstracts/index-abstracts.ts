import { writing } from '../database.ts';
import { spaced } from '../leaves/spaced.ts';
import { pendingOf, unpackLeaf } from '../leaves/leaf.ts';
import type { LibraryDatabase } from '../tables.ts';
import { giveUp, writeAll, type Open } from './give-up.ts';
import { buildSegment } from './segment.ts';

/** So many abstracts are worth a segment; fewer are read with each search instead. */
const ENOUGH = 256;

/** Leaves that are read at once for a segment: where all papers have abstracts, these make one. */
const SOME_LEAVES = 8;

/** A segment of fewer abstracts is small; so many small ones are made into larger ones. */
const SMALL = 512;
const MOST_SMALL = 24;

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

/** Gives up the small segments, where there are too many. */
const giveUpSmall = async (database: LibraryDatabase): Promise<void> => {
	const small = await database.segments.where('count').below(SMALL).toArray();
	if (small.length > MOST_SMALL) await giveUp(database, small);
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
