import { FIRST_ROWS, type Newest } from '../../lib/library/newest.ts';
import { allIds, paperById } from '../../lib/library/queries.ts';
import type { Facets } from '../../lib/library/search/facets.ts';
import type { Order } from '../../lib/library/search/order.ts';
import type { Stage } from '../../lib/library/search/searcher.ts';
import { identify } from '../../lib/paper/identity.ts';
import type { Paper, PaperId } from '../../lib/paper/paper.ts';
import { parseQuery } from '../../lib/query/parse.ts';
import { searchClient } from '../search/search-client.ts';

/** Ids that come at once: more than a screen of rows. */
const FIRST = 100;

export interface Asked {
	query: string;
	order: Order;
}

/** What the list shows, or as much of it as is known so far. */
export interface Results extends Asked {
	stage: Stage;
	count: number;
	/** Missing until all papers were looked at. */
	facets?: Facets | undefined;
	/** Whether facets, and papers of rows that are not seen, follow at once. */
	isPart: boolean;
	first: readonly PaperId[];
	/** Papers of the first rows, by their ids. */
	papers: ReadonlyMap<PaperId, Paper>;
	/** Ids of those from `from` to `to`, in order. */
	ids: (from: number, to: number) => Promise<readonly PaperId[]>;
	/** The paper that was the current one when they were asked for, and its place, -1 if it has none. */
	kept?: { id: PaperId; at: number } | undefined;
}

/** Where a paper stands, -1 if it has no place; missing where nobody knows. */
export const placeIn = ({ first, count, kept }: Results, id: PaperId): number | undefined => {
	const place = first.indexOf(id);
	if (place >= 0 || first.length >= count) return place;
	return kept?.id === id ? kept.at : undefined;
};

type Tell = (results: Results) => void;

interface Asking {
	known: number | undefined;
	/** The current paper, whose place is told. */
	kept: PaperId | undefined;
	/** How many rows are seen. */
	seen: number;
	isFresh: boolean;
	/** Reads the newest papers. */
	open: () => Promise<Newest>;
	tell: Tell;
	signal: AbortSignal;
}

/** Orders in which, without words, the papers saved last come first. */
const IS_NEWEST: ReadonlySet<Order> = new Set(['relevance', 'newest']);

const fixed = (
	asked: Asked,
	stage: Stage,
	{ papers, ids, count }: Omit<Newest, 'revision'>,
): Results => ({
	...asked,
	stage,
	count,
	isPart: false,
	first: ids,
	papers: new Map(papers.map((paper) => [paper.id, paper])),
	// Of more than is known so far these are the newest.
	ids: async (from, to) =>
		(to > ids.length && count > ids.length ? await allIds() : ids).slice(from, to),
});

/** The newest rows as results, where they are what is asked for. */
export const newestResults = (asked: Asked, read: Newest): Results | undefined =>
	asked.query === '' && IS_NEWEST.has(asked.order) ? fixed(asked, 'newest', read) : undefined;

/** A pasted id or link finds the paper itself, whatever its title says. */
const named = async (asked: Asked, id: PaperId): Promise<Results> => {
	const paper = await paperById(id);
	const papers = paper ? [paper] : [];
	return fixed(asked, 'complete', {
		papers,
		ids: papers.map((one) => one.id),
		count: papers.length,
	});
};

const search = async (
	{ query, order }: Asked,
	known: number,
	{ kept, seen, isFresh, tell, signal }: Asking,
): Promise<void> => {
	const terms = parseQuery(query).parts.map(({ term }) => term);
	const request = { terms, order, revision: known };
	const wanted = { first: FIRST, seen, rows: FIRST_ROWS, kept, signal };
	for await (const { keptAt, ...found } of searchClient().find(request, wanted)) {
		// What was told of it whole is not told in part again, after an edit: rows would go and come back.
		if (!isFresh && found.stage !== 'complete') continue;
		tell({
			query,
			order,
			...found,
			isPart: found.facets === undefined,
			kept: kept === undefined ? undefined : { id: kept, at: keptAt ?? -1 },
		});
	}
};

/**
 * Tells what a query finds: at once as much as is known, better from time to time.
 * @param known The library’s revision; until the page knows it only the newest papers are told.
 * @param isFresh Whether nothing of this query was told yet.
 * @throws The signal’s reason, once aborted.
 */
export const findResults = async (asked: Asked, asking: Asking): Promise<void> => {
	const { known, isFresh, open, tell, signal } = asking;
	const id = asked.query === '' ? undefined : identify(asked.query);
	if (id !== undefined) return tell(await named(asked, id));
	if (asked.query === '' && isFresh && IS_NEWEST.has(asked.order)) {
		tell(fixed(asked, 'newest', await open()));
		signal.throwIfAborted();
	}
	if (known !== undefined) await search(asked, known, asking);
};
