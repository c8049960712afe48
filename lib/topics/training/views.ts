import { marksOf, standsOf, type Mark, type Stand } from '../signals.ts';
import { readingOf } from '../reading.ts';
import { tallyOf } from '../tally.ts';
import type { ClassifyInput } from '../topic.ts';
import { columns } from './corpus.ts';
import { spokenOf, type Spoken } from './spoken.ts';
import { vectorOf, type RowVector, type Vector } from './vectors.ts';

/** A paper as one kind of page shows it: with or without abstract and categories. */
export interface View<V = RowVector> {
	vector: V;
	marks: readonly Mark[];
	stands: readonly Stand[];
	/** The phrases behind the marks of the lexicon. */
	spoken: readonly Spoken[];
	isBare: boolean;
	hasCategories: boolean;
}

const viewOf = (input: ClassifyInput): View<Vector> => {
	const categories = input.categories ?? [];
	const tallies = tallyOf(readingOf(input));
	return {
		vector: vectorOf(input),
		marks: marksOf(tallies, categories, columns),
		stands: standsOf(tallies, columns),
		spoken: spokenOf(tallies, columns),
		isBare: (input.abstract ?? '') === '',
		hasCategories: categories.length > 0,
	};
};

/** All views of a paper, the fullest one first. */
export const viewsOf = ({ title, abstract, categories = [] }: ClassifyInput): View<Vector>[] => [
	...(categories.length > 0 ? [viewOf({ title, abstract, categories })] : []),
	viewOf({ title, abstract }),
	...(categories.length > 0 ? [viewOf({ title, categories })] : []),
	viewOf({ title }),
];
