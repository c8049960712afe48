import { answerOf, readPlainly } from '../plain.ts';
import type { TotalRow } from '../rows.ts';
import type { LeafRow } from '../leaves/leaf.ts';
import { MemoryLeaf } from './memory-leaf.ts';
import { Names, type LabelOf } from './names.ts';

/** Leaves that are read at once: some 2 MB, so that nothing waits long behind them. */
const READ_AT_ONCE = 64;

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
	/** Places of leaves that were not read yet, the newest last. */
	#unread: number[] = [];
	#work: Promise<unknown> = Promise.resolve();

	constructor(labelOf: LabelOf) {
		this.names = new Names(labelOf);
	}

	/** Those read so far, in the order of saving. */
	get leaves(): readonly MemoryLeaf[] {
		this.#sorted ??= [...this.#leaves.values()].toSorted((a, b) => a.row.from - b.row.from);
		return this.#sorted;
	}

	/** That of the library when the leaves were read. */
	get revision(): number {
		return this.#revision;
	}

	/**
	 * Reads on, the newest leaves first.
	 * @param known The library’s revision, where it is known: if it is that of the leaves, nothing is read.
	 * @returns Whether all is there, as of now.
	 * @throws {RpcError} Where the library cannot be read.
	 */
	step(known?: number): Promise<boolean> {
		const isRead = this.#database !== undefined && this.#unread.length === 0;
		if (isRead && known === this.#revision) return Promise.resolve(true);
		const next = this.#work.then(
			() => this.#step(),
			() => this.#step(),
		);
		this.#work = next;
		return next;
	}

	#step(): Promise<boolean> {
		return readPlainly(['leaves', 'totals'], async (transaction, database) => {
			const leaves = transaction.objectStore('leaves');
			// Read first: leaves that are newer than their revision are only read again.
			const revision = await revisionIn(transaction);
			if (database !== this.#database || revision < this.#revision) {
				await this.#begin(leaves, revision);
				this.#database = database;
			}
			if (this.#unread.length > 0) {
				const some = this.#unread.splice(-READ_AT_ONCE);
				this.#take(await answerOf(leaves.getAll(IDBKeyRange.bound(some[0], some.at(-1)))));
				return this.#unread.length === 0 && revision === this.#revision;
			}
			if (revision === this.#revision) return true;
			const since = IDBKeyRange.lowerBound(this.#revision, true);
			this.#take(await answerOf(leaves.index('revision').getAll(since)));
			this.#revision = revision;
			return true;
		});
	}

	async #begin(leaves: IDBObjectStore, revision: number): Promise<void> {
		this.#unread = (await answerOf(leaves.getAllKeys())) as number[];
		this.#revision = revision;
		this.#leaves = new Map();
		this.#sorted = undefined;
	}

	#take(rows: readonly LeafRow[]): void {
		for (const row of rows) this.#leaves.set(row.from, new MemoryLeaf(row, this.names));
		if (rows.length > 0) this.#sorted = undefined;
	}
}
