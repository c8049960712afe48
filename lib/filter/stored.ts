import { browser } from 'wxt/browser';
import { watchItem } from '../watch-item.ts';
import { isEmpty, type Filter } from './filter.ts';

/**
 * An item of its own for each site, so that tabs of two sites never write over one another; in
 * `storage.local`, where no host page can read what its reader looks for.
 */
const keyOf = (siteId: string): string => `filter:${siteId}`;

/** Most topics of one filter that are believed. */
const MOST_TOPICS = 100;

const strings = (value: unknown): string[] =>
	Array.isArray(value)
		? value.filter((item) => typeof item === 'string').slice(0, MOST_TOPICS)
		: [];

/** Reads what storage holds; a broken field is as good as none. */
const parse = (stored: unknown): Filter => {
	const {
		with: wanted,
		match,
		without,
		saved,
		hidden,
	} = Object(stored) as Record<keyof Filter, unknown>;
	return {
		with: strings(wanted),
		match: match === 'any' ? 'any' : 'all',
		without: strings(without),
		saved: saved === 'only' || saved === 'not' ? saved : undefined,
		hidden: strings(hidden).filter((kind) => kind === 'cross-listed' || kind === 'replaced'),
	};
};

export const readFilter = async (siteId: string): Promise<Filter> => {
	const key = keyOf(siteId);
	return parse((await browser.storage.local.get(key))[key]);
};

/** Keeps the filter of a site; an empty one leaves nothing behind. */
export const keepFilter = (siteId: string, filter: Filter): Promise<void> =>
	isEmpty(filter)
		? browser.storage.local.remove(keyOf(siteId))
		: browser.storage.local.set({ [keyOf(siteId)]: filter });

/** Calls back with a site's filter after every change, also one made in another tab. */
export const watchFilter = (
	siteId: string,
	callback: (filter: Filter) => void,
	signal: AbortSignal,
): void => watchItem(keyOf(siteId), (stored) => callback(parse(stored)), signal);
