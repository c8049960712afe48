import { browser } from 'wxt/browser';
import { MOST_OWN, type OwnTopic } from '../topics/own/schema.ts';
import { soundOwn } from '../topics/own/sound.ts';
import { keepOwnTopics, readOwnTopics } from './own-topics.ts';
import { inTurn } from './turn.ts';

/** Keys of `storage.local` that hold what a user chose; whoever reads one parses it. */
const KEYS: readonly string[] = ['settings', 'citation', 'backup'];

/** Where a backup has the user’s own topics, which its papers name. */
const OWN_TOPICS = 'ownTopics';

/** What a backup keeps of them. */
export const storedSettings = async (): Promise<Record<string, unknown>> => {
	const [stored, { topics }] = await Promise.all([
		browser.storage.local.get([...KEYS]),
		// Where the browser withholds synced settings there are none.
		readOwnTopics().catch(() => ({ topics: [] })),
	]);
	return { ...stored, [OWN_TOPICS]: topics };
};

/** Keeps as many as the browser has room for; gives back those for which there was none. */
const keepWithinRoom = async (topics: readonly OwnTopic[]): Promise<OwnTopic[]> => {
	const left: OwnTopic[] = [];
	for (const topic of topics) await keepOwnTopics([topic]).catch(() => left.push(topic));
	return left;
};

/**
 * Own topics of a backup join those that are here, each in place of the one of its id.
 * @returns Names of those that there was no room for.
 */
const restoreOwnTopics = async (stored: unknown): Promise<string[]> => {
	const topics = Array.isArray(stored) ? stored.flatMap((each) => soundOwn(each) ?? []) : [];
	const first = topics.slice(0, MOST_OWN);
	// All in one write, nearly always: browsers count the writes of a minute.
	const left = await keepOwnTopics(first).then(
		() => [],
		() => keepWithinRoom(first),
	);
	return [...left, ...topics.slice(MOST_OWN)].map(({ name }) => name);
};

/**
 * Takes them out of a backup; other keys in it are left.
 * @returns Names of own topics that the browser has no room for.
 */
export const restoreSettings = async (stored: Record<string, unknown>): Promise<string[]> => {
	const known = Object.entries(stored).filter(([key]) => KEYS.includes(key));
	const put = () => browser.storage.local.set(Object.fromEntries(known));
	// A change that had read what was there before would write it back.
	await inTurn('settings', () => inTurn('citation', put));
	return restoreOwnTopics(stored[OWN_TOPICS]);
};
