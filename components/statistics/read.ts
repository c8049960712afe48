import { authorNames } from '../../lib/library/leaves/author-names.ts';
import { readLeaves } from '../../lib/library/leaves/read-leaves.ts';
import { dayOf, type Day } from '../../lib/statistics/days.ts';
import { Tally, type NamedCount, type Statistics } from '../../lib/statistics/tally.ts';

/** Authors that are shown. */
const MOST_AUTHORS = 10;

/** What the page shows: authors with their names as papers write them. */
export interface LibraryStatistics extends Omit<Statistics, 'authors'> {
	authors: NamedCount[];
	/** The day on which it was counted. */
	today: Day;
}

/**
 * Counts the whole library in one pass over its leaves, which hold all that is counted: 100,000
 * papers are some 25 MB there, against 190 MB of rows.
 * @param tell Told from time to time how far it is, from 0 to 1.
 */
export const readStatistics = async (
	tell: (done: number) => void,
	signal: AbortSignal,
): Promise<LibraryStatistics> => {
	const tally = new Tally();
	const begins: { leaf: number; first: number }[] = [];
	let papers = 0;
	for await (const { leaves, done } of readLeaves(signal)) {
		for (const leaf of leaves) {
			tally.add(leaf);
			begins.push({ leaf: leaf.from, first: papers });
			papers += leaf.times.length;
		}
		tell(done);
	}
	const { authors, ...statistics } = tally.result();
	const shown = authors.slice(0, MOST_AUTHORS);
	const names = await authorNames(
		shown.map(({ id, paper }) => {
			const { leaf, first } = begins.findLast((begin) => begin.first <= paper)!;
			return { folded: id, leaf, line: paper - first };
		}),
	);
	signal.throwIfAborted();
	return {
		...statistics,
		today: dayOf(Date.now()),
		authors: shown.map(({ count }, index) => ({ id: names[index]!, count })),
	};
};
