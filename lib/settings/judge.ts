import { classify, MOST_TOPICS } from '../topics/classify.ts';
import { nameOwnTopics } from '../topics/named.ts';
import { OwnMatcher } from '../topics/own/match.ts';
import type { ClassifyInput } from '../topics/topic.ts';
import { readOwnTopics } from './own-topics.ts';
import { readSettings } from './settings.ts';

/** Decides the topics of papers by their ids, best first, as its user has bent it. */
export type Judge = (input: ClassifyInput) => string[];

/** The classifier with the user's own topics and corrections, as they are now. */
export const readJudge = async (): Promise<Judge> => {
	const [{ adjustments }, { topics }] = await Promise.all([
		readSettings(),
		// Where the browser withholds synced settings the built-in topics stand.
		readOwnTopics().catch(() => ({ topics: [] })),
	]);
	nameOwnTopics(topics);
	const options = { limit: MOST_TOPICS, own: new OwnMatcher(topics), adjustments };
	return (input) => classify(input, options).map(({ topic }) => topic);
};
