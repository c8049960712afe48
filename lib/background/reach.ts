import { browser } from 'wxt/browser';
import { ask } from '../metadata/ask.ts';
import type { Reach } from '../metadata/look-up.ts';

/** The web, as far as the browser lets us ask it. */
export const reach: Reach = {
	ask,
	mayAsk: (hosts) => browser.permissions.contains({ origins: [...hosts] }),
};
