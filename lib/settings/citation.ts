import { browser } from 'wxt/browser';
import { watchItem } from '../watch-item.ts';
import { changeStored, type Patch } from './change.ts';
import { parseCitationOptions, type CitationOptions } from '../citation/options.ts';

/** Apart from the other settings: host pages need those, and not the schema of these. */
const KEY = 'citation';

/** How citations are written; a broken field falls back to its default, the others stay. */
export const readCitationOptions = async (): Promise<CitationOptions> =>
	parseCitationOptions((await browser.storage.local.get(KEY))[KEY]);

export const changeCitationOptions = (patch: Patch<CitationOptions>): Promise<void> =>
	changeStored(KEY, readCitationOptions, patch);

/** Calls back with all of them after every change, until the signal aborts. */
export const watchCitationOptions = (
	callback: (options: CitationOptions) => void,
	signal: AbortSignal,
): void => watchItem(KEY, (stored) => callback(parseCitationOptions(stored)), signal);
