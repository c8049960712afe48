import type { InsertType, Table } from 'dexie';
import type { Paper, PaperId } from '../paper/paper.ts';
import { savedVersion } from '../paper/version.ts';
import { reading } from './database.ts';
import { FIRST_ROWS, newestIn, NEWEST_STORES, takeEarly, type Newest } from './newest.ts';
import { answerOf } from './plain.ts';
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

/** What a page shows first, in one transaction. */
export const newest = ({ limit }: { limit: number }): Promise<Newest> =>
	reading((database) =>
		database.transaction('r', [...NEWEST_STORES], async ({ idbtrans }) => {
			// By Dexie, so that a live query hears of every write.
			await database.totals.get('revision');
			return newestIn(idbtrans, limit);
		}),
	);

/** What was read early, where that went well. */
const readFirst = async (): Promise<Newest> => {
	try {
		const early = await takeEarly();
		if (early) return early;
	} catch {
		// There is no database yet, or an older one, or trouble: what comes next makes, upgrades or tells.
	}
	return newest({ limit: FIRST_ROWS });
};

/** What a page shows first, on its way. */
export interface Opening {
	reading: Promise<Newest>;
	/** Once it was read: whoever draws after that draws it at once. */
	read?: Newest;
}

/** Asks for what a page shows first. */
export const openNewest = (): Opening => {
	const opening: Opening = { reading: readFirst() };
	const keep = async (): Promise<void> => {
		opening.read = await opening.reading;
	};
	// Told where it is waited for.
	keep().catch(() => undefined);
	return opening;
};

/** How many papers are saved: kept in a row, because counting 100,000 takes a quarter of a second. */
export const total = (): Promise<number> =>
	reading(async ({ totals }) => (await totals.get('papers'))?.value ?? 0);

/**
 * A number that grows with every write. A live query of it tells when to search again.
 */
export const revision = (): Promise<number> =>
	reading(async ({ totals }) => (await totals.get('revision'))?.value ?? 0);

/** What only this database has, and none that comes after it; 0 for those of the first versions. */
export const born = (): Promise<number> =>
	reading(async ({ totals }) => (await totals.get('born'))?.value ?? 0);

/** How far this very library has come; see {@link total}, {@link revision} and {@link born}. */
export const facts = (): Promise<{ papers: number; revision: number; born: number }> =>
	reading(async ({ totals }) => {
		const [papers, at, of] = await totals.bulkGet(['papers', 'revision', 'born']);
		return { papers: papers?.value ?? 0, revision: at?.value ?? 0, born: of?.value ?? 0 };
	});

/** Ids of all papers, newest first. Read forwards: browsers read an index at once only that way. */
export const allIds = (): Promise<PaperId[]> =>
	reading(async ({ papers }) => (await papers.orderBy('savedAt').primaryKeys()).toReversed());

/** Papers in the order of these canonical ids, without those that are gone. */
export const papersByIds = (ids: readonly PaperId[]): Promise<Paper[]> =>
	reading(async ({ papers }) =>
		(await papers.bulkGet([...ids])).filter((paper) => paper !== undefined),
	);

/** Those of these canonical ids whose papers are saved; no row is read. */
export const stillSaved = (ids: readonly PaperId[]): Promise<PaperId[]> =>
	reading(({ papers }) => papers.where('id').anyOf(ids).primaryKeys());

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

/** Of which version a saved paper is, by the ids that were asked for, where a newer one may be told. */
export const versionsOf = (ids: readonly PaperId[]): Promise<Record<PaperId, number>> =>
	reading(async (database) => {
		const papers = await savedByIds(database, ids);
		// A page learns of no id that it does not name itself.
		return Object.fromEntries(
			ids.flatMap((id) => {
				const paper = papers.get(id);
				const version = paper && savedVersion(paper);
				return version === undefined ? [] : [[id, version]];
			}),
		);
	});

/** What was removed lately, the last first. */
export const recentlyRemoved = ({ limit }: { limit: number }): Promise<Paper[]> =>
	reading(async ({ removed }) => {
		const rows = await lastBy(removed, 'removedAt', limit);
		return rows.map(({ paper }) => paper);
	});
