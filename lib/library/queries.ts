import type { Paper, PaperId } from '../paper/paper.ts';
import { withLibrary, type LibraryDatabase } from './database.ts';
import { fold } from './fold.ts';
import { savedByIds } from './rows-by-id.ts';
import type { SearchRow } from './rows.ts';

/** The newest papers, by the index of `savedAt`: as quick among 100,000 as among 100. */
export const recent = ({ limit }: { limit: number }): Promise<Paper[]> =>
	withLibrary((database) => database.papers.orderBy('savedAt').reverse().limit(limit).toArray());

/** How many papers are saved: kept in a row, because counting 100,000 takes a quarter of a second. */
export const total = (): Promise<number> =>
	withLibrary(async (database) => (await database.totals.get('papers'))?.value ?? 0);

/** Ids of all papers, newest first, by the index alone. */
export const allIds = (): Promise<PaperId[]> =>
	withLibrary((database) => database.papers.orderBy('savedAt').reverse().primaryKeys());

/** Papers in the order of these ids, without those that are gone. */
export const papersByIds = (ids: readonly PaperId[]): Promise<Paper[]> =>
	withLibrary(async (database) => {
		const papers = await database.papers.bulkGet([...ids]);
		return papers.filter((paper) => paper !== undefined);
	});

/** A paper by its id or an alias. */
export const paperById = (id: PaperId): Promise<Paper | undefined> =>
	withLibrary(async (database) => (await savedByIds(database, [id])).get(id));

/** Which of these ids, canonical or alias, are saved; by the two indexes, no row is loaded. */
export const marks = (ids: readonly PaperId[]): Promise<PaperId[]> =>
	withLibrary(async (database) => {
		const [direct, aliased] = await Promise.all([
			database.papers.where('id').anyOf(ids).primaryKeys(),
			database.papers.where('aliases').anyOf(ids).keys(),
		]);
		return [...new Set([...direct, ...(aliased as PaperId[])])];
	});

/** What was removed lately, the last first. */
export const recentlyRemoved = ({ limit }: { limit: number }): Promise<Paper[]> =>
	withLibrary(async (database) => {
		const rows = await database.removed.orderBy('removedAt').reverse().limit(limit).toArray();
		return rows.map(({ paper }) => paper);
	});

/** The table `search` in memory, as of one revision: a page reads it once, not at each key. */
let projection: { revision: number; rows: SearchRow[] } | undefined;

const projectionOf = async (database: LibraryDatabase): Promise<SearchRow[]> => {
	const revision = (await database.totals.get('revision'))?.value ?? 0;
	if (projection?.revision !== revision) {
		projection = { revision, rows: await database.search.orderBy('savedAt').reverse().toArray() };
	}
	return projection.rows;
};

/**
 * Ids of the papers whose title, authors and topics hold every word: those whose title begins with
 * the query first, else the newest first.
 */
export const find = (query: string): Promise<PaperId[]> =>
	withLibrary(async (database) => {
		const folded = fold(query.trim());
		const words = folded.split(/\s+/).filter(Boolean);
		const rows = (await projectionOf(database)).filter(({ text }) =>
			words.every((word) => text.includes(word)),
		);
		const [leading, others] = [true, false].map((leads) =>
			rows.filter(({ text }) => text.startsWith(folded) === leads),
		);
		return [...(leading ?? []), ...(others ?? [])].map(({ id }) => id);
	});
