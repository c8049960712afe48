import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { liveQuery } from '../../lib/library/live.ts';
import type { Newest } from '../../lib/library/newest.ts';
import { revision, type Opening } from '../../lib/library/queries.ts';
import { identify } from '../../lib/paper/identity.ts';
import { parseQuery } from '../../lib/query/parse.ts';
import type { Query } from '../hooks/useLiveQuery.ts';
import { searchClient } from '../search/search-client.ts';
import { listPapers, shownOf, type Shown } from './list-papers.ts';

type Tell = (query: Query<Shown>) => void;
type Stop = () => void;

/** Rows that are read at a time. */
export const PAGE = 50;

/** The newest papers, or the one that is named: as they were read at first, then as they change. */
const showList = (
	query: string,
	limit: number,
	tell: Tell,
	fail: (error: unknown) => void,
	opening: Promise<Newest> | undefined,
): Stop => {
	const ending = new AbortController();
	const follow = (): void => {
		if (ending.signal.aborted) return;
		const subscription = liveQuery(() => listPapers(query, limit)).subscribe({
			next: (value) => tell({ value, error: undefined }),
			error: fail,
		});
		ending.signal.addEventListener('abort', () => subscription.unsubscribe());
	};
	const open = async (reading: Promise<Newest>): Promise<void> => {
		try {
			const value = shownOf(await reading);
			if (!ending.signal.aborted) tell({ value, error: undefined });
		} catch (error) {
			if (!ending.signal.aborted) fail(error);
		}
		follow();
	};
	if (opening) void open(opening);
	else follow();
	return () => ending.abort();
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
	const options = { first: limit, seen: limit, rows: limit, signal };
	for await (const found of searchClient().find(request, options)) {
		const { count, first, facets } = found;
		// All that is shown here was told before them.
		if (facets) continue;
		const papers = first.flatMap((each) => found.papers.get(each) ?? []);
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

/**
 * The rows that a search shows, or the newest; they follow the library.
 * @param opening The newest, asked for before the page was drawn.
 */
export const useShown = (query: string, limit: number, opening: Opening): Query<Shown> => {
	const [shown, tell] = useState<Query<Shown>>(() => ({
		value: query === '' && opening.read ? shownOf(opening.read) : undefined,
		error: undefined,
	}));
	const openingRef = useRef<Promise<Newest> | undefined>(opening.reading);
	useLayoutEffect(() => {
		const fail = (error: unknown): void => tell((last) => ({ ...last, error }));
		if (query !== '' && identify(query) === undefined) {
			return showSearch(query, limit, tell, fail);
		}
		const opened = openingRef.current;
		// What was read at first is true but once.
		openingRef.current = undefined;
		return showList(query, limit, tell, fail, query === '' ? opened : undefined);
	}, [query, limit]);
	return shown;
};
