import { answerOf, lastRows, readPlainly } from '../plain.ts';
import type { TotalRow } from '../rows.ts';
import type { LeafRow } from '../leaves/leaf.ts';
import { MemoryLeaf } from './memory-leaf.ts';
import { Names, type LabelOf } from './names.ts';

/** Leaves that are read at once: first so many that rows are there soon, later some 2 MB. */
const FIRST_READ = 16;
const MOST_READ = 64;

const revisionIn = async (transaction: IDBTransaction): Promise<number> => {
	const totals = transaction.objectStore('totals');
	return (await answerOf<TotalRow | undefined>(totals.get('revision')))?.value ?? 0;
};

/** The leaves of the library in memory: read once, later only those that were written since. */
export class Projection {
	readonly names: Names;
	#leaves = new Map<number, MemoryLeaf>();
	#sorted: MemoryLeaf[] | undefined;
	#database: IDBDatabase | undefined;
	#revision = 0;
	/** The place of the oldest leaf that was read; `undefined` once there is no older one. */
	#oldest: number | undefined = Infinity;
	#atOnce = FIRST_READ;
	#work: Promise<unknown> = Promise.resolve();
	/** Older leaves on their way. */
	#reading: Promise<unknown> | undefined;

	constructor(labelOf: LabelOf) {
		this.names = new Names(labelOf);
	}

	/** Those read so far, in the order of saving. */
	get leaves(): readonly MemoryLeaf[] {
		this.#sorted ??= [...this.#leaves.values()].toSorted((a, b) => a.row.from - b.row.from);
		return this.#sorted;
	}

	/** Whether some leaves were read, but others not yet. */
	get isPart(): boolean {
		return this.#leaves.size > 0 && this.#oldest !== undefined;
	}

	/** That of the library when the leaves were read. */
	get revision(): number {
		return this.#revision;
	}

	/**
	 * Reads on, the newest leaves first; who asks meanwhile waits for the same ones.
	 * @param known The library’s revision, where it is known: if it is that of the leaves, nothing is read.
	 * @returns Whether all is there, as of now.
	 * @throws {RpcError} Where the library cannot be read.
	 */
	async step(known?: number): Promise<boolean> {
		if (this.#isUpTo(known)) return true;
		if (this.#reading) {
			// Of trouble only who began it is told; others try themselves.
			await Promise.allSettled([this.#reading]);
			return this.#isUpTo(known);
		}
		const next = this.#work.then(
			() => this.#step(),
			() => this.#step(),
		);
		this.#work = next;
		if (this.#oldest === undefined) return next;
		this.#reading = next;
		try {
			return await next;
		} finally {
			this.#reading = undefined;
		}
	}

	#isUpTo(known: number | undefined): boolean {
		const isRead = this.#database !== undefined && this.#oldest === undefined;
		return isRead && known === this.#revision;
	}

	#step(): Promise<boolean> {
		return readPlainly(['leaves', 'totals'], async (transaction, database) => {
			const leaves = transaction.objectStore('leaves');
			// Read first: leaves that are newer than their revision are only read again.
			const revision = await revisionIn(transaction);
			if (database !== this.#database || revision < this.#revision) {
				this.#begin(revision);
				this.#database = database;
			}
			if (this.#oldest !== undefined) {
				await this.#readOn(leaves, this.#oldest);
				return this.#oldest === undefined && revision === this.#revision;
			}
			if (revision === this.#revision) return true;
			const since = IDBKeyRange.lowerBound(this.#revision, true);
			this.#take(await answerOf(leaves.index('revision').getAll(since)));
			this.#revision = revision;
			return true;
		});
	}

	#begin(revision: number): void {
		this.#oldest = Infinity;
		this.#atOnce = FIRST_READ;
		this.#revision = revision;
		this.#leaves = new Map();
		this.#sorted = undefined;
	}

	/** Backwards from what was read: to ask for all places first would have the browser pass all rows. */
	async #readOn(leaves: IDBObjectStore, oldest: number): Promise<void> {
		const older = IDBKeyRange.upperBound(oldest, true);
		const rows = await lastRows<LeafRow>(leaves, this.#atOnce, older);
		this.#take(rows);
		this.#oldest = rows.length < this.#atOnce ? undefined : rows.at(-1)!.from;
		this.#atOnce = Math.min(MOST_READ, 2 * this.#atOnce);
	}

	#take(rows: readonly LeafRow[]): void {
		for (const row of rows) this.#leaves.set(row.from, new MemoryLeaf(row, this.names));
		if (rows.length > 0) this.#sorted = undefined;
	}
}
