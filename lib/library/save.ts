import { idsOf } from '../paper/ids-of.ts';
import type { PaperId } from '../paper/paper.ts';
import type { Saved } from '../rpc/contract.ts';
import { commit } from './commit.ts';
import { writing } from './database.ts';
import { createdBy } from './history/created.ts';
import { newStep, type Step } from './history/step.ts';
import { KeyBook } from './key-book.ts';
import { Plan, type NewPaper } from './plan.ts';
import { removedByIds, savedByIds } from './rows-by-id.ts';
import type { LibraryDatabase } from './tables.ts';
import { changeOf, keepTime, nextTime, type LibraryChange } from './write.ts';

/** Keys of papers that became one belong to it: none of them is given to another. */
export const moveKeys = async (book: KeyBook, plan: Plan): Promise<void> => {
	await book.move([...plan.merged.keys()], (id) => plan.ownerOf(id));
};

/**
 * What a save did for its user; to know more of a paper that was saved before is no step, unless a
 * newer version of it took the place of the older one.
 */
const stepOf = (plan: Plan, { step, kind }: Step): Step | undefined => {
	if (plan.merged.size > 0 || plan.saved.some(({ created }) => created)) return { step, kind };
	return plan.isUpdate ? { step, kind: 'update' } : undefined;
};

const saveIn = async (
	database: LibraryDatabase,
	papers: readonly NewPaper[],
	step: Step,
): Promise<{ plan: Plan; changes: LibraryChange[] }> => {
	const ids = [...new Set(papers.flatMap(({ draft }) => idsOf(draft)))];
	const plan = new Plan(await savedByIds(database, ids), await removedByIds(database, ids));
	const now = await nextTime(database);
	const last = now + papers.length - 1;
	// The first card of a page is to stand on top of a list that shows the newest first.
	for (const [index, paper] of papers.entries()) plan.save(paper, now, last - index);
	if (plan.saved.some(({ created }) => created)) await keepTime(database, last);
	if (plan.isEmpty) return { plan, changes: [] };
	await commit(database, { ...plan.write, step: stepOf(plan, step) });
	await moveKeys(new KeyBook(database), plan);
	return { plan, changes: [...plan.put.values()].map((row) => changeOf(row, true)) };
};

/** Saves one paper; idempotent. */
export const save = (paper: NewPaper): Promise<{ saved: Saved; changes: LibraryChange[] }> =>
	writing(async (database) => {
		const { plan, changes } = await saveIn(database, [paper], newStep('save'));
		return { saved: plan.saved[0]!, changes };
	});

/**
 * Saves many in one transaction, as a step that has the batch’s name; the same batch again answers as
 * it did the first time.
 */
export const saveAll = (
	batch: string,
	papers: readonly NewPaper[],
): Promise<{ created: PaperId[]; changes: LibraryChange[] }> =>
	writing(async (database) => {
		if ((await database.steps.get(batch)) === undefined) {
			const step = { step: batch, kind: 'save-all' } as const;
			const { plan, changes } = await saveIn(database, papers, step);
			return { created: plan.created, changes };
		}
		const created = await createdBy(database, batch);
		// Told again, too: who could not answer could not tell, perhaps.
		const rows = await database.papers.bulkGet(created);
		const changes = rows.flatMap((row) => (row ? [changeOf(row, true)] : []));
		return { created, changes };
	});
