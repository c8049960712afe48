import type { PaperDraft, PaperId } from '../paper/paper.ts';
import type { Saved } from '../rpc/contract.ts';
import { withLibrary, type LibraryDatabase } from './database.ts';
import { mergeDraft, mergeRows, newRow } from './merge.ts';
import { removedByIds, savedByIds } from './rows-by-id.ts';
import type { PaperRow } from './rows.ts';
import { changeOf, inTransaction, writeRows, type LibraryChange } from './write.ts';

export interface NewPaper {
	draft: PaperDraft;
	topics: readonly string[];
}

interface Outcome {
	saved: Saved[];
	changes: LibraryChange[];
}

const idsOf = (draft: PaperDraft): PaperId[] => [draft.id, ...(draft.aliases ?? [])];

/** What a run of saves has to write in the end. */
class Plan {
	readonly rows: Map<PaperId, PaperRow>;
	readonly put = new Map<PaperId, PaperRow>();
	readonly take = new Set<PaperId>();
	readonly back = new Set<PaperId>();
	readonly saved: Saved[] = [];
	added = 0;

	constructor(rows: Map<PaperId, PaperRow>) {
		this.rows = new Map(rows);
	}

	/** The rows that go by any of a draft's ids, oldest first. */
	matching(draft: PaperDraft): PaperRow[] {
		const rows = new Set(idsOf(draft).flatMap((id) => this.rows.get(id) ?? []));
		return [...rows].toSorted((a, b) => a.savedAt - b.savedAt);
	}

	write(row: PaperRow): void {
		this.put.set(row.id, row);
		for (const id of [row.id, ...row.aliases]) this.rows.set(id, row);
	}

	/** Two rows became one. */
	absorb(row: PaperRow): void {
		this.put.delete(row.id);
		this.take.add(row.id);
		this.added -= 1;
	}
}

/** What a topic rests on; where it changed, the newer topics are the better ones. */
const groundOf = ({ title, abstract, categories, keywords }: PaperRow): string =>
	JSON.stringify([title, abstract, categories, keywords]);

const update = (plan: Plan, rows: PaperRow[], { draft, topics }: NewPaper, now: number): void => {
	const [oldest, ...others] = rows;
	if (oldest === undefined) return;
	let row = oldest;
	for (const other of others) {
		row = mergeRows(row, other);
		plan.absorb(other);
	}
	const merged = mergeDraft(row, draft);
	plan.saved.push({ id: oldest.id, created: false });
	if (merged === oldest) return;
	const isNewGround = groundOf(merged) !== groundOf(oldest);
	plan.write({ ...merged, ...(isNewGround && { topics: [...topics] }), updatedAt: now });
};

/** Later than anything saved before, so that the order of two saves is never a matter of chance. */
const nextTime = async (database: LibraryDatabase): Promise<number> => {
	const newest = await database.papers.orderBy('savedAt').last();
	return Math.max(Date.now(), (newest?.savedAt ?? 0) + 1);
};

const saveIn = async (database: LibraryDatabase, papers: readonly NewPaper[]): Promise<Outcome> => {
	const ids = papers.flatMap(({ draft }) => idsOf(draft));
	const plan = new Plan(await savedByIds(database, ids));
	const removed = await removedByIds(database, ids);
	const now = await nextTime(database);
	for (const [index, paper] of papers.entries()) {
		const { draft, topics } = paper;
		const rows = plan.matching(draft);
		if (rows.length > 0) {
			update(plan, rows, paper, now);
			continue;
		}
		const tomb = idsOf(draft).flatMap((id) => removed.get(id) ?? [])[0];
		// The first card of a page is to stand on top of a list that shows the newest first.
		const fresh = newRow(draft, topics, now + papers.length - 1 - index);
		const row = tomb ? { ...mergeDraft(tomb.paper, draft), updatedAt: now } : fresh;
		if (tomb) plan.back.add(tomb.id);
		plan.write(row);
		plan.added += 1;
		plan.saved.push({ id: row.id, created: true });
	}
	const put = [...plan.put.values()];
	if (put.length > 0 || plan.take.size > 0) {
		await writeRows(database, { put, take: [...plan.take], added: plan.added });
		await database.removed.bulkDelete([...plan.back]);
	}
	return { saved: plan.saved, changes: put.map((row) => changeOf(row, true)) };
};

/** Saves one paper; idempotent. */
export const save = (paper: NewPaper): Promise<{ saved: Saved; changes: LibraryChange[] }> =>
	withLibrary((database) =>
		inTransaction(database, async () => {
			const { saved, changes } = await saveIn(database, [paper]);
			return { saved: saved[0]!, changes };
		}),
	);

/** “Save all” that can still be undone. */
const MOST_BATCHES = 50;

/** Saves many in one transaction; the same batch again answers as it did the first time. */
export const saveAll = (
	batch: string,
	papers: readonly NewPaper[],
): Promise<{ created: PaperId[]; changes: LibraryChange[] }> =>
	withLibrary((database) =>
		inTransaction(database, async () => {
			const before = await database.batches.get(batch);
			if (before) return { created: before.created, changes: [] };
			const { saved, changes } = await saveIn(database, papers);
			const created = saved.filter((each) => each.created).map(({ id }) => id);
			await database.batches.put({ batch, at: Date.now(), created });
			const old = await database.batches.orderBy('at').reverse().offset(MOST_BATCHES).primaryKeys();
			await database.batches.bulkDelete(old);
			return { created, changes };
		}),
	);
