import { browser } from 'wxt/browser';
import { parseCitationOptions, type CitationOptions } from '../citation/options.ts';

/** Apart from the other settings: host pages need those, and not the schema of these. */
const KEY = 'citation';

/** How citations are written; a broken field falls back to its default, the others stay. */
export const readCitationOptions = async (): Promise<CitationOptions> =>
	parseCitationOptions((await browser.storage.local.get(KEY))[KEY]);
