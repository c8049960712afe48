import type { Paper, PaperId } from '../paper/paper.ts';
import type { Saved } from '../rpc/contract.ts';
import { RpcError } from '../rpc/result.ts';
import { writing, type LibraryDatabase } from './database.ts';
import { keepPending } from './pending.ts';
import { removedByIds, savedByIds } from './rows-by-id.ts';
import { changeOf, writeRows, type LibraryChange } from './write.ts';

/** Removed papers kept whatever their age, and how long all are kept, in milliseconds. */
const KEPT = 1_000;
const KEPT_MS = 30 * 24 * 60 * 60 * 1_000;

const prune = async ({ removed }: LibraryDatabase, now: number): Promise<void> => {
	const old = await removed
		.where('removedAt')
		.below(now - KEPT_MS)
		.primaryKeys();
	if (old.length === 0) return;
	const surplus = (await removed.count()) - KEPT;
	await removed.bulkDelete(old.slice(0, Math.max(0, surplus)));
};

/** Moves papers to the table of those that can be restored. */
export const take = async (database: LibraryDatabase, rows: readonly Paper[]): Promise<void> => {
	if (rows.length === 0) return;
	const removedAt = Date.now();
	await database.removed.bulkPut(
		rows.map((paper) => ({ id: paper.id, aliases: paper.aliases, removedAt, paper })),
	);
	await writeRows(database, { take: rows.map(({ id }) => id), added: -rows.length });
	await prune(database, removedAt);
};

/** Removes one paper; idempotent, undone by {@link restore}. */
export const remove = (id: PaperId): Promise<{ removed: boolean; changes: LibraryChange[] }> =>
	writing(async (database) => {
		const row = (await savedByIds(database, [id])).get(id);
		if (row === undefined) return { removed: false, changes: [] };
		await take(database, [row]);
		return { removed: true, changes: [changeOf(row, false)] };
	});

/**
 * Takes back a “save all”: removes what it created and is still a paper of its own. Made twice, it
 * answers the same.
 */
export const undoSaveAll = (
	batch: string,
): Promise<{ removed: PaperId[]; changes: LibraryChange[] }> =>
	writing(async (database) => {
		const row = await database.batches.get(batch);
		if (row === undefined || row.removed) return { removed: row?.removed ?? [], changes: [] };
		const found = await database.papers.bulkGet(row.created);
		const rows = found.filter((paper) => paper !== undefined);
		await take(database, rows);
		const removed = rows.map(({ id }) => id);
		await database.batches.put({ ...row, removed });
		return { removed, changes: rows.map((paper) => changeOf(paper, false)) };
	});

/**
 * Brings a removed paper back as it was.
 * @throws {RpcError} `missing` where nothing by this id was removed or is saved.
 */
export const restore = (id: PaperId): Promise<{ saved: Saved; changes: LibraryChange[] }> =>
	writing(async (database) => {
		const present = (await savedByIds(database, [id])).get(id);
		if (present) return { saved: { id: present.id, created: false }, changes: [] };
		const tomb = (await removedByIds(database, [id])).get(id);
		if (!tomb) throw new RpcError('missing', `${id} was not removed lately.`);
		await writeRows(database, { put: [tomb.paper], added: 1 });
		await database.removed.delete(tomb.id);
		await keepPending(database, [tomb.paper]);
		return { saved: { id: tomb.id, created: true }, changes: [changeOf(tomb.paper, true)] };
	});
