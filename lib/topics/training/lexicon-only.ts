import { fieldOf } from '../fields.ts';
import { withoutWider } from '../kin.ts';
import { readingOf } from '../reading.ts';
import { tallyOf } from '../tally.ts';
import { taxonomy } from '../taxonomy.ts';
import type { ClassifyInput } from '../topic.ts';
import { columns } from './corpus.ts';
import { wider } from './thresholds.ts';

/** Points that earn a badge, with an abstract and without. */
const ENOUGH = 2.3;
const ENOUGH_BY_TITLE = 1.5;
/** Points of the field that the primary category decides. */
const PRIMARY_FIELD = 2.5;
const MOST = 3;

/** What the phrases and the primary category say without a model: the baseline to be beaten. */
export const byLexicon = (input: ClassifyInput): string[] => {
	const points = new Map<string, number>();
	for (const [topic, tally] of tallyOf(readingOf(input))) {
		const { title, abstract, keywords } = tally.points;
		points.set(topic, title + abstract + keywords);
	}
	const field = fieldOf(input.categories?.[0] ?? '');
	if (field?.decides) points.set(field.topic, (points.get(field.topic) ?? 0) + PRIMARY_FIELD);
	const enough = (input.abstract ?? '') === '' ? ENOUGH_BY_TITLE : ENOUGH;
	const earned = [...points]
		.filter(([, score]) => score >= enough)
		.map(([topic, margin]) => ({ column: columns.get(topic)!, margin }));
	return withoutWider(earned, wider)
		.toSorted((a, b) => b.margin - a.margin || a.column - b.column)
		.slice(0, MOST)
		.map(({ column }) => taxonomy[column]!.id);
};
