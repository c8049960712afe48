import { browser } from 'wxt/browser';
import * as en from './texts/en.ts';

/** A key of `public/_locales/…/messages.json` that host pages need. */
export type PageMessageKey = keyof typeof en;

/** By the names of the folders in `public/_locales`. */
export const pageLocales: Readonly<Record<string, typeof en>> = { en };

let texts: typeof en | undefined;

/** `zh-CN` has the folder `zh_CN`; a language without one is shown in English. */
const textsOf = (language: string): typeof en =>
	pageLocales[language.replace('-', '_')] ?? pageLocales[language.split('-')[0] ?? ''] ?? en;

/**
 * The text of a key in the user's language, `$1` and `$2` replaced. The script brings its texts along:
 * Chromium stops the page while it fetches them for `i18n.getMessage`, for longer than it takes to
 * draw a screenful of bars.
 */
export const message = (
	key: PageMessageKey,
	first: string | number = '',
	second: string | number = '',
): string => {
	texts ??= textsOf(browser.i18n.getUILanguage());
	return texts[key].message.replace('$1', () => String(first)).replace('$2', () => String(second));
};
