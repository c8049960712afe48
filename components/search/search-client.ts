import { clientOf, startThread, type SearchClient } from '../../lib/library/search/client.ts';
import { topicLabels } from '../../lib/topics/named.ts';

let thread: Worker | undefined;
let client: SearchClient | undefined;
let told: ReadonlyMap<string, string> | undefined;

/** Starts the one search thread of this page ahead of its first use: it takes a while to stand. */
export const startSearch = (): Worker => {
	thread ??= startThread();
	return thread;
};

/** Searches in that thread, with the topics that are known by now. */
export const searchClient = (): SearchClient => {
	client ??= clientOf(startSearch());
	const labels = topicLabels();
	if (labels !== told) client.label(labels);
	told = labels;
	return client;
};
