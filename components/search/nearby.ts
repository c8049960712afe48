import { revision } from '../../lib/library/queries.ts';
import { allTags } from '../../lib/library/tag-list.ts';
import { nearestName, respellNames } from '../../lib/query/respell-names.ts';
import { askedWords, respell } from '../../lib/query/respell.ts';
import { withoutTerm } from '../../lib/query/change.ts';
import { parseQuery } from '../../lib/query/parse.ts';
import type { Term } from '../../lib/query/term.ts';
import { namedTopics } from '../../lib/topics/named.ts';
import { searchClient } from './search-client.ts';

/** A query that asks for less by one condition, and finds something. */
export interface Nearby {
	/** What it no longer asks for. */
	left: Term;
	query: string;
	count: number;
}

/** Most conditions that are tried, each a search of its own. */
const MOST_TRIED = 8;

const countOf = async (query: string, known: number, signal: AbortSignal): Promise<number> => {
	const terms = parseQuery(query).parts.map(({ term }) => term);
	const request = { terms, order: 'relevance', revision: known } as const;
	let count = 0;
	for await (const found of searchClient().find(request, { first: 0, seen: 0, rows: 0, signal })) {
		({ count } = found);
	}
	return count;
};

/**
 * For a query that finds nothing: which one of its conditions to leave out, that with the fewest finds
 * first. A word that is spelt otherwise in the paper is what is most often in the way.
 * @throws The signal’s reason, once aborted.
 */
export const findNearby = async (query: string, signal: AbortSignal): Promise<Nearby[]> => {
	const { parts } = parseQuery(query);
	if (parts.length < 2) return [];
	const known = await revision();
	const tried: Nearby[] = [];
	for (const { term } of parts.slice(0, MOST_TRIED)) {
		const rest = withoutTerm(query, term);
		if (rest === '' || tried.some((each) => each.query === rest)) continue;
		tried.push({ left: term, query: rest, count: await countOf(rest, known, signal) });
	}
	return tried.filter(({ count }) => count > 0).toSorted((a, b) => a.count - b.count);
};

/** The query with tags and topics that there are in the place of those that are spelt like them. */
const withKnownNames = async (query: string): Promise<string> => {
	const tags = await allTags();
	const known = {
		tag: tags.map(({ name }) => name),
		topic: namedTopics().flatMap(({ id, label }) => [label, id]),
	};
	return respellNames(query, (field, name) => nearestName(name, known[field]));
};

/**
 * For a query that finds nothing: the same with words that the library has in the place of those that
 * are spelt like them, and tags and topics likewise, if that finds something.
 * @throws The signal’s reason, once aborted.
 */
export const findSpelling = async (
	query: string,
	signal: AbortSignal,
): Promise<Pick<Nearby, 'query' | 'count'> | undefined> => {
	const asked = askedWords(query).slice(0, MOST_TRIED);
	const words = await searchClient().spell(asked, signal);
	const better = new Map(asked.map(({ field, word }, at) => [`${field}:${word}`, words[at]]));
	const respelt = respell(await withKnownNames(query), ({ field, word }) =>
		better.get(`${field}:${word}`),
	);
	if (respelt === query) return undefined;
	const count = await countOf(respelt, await revision(), signal);
	return count > 0 ? { query: respelt, count } : undefined;
};
