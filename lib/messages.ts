import { browser } from 'wxt/browser';

/** A key of `public/_locales/en/messages.json`; anything else does not compile. */
export type MessageKey = keyof typeof import('../public/_locales/en/messages.json');

/** The text of a key in the user's language, `$1` and `$2` replaced. */
export const message = (key: MessageKey, ...substitutions: (string | number)[]): string =>
	browser.i18n.getMessage(key, substitutions.map(String)) || key;
