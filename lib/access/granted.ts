import { browser } from 'wxt/browser';
import { watchItem } from '../watch-item.ts';

/**
 * The match patterns of sites that we are let into, as one record in `storage.local`: a content
 * script cannot ask for permissions, and stays in its page when the one for it is taken back. Its
 * change events also reach pages that come back from the back/forward cache, which messages do not.
 */
const KEY = 'granted';

const patternsIn = (stored: unknown): string[] | undefined =>
	Array.isArray(stored) && stored.every((each) => typeof each === 'string') ? stored : undefined;

/** Those of these match patterns that the browser lets us into now. */
export const grantedOf = async (patterns: readonly string[]): Promise<string[]> => {
	const answers = await Promise.all(
		patterns.map((pattern) => browser.permissions.contains({ origins: [pattern] })),
	);
	return patterns.filter((_, index) => answers[index]);
};

/** Tells the pages that are open, where anything has changed. */
export const publishGranted = async (patterns: readonly string[]): Promise<void> => {
	const before = patternsIn((await browser.storage.local.get(KEY))[KEY]);
	if (before?.join(' ') === patterns.join(' ')) return;
	await browser.storage.local.set({ [KEY]: patterns });
};

/** Hears of every change until the signal aborts. */
export const watchGranted = (
	callback: (patterns: readonly string[]) => void,
	signal: AbortSignal,
): void =>
	watchItem(
		KEY,
		(stored) => {
			const patterns = patternsIn(stored);
			if (patterns) callback(patterns);
		},
		signal,
	);
