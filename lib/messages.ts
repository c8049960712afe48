import { browser } from 'wxt/browser';
import type messages from '../public/_locales/en/messages.json';

/** A key of `public/_locales/en/messages.json`; anything else does not compile. */
export type MessageKey = keyof typeof messages;

/** The text of a key in the user's language, `$1` and `$2` replaced. */
export const message = (key: MessageKey, ...substitutions: (string | number)[]): string =>
	browser.i18n.getMessage(key, substitutions.map(String)) || key;
