import type { Said, Tallies } from '../tally.ts';

/** A phrase of a paper and the column that it speaks for. */
export interface Spoken extends Omit<Said, 'where'> {
	column: number;
	where: 'title' | 'abstract';
}

/** What the phrases of a title and an abstract say, topic by topic. */
export const spokenOf = (tallies: Tallies, columns: ReadonlyMap<string, number>): Spoken[] =>
	[...tallies].flatMap(([topic, { said }]) =>
		said.flatMap((one) =>
			one.where === 'keywords' ? [] : [{ ...one, where: one.where, column: columns.get(topic)! }],
		),
	);
