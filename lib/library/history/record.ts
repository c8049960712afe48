import { Dexie } from 'dexie';
import type { PaperId } from '../../paper/paper.ts';
import type { LibraryDatabase } from '../database.ts';
import type { AbsorbedTomb, RowChange } from '../commit.ts';
import { rowsByKeys } from '../present.ts';
import { changesBetween, composed, withChanges } from './cells.ts';
import type { Change, ChangeRow, Step } from './step.ts';

/** Steps that can be taken back. */
export const MOST_STEPS = 50;

const changeOf = ({ before, after, into }: RowChange): Change | undefined => {
	if (before && after) {
		const cells = changesBetween(before, after);
		return cells.length === 0 ? undefined : { kind: 'changed', cells };
	}
	if (after) return { kind: 'created' };
	if (before === undefined) return undefined;
	return into === undefined ? { kind: 'removed' } : { kind: 'absorbed', paper: before, into };
};

const toldOf = (
	rows: readonly RowChange[],
	absorbed: readonly AbsorbedTomb[],
): Map<PaperId, Change> => {
	const told = new Map<PaperId, Change>();
	for (const row of rows) {
		const change = changeOf(row);
		if (change) told.set((row.after ?? row.before)!.id, change);
	}
	for (const { tomb, into } of absorbed) {
		const { id, paper, removedAt } = tomb;
		told.set(id, { kind: 'absorbed', paper, into, removedAt });
	}
	return told;
};

/** What two changes of one paper, in one step, come to; `undefined` is nothing. */
const joined = (first: Change, next: Change): Change | undefined => {
	if (first.kind === 'created') return next.kind === 'changed' ? first : undefined;
	if (first.kind !== 'changed') return next;
	if (next.kind === 'absorbed') {
		return { ...next, paper: withChanges(next.paper, first.cells, 'undo') };
	}
	if (next.kind !== 'changed') return next;
	const cells = composed(first.cells, next.cells);
	return cells.length === 0 ? undefined : { kind: 'changed', cells };
};

/** All changes of a step, in the order of their papers’ ids. */
export const changesOf = ({ changes }: LibraryDatabase, step: string) =>
	changes.where('[step+id]').between([step, Dexie.minKey], [step, Dexie.maxKey]);

/** Forgets the oldest steps; one more is about to be written. */
const prune = async (database: LibraryDatabase, steps: readonly string[]): Promise<void> => {
	const old = steps.slice(0, Math.max(0, steps.length + 1 - MOST_STEPS));
	if (old.length === 0) return;
	await Promise.all([
		database.steps.bulkDelete(old),
		...old.map((step) => changesOf(database, step).delete()),
	]);
};

const keepChanges = async (
	database: LibraryDatabase,
	step: string,
	next: ReadonlyMap<PaperId, Change>,
	isNew: boolean,
): Promise<number> => {
	const { changes } = database;
	const ids = [...next.keys()];
	const keys = ids.map((id): [string, PaperId] => [step, id]);
	const known = isNew ? [] : await rowsByKeys(changes, keys, changesOf(database, step));
	const rows: ChangeRow[] = [];
	const gone: [string, PaperId][] = [];
	for (const [index, id] of ids.entries()) {
		const first = known[index];
		const change = first ? joined(first, next.get(id)!) : next.get(id);
		if (change) rows.push({ ...change, step, id });
		else gone.push([step, id]);
	}
	await Promise.all([
		rows.length > 0 ? changes.bulkPut(rows) : undefined,
		gone.length > 0 ? changes.bulkDelete(gone) : undefined,
	]);
	return rows.length - known.filter((row) => row !== undefined).length;
};

/** Remembers what a write did, for the way back. */
export const record = async (
	database: LibraryDatabase,
	{ step, kind }: Step,
	rows: readonly RowChange[],
	absorbed: readonly AbsorbedTomb[],
): Promise<void> => {
	const told = toldOf(rows, absorbed);
	if (told.size === 0) return;
	const { steps } = database;
	const [known, last, all] = await Promise.all([
		steps.get(step),
		steps.orderBy('at').last(),
		steps.orderBy('at').primaryKeys(),
	]);
	if (known) {
		const more = await keepChanges(database, step, told, false);
		const { undone: _, ...row } = known;
		await steps.put({ ...row, count: row.count + more });
		return;
	}
	const title = (rows[0]?.after ?? rows[0]?.before)?.title ?? '';
	const at = Math.max(Date.now(), (last?.at ?? 0) + 1);
	await Promise.all([
		keepChanges(database, step, told, true),
		steps.put({ step, kind, at, count: told.size, title }),
		prune(database, all),
	]);
};
