import type { PaperId } from '../../paper/paper.ts';
import type { Plan } from '../plan.ts';
import type { LibraryDatabase } from '../tables.ts';

/**
 * Keys that are only kept for their owners, which have others: of papers that became part of them,
 * most of all. Where the library is to be as a file has it, they go back.
 */
export const formerKeys = async (
	{ papers, removed }: LibraryDatabase,
	plan: Plan,
	owners: ReadonlyMap<string, PaperId>,
): Promise<Set<string>> => {
	const ids = [...owners.values()];
	const [rows, tombs] = await Promise.all([papers.bulkGet(ids), removed.bulkGet(ids)]);
	const former = [...owners.keys()].filter((folded, index) => {
		const owner = plan.put.get(ids[index]!) ?? rows[index] ?? tombs[index]?.paper;
		return owner?.key?.toLowerCase() !== folded;
	});
	return new Set(former);
};
