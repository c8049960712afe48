import type { PaperId } from '../paper/paper.ts';
import { RpcError } from '../rpc/result.ts';
import type { Saved } from '../rpc/contract.ts';
import { withLibrary, type LibraryDatabase } from './database.ts';
import { removedByIds, savedByIds } from './rows-by-id.ts';
import type { PaperRow } from './rows.ts';
import { changeOf, inTransaction, writeRows, type LibraryChange } from './write.ts';

/** Removed papers kept whatever their age, and how long all are kept, in milliseconds. */
const KEPT = 1_000;
const KEPT_MS = 30 * 24 * 60 * 60 * 1_000;

const prune = async (database: LibraryDatabase): Promise<void> => {
	const old = await database.removed.orderBy('removedAt').reverse().offset(KEPT).toArray();
	const limit = Date.now() - KEPT_MS;
	await database.removed.bulkDelete(
		old.filter(({ removedAt }) => removedAt < limit).map(({ id }) => id),
	);
};

const removeIn = async (
	database: LibraryDatabase,
	ids: readonly PaperId[],
): Promise<PaperRow[]> => {
	const rows = [...new Set((await savedByIds(database, ids)).values())];
	if (rows.length === 0) return [];
	const removedAt = Date.now();
	await database.removed.bulkPut(
		rows.map((paper) => ({
			id: paper.id,
			aliases: paper.aliases,
			removedAt,
			paper,
			...(paper.keyFolded !== undefined && { keyFolded: paper.keyFolded }),
		})),
	);
	await writeRows(database, { take: rows.map(({ id }) => id), added: -rows.length });
	await prune(database);
	return rows;
};

/** Removes one paper; idempotent, undone by {@link restore}. */
export const remove = (id: PaperId): Promise<{ removed: boolean; changes: LibraryChange[] }> =>
	withLibrary((database) =>
		inTransaction(database, async () => {
			const rows = await removeIn(database, [id]);
			return { removed: rows.length > 0, changes: rows.map((row) => changeOf(row, false)) };
		}),
	);

/** Takes back a “save all”: removes what it created and is still there. */
export const undoSaveAll = (
	batch: string,
): Promise<{ removed: PaperId[]; changes: LibraryChange[] }> =>
	withLibrary((database) =>
		inTransaction(database, async () => {
			const row = await database.batches.get(batch);
			const rows = await removeIn(database, row?.created ?? []);
			await database.batches.delete(batch);
			return {
				removed: rows.map(({ id }) => id),
				changes: rows.map((each) => changeOf(each, false)),
			};
		}),
	);

/**
 * Brings a removed paper back as it was.
 * @throws {RpcError} `missing` where nothing by this id was removed or is saved.
 */
export const restore = (id: PaperId): Promise<{ saved: Saved; changes: LibraryChange[] }> =>
	withLibrary((database) =>
		inTransaction(database, async () => {
			const present = (await savedByIds(database, [id])).get(id);
			if (present) return { saved: { id: present.id, created: false }, changes: [] };
			const tomb = (await removedByIds(database, [id])).get(id);
			if (!tomb) throw new RpcError('missing', `${id} was not removed lately.`);
			await writeRows(database, { put: [tomb.paper], added: 1 });
			await database.removed.delete(tomb.id);
			return {
				saved: { id: tomb.id, created: true },
				changes: [changeOf(tomb.paper, true)],
			};
		}),
	);
