import { Dexie } from 'dexie';
import type { PaperId } from '../../paper/paper.ts';
import type { LibraryDatabase } from '../database.ts';
import type { AbsorbedTomb, RowChange } from '../commit.ts';
import { changesBetween, composed, withChanges } from './cells.ts';
import type { Change, ChangeRow, Step, StepRow } from './step.ts';

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

/** Forgets the oldest steps. */
const prune = async (database: LibraryDatabase): Promise<void> => {
	const steps = await database.steps.orderBy('at').primaryKeys();
	const old = steps.slice(0, -MOST_STEPS);
	if (old.length === 0) return;
	await database.steps.bulkDelete(old);
	for (const step of old) await changesOf(database, step).delete();
};

const keepChanges = async (
	{ changes }: LibraryDatabase,
	step: string,
	next: ReadonlyMap<PaperId, Change>,
	isNew: boolean,
): Promise<number> => {
	const ids = [...next.keys()];
	const keys = ids.map((id): [string, PaperId] => [step, id]);
	const known = isNew ? [] : await changes.bulkGet(keys);
	const rows: ChangeRow[] = [];
	const gone: [string, PaperId][] = [];
	for (const [index, id] of ids.entries()) {
		const first = known[index];
		const change = first ? joined(first, next.get(id)!) : next.get(id);
		if (change) rows.push({ ...change, step, id });
		else gone.push([step, id]);
	}
	await changes.bulkPut(rows);
	await changes.bulkDelete(gone);
	return rows.length - known.filter((row) => row !== undefined).length;
};

const nextAt = async ({ steps }: LibraryDatabase): Promise<number> => {
	const last = await steps.orderBy('at').last();
	return Math.max(Date.now(), (last?.at ?? 0) + 1);
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
	const known = await database.steps.get(step);
	const more = await keepChanges(database, step, told, known === undefined);
	const first = rows[0]?.after ?? rows[0]?.before;
	const { undone: _, ...row }: StepRow = known ?? {
		step,
		kind,
		at: await nextAt(database),
		count: 0,
		title: first?.title ?? '',
	};
	await database.steps.put({ ...row, count: row.count + more });
	if (known === undefined) await prune(database);
};
