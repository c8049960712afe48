import { Dexie } from 'dexie';
import { RpcError } from '../../rpc/result.ts';
import { writing } from '../database.ts';
import type { SnapshotRecord } from '../snapshot.ts';
import type { LibraryDatabase } from '../tables.ts';
import type { RestoreState, StagedKind, StagedKinds, StagedRow } from './staged-row.ts';

export type StagedInput = SnapshotRecord | { kind: 'settings'; row: Record<string, unknown> };

const idOf = (record: Exclude<StagedInput, { kind: 'gone' }>): string => {
	switch (record.kind) {
		case 'paper':
		case 'removed':
			return record.row.id;
		case 'key':
		case 'tag':
			return record.row.folded;
		case 'search':
			return record.row.name;
		default:
			return record.kind;
	}
};

const STATE = 'state';

/** All staged rows of a kind, in the order of their ids. */
export const stagedOf = ({ staged }: LibraryDatabase, kind: StagedKind) =>
	staged.where('[kind+id]').between([kind, Dexie.minKey], [kind, Dexie.maxKey]);

/** Some staged rows of a kind, those after an id. */
export const stagedAfter = async <K extends StagedKind>(
	{ staged }: LibraryDatabase,
	kind: K,
	id: string | undefined,
	limit: number,
): Promise<StagedKinds[K][]> => {
	const rows = await staged
		.where('[kind+id]')
		.between([kind, id ?? Dexie.minKey], [kind, Dexie.maxKey], false, true)
		.limit(limit)
		.toArray();
	return rows.map(({ row }) => row as StagedKinds[K]);
};

export const stateOf = async ({ staged }: LibraryDatabase): Promise<RestoreState | undefined> => {
	const row = await staged.get([STATE, STATE]);
	return row?.row as RestoreState | undefined;
};

/** @throws {RpcError} `missing` where another restore was begun since, or this one was given up. */
export const expectRestore = async (database: LibraryDatabase, restore: string): Promise<void> => {
	const state = await stateOf(database);
	if (state?.restore !== restore) throw new RpcError('missing', 'The restore was given up.');
};

const putState = ({ staged }: LibraryDatabase, row: RestoreState) =>
	staged.put({ kind: STATE, id: STATE, row });

/** Begins a restore; one that was begun before is given up. */
export const beginRestore = (restore: string): Promise<void> =>
	writing(async (database) => {
		await database.staged.clear();
		await putState(database, { restore, isWhole: false });
	});

/** Puts records of the file aside, in its order. Idempotent. */
export const stage = (restore: string, records: readonly StagedInput[]): Promise<void> =>
	writing(async (database) => {
		await expectRestore(database, restore);
		const rows = new Map<string, StagedRow>();
		const gone: [StagedKind, string][] = [];
		for (const record of records) {
			if (record.kind === 'gone') {
				const { kind, id } = record.row;
				gone.push([kind, id]);
				rows.delete(`${kind} ${id}`);
			} else {
				const id = idOf(record);
				rows.set(`${record.kind} ${id}`, { ...record, id });
			}
		}
		await database.staged.bulkPut([...rows.values()]);
		await database.staged.bulkDelete(gone);
	});

/** Says that the whole file was read and is as it was written. */
export const endStaging = (restore: string): Promise<void> =>
	writing(async (database) => {
		await expectRestore(database, restore);
		await putState(database, { restore, isWhole: true });
	});

/**
 * Gives a restore up, by its name or whichever there is; one that was done stays done. Idempotent.
 */
export const cancelRestore = (restore?: string): Promise<void> =>
	writing(async (database) => {
		const state = await stateOf(database);
		if (state === undefined || state.restored) return;
		if (restore === undefined || state.restore === restore) await database.staged.clear();
	});
