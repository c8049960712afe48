import { browser } from 'wxt/browser';
import { fold } from '../query/fold.ts';
import type { OwnTopic } from '../topics/own/schema.ts';
import { soundOwn } from '../topics/own/sound.ts';

/**
 * One item of `storage.sync` a topic, under its id: items hold 8,192 bytes, all together 102,400
 * (https://developer.chrome.com/docs/extensions/reference/api/storage#property-sync). Where the
 * browser syncs nothing the area is as good as a local one.
 */
const PREFIX = 'own-';

export interface OwnTopics {
	/** By name. */
	topics: OwnTopic[];
	/** Names, or ids, of what stands there and is no topic. */
	broken: string[];
}

const nameIn = (key: string, value: unknown): string => {
	const { name } = Object(value) as { name?: unknown };
	return typeof name === 'string' && name !== '' ? name : key;
};

/** Digits of a number that names are put in order by: more than any that counts something. */
const DIGITS = 16;

/**
 * By letters without case and accents, and by numbers as numbers. A collator of the browser would take
 * 30 ms of every page with bars: each site is a process, which reads the rules anew.
 */
const orderKey = ({ name, id }: OwnTopic): string =>
	`${fold(name).replaceAll(/\d+/g, (digits) => digits.padStart(DIGITS, '0'))}\0${id}`;

const parse = (stored: Record<string, unknown>): OwnTopics => {
	const result: OwnTopics = { topics: [], broken: [] };
	for (const [key, value] of Object.entries(stored)) {
		if (!key.startsWith(PREFIX)) continue;
		const topic = soundOwn(value);
		if (topic?.id === key) result.topics.push(topic);
		else result.broken.push(nameIn(key, value));
	}
	const keys = new Map(result.topics.map((topic) => [topic, orderKey(topic)]));
	result.topics.sort((a, b) => (keys.get(a)! < keys.get(b)! ? -1 : 1));
	return result;
};

/** The user's own topics; a broken one is told and harms no other. */
export const readOwnTopics = async (): Promise<OwnTopics> =>
	parse(await browser.storage.sync.get(null));

/** @throws {Error} Where the browser has no room for it. */
export const keepOwnTopics = (topics: readonly OwnTopic[]): Promise<void> =>
	browser.storage.sync.set(Object.fromEntries(topics.map((topic) => [topic.id, topic])));

export const forgetOwnTopics = (ids: string[]): Promise<void> => browser.storage.sync.remove(ids);

/** Takes away what is no topic. */
export const forgetBroken = async (): Promise<void> => {
	const stored = await browser.storage.sync.get(null);
	const broken = Object.entries(stored).filter(
		([key, value]) => key.startsWith(PREFIX) && soundOwn(value)?.id !== key,
	);
	await browser.storage.sync.remove(broken.map(([key]) => key));
};

/** Calls back with all own topics after every change, also one that another device made. */
export const watchOwnTopics = (callback: (own: OwnTopics) => void, signal: AbortSignal): void => {
	const read = async (): Promise<void> => {
		const own = await readOwnTopics();
		if (!signal.aborted) callback(own);
	};
	const listener = (changes: Record<string, unknown>): void => {
		if (Object.keys(changes).some((key) => key.startsWith(PREFIX))) void read();
	};
	browser.storage.sync.onChanged.addListener(listener);
	signal.addEventListener('abort', () => browser.storage.sync.onChanged.removeListener(listener));
};
