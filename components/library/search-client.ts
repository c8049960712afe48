import { startSearch, type SearchClient } from '../../lib/library/search/client.ts';
import { taxonomy } from '../../lib/topics/taxonomy.ts';

let client: SearchClient | undefined;

/** The one search thread of this page, started at its first use. */
export const searchClient = (): SearchClient => {
	client ??= startSearch(new Map(taxonomy.map(({ id, label }) => [id, label])));
	return client;
};
