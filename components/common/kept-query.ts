import { browser } from 'wxt/browser';

/** In memory of the browser: a popup that closes loses everything of its own. */
const KEY = 'query';

export const readKeptQuery = async (): Promise<string> => {
	const stored = (await browser.storage.session.get(KEY))[KEY];
	return typeof stored === 'string' ? stored : '';
};

export const keepQuery = (query: string): Promise<void> =>
	browser.storage.session.set({ [KEY]: query });
