import type { InsertType, Table } from 'dexie';
import type { Paper, PaperId } from '../paper/paper.ts';
import { reading, type LibraryDatabase } from './database.ts';
import { fold } from '../query/fold.ts';
import { savedByIds } from './rows-by-id.ts';
import type { SearchRow } from './rows.ts';

/** The last rows by an index, the last first. */
const lastBy = <Row extends { id: PaperId }>(
	table: Table<Row, PaperId, InsertType<Row, 'id'>>,
	index: string,
	limit: number,
) =>
	// oxlint-disable-next-line unicorn/no-array-reverse -- a collection of Dexie's, not an array
	table.orderBy(index).reverse().limit(limit).toArray();

/** The newest papers, by the index of `savedAt`: as quick among 100,000 as among 100. */
export const recent = ({ limit }: { limit: number }): Promise<Paper[]> =>
	reading(({ papers }) => lastBy(papers, 'savedAt', limit));

/** How many papers are saved: kept in a row, because counting 100,000 takes a quarter of a second. */
export const total = (): Promise<number> =>
	reading(async ({ totals }) => (await totals.get('papers'))?.value ?? 0);

/** Ids of all papers, newest first. Read forwards: browsers read an index at once only that way. */
export const allIds = (): Promise<PaperId[]> =>
	reading(async ({ papers }) => (await papers.orderBy('savedAt').primaryKeys()).toReversed());

/** Papers in the order of these canonical ids, without those that are gone. */
export const papersByIds = (ids: readonly PaperId[]): Promise<Paper[]> =>
	reading(async ({ papers }) =>
		(await papers.bulkGet([...ids])).filter((paper) => paper !== undefined),
	);

/** A paper by its id or an alias. */
export const paperById = (id: PaperId): Promise<Paper | undefined> =>
	reading(async (database) => (await savedByIds(database, [id])).get(id));

/** Which of these ids, canonical or alias, are saved. */
export const marks = (ids: readonly PaperId[]): Promise<PaperId[]> =>
	reading(async ({ search, papers }) => {
		const [direct, aliased] = await Promise.all([
			// The small rows, at once: a cursor would go back and forth for each.
			search.bulkGet([...ids]),
			papers.where('aliases').anyOf(ids).keys(),
		]);
		const saved = new Set<unknown>([...direct.map((row) => row?.id), ...aliased]);
		return [...new Set(ids)].filter((id) => saved.has(id));
	});

/** What was removed lately, the last first. */
export const recentlyRemoved = ({ limit }: { limit: number }): Promise<Paper[]> =>
	reading(async ({ removed }) => {
		const rows = await lastBy(removed, 'removedAt', limit);
		return rows.map(({ paper }) => paper);
	});

/** The table `search` in memory, newest first, as of one revision: read once, not at each key. */
let projection: { database: LibraryDatabase; revision: number; rows: SearchRow[] } | undefined;

const projectionOf = async (database: LibraryDatabase): Promise<SearchRow[]> => {
	// Read first: rows that are newer than their revision are only read again.
	const revision = (await database.totals.get('revision'))?.value ?? 0;
	if (projection?.database !== database || projection.revision !== revision) {
		const rows = await database.search.orderBy('savedAt').toArray();
		projection = { database, revision, rows: rows.toReversed() };
	}
	return projection.rows;
};

/**
 * Ids of the papers whose title, authors and topics hold every word: those whose title begins with
 * the query first, else the newest first.
 */
export const find = (query: string): Promise<PaperId[]> =>
	reading(async (database) => {
		const words = fold(query).split(/\s+/).filter(Boolean);
		const leading: PaperId[] = [];
		const others: PaperId[] = [];
		for (const { id, text } of await projectionOf(database)) {
			if (!words.every((word) => text.includes(word))) continue;
			(text.startsWith(words.join(' ')) ? leading : others).push(id);
		}
		return [...leading, ...others];
	});
