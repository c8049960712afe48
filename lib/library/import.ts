import { isUsableKey } from '../citation/key/key.ts';
import type { Paper, PaperId } from '../paper/paper.ts';
import type { ImportCounts } from '../rpc/contract.ts';
import { writing, type LibraryDatabase } from './database.ts';
import { withOwnWords, type Incoming } from './incoming.ts';
import { idsOf, Plan } from './plan.ts';
import { removedByIds, savedByIds } from './rows-by-id.ts';
import type { ImportRow, KeyRow } from './rows.ts';
import { moveKeys } from './save.ts';
import { changeOf, keepTime, nextTime, writeRows, type LibraryChange } from './write.ts';

/** A record with the topics that were found for it. */
export interface IncomingPaper extends Incoming {
	topics: readonly string[];
}

/** Imports that can still be taken back. */
const MOST_IMPORTS = 5;

const keysInUse = async (
	{ keys }: LibraryDatabase,
	incoming: readonly IncomingPaper[],
): Promise<Map<string, PaperId>> => {
	const wanted = new Set(incoming.flatMap(({ key }) => key?.toLowerCase() ?? []));
	const rows = await keys.bulkGet([...wanted]);
	return new Map(rows.flatMap((row) => (row ? [[row.folded, row.id] as const] : [])));
};

/** A stored key stays; a new one has to be free and fit for every tool. */
const mayHave = (row: Paper, key: string, owner: PaperId | undefined): boolean =>
	row.key === undefined &&
	isUsableKey(key) &&
	(owner === undefined || owner === row.id || row.aliases.includes(owner));

const keysFor = async (
	database: LibraryDatabase,
	plan: Plan,
	incoming: readonly IncomingPaper[],
): Promise<{ given: KeyRow[]; refused: number }> => {
	const taken = await keysInUse(database, incoming);
	const given: KeyRow[] = [];
	let refused = 0;
	for (const { key, draft } of incoming) {
		const row = plan.rowOf(draft.id);
		const folded = key?.toLowerCase();
		if (key === undefined || folded === undefined || row === undefined) continue;
		if (row.key?.toLowerCase() === folded) continue;
		if (!mayHave(row, key, taken.get(folded))) {
			refused += 1;
			continue;
		}
		taken.set(folded, row.id);
		given.push({ folded, key, id: row.id });
		plan.replace({ ...row, key });
	}
	return { given, refused };
};

const journalOf = (
	batch: string,
	at: number,
	plan: Plan,
	before: ReadonlyMap<PaperId, Paper>,
): ImportRow[] => {
	const rows: ImportRow[] = [];
	const created: PaperId[] = [];
	for (const after of plan.put.values()) {
		const was = before.get(after.id);
		if (was?.id === after.id) rows.push({ batch, id: after.id, at, before: was, after });
		else created.push(after.id);
	}
	for (const id of plan.merged.keys()) {
		const was = before.get(id);
		if (was?.id === id) rows.push({ batch, id, at, before: was });
	}
	return created.length > 0 ? [...rows, { batch, id: `made ${created[0]}`, at, created }] : rows;
};

/** The first picture of a paper counts: a file may name it twice, in two chunks. */
const keepJournal = async (
	{ imports }: LibraryDatabase,
	rows: readonly ImportRow[],
): Promise<void> => {
	const kept = await imports.bulkGet(rows.map(({ batch, id }) => [batch, id] as [string, string]));
	await imports.bulkPut(
		rows.map((row, index) => {
			const first = kept[index];
			if (first?.before === undefined) return row;
			return { ...row, at: first.at, before: first.before };
		}),
	);
};

const pruneJournal = async ({ imports }: LibraryDatabase, batch: string): Promise<void> => {
	const batches = (await imports.orderBy('batch').uniqueKeys()) as string[];
	if (batches.length <= MOST_IMPORTS) return;
	const dated = await Promise.all(
		batches.map(async (each) => ({
			each,
			at: (await imports.where({ batch: each }).first())?.at ?? 0,
		})),
	);
	const old = dated
		.filter(({ each }) => each !== batch)
		.toSorted((a, b) => b.at - a.at)
		.slice(MOST_IMPORTS - 1);
	await imports
		.where('batch')
		.anyOf(old.map(({ each }) => each))
		.delete();
};

/**
 * Imports some records, a chunk of a whole import that `batch` names: those that are saved gain what
 * they lack, the others are new. What the user wrote stays, and a stored key never changes. Made
 * twice, it changes nothing more.
 */
export const importPapers = (
	batch: string,
	incoming: readonly IncomingPaper[],
): Promise<{ counts: ImportCounts; changes: LibraryChange[] }> =>
	writing(async (database) => {
		const ids = [...new Set(incoming.flatMap(({ draft }) => idsOf(draft)))];
		const before = await savedByIds(database, ids);
		const plan = new Plan(before, await removedByIds(database, ids));
		const now = await nextTime(database);
		const last = now + incoming.length - 1;
		for (const [index, record] of incoming.entries()) {
			plan.save(record, now, last - index);
			const row = plan.rowOf(record.draft.id);
			const own = row && withOwnWords(row, record);
			if (own && own !== row) plan.replace({ ...own, updatedAt: now });
		}
		const { given, refused } = await keysFor(database, plan, incoming);
		const created = plan.created.length;
		const counts = { created, changed: plan.put.size - created, keysRefused: refused };
		if (plan.isEmpty) return { counts, changes: [] };
		if (created > 0) await keepTime(database, last);
		const put = [...plan.put.values()];
		await writeRows(database, { put, take: [...plan.merged.keys()], added: plan.added });
		await database.removed.bulkDelete([...plan.opened]);
		await moveKeys(database, plan);
		await database.keys.bulkPut(given);
		await keepJournal(database, journalOf(batch, now, plan, before));
		await pruneJournal(database, batch);
		return { counts, changes: put.map((row) => changeOf(row, true)) };
	});
