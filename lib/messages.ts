import { browser } from 'wxt/browser';
import type english from '../public/_locales/en/messages.json';
import type chinese from '../public/_locales/zh_CN/messages.json';

/** A key that every language has in its `messages.json`; anything else does not compile. */
export type MessageKey = keyof typeof english & keyof typeof chinese;

/** The text of a key in the user's language, `$1` and `$2` replaced. */
export const message = (key: MessageKey, ...substitutions: (string | number)[]): string =>
	browser.i18n.getMessage(key, substitutions.map(String)) || key;
