import { browser } from 'wxt/browser';
import type english from '../public/_locales/en/messages.json';
import type chinese from '../public/_locales/zh_CN/messages.json';

/** A key that every language has in its `messages.json`; anything else does not compile. */
// oxlint-disable-next-line typescript/no-duplicate-type-constituents -- the same until a text is missing
export type MessageKey = keyof typeof english & keyof typeof chinese;

/** Texts without substitutions: a list asks for the same few a hundred times, the browser each time anew. */
const texts = new Map<MessageKey, string>();

/** The text of a key in the user's language, `$1` and `$2` replaced. */
export const message = (key: MessageKey, ...substitutions: (string | number)[]): string => {
	const known = substitutions.length === 0 ? texts.get(key) : undefined;
	if (known !== undefined) return known;
	const text = browser.i18n.getMessage(key, substitutions.map(String)) || key;
	if (substitutions.length === 0) texts.set(key, text);
	return text;
};

/** The text for a count, which is `$1`: one key for what is grammatically one, another for the rest. */
export const counted = (
	[one, other]: readonly [MessageKey, MessageKey],
	count: number,
	...substitutions: (string | number)[]
): string => {
	const rules = new Intl.PluralRules(browser.i18n.getUILanguage());
	return message(rules.select(count) === 'one' ? one : other, count, ...substitutions);
};
