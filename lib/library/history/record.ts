import type { PaperId } from '../../paper/paper.ts';
import type { AbsorbedTomb, RowChange } from '../row-change.ts';
import { rowsByKeys } from '../present.ts';
import type { LibraryDatabase } from '../tables.ts';
import { changesBetween, composed, withChanges } from './cells.ts';
import { changeRows, createdRows, rowsOfCreated } from './created.ts';
import type { Change, ChangeRow, CreatedRow, NamedChange, Step, StepRow } from './step.ts';

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

/** Forgets the oldest steps; one more is about to be written. */
const prune = async (database: LibraryDatabase, steps: readonly string[]): Promise<void> => {
	const old = steps.slice(0, Math.max(0, steps.length + 1 - MOST_STEPS));
	if (old.length === 0) return;
	await Promise.all([
		database.steps.bulkDelete(old),
		...old.map((step) => changeRows(database, step).delete()),
	]);
};

/** What a step did to papers before, by their ids. */
class Known {
	readonly #rows: ReadonlyMap<PaperId, Change>;
	readonly #created: readonly CreatedRow[];
	readonly #ids: ReadonlySet<PaperId>;

	private constructor(rows: ReadonlyMap<PaperId, Change>, created: readonly CreatedRow[]) {
		this.#rows = rows;
		this.#created = created;
		this.#ids = new Set(created.flatMap(({ ids }) => ids));
	}

	static async of(
		database: LibraryDatabase,
		step: string,
		ids: readonly PaperId[],
	): Promise<Known> {
		const keys = ids.map((id): [string, PaperId] => [step, id]);
		const [rows, created] = await Promise.all([
			rowsByKeys(database.changes, keys, changeRows(database, step)),
			createdRows(database, step),
		]);
		const found = rows.flatMap((row) =>
			row && row.kind !== 'all-created' ? [[row.id, row] as const] : [],
		);
		return new Known(new Map(found), created);
	}

	static readonly nothing = new Known(new Map(), []);

	of(id: PaperId): Change | undefined {
		return this.#rows.get(id) ?? (this.#ids.has(id) ? { kind: 'created' } : undefined);
	}

	/** The rows of many papers that name one of these, without them. */
	without(gone: ReadonlySet<PaperId>): CreatedRow[] {
		if (gone.size === 0) return [];
		return this.#created
			.filter(({ ids }) => ids.some((id) => gone.has(id)))
			.map((row) => ({ ...row, ids: row.ids.filter((id) => !gone.has(id)) }));
	}
}

/** What is to be written of a step’s changes. */
class Kept {
	readonly #step: string;
	readonly #rows: ChangeRow[] = [];
	readonly #created: PaperId[] = [];
	readonly #gone: [string, PaperId][] = [];
	/** Papers that rows of many are to name no more. */
	readonly #left = new Set<PaperId>();
	/** By how many the papers grew that the step changed. */
	more = 0;

	constructor(step: string) {
		this.#step = step;
	}

	/** What a paper’s change was, and what it comes to now. */
	add(id: PaperId, first: Change | undefined, now: Change | undefined): void {
		const step = this.#step;
		this.more += Number(now !== undefined) - Number(first !== undefined);
		if (first?.kind === 'created' && now?.kind !== 'created') this.#left.add(id);
		if (now === undefined) this.#gone.push([step, id]);
		else if (now.kind !== 'created') this.#rows.push({ ...now, step, id });
		else if (first === undefined) this.#created.push(id);
	}

	async write({ changes }: LibraryDatabase, known: Known): Promise<void> {
		const rows = [
			...this.#rows,
			...rowsOfCreated(this.#step, this.#created),
			...known.without(this.#left),
		];
		await Promise.all([
			this.#gone.length > 0 ? changes.bulkDelete(this.#gone) : undefined,
			rows.length > 0 ? changes.bulkPut(rows) : undefined,
		]);
	}
}

/** @returns By how many the papers grew that the step changed. */
const keepChanges = async (
	database: LibraryDatabase,
	step: string,
	next: ReadonlyMap<PaperId, Change>,
	known: Known,
): Promise<number> => {
	const kept = new Kept(step);
	for (const [id, change] of next) {
		const first = known.of(id);
		kept.add(id, first, first ? joined(first, change) : change);
	}
	await kept.write(database, known);
	return kept.more;
};

const timeAfter = (last: StepRow | undefined): number => Math.max(Date.now(), (last?.at ?? 0) + 1);

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
		const before = await Known.of(database, step, [...told.keys()]);
		const more = await keepChanges(database, step, told, before);
		const { undone: _, ...row } = known;
		await steps.put({ ...row, count: row.count + more });
		return;
	}
	const title = (rows[0]?.after ?? rows[0]?.before)?.title ?? '';
	const row = { step, kind, at: timeAfter(last), count: told.size, title };
	await Promise.all([
		keepChanges(database, step, told, Known.nothing),
		steps.put(row),
		prune(database, all),
	]);
};

/** Remembers what a step did besides papers, or to none. */
export const recordNamed = async (
	database: LibraryDatabase,
	{ step, kind }: Step,
	named: NamedChange[],
): Promise<void> => {
	const { steps } = database;
	if (named.length === 0 || (await steps.update(step, { named })) > 0) return;
	const [last, all] = await Promise.all([
		steps.orderBy('at').last(),
		steps.orderBy('at').primaryKeys(),
	]);
	await steps.put({ step, kind, at: timeAfter(last), count: 0, title: '', named });
	await prune(database, all);
};
