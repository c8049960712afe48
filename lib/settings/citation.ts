import { browser } from 'wxt/browser';
import { watchItem } from '../watch-item.ts';
import { inTurn } from './turn.ts';
import { parseCitationOptions, type CitationOptions } from '../citation/options.ts';

/** Apart from the other settings: host pages need those, and not the schema of these. */
const KEY = 'citation';

/** How citations are written; a broken field falls back to its default, the others stay. */
export const readCitationOptions = async (): Promise<CitationOptions> =>
	parseCitationOptions((await browser.storage.local.get(KEY))[KEY]);

/**
 * Changes some of them, one change at a time.
 * @param change What rests on what is stored, such as one of the fields, is a function of it.
 */
export const changeCitationOptions = (
	change: Partial<CitationOptions> | ((stored: CitationOptions) => Partial<CitationOptions>),
): Promise<void> =>
	inTurn(KEY, async () => {
		const stored = await readCitationOptions();
		const patch = typeof change === 'function' ? change(stored) : change;
		await browser.storage.local.set({ [KEY]: { ...stored, ...patch } });
	});

/** Calls back with all of them after every change, until the signal aborts. */
export const watchCitationOptions = (
	callback: (options: CitationOptions) => void,
	signal: AbortSignal,
): void => watchItem(KEY, (stored) => callback(parseCitationOptions(stored)), signal);
