import { widerColumns, withoutWider } from '../kin.ts';
import { taxonomy, widerOf } from '../taxonomy.ts';
import { columns } from './corpus.ts';
import { FIRST_IDS } from './firsts.ts';
import { measure } from './metrics.ts';
import type { Labels } from './corpus.ts';

/** Columns of the wider topics of each column of this taxonomy. */
export const wider = widerColumns(columns);
const ids = taxonomy.map(({ id }) => id);

/** Topics as the first taxonomy has them: a newer one as its wider ones. */
export const asFirst = (topics: readonly string[]): string[] => [
	...new Set(topics.flatMap((topic) => (FIRST_IDS.has(topic) ? [topic] : widerOf(topic)))),
];

const MOST = 3;

/** Badges of a paper by a threshold, as classify.ts gives them. */
export const badgesOf = (margins: Float64Array, enough: number): string[] => {
	const earned = [...margins.entries()]
		.map(([column, margin]) => ({ column, margin: margin - enough }))
		.filter(({ margin }) => margin > 0);
	return withoutWider(earned, wider)
		.toSorted((a, b) => b.margin - a.margin || a.column - b.column)
		.slice(0, MOST)
		.map(({ column }) => ids[column]!);
};

const STEPS = Array.from({ length: 41 }, (_, at) => -2.5 + at / 10);

/** The threshold with the best F1, in ids of the first taxonomy: acceptable badges are right. */
export const bestThreshold = (
	papers: readonly { labels: Labels; margins: Float64Array }[],
): number => {
	const expected = papers.map(({ labels }) => {
		const core = asFirst(labels.core);
		return {
			core,
			acceptable: asFirst(labels.acceptable).filter((topic) => !core.includes(topic)),
		};
	});
	const scored = STEPS.map((enough) => ({
		enough,
		f1: measure(
			expected,
			papers.map(({ margins }) => asFirst(badgesOf(margins, enough))),
		).lenient.f1,
	}));
	return scored.toSorted((a, b) => b.f1 - a.f1)[0]!.enough;
};
