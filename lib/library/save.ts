import type { PaperId } from '../paper/paper.ts';
import type { Saved } from '../rpc/contract.ts';
import { writing, type LibraryDatabase } from './database.ts';
import { keepPending } from './pending.ts';
import { idsOf, Plan, type NewPaper } from './plan.ts';
import { removedByIds, savedByIds } from './rows-by-id.ts';
import { changeOf, keepTime, nextTime, writeRows, type LibraryChange } from './write.ts';

/** Keys of papers that became one belong to it: none of them is given to another. */
export const moveKeys = async ({ keys }: LibraryDatabase, plan: Plan): Promise<void> => {
	if (plan.merged.size === 0) return;
	await keys
		.where('id')
		.anyOf([...plan.merged.keys()])
		.modify((row) => {
			row.id = plan.ownerOf(row.id);
		});
};

const write = async (database: LibraryDatabase, plan: Plan): Promise<LibraryChange[]> => {
	if (plan.isEmpty) return [];
	const put = [...plan.put.values()];
	await writeRows(database, { put, take: [...plan.merged.keys()], added: plan.added });
	await database.removed.bulkDelete([...plan.opened]);
	await moveKeys(database, plan);
	await keepPending(database, put);
	return put.map((row) => changeOf(row, true));
};

const saveIn = async (
	database: LibraryDatabase,
	papers: readonly NewPaper[],
): Promise<{ plan: Plan; changes: LibraryChange[] }> => {
	const ids = [...new Set(papers.flatMap(({ draft }) => idsOf(draft)))];
	const plan = new Plan(await savedByIds(database, ids), await removedByIds(database, ids));
	const now = await nextTime(database);
	const last = now + papers.length - 1;
	// The first card of a page is to stand on top of a list that shows the newest first.
	for (const [index, paper] of papers.entries()) plan.save(paper, now, last - index);
	if (plan.saved.some(({ created }) => created)) await keepTime(database, last);
	return { plan, changes: await write(database, plan) };
};

/** Saves one paper; idempotent. */
export const save = (paper: NewPaper): Promise<{ saved: Saved; changes: LibraryChange[] }> =>
	writing(async (database) => {
		const { plan, changes } = await saveIn(database, [paper]);
		return { saved: plan.saved[0]!, changes };
	});

/** “Save all” that can still be undone. */
const MOST_BATCHES = 50;

const keepBatch = async (
	{ batches }: LibraryDatabase,
	batch: string,
	created: PaperId[],
): Promise<void> => {
	await batches.put({ batch, at: Date.now(), created });
	const old = (await batches.orderBy('at').primaryKeys()).slice(0, -MOST_BATCHES);
	await batches.bulkDelete(old);
};

/** Saves many in one transaction; the same batch again answers as it did the first time. */
export const saveAll = (
	batch: string,
	papers: readonly NewPaper[],
): Promise<{ created: PaperId[]; changes: LibraryChange[] }> =>
	writing(async (database) => {
		const before = await database.batches.get(batch);
		if (before) {
			// Told again, too: who could not answer could not tell, perhaps.
			const rows = await database.papers.bulkGet(before.created);
			const changes = rows.flatMap((row) => (row ? [changeOf(row, true)] : []));
			return { created: before.created, changes };
		}
		const { plan, changes } = await saveIn(database, papers);
		await keepBatch(database, batch, plan.created);
		return { created: plan.created, changes };
	});
