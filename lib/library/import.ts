import { isUsableKey } from '../citation/key/key.ts';
import { idsOf } from '../paper/ids-of.ts';
import type { Paper, PaperId } from '../paper/paper.ts';
import { fold } from '../query/fold.ts';
import type { ImportCounts } from '../rpc/contract.ts';
import { commit } from './commit.ts';
import { writing } from './database.ts';
import { withOwnWords, type Incoming } from './incoming.ts';
import { KeyBook } from './key-book.ts';
import { Plan } from './plan.ts';
import { removedByIds, savedByIds } from './rows-by-id.ts';
import type { KeyRow } from './rows.ts';
import { moveKeys } from './save.ts';
import type { LibraryDatabase } from './tables.ts';
import { spellingsOf } from './tags.ts';
import { changeOf, keepTime, nextTime, type LibraryChange } from './write.ts';

/** A record with the topics that were found for it. */
export interface IncomingPaper extends Incoming {
	topics: readonly string[];
}

const keysInUse = async (
	book: KeyBook,
	incoming: readonly IncomingPaper[],
): Promise<Map<string, PaperId>> => {
	const wanted = new Set(incoming.flatMap(({ key }) => key?.toLowerCase() ?? []));
	const rows = await book.byNames([...wanted]);
	return new Map([...rows].map(([folded, { id }]) => [folded, id]));
};

/** A stored key stays; a new one has to be free and fit for every tool. */
const mayHave = (row: Paper, key: string, owner: PaperId | undefined): boolean =>
	row.key === undefined &&
	isUsableKey(key) &&
	(owner === undefined || owner === row.id || row.aliases.includes(owner));

/** @param taken Owners of keys, to which those that are given are added. */
const keysFor = (
	taken: Map<string, PaperId>,
	plan: Plan,
	incoming: readonly IncomingPaper[],
): { fresh: KeyRow[]; kept: KeyRow[]; refused: number } => {
	const fresh: KeyRow[] = [];
	const kept: KeyRow[] = [];
	let refused = 0;
	for (const { key, draft } of incoming) {
		const row = plan.rowOf(draft.id);
		const folded = key?.toLowerCase();
		if (key === undefined || folded === undefined || row === undefined) continue;
		if (row.key?.toLowerCase() === folded) continue;
		const owner = taken.get(folded);
		if (!mayHave(row, key, owner)) {
			refused += 1;
			continue;
		}
		taken.set(folded, row.id);
		(owner === undefined ? fresh : kept).push({ folded, key, id: row.id });
		plan.replace({ ...row, key });
	}
	return { fresh, kept, refused };
};

/**
 * Times of those that were saved elsewhere, each its own: the order of saving knows no two at once. One
 * of a time to come is as good as none, else all that is saved next would have to come after it.
 */
const timesOf = async (
	{ papers }: LibraryDatabase,
	incoming: readonly IncomingPaper[],
	now: number,
): Promise<ReadonlyMap<IncomingPaper, number>> => {
	const most = now - incoming.length;
	// The first of the file stands above others of its time.
	const dated = incoming
		.toReversed()
		.flatMap((record) => {
			const { savedAt = most } = record;
			return savedAt < most ? [{ record, savedAt }] : [];
		})
		.toSorted((a, b) => a.savedAt - b.savedAt);
	const [first] = dated;
	if (first === undefined) return new Map();
	const later = papers.where('savedAt').aboveOrEqual(first.savedAt);
	const taken = new Set((await later.keys()) as number[]);
	const times = new Map<IncomingPaper, number>();
	for (const { record, savedAt } of dated) {
		let time = savedAt;
		while (taken.has(time)) time += 1;
		taken.add(time);
		times.set(record, time);
	}
	return times;
};

/**
 * Imports some records, a chunk of a whole import that `batch` names, and that is one step of the
 * history by this name: those that are saved gain what they lack, the others are new. What the user
 * wrote stays, and a stored key never changes. Made twice, it changes nothing more.
 */
export const importPapers = (
	batch: string,
	incoming: readonly IncomingPaper[],
): Promise<{ counts: ImportCounts; changes: LibraryChange[] }> =>
	writing(async (database) => {
		const book = new KeyBook(database);
		const ids = [...new Set(incoming.flatMap(({ draft }) => idsOf(draft)))];
		const [before, tombs, now, taken, spellings] = await Promise.all([
			savedByIds(database, ids),
			removedByIds(database, ids),
			nextTime(database),
			keysInUse(book, incoming),
			spellingsOf(
				database,
				incoming.flatMap(({ tags = [] }) => tags),
			),
		]);
		const times = await timesOf(database, incoming, now);
		const plan = new Plan(before, tombs);
		const last = now + incoming.length - 1;
		for (const [index, record] of incoming.entries()) {
			plan.save(record, now, times.get(record) ?? last - index);
			const row = plan.rowOf(record.draft.id);
			const tags = record.tags?.map((tag) => spellings.get(fold(tag)) ?? tag);
			const own = row && withOwnWords(row, { ...record, tags });
			if (own && own !== row) plan.replace({ ...own, updatedAt: now });
		}
		const { fresh, kept, refused } = keysFor(taken, plan, incoming);
		const created = plan.created.length;
		const counts = { created, changed: plan.put.size - created, keysRefused: refused };
		if (plan.isEmpty) return { counts, changes: [] };
		await Promise.all([
			created > 0 ? keepTime(database, last) : undefined,
			commit(database, { ...plan.write, step: { step: batch, kind: 'import' } }),
			moveKeys(book, plan).then(() => Promise.all([book.add(fresh), book.put(kept)])),
		]);
		return { counts, changes: [...plan.put.values()].map((row) => changeOf(row, true)) };
	});
