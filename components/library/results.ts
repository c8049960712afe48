import { liveQuery } from '../../lib/library/live.ts';
import { paperById, recentIds, revision, total } from '../../lib/library/queries.ts';
import type { Facets } from '../../lib/library/search/facets.ts';
import type { Order } from '../../lib/library/search/order.ts';
import type { Stage } from '../../lib/library/search/searcher.ts';
import { identify } from '../../lib/paper/identity.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { parseQuery } from '../../lib/query/parse.ts';
import { searchClient } from './search-client.ts';

/** Ids that come at once: more than a screen of rows. */
const FIRST = 100;

/** What the list shows, or as much of it as is known so far. */
export interface Results {
	query: string;
	stage: Stage;
	count: number;
	/** Missing until all papers were looked at. */
	facets?: Facets;
	first: readonly PaperId[];
	/** Ids of those from `from` to `to`, in order. */
	ids: (from: number, to: number) => Promise<readonly PaperId[]>;
}

interface Asked {
	query: string;
	order: Order;
}

type Tell = (results: Results) => void;

const fixed = (query: string, stage: Stage, ids: readonly PaperId[], count: number): Results => ({
	query,
	stage,
	count,
	first: ids,
	ids: (from, to) => Promise.resolve(ids.slice(from, to)),
});

/** The newest rows, by an index: there before the thread that searches has read anything. */
const newest = async ({ query }: Asked): Promise<Results> => {
	const [ids, count] = await Promise.all([recentIds({ limit: FIRST }), total()]);
	return fixed(query, 'newest', ids, count);
};

/** A pasted id or link finds the paper itself, whatever its title says. */
const named = async (query: string, id: PaperId): Promise<Results> => {
	const paper = await paperById(id);
	return fixed(query, 'complete', paper ? [paper.id] : [], paper ? 1 : 0);
};

const search = async (
	{ query, order }: Asked,
	known: number,
	tell: Tell,
	signal: AbortSignal,
): Promise<void> => {
	const terms = parseQuery(query).parts.map(({ term }) => term);
	const request = { terms, order, revision: known };
	for await (const found of searchClient().find(request, { first: FIRST, signal })) {
		const { stage, count, first, ids, facets } = found;
		// A count of some of the papers, shown after that of all, would only flicker.
		if (query === '' && stage === 'newest') continue;
		tell({ query, stage, count, first, ids, ...(stage !== 'newest' && { facets }) });
	}
};

const answer = async (
	asked: Asked,
	known: number,
	tell: Tell,
	{ signal, isFirst }: { signal: AbortSignal; isFirst: boolean },
): Promise<void> => {
	const id = asked.query === '' ? undefined : identify(asked.query);
	if (id !== undefined) return tell(await named(asked.query, id));
	if (asked.query === '' && isFirst && asked.order !== 'oldest' && asked.order !== 'published') {
		tell(await newest(asked));
		signal.throwIfAborted();
	}
	return search(asked, known, tell, signal);
};

/**
 * Tells what a query finds, now and after every change of the library.
 * @returns Ends it.
 */
export const watchResults = (
	asked: Asked,
	tell: Tell,
	fail: (error: unknown) => void,
): (() => void) => {
	let ending = new AbortController();
	let isFirst = true;
	const again = async (known: number): Promise<void> => {
		ending.abort();
		ending = new AbortController();
		const { signal } = ending;
		const how = { signal, isFirst };
		isFirst = false;
		try {
			await answer(asked, known, (results) => signal.aborted || tell(results), how);
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
