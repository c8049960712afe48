import { Dexie } from 'dexie';
import type { PaperId } from '../../paper/paper.ts';
import type { LibraryDatabase } from '../tables.ts';
import type { ChangeRow, CreatedRow } from './step.ts';

/** What the ids of such rows begin with, and no paper’s id; and what comes right after. */
const MARK = '!';
const END = '"';

/** So many papers are changed in one transaction: what else is to be written need not wait long. */
const CHUNK = 1_000;

/** From so many on one row names them all. */
const MANY = 100;

const isMarked = (id: string): boolean => id.startsWith(MARK);

const between = ({ changes }: LibraryDatabase, step: string, after: string, before: string) =>
	changes.where('[step+id]').between([step, after], [step, before], false, false);

/** All changes of a step, as they lie there. */
export const changeRows = ({ changes }: LibraryDatabase, step: string) =>
	changes.where('[step+id]').between([step, Dexie.minKey], [step, Dexie.maxKey]);

/** The rows of a step that name many papers. */
export const createdRows = async (
	database: LibraryDatabase,
	step: string,
): Promise<CreatedRow[]> => {
	const rows = await between(database, step, MARK, END).toArray();
	return rows.filter((row) => row.kind === 'all-created');
};

/** Rows that say of papers that a step made them. */
export const rowsOfCreated = (step: string, ids: readonly PaperId[]): (ChangeRow | CreatedRow)[] =>
	ids.length < MANY
		? ids.map((id) => ({ step, id, kind: 'created' }))
		: [{ step, id: MARK + crypto.randomUUID(), kind: 'all-created', ids: [...ids] }];

const unpacked = (row: ChangeRow | CreatedRow): ChangeRow[] =>
	row.kind === 'all-created'
		? row.ids.map((id) => ({ step: row.step, id, kind: 'created' }))
		: [row];

/** Ids of papers that a step made, saved or not by now. */
export const createdBy = async (database: LibraryDatabase, step: string): Promise<PaperId[]> => {
	const rows = await changeRows(database, step).toArray();
	return rows
		.flatMap(unpacked)
		.filter(({ kind }) => kind === 'created')
		.map(({ id }) => id);
};

export interface SomeChanges {
	changes: ChangeRow[];
	/** Where to go on. */
	last: string | undefined;
	/** Whether there may be more. */
	more: boolean;
}

/** Some changes of a step after those that ended with `last`: one row of many papers, or many rows. */
export const changesAfter = async (
	database: LibraryDatabase,
	step: string,
	last: string | undefined,
): Promise<SomeChanges> => {
	if (last === undefined || isMarked(last)) {
		const row = await between(database, step, last ?? MARK, END).first();
		if (row) return { changes: unpacked(row), last: row.id, more: true };
	}
	const from = last === undefined || isMarked(last) ? END : last;
	const rows = await database.changes
		.where('[step+id]')
		.between([step, from], [step, Dexie.maxKey], false, true)
		.limit(CHUNK)
		.toArray();
	const changes = rows.flatMap(unpacked);
	return { changes, last: changes.at(-1)?.id ?? last, more: rows.length === CHUNK };
};
