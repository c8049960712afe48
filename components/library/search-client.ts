import { clientOf, startThread, type SearchClient } from '../../lib/library/search/client.ts';
import { namedTopics } from '../../lib/topics/named.ts';

let thread: Worker | undefined;
let client: SearchClient | undefined;

/** Starts the one search thread of this page ahead of its first use: it takes a while to stand. */
export const startSearch = (): Worker => {
	thread ??= startThread();
	return thread;
};

/** Searches in that thread, with the topics known at its first use. */
export const searchClient = (): SearchClient => {
	client ??= clientOf(startSearch(), new Map(namedTopics().map(({ id, label }) => [id, label])));
	return client;
};
