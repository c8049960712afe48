import type { Bending } from '../topics/judge.ts';
import { readOwnTopics } from './own-topics.ts';
import { readSettings } from './settings.ts';

/** The user's own topics and corrections, as they are now. */
export const readBending = async (): Promise<Bending> => {
	const [{ adjustments }, { topics }] = await Promise.all([
		readSettings(),
		// Where the browser withholds synced settings the built-in topics stand.
		readOwnTopics().catch(() => ({ topics: [] })),
	]);
	return { adjustments, own: topics };
};
