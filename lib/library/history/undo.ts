import type { Paper } from '../../paper/paper.ts';
import type { Undone } from '../../rpc/library-contract.ts';
import { RpcError } from '../../rpc/result.ts';
import { commit } from '../commit.ts';
import { writing } from '../database.ts';
import type { RemovedRow } from '../rows.ts';
import type { LibraryDatabase } from '../tables.ts';
import { changeOf, grow, type LibraryChange } from '../write.ts';
import { absorbAgain, separate } from './absorbed.ts';
import { withChanges } from './cells.ts';
import { changesAfter } from './created.ts';
import { retraceNamed } from './named.ts';
import type { Absorbed, ChangeRow, StepRow } from './step.ts';
import { ownersOf, withOwnIds, type Way } from './way.ts';

export type Direction = 'undo' | 'redo';

/** A paper that came goes, and one that went comes back. */
const turn = (
	way: Way,
	comes: boolean,
	paper: Paper | undefined,
	tomb: RemovedRow | undefined,
): void => {
	if (comes && tomb && !paper) {
		way.rows.push({ after: tomb.paper });
		way.opened.push(tomb.id);
	} else if (!comes && paper) way.rows.push({ before: paper });
	else way.skipped += 1;
};

interface Changed {
	before: Paper;
	after: Paper;
	/** Where the paper lies, if it is removed by now. */
	tomb: RemovedRow | undefined;
}

const addChanged = async (
	database: LibraryDatabase,
	way: Way,
	changed: readonly Changed[],
): Promise<void> => {
	const papers = changed.map(({ after }) => after);
	const owners = await ownersOf(database, papers);
	for (const { before, after, tomb } of changed) {
		const row = { ...withOwnIds(after, owners), updatedAt: Date.now() };
		if (tomb) way.tombs.push({ ...tomb, aliases: row.aliases, paper: row });
		else way.rows.push({ before, after: row });
	}
};

const wayOf = async (
	database: LibraryDatabase,
	changes: readonly Exclude<ChangeRow, Absorbed>[],
	direction: Direction,
): Promise<Way> => {
	const ids = changes.map(({ id }) => id);
	const papers = await database.papers.bulkGet(ids);
	const tombs = await database.removed.bulkGet(ids);
	const way: Way = { rows: [], opened: [], tombs: [], skipped: 0 };
	const changed: Changed[] = [];
	for (const [index, change] of changes.entries()) {
		const [paper, tomb] = [papers[index], tombs[index]];
		if (change.kind !== 'changed') {
			turn(way, (change.kind === 'removed') === (direction === 'undo'), paper, tomb);
			continue;
		}
		const before = paper ?? tomb?.paper;
		const after = before && withChanges(before, change.cells, direction);
		if (before === undefined || after === undefined || after === before) way.skipped += 1;
		else changed.push({ before, after, tomb: paper ? undefined : tomb });
	}
	await addChanged(database, way, changed);
	return way;
};

class Report {
	readonly changes: LibraryChange[] = [];
	readonly result: Undone = { changed: 0, skipped: 0 };

	add({ rows, tombs, skipped }: Way): void {
		this.result.changed += rows.length + tombs.length;
		this.result.skipped += skipped;
		for (const { before, after, into } of rows) {
			// Under the ids of one that became part of another, the other is saved.
			if (into === undefined) this.changes.push(changeOf((after ?? before)!, after !== undefined));
		}
	}
}

/** A step that stands, or was taken back; the other way there is nothing to do. */
const stepFor = async (
	{ steps }: LibraryDatabase,
	step: string,
	direction: Direction,
): Promise<StepRow | undefined> => {
	const row = await steps.get(step);
	if (!row) throw new RpcError('missing', 'The step is not remembered any more.');
	return (row.undone === true) === (direction === 'redo') ? row : undefined;
};

/** One step on its way back, or forth. */
class Retrace {
	readonly #step: string;
	readonly #direction: Direction;
	readonly #report = new Report();
	readonly #absorbed: Absorbed[] = [];
	#last: string | undefined;

	constructor(step: string, direction: Direction) {
		this.#step = step;
		this.#direction = direction;
	}

	get report(): { result: Undone; changes: LibraryChange[] } {
		return this.#report;
	}

	/** @returns Whether there is more to do. */
	async chunk(database: LibraryDatabase): Promise<boolean> {
		if (!(await stepFor(database, this.#step, this.#direction))) return false;
		const { changes, last, more } = await changesAfter(database, this.#step, this.#last);
		this.#last = last;
		this.#absorbed.push(...changes.filter((row) => row.kind === 'absorbed'));
		const others = changes.filter((row) => row.kind !== 'absorbed');
		await this.#go(database, await wayOf(database, others, this.#direction));
		if (more) return true;
		await this.#finish(database);
		return false;
	}

	/** Now that no other paper has the ids of those that became part of one. */
	async #finish(database: LibraryDatabase): Promise<void> {
		const part = this.#direction === 'undo' ? separate : absorbAgain;
		await this.#go(database, await part(database, this.#absorbed));
		const row = await database.steps.get(this.#step);
		if (!row) return;
		if (row.named) {
			await retraceNamed(database, row.named, this.#direction);
			await grow(database);
		}
		const { undone: _, ...stands } = row;
		await database.steps.put(this.#direction === 'undo' ? { ...stands, undone: true } : stands);
	}

	async #go(database: LibraryDatabase, way: Way): Promise<void> {
		await commit(database, way);
		this.#report.add(way);
	}
}

/**
 * Takes a step back, or makes it again, whatever was done since then: what a later step changed stays
 * as that left it. A step of many papers goes in several transactions; broken off, it is taken up by
 * the next call. Idempotent.
 * @throws {RpcError} `missing` where the step is not remembered.
 */
export const retrace = async (
	step: string,
	direction: Direction,
): Promise<{ result: Undone; changes: LibraryChange[] }> => {
	const work = new Retrace(step, direction);
	while (await writing((database) => work.chunk(database)));
	return work.report;
};
