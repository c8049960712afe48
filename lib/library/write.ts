import type { PaperId } from '../paper/paper.ts';
import type { LibraryDatabase } from './database.ts';
import { searchRowOf } from './fold.ts';
import type { PaperRow } from './rows.ts';

/** A paper whose mark changed, by all its ids. */
export interface LibraryChange {
	ids: PaperId[];
	saved: boolean;
}

export const changeOf = (row: PaperRow, saved: boolean): LibraryChange => ({
	ids: [row.id, ...row.aliases],
	saved,
});

/** Runs in one transaction over every table, so that none is ahead of another. */
export const inTransaction = <T>(
	database: LibraryDatabase,
	work: () => PromiseLike<T>,
): PromiseLike<T> => database.transaction('rw', database.tables, work);

const add = async (
	database: LibraryDatabase,
	name: 'papers' | 'revision',
	by: number,
): Promise<void> => {
	const row = await database.totals.get(name);
	await database.totals.put({ name, value: (row?.value ?? 0) + by });
};

/** Writes rows and takes others out, with everything that is derived from them. */
export const writeRows = async (
	database: LibraryDatabase,
	{ put = [], take = [], added }: { put?: PaperRow[]; take?: PaperId[]; added: number },
): Promise<void> => {
	await database.papers.bulkDelete(take);
	await database.search.bulkDelete(take);
	await database.papers.bulkPut(put);
	await database.search.bulkPut(put.map(searchRowOf));
	if (added !== 0) await add(database, 'papers', added);
	await add(database, 'revision', 1);
};
