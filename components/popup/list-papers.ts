import type { Newest } from '../../lib/library/newest.ts';
import { newest, paperById } from '../../lib/library/queries.ts';
import { identify } from '../../lib/paper/identity.ts';
import type { Paper, PaperId } from '../../lib/paper/paper.ts';

export interface Shown {
	papers: Paper[];
	/** How many the search shows, or the library holds. */
	count: number;
	/** Ids of all that a search shows, in order; absent when the library itself is shown. */
	ids?: () => Promise<PaperId[]>;
}

export const shownOf = ({ papers, count }: Newest): Shown => ({ papers, count });

/** The newest papers; or the one that a pasted id or link names, whatever its title says. */
export const listPapers = async (query: string, limit: number): Promise<Shown> => {
	const id = identify(query);
	if (id === undefined) return shownOf(await newest({ limit }));
	// It may be saved by another of its ids.
	const paper = await paperById(id);
	const papers = paper ? [paper] : [];
	const ids = papers.map((one) => one.id);
	return { papers, count: papers.length, ids: () => Promise.resolve(ids) };
};
