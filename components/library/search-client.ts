import { startSearch, type SearchClient } from '../../lib/library/search/client.ts';
import { namedTopics } from '../../lib/topics/named.ts';

let client: SearchClient | undefined;

/** The one search thread of this page, started at its first use with the topics known by then. */
export const searchClient = (): SearchClient => {
	client ??= startSearch(new Map(namedTopics().map(({ id, label }) => [id, label])));
	return client;
};
