import { browser } from 'wxt/browser';
import { inTurn } from '../settings/turn.ts';
import { watchItem } from '../watch-item.ts';
import { isEmpty, NO_FILTER, type Filter } from './filter.ts';

/** By site; in `storage.local`, where no host page can read what its reader looks for. */
const KEY = 'filters';

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

const readAll = async (): Promise<Record<string, unknown>> =>
	Object((await browser.storage.local.get(KEY))[KEY]) as Record<string, unknown>;

export const readFilter = async (siteId: string): Promise<Filter> =>
	parse((await readAll())[siteId]);

/** Keeps the filter of a site; an empty one leaves nothing behind. */
export const keepFilter = (siteId: string, filter: Filter): Promise<void> =>
	inTurn(KEY, async () => {
		const { [siteId]: _, ...others } = await readAll();
		const kept = isEmpty(filter) ? others : { ...others, [siteId]: filter };
		await browser.storage.local.set({ [KEY]: kept });
	});

/** Calls back with a site's filter after every change, also one made in another tab. */
export const watchFilter = (
	siteId: string,
	callback: (filter: Filter) => void,
	signal: AbortSignal,
): void =>
	watchItem(
		KEY,
		(filters) => {
			const stored = Object(filters) as Record<string, unknown>;
			callback(siteId in stored ? parse(stored[siteId]) : NO_FILTER);
		},
		signal,
	);
