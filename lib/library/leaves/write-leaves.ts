import type { Collection, InsertType } from 'dexie';
import type { Paper } from '../../paper/paper.ts';
import type { RowChange } from '../row-change.ts';
import type { LibraryDatabase } from '../tables.ts';
import { entryOf } from './entry.ts';
import { MOST_ENTRIES, packLeaf, pendingOf, unpackLeaf, type Entry, type LeafRow } from './leaf.ts';

/** From so many papers on, the places of all leaves are read at once. */
const MANY = 4;

const lastKey = async (
	leaves: Collection<LeafRow, number, InsertType<LeafRow, 'from'>>,
): Promise<number | undefined> => {
	// oxlint-disable-next-line unicorn/no-array-reverse -- a collection of Dexie's, not an array
	const [key] = await leaves.reverse().limit(1).primaryKeys();
	return key;
};

/** The place of the leaf of each of these times. */
const placesOf = async (
	{ leaves }: LibraryDatabase,
	times: readonly number[],
): Promise<Map<number, number>> => {
	if (times.length < MANY) {
		const found = times.map(async (time) => {
			const place = await lastKey(leaves.where('from').belowOrEqual(time));
			return [time, place ?? 0] as const;
		});
		return new Map(await Promise.all(found));
	}
	const all = await leaves.toCollection().primaryKeys();
	let place = 0;
	return new Map(
		times
			.toSorted((a, b) => a - b)
			.map((time) => {
				while ((all[place + 1] ?? Infinity) <= time) place += 1;
				return [time, all[place] ?? 0];
			}),
	);
};

const byTime = (a: Entry, b: Entry): number => a.savedAt - b.savedAt || (a.id < b.id ? -1 : 1);

/** The entry of a paper; an abstract that is as before stays indexed. */
const entryAfter = (after: Paper, before: Paper | undefined, entry: Entry | undefined): Entry => {
	const fresh = entryOf(after);
	const isSame = before !== undefined && before.abstract === after.abstract;
	return isSame && entry !== undefined ? { ...fresh, doc: entry.doc } : fresh;
};

/**
 * Where to cut so many entries. At the end of the library leaves are filled, because what is saved
 * next comes after; elsewhere room is left. Entries of one time stay together: a leaf is found by it.
 */
const cutsOf = (entries: readonly Entry[], isLast: boolean): number[] => {
	const count = Math.ceil(entries.length / MOST_ENTRIES);
	const size = isLast ? MOST_ENTRIES : Math.ceil(entries.length / count);
	const cuts: number[] = [];
	for (let cut = size; cut < entries.length; cut += size) {
		while (cut < entries.length && entries[cut]!.savedAt === entries[cut - 1]!.savedAt) cut += 1;
		if (cut < entries.length) cuts.push(cut);
	}
	return cuts;
};

const repacked = (
	from: number,
	revision: number,
	entries: readonly Entry[],
	isLast: boolean,
): LeafRow[] => {
	const cuts = cutsOf(entries, isLast);
	return [0, ...cuts].map((start, index) => {
		const some = entries.slice(start, cuts[index]);
		return packLeaf(start === 0 ? from : some[0]!.savedAt, revision, some);
	});
};

/** The changes of each leaf. A paper whose time changes leaves one and comes into another. */
const byLeaf = (
	changes: readonly RowChange[],
	places: ReadonlyMap<number, number>,
): Map<number, RowChange[]> => {
	const grouped = new Map<number, RowChange[]>();
	const add = (time: number, change: RowChange): void => {
		const place = places.get(time)!;
		const known = grouped.get(place);
		if (known) known.push(change);
		else grouped.set(place, [change]);
	};
	for (const change of changes) {
		const { before, after } = change;
		if (before?.savedAt === after?.savedAt || !before || !after) {
			add((after ?? before)!.savedAt, change);
			continue;
		}
		add(before.savedAt, { before });
		add(after.savedAt, { after });
	}
	return grouped;
};

const changed = (entries: readonly Entry[], changes: readonly RowChange[]): Entry[] => {
	const byId = new Map(entries.map((entry) => [entry.id, entry]));
	for (const { before, after } of changes) {
		const entry = byId.get((after ?? before)!.id);
		if (before) byId.delete(before.id);
		if (after) byId.set(after.id, entryAfter(after, before, entry));
	}
	return [...byId.values()].toSorted(byTime);
};

/** Leaves that changes are about, as they are. */
export interface OpenLeaves {
	changes: ReadonlyMap<number, RowChange[]>;
	rows: ReadonlyMap<number, LeafRow>;
	/** The place of the last leaf of all. */
	last: number;
}

/** Reads the leaves that changes of papers are about. */
export const openLeaves = async (
	database: LibraryDatabase,
	changes: readonly RowChange[],
): Promise<OpenLeaves> => {
	const times = changes.flatMap(({ before, after }) =>
		[before, after].flatMap((paper) => paper?.savedAt ?? []),
	);
	const [places, last = 0] = await Promise.all([
		placesOf(database, [...new Set(times)]),
		lastKey(database.leaves.toCollection()),
	]);
	const grouped = byLeaf(changes, places);
	const rows = await database.leaves.bulkGet([...grouped.keys()]);
	return {
		changes: grouped,
		rows: new Map(rows.flatMap((row) => (row ? [[row.from, row] as const] : []))),
		last,
	};
};

/**
 * The leaves after the changes, to be written in the transaction that writes the papers.
 * @returns Also by how much the number of abstracts grew that are not indexed.
 */
export const changedLeaves = (
	{ changes, rows, last }: OpenLeaves,
	revision: number,
): { written: LeafRow[]; more: number } => {
	let more = 0;
	const written = [...changes].flatMap(([from, some]) => {
		const row = rows.get(from);
		const after = changed(row ? unpackLeaf(row) : [], some);
		more += pendingOf(after).length - (row?.pending ?? 0);
		return repacked(from, revision, after, from === last);
	});
	return { written, more };
};

/** Brings the leaves up to papers; {@link changedLeaves}, read and written. */
export const writeLeaves = async (
	database: LibraryDatabase,
	changes: readonly RowChange[],
	revision: number,
): Promise<number> => {
	const { written, more } = changedLeaves(await openLeaves(database, changes), revision);
	await database.leaves.bulkPut(written);
	return more;
};
