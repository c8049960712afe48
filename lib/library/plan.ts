import { idsOf, type Named } from '../paper/ids-of.ts';
import type { Paper, PaperDraft, PaperId } from '../paper/paper.ts';
import type { Saved } from '../rpc/contract.ts';
import { mergeDraft, newRow } from './merge.ts';
import { mergeRows } from './merge-rows.ts';
import type { Write } from './commit.ts';
import type { AbsorbedTomb, RowChange } from './row-change.ts';
import type { RemovedRow } from './rows.ts';

export interface NewPaper {
	draft: PaperDraft;
	topics: readonly string[];
}

/** What topics rest on: where it changed, the newer topics are the better ones. */
export const groundOf = ({ title, abstract, categories, keywords }: Paper): string =>
	JSON.stringify([title, abstract, categories, keywords]);

/**
 * What a run of saves has to write in the end, worked out in memory. No id ever belongs to two of
 * the rows and tombs: a draft that names several makes them one.
 */
export class Plan {
	readonly put = new Map<PaperId, Paper>();
	/** Rows and tombs that became part of another row: by their id, that row's. */
	readonly merged = new Map<PaperId, PaperId>();
	/** Tombs that are used up. */
	readonly opened = new Set<PaperId>();
	readonly saved: Saved[] = [];
	readonly #before: ReadonlyMap<PaperId, Paper>;
	readonly #rows: Map<PaperId, Paper>;
	readonly #tombs: ReadonlyMap<PaperId, RemovedRow>;

	constructor(rows: ReadonlyMap<PaperId, Paper>, tombs: ReadonlyMap<PaperId, RemovedRow>) {
		this.#before = rows;
		this.#rows = new Map(rows);
		this.#tombs = tombs;
	}

	get isEmpty(): boolean {
		return this.put.size === 0;
	}

	/** Whether some paper is of a newer version now than it was. */
	get isUpdate(): boolean {
		return [...this.put.values()].some(({ id, version = 0 }) => {
			const before = this.#was(id)?.version;
			return before !== undefined && version > before;
		});
	}

	/** What is to be written. */
	get write(): Write {
		const put = [...this.put.values()].map((after) => ({ before: this.#was(after.id), after }));
		const rows: RowChange[] = [...put];
		const absorbed: AbsorbedTomb[] = [];
		for (const id of this.merged.keys()) {
			const [before, tomb] = [this.#was(id), this.#tombs.get(id)];
			const into = this.ownerOf(id);
			if (before) rows.push({ before, into });
			else if (tomb) absorbed.push({ tomb, into });
		}
		return { rows, absorbed, opened: [...this.opened] };
	}

	/** Ids of papers that this run made and that are still papers of their own. */
	get created(): PaperId[] {
		const ids = this.saved.filter(({ created }) => created).map(({ id }) => id);
		return ids.filter((id) => !this.merged.has(id));
	}

	/**
	 * Takes one draft in.
	 * @param now Milliseconds since 1970, for a row that changes.
	 * @param savedAt The same, for one that is new.
	 */
	save(paper: NewPaper, now: number, savedAt: number): void {
		const { draft, topics } = paper;
		const rows = this.#rowsOf(draft);
		const tombs = this.#tombsOf(draft);
		const [base, ...others] = [...rows, ...tombs.map((tomb) => tomb.paper)];
		const created = rows.length === 0;
		this.saved.push({ id: base?.id ?? draft.id, created });
		if (base === undefined) return this.#write(newRow(draft, topics, savedAt));
		for (const { id } of others) this.#absorb(id, base.id);
		for (const { id } of tombs) this.opened.add(id);
		const row = this.#updated(base, others, paper, now);
		if (created || row !== base) this.#write(row);
	}

	/**
	 * Takes a whole paper in, as a backup has it.
	 * @param join Makes one of the paper that is here and that one, by the id of either.
	 */
	restore(paper: Paper, join: (here: Paper, there: Paper) => Paper): void {
		const rows = this.#rowsOf(paper);
		const tombs = this.#tombsOf(paper);
		const [base, ...others] = [...rows, ...tombs.map((tomb) => tomb.paper)];
		if (base === undefined) return this.#write(paper);
		const row = join(others.reduce(mergeRows, base), paper);
		for (const { id } of [base, ...others]) if (id !== row.id) this.#absorb(id, row.id);
		for (const { id } of tombs) this.opened.add(id);
		// Ids that the paper is to have no more may be those of one that comes later.
		for (const before of [base, ...others]) this.#letGo(before);
		if (row !== base || rows.length === 0) this.#write(row);
		else this.#know(row);
	}

	/** Writes a row that was planned once more. */
	replace(row: Paper): void {
		this.#write(row);
	}

	/** The row that a paper became part of, else its own id. */
	ownerOf(id: PaperId): PaperId {
		const owner = this.merged.get(id);
		return owner === undefined ? id : this.ownerOf(owner);
	}

	/** The row that goes by an id, saved or planned. */
	rowOf(id: PaperId): Paper | undefined {
		return this.#rows.get(id);
	}

	/** A row as it was; an id may also be an alias of one. */
	#was(id: PaperId): Paper | undefined {
		const row = this.#before.get(id);
		return row?.id === id ? row : undefined;
	}

	#absorb(id: PaperId, into: PaperId): void {
		this.put.delete(id);
		this.merged.set(id, into);
	}

	/** The same object where nothing is new. */
	#updated(base: Paper, others: readonly Paper[], { draft, topics }: NewPaper, now: number): Paper {
		const row = mergeDraft(others.reduce(mergeRows, base), draft);
		if (row === base) return base;
		const isNewGround = groundOf(row) !== groundOf(base);
		return { ...row, ...(isNewGround && { topics: [...topics] }), updatedAt: now };
	}

	#write(row: Paper): void {
		this.put.set(row.id, row);
		// What became part of another before is a paper of its own again.
		this.merged.delete(row.id);
		this.#know(row);
	}

	#know(row: Paper): void {
		for (const id of idsOf(row)) this.#rows.set(id, row);
	}

	#letGo(row: Paper): void {
		for (const id of idsOf(row)) if (this.#rows.get(id) === row) this.#rows.delete(id);
	}

	/** The rows that go by any of these ids, oldest first. */
	#rowsOf(named: Named): Paper[] {
		const rows = new Set(idsOf(named).flatMap((id) => this.#rows.get(id) ?? []));
		return [...rows].toSorted((a, b) => a.savedAt - b.savedAt);
	}

	/** The tombs that go by any of these ids, the last removed first. */
	#tombsOf(named: Named): RemovedRow[] {
		const tombs = new Set(idsOf(named).flatMap((id) => this.#tombs.get(id) ?? []));
		return [...tombs]
			.filter(({ id }) => !this.opened.has(id))
			.toSorted((a, b) => b.removedAt - a.removedAt);
	}
}
