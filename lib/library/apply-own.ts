import type { Paper, PaperId } from '../paper/paper.ts';
import { commit } from './commit.ts';
import { writing } from './database.ts';

/** Papers of one transaction: another write waits for no longer than a moment. */
const CHUNK = 200;

/** Ids of a user's own topics begin so. */
const isOwn = (topic: string): boolean => topic.startsWith('own-');

/** The same ids in the same order. */
const isSame = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((id, index) => id === b[index]);

/**
 * Gives the next saved papers those of their user's own topics that fit them, and takes others away;
 * what he said of a topic on a paper stands. No step of the history: undone by changing the topics.
 * @param after The id after which to go on; `''` to begin.
 * @param ownOf Ids of the own topics that fit a paper, best first.
 * @returns The last id that was looked at; `undefined` at the end of the library.
 */
export const applyOwn = (
	after: PaperId,
	ownOf: (paper: Paper) => string[],
): Promise<PaperId | undefined> =>
	writing(async (database) => {
		const papers = await database.papers.where('id').above(after).limit(CHUNK).toArray();
		const rows = papers.flatMap((before) => {
			const topics = [...ownOf(before), ...before.topics.filter((topic) => !isOwn(topic))];
			return isSame(topics, before.topics) ? [] : [{ before, after: { ...before, topics } }];
		});
		if (rows.length > 0) await commit(database, { rows, isDerived: true });
		return papers.at(-1)?.id;
	});
