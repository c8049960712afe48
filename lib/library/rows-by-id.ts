import type { InsertType, Table } from 'dexie';
import { idsOf } from '../paper/ids-of.ts';
import type { Paper, PaperId } from '../paper/paper.ts';
import { rowsByKeys } from './present.ts';
import type { RemovedRow } from './rows.ts';
import type { LibraryDatabase } from './tables.ts';

interface Named {
	id: PaperId;
	aliases: PaperId[];
}

/** Rows of a table that go by any of these ids, under every id they have. */
const rowsIn = async <Row extends Named>(
	table: Table<Row, PaperId, InsertType<Row, 'id'>>,
	ids: readonly PaperId[],
): Promise<Map<PaperId, Row>> => {
	const [direct, aliased] = await Promise.all([
		rowsByKeys(table, ids),
		table.where('aliases').anyOf(ids).toArray(),
	]);
	const found = new Map<PaperId, Row>();
	for (const row of [...direct, ...aliased]) {
		// A row found twice stays one object.
		if (row && !found.has(row.id)) for (const id of idsOf(row)) found.set(id, row);
	}
	return found;
};

/** Saved papers that go by any of these ids. */
export const savedByIds = (
	{ papers }: LibraryDatabase,
	ids: readonly PaperId[],
): Promise<Map<PaperId, Paper>> => rowsIn(papers, ids);

/** Removed papers that went by any of these ids. */
export const removedByIds = (
	{ removed }: LibraryDatabase,
	ids: readonly PaperId[],
): Promise<Map<PaperId, RemovedRow>> => rowsIn(removed, ids);
