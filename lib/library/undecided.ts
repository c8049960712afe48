import { idsOf } from '../paper/ids-of.ts';
import type { Paper, PaperId } from '../paper/paper.ts';
import { papersByIds } from './queries.ts';

const isDistinct = (a: Paper, b: Paper): boolean =>
	idsOf(b).some((id) => a.distinctFrom?.includes(id)) ||
	idsOf(a).some((id) => b.distinctFrom?.includes(id));

/**
 * Of papers that are perhaps one, those that the user did not say are others than all the rest;
 * `undefined` where that leaves nothing to merge.
 */
export const undecided = async (ids: readonly PaperId[]): Promise<Paper[] | undefined> => {
	const papers = await papersByIds(ids);
	const open = papers.filter((paper, index) =>
		papers.some((other, at) => at !== index && !isDistinct(paper, other)),
	);
	return open.length > 1 ? open : undefined;
};
