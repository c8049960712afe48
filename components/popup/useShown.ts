import { find, papersByIds, recent, total } from '../../lib/library/queries.ts';
import { identify } from '../../lib/paper/identity.ts';
import type { Paper, PaperId } from '../../lib/paper/paper.ts';
import { useLiveQuery, type Query } from '../hooks/useLiveQuery.ts';

export interface Shown {
	papers: Paper[];
	/** How many the search shows, or the library holds. */
	count: number;
	/** Ids of all that a search shows, in order; absent when the library itself is shown. */
	ids?: PaperId[];
}

const read = async (query: string, limit: number): Promise<Shown> => {
	if (query === '') {
		const [papers, count] = await Promise.all([recent({ limit }), total()]);
		return { papers, count };
	}
	// A pasted id or link finds the paper itself, whatever its title says.
	const id = identify(query);
	const ids = id ? [id] : await find(query);
	const papers = await papersByIds(ids.slice(0, limit));
	return { papers, count: id ? papers.length : ids.length, ids };
};

/** The rows that a search shows, or the newest; they follow the library. */
export const useShown = (query: string, limit: number): Query<Shown> =>
	useLiveQuery(() => read(query, limit), [query, limit]);
