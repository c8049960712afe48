import { browser } from 'wxt/browser';
import type english from '../public/_locales/en/messages.json';
import type chinese from '../public/_locales/zh_CN/messages.json';
import { fillIn } from './fill-in.ts';
import { numberIn } from './number.ts';
import type { Language } from './settings/appearance.ts';

/** A key that every language has in its `messages.json`; anything else does not compile. */
// oxlint-disable-next-line typescript/no-duplicate-type-constituents -- the same until a text is missing
export type MessageKey = keyof typeof english & keyof typeof chinese;

type Texts = Record<MessageKey, { message: string }>;

/** Texts of a language that was chosen. */
let chosen: Texts | undefined;

const textsOf = async (language: Language): Promise<Texts> => {
	const answer = await fetch(`/_locales/${language}/messages.json`);
	return (await answer.json()) as Texts;
};

/**
 * Texts before substitution, as they were asked for: a list asks for the same few a hundred times, and
 * the browser takes its time for each.
 */
const known = new Map<MessageKey, string>();

/** What a text says where it is to be filled in: the browser fills it in with the same. */
const PLACES = Array.from({ length: 9 }, (_, at) => `$${at + 1}`);

/** What was asked for last: texts of one language may come before those that were asked for earlier. */
let wanted: Language | undefined;

/**
 * Sets the language of all texts to come. That of the browser needs no reading.
 * @returns Whether it is still the one that was asked for last; else it was not set.
 */
export const speak = async (language: Language): Promise<boolean> => {
	wanted = language;
	const texts = language === 'browser' ? undefined : await textsOf(language);
	if (wanted !== language) return false;
	chosen = texts;
	known.clear();
	return true;
};

const textOf = (key: MessageKey): string =>
	chosen ? chosen[key].message : browser.i18n.getMessage(key, PLACES) || key;

const said = (key: MessageKey): string => {
	const text = known.get(key) ?? textOf(key);
	known.set(key, text);
	return text;
};

/** The BCP 47 tag of the texts' language, in which numbers and dates are written, too. */
export const languageTag = (): string => said('languageTag');

/** `12,345` in the language of the texts. */
export const numberOf = (value: number): string => numberIn(value, languageTag());

/** The text of a key in the user's language, filled in. */
export const message = (key: MessageKey, ...values: (string | number)[]): string =>
	fillIn(said(key), values, languageTag);
