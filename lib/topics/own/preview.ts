import { readingOf } from '../reading.ts';
import type { ClassifyInput } from '../topic.ts';
import { OwnMatcher } from './match.ts';
import type { OwnTopic } from './schema.ts';

/** What an own topic finds among papers. */
export interface Preview {
	/** Papers that were looked at. */
	papers: number;
	/** Papers that it fits. */
	found: number;
	/** The first of them, with the phrase that was found. */
	named: { title: string; phrase: string }[];
}

/** Papers that a preview names, of all that it counts. */
const MOST_NAMED = 20;

/** What a topic that is not kept yet would find among these. */
export const preview = (topic: OwnTopic, papers: readonly ClassifyInput[]): Preview => {
	const matcher = new OwnMatcher([topic]);
	const found = papers.flatMap((paper) => {
		const [match] = matcher.match(paper, readingOf(paper));
		return match ? [{ title: paper.title, phrase: match.evidence[0]?.phrase ?? '' }] : [];
	});
	return { papers: papers.length, found: found.length, named: found.slice(0, MOST_NAMED) };
};
