import type { InsertType, Table } from 'dexie';
import type { Paper, PaperId } from '../paper/paper.ts';
import { reading, type LibraryDatabase } from './database.ts';
import { savedByIds } from './rows-by-id.ts';

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

/** What a page shows first. */
export interface Newest {
	papers: Paper[];
	/** Of these and of some more. */
	ids: PaperId[];
	/** How many there are. */
	count: number;
	/** As {@link revision} says. */
	revision: number;
}

/** An index that can be read backwards at once, not row by row: Chromium from 141 on. */
interface RecordsIndex extends IDBIndex {
	getAllRecords?: (options: { direction: 'prev'; count: number }) => IDBRequest<{ value: Paper }[]>;
}

const answerOf = <T>(asking: IDBRequest<T>): Promise<T> =>
	new Promise((resolve, reject) => {
		asking.addEventListener('success', () => resolve(asking.result));
		asking.addEventListener('error', () => reject(asking.error ?? new Error('not read')));
	});

/** The newest papers, in a transaction; at 100,000 papers 24 in 2.5 ms, where a cursor takes 5.5. */
const newestPapers = async (
	database: LibraryDatabase,
	transaction: IDBTransaction,
	limit: number,
): Promise<Paper[]> => {
	const index = transaction.objectStore('papers').index('savedAt') as RecordsIndex;
	if (!index.getAllRecords) return lastBy(database.papers, 'savedAt', limit);
	const records = await answerOf(index.getAllRecords({ direction: 'prev', count: limit }));
	return records.map(({ value }) => value);
};

/** The newest papers, and the ids of those that lie in the last leaf with them, in one transaction. */
export const newest = ({ limit }: { limit: number }): Promise<Newest> =>
	reading((database) => {
		const { papers, leaves, totals } = database;
		return database.transaction('r', papers, leaves, totals, async ({ idbtrans }) => {
			const [rows, leaf, [count, at]] = await Promise.all([
				newestPapers(database, idbtrans, limit),
				leaves.toCollection().last(),
				totals.bulkGet(['papers', 'revision']),
			]);
			const ids = rows.map(({ id }) => id);
			const inLeaf =
				leaf && leaf.times.length > ids.length ? leaf.ids.split('\n').toReversed() : ids;
			return {
				papers: rows,
				ids: inLeaf,
				count: count?.value ?? 0,
				revision: at?.value ?? 0,
			};
		});
	});

/** How many papers are saved: kept in a row, because counting 100,000 takes a quarter of a second. */
export const total = (): Promise<number> =>
	reading(async ({ totals }) => (await totals.get('papers'))?.value ?? 0);

/**
 * A number that grows with every write of papers. A live query of it tells when to search again.
 */
export const revision = (): Promise<number> =>
	reading(async ({ totals }) => (await totals.get('revision'))?.value ?? 0);

/** What only this database has, and none that comes after it; 0 for those of the first versions. */
export const born = (): Promise<number> =>
	reading(async ({ totals }) => (await totals.get('born'))?.value ?? 0);

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

/** Those of these ids that are keys of papers, all asked for at once: no row is read. */
const savedAmong = async (store: IDBObjectStore, ids: readonly PaperId[]): Promise<PaperId[]> => {
	const keys = await Promise.all(ids.map((id) => answerOf(store.getKey(id))));
	return ids.filter((_, index) => keys[index] !== undefined);
};

/** Which of these ids, canonical or alias, are saved. */
export const marks = (ids: readonly PaperId[]): Promise<PaperId[]> =>
	reading((database) =>
		database.transaction('r', database.papers, async ({ idbtrans }) => {
			const [direct, aliased] = await Promise.all([
				savedAmong(idbtrans.objectStore('papers'), ids),
				database.papers.where('aliases').anyOf(ids).keys(),
			]);
			const saved = new Set<unknown>([...direct, ...aliased]);
			return [...new Set(ids)].filter((id) => saved.has(id));
		}),
	);

/** What was removed lately, the last first. */
export const recentlyRemoved = ({ limit }: { limit: number }): Promise<Paper[]> =>
	reading(async ({ removed }) => {
		const rows = await lastBy(removed, 'removedAt', limit);
		return rows.map(({ paper }) => paper);
	});
