import type { PaperId } from '../paper/paper.ts';
import type { LibraryDatabase } from './database.ts';
import type { PaperRow, RemovedRow } from './rows.ts';

/** Rows of a table by any of their ids, aliases included. */
const indexOf = <Row extends { id: PaperId; aliases: PaperId[] }>(
	rows: readonly Row[],
): Map<PaperId, Row> => {
	const index = new Map<PaperId, Row>();
	for (const row of rows) for (const id of [row.id, ...row.aliases]) index.set(id, row);
	return index;
};

const rowsIn = async <Row extends { id: PaperId; aliases: PaperId[] }>(
	table: {
		where(name: string): { anyOf(ids: readonly PaperId[]): { toArray(): PromiseLike<Row[]> } };
	},
	ids: readonly PaperId[],
): Promise<Map<PaperId, Row>> => {
	const [direct, aliased] = await Promise.all([
		table.where('id').anyOf(ids).toArray(),
		table.where('aliases').anyOf(ids).toArray(),
	]);
	return indexOf([...direct, ...aliased]);
};

/** Saved papers that go by any of these ids. */
export const savedByIds = (
	database: LibraryDatabase,
	ids: readonly PaperId[],
): Promise<Map<PaperId, PaperRow>> => rowsIn<PaperRow>(database.papers as never, ids);

/** Removed papers that went by any of these ids. */
export const removedByIds = (
	database: LibraryDatabase,
	ids: readonly PaperId[],
): Promise<Map<PaperId, RemovedRow>> => rowsIn<RemovedRow>(database.removed as never, ids);
