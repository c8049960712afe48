import * as z from 'zod/mini';
import { browser } from 'wxt/browser';
import { citationOptionsSchema, defaultCitationOptions } from '../citation/options.ts';

const settingsSchema = z.object({
	/** Ids of sites where no bar is drawn. */
	pausedSites: z.catch(z.array(z.string()), []),
	/** One-letter shortcuts on host pages; off until switched on. */
	pageShortcuts: z.catch(z.boolean(), false),
	/** How citations are written; a broken field in it falls back alone. */
	citation: z.catch(citationOptionsSchema, defaultCitationOptions),
});
export type Settings = z.infer<typeof settingsSchema>;

const KEY = 'settings';

/** Reads what storage holds; a broken field falls back to its default, the others stay. */
const parse = (stored: unknown): Settings =>
	settingsSchema.parse(typeof stored === 'object' && stored !== null ? stored : {});

export const readSettings = async (): Promise<Settings> =>
	parse((await browser.storage.local.get(KEY))[KEY]);

export const changeSettings = async (patch: Partial<Settings>): Promise<void> => {
	await browser.storage.local.set({ [KEY]: { ...(await readSettings()), ...patch } });
};

/** Calls back with the whole settings after every change, until the signal aborts. */
export const watchSettings = (
	callback: (settings: Settings) => void,
	signal: AbortSignal,
): void => {
	const listener = (changes: Record<string, { newValue?: unknown }>): void => {
		if (changes[KEY] !== undefined) callback(parse(changes[KEY].newValue));
	};
	browser.storage.local.onChanged.addListener(listener);
	signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
};
