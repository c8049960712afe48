import { Searcher, type Found } from '../../../lib/library/search/searcher.ts';
import type { Order } from '../../../lib/library/search/order.ts';
import { parseQuery } from '../../../lib/query/parse.ts';

const LABELS: Readonly<Record<string, string>> = { rlhf: 'Alignment & RLHF', agents: 'Agents' };

export const newSearcher = (): Searcher =>
	new Searcher((field, id) => (field === 'topic' ? LABELS[id] : undefined));

/** All that a search tells in the end, with its facets. */
export const found = async (
	query: string,
	{ order = 'relevance', searcher = newSearcher() }: { order?: Order; searcher?: Searcher } = {},
) => {
	const terms = parseQuery(query).parts.map(({ term }) => term);
	let last: Found | undefined;
	for await (const each of searcher.find({ terms, order }, new AbortController().signal))
		last = each;
	return { ...last!, facets: last!.facets() };
};

/** Ids of what a query finds, the best first. */
export const search = async (query: string, options?: Parameters<typeof found>[1]) => {
	const all = await found(query, options);
	return all.ids(0, all.count);
};
