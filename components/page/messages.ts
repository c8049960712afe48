import { browser } from 'wxt/browser';
import { fillIn } from '../../lib/fill-in.ts';
import type { Language } from '../../lib/settings/appearance.ts';
import * as en from './texts/en.ts';
import * as zh_CN from './texts/zh_CN.ts';

/** A key of `public/_locales/…/messages.json` that host pages need. */
export type PageMessageKey = keyof typeof en;

/** What each language has: not to have one of the keys does not compile. */
type Texts = Record<PageMessageKey, { message: string }>;

/** By the names of the folders in `public/_locales`. */
export const pageLocales: Readonly<Record<string, Texts>> = { en, zh_CN };

let texts: Texts | undefined;

/** `zh-CN` has the folder `zh_CN`; a language without one is shown in English. */
const textsOf = (language: string): Texts =>
	pageLocales[language.replace('-', '_')] ?? pageLocales[language.split('-')[0] ?? ''] ?? en;

/** Sets the language of all texts to come. */
export const speak = (language: Language): void => {
	texts = language === 'browser' ? undefined : textsOf(language);
};

/**
 * The text of a key in the user's language, filled in. The script brings its texts along: Chromium
 * stops the page while it fetches them for `i18n.getMessage`, for longer than it takes to draw a
 * screenful of bars.
 */
export const message = (key: PageMessageKey, ...values: (string | number)[]): string => {
	const spoken = (texts ??= textsOf(browser.i18n.getUILanguage()));
	return fillIn(spoken[key].message, values, () => spoken.languageTag.message);
};
