import { useEffect, useState } from 'preact/hooks';
import { liveQuery } from '../../lib/library/live.ts';
import { papersByIds, recent, revision, total } from '../../lib/library/queries.ts';
import { identify } from '../../lib/paper/identity.ts';
import type { Paper, PaperId } from '../../lib/paper/paper.ts';
import { parseQuery } from '../../lib/query/parse.ts';
import type { Query } from '../hooks/useLiveQuery.ts';
import { searchClient } from '../library/search-client.ts';

export interface Shown {
	papers: Paper[];
	/** How many the search shows, or the library holds. */
	count: number;
	/** Ids of all that a search shows, in order; absent when the library itself is shown. */
	ids?: () => Promise<PaperId[]>;
}

type Tell = (query: Query<Shown>) => void;
type Stop = () => void;

const list = async (query: string, limit: number): Promise<Shown> => {
	// A pasted id or link finds the paper itself, whatever its title says.
	const id = identify(query);
	if (id !== undefined) {
		const papers = await papersByIds([id]);
		return { papers, count: papers.length, ids: () => Promise.resolve([id]) };
	}
	const [papers, count] = await Promise.all([recent({ limit }), total()]);
	return { papers, count };
};

const showList = (
	query: string,
	limit: number,
	tell: Tell,
	fail: (error: unknown) => void,
): Stop => {
	const subscription = liveQuery(() => list(query, limit)).subscribe({
		next: (value) => tell({ value, error: undefined }),
		error: fail,
	});
	return () => subscription.unsubscribe();
};

const search = async (
	query: string,
	limit: number,
	known: number,
	tell: Tell,
	signal: AbortSignal,
) => {
	const terms = parseQuery(query).parts.map(({ term }) => term);
	const request = { terms, order: 'relevance', revision: known } as const;
	for await (const found of searchClient().find(request, { first: limit, signal })) {
		const { count } = found;
		const papers = await papersByIds(found.first);
		signal.throwIfAborted();
		tell({ value: { papers, count, ids: () => found.ids(0, count) }, error: undefined });
	}
};

/** Searches now and after every change of the library. */
const showSearch = (
	query: string,
	limit: number,
	tell: Tell,
	fail: (error: unknown) => void,
): Stop => {
	let ending = new AbortController();
	const again = async (known: number): Promise<void> => {
		ending.abort();
		ending = new AbortController();
		const { signal } = ending;
		try {
			await search(query, limit, known, tell, signal);
		} catch (error) {
			if (!signal.aborted) fail(error);
		}
	};
	const subscription = liveQuery(revision).subscribe({
		next: (known) => void again(known),
		error: fail,
	});
	return () => {
		subscription.unsubscribe();
		ending.abort();
	};
};

/** The rows that a search shows, or the newest; they follow the library. */
export const useShown = (query: string, limit: number): Query<Shown> => {
	const [shown, tell] = useState<Query<Shown>>({ value: undefined, error: undefined });
	useEffect(() => {
		const fail = (error: unknown): void => tell((last) => ({ ...last, error }));
		const show = query !== '' && identify(query) === undefined ? showSearch : showList;
		return show(query, limit, tell, fail);
	}, [query, limit]);
	return shown;
};
