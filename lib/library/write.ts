import type { Paper, PaperId } from '../paper/paper.ts';
import type { LibraryDatabase } from './database.ts';
import { searchRowOf } from './fold.ts';
import type { TotalRow } from './rows.ts';

/** A paper whose mark changed, by all its ids. */
export interface LibraryChange {
	ids: PaperId[];
	saved: boolean;
}

export const changeOf = (row: Paper, saved: boolean): LibraryChange => ({
	ids: [row.id, ...row.aliases],
	saved,
});

const add = async (
	database: LibraryDatabase,
	name: TotalRow['name'],
	by: number,
): Promise<void> => {
	const row = await database.totals.get(name);
	await database.totals.put({ name, value: (row?.value ?? 0) + by });
};

/** Writes rows and takes others out, with everything that is derived from them. */
export const writeRows = async (
	database: LibraryDatabase,
	{ put = [], take = [], added }: { put?: Paper[]; take?: PaperId[]; added: number },
): Promise<void> => {
	await database.papers.bulkDelete(take);
	await database.search.bulkDelete(take);
	await database.pending.bulkDelete(take);
	await database.papers.bulkPut(put);
	await database.search.bulkPut(put.map(searchRowOf));
	if (added !== 0) await add(database, 'papers', added);
	await add(database, 'revision', 1);
};

/**
 * The next `savedAt`; later than any that was ever given out, so that the order of two saves is not
 * left to a clock that stands still or goes back.
 */
export const nextTime = async ({ totals }: LibraryDatabase): Promise<number> => {
	const last = (await totals.get('clock'))?.value ?? 0;
	return Math.max(Date.now(), last + 1);
};

/** Keeps the last time that was given out for {@link nextTime}. */
export const keepTime = async ({ totals }: LibraryDatabase, value: number): Promise<void> => {
	await totals.put({ name: 'clock', value });
};
