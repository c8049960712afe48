import { browser } from 'wxt/browser';
import { MOST_OWN } from '../topics/own/schema.ts';
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

/**
 * Own topics of a backup join those that are here, each in place of the one of its id; where the
 * browser has no room for all, as many as it has room for.
 */
const restoreOwnTopics = async (stored: unknown): Promise<void> => {
	const topics = Array.isArray(stored) ? stored.flatMap((each) => soundOwn(each) ?? []) : [];
	for (const topic of topics.slice(0, MOST_OWN)) {
		await keepOwnTopics([topic]).catch(() => undefined);
	}
};

/** Takes them out of a backup; other keys in it are left. */
export const restoreSettings = async (stored: Record<string, unknown>): Promise<void> => {
	const known = Object.entries(stored).filter(([key]) => KEYS.includes(key));
	const put = () => browser.storage.local.set(Object.fromEntries(known));
	// A change that had read what was there before would write it back.
	await inTurn('settings', () => inTurn('citation', put));
	await restoreOwnTopics(stored[OWN_TOPICS]);
};
