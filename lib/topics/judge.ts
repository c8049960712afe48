import type { Adjustments } from './adjust.ts';
import { classify, MOST_TOPICS } from './classify.ts';
import { OwnMatcher } from './own/match.ts';
import type { OwnTopic } from './own/schema.ts';
import type { ClassifyInput } from './topic.ts';

/** Decides the topics of papers by their ids, best first, as its user has bent it. */
export type Judge = (input: ClassifyInput) => string[];

/** How a user has bent the classifier. It can be sent to another thread. */
export interface Bending {
	adjustments: Adjustments;
	own: readonly OwnTopic[];
}

export const judgeBy = ({ adjustments, own }: Bending): Judge => {
	const options = { limit: MOST_TOPICS, own: new OwnMatcher(own), adjustments };
	return (input) => classify(input, options).map(({ topic }) => topic);
};
