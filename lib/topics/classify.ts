import type { Adjustments } from './adjust.ts';
import { fieldOf } from './fields.ts';
import { withoutWider, type Earned } from './kin.ts';
import { engineOf, judge, type Judged } from './model/engine.ts';
import type { OwnMatcher } from './own/match.ts';
import { readingOf } from './reading.ts';
import { tallyOf, type Tallies } from './tally.ts';
import type { ClassifyInput, Evidence, RankedTopic } from './topic.ts';

/** Most topics that a paper is given, on a page or when it is saved: three badges and “+n”. */
export const MOST_TOPICS = 6;
/** The surest topic is shown where none earned a badge, if it misses by no more than this. */
const FLOOR = 1.5;
/** Score of a badge that stands in for want of any other. */
const STAND_IN = -FLOOR;
/** Categories looked at; arXiv papers have one to six. */
const MOST_CATEGORIES = 50;
/** Grams of the model that are quoted as evidence. */
const MOST_GRAMS = 3;

/** Columns whose margin, after the user's adjustments, earns a badge; or the surest one. */
const earnedOf = (
	margins: Float64Array,
	topics: readonly string[],
	adjustments: Adjustments,
): Earned[] => {
	const earned: Earned[] = [];
	let best: Earned = { column: -1, margin: -FLOOR };
	for (let column = 0; column < margins.length; column += 1) {
		const adjustment = Object.hasOwn(adjustments, topics[column]!)
			? adjustments[topics[column]!]!
			: 0;
		const margin = margins[column]! - adjustment;
		if (margin > 0) earned.push({ column, margin });
		if (margin > best.margin) best = { column, margin };
	}
	return earned.length > 0 || best.column < 0 ? earned : [best];
};

/** What spoke for a topic: phrases and categories, and grams of the model where few of those did. */
const evidenceOf = (
	topic: string,
	column: number,
	tallies: Tallies,
	categories: readonly string[],
	{ scored }: Judged,
): Evidence[] => {
	const found: Evidence[] = [
		...(tallies.get(topic)?.evidence ?? []),
		...categories
			.filter((category) => fieldOf(category)?.topic === topic)
			.map((phrase): Evidence => ({ phrase, where: 'categories', by: 'category' })),
	];
	const quoted = new Set(found.map(({ phrase }) => phrase.toLowerCase()));
	const grams = scored.evidence(column, MOST_GRAMS);
	return [...found, ...grams.filter(({ phrase }) => !quoted.has(phrase.toLowerCase()))];
};

/**
 * Text that says nothing has a likeliest topic, too, and no badge. A topic that stands in needs more
 * than the model's word.
 */
const isFounded = ({ score, evidence }: RankedTopic): boolean =>
	score > 0 ? evidence.length > 0 : evidence.some(({ by }) => by !== 'model');

interface Ranked {
	column: number;
	topic: string;
	score: number;
}

/** The first topics that something speaks for; evidence is gathered for no more than those. */
const foundedOf = (
	ranked: readonly Ranked[],
	most: number,
	evidenceFor: (one: Ranked) => Evidence[],
): RankedTopic[] => {
	const founded: RankedTopic[] = [];
	for (const one of ranked) {
		if (founded.length === most) break;
		const answer = { topic: one.topic, score: one.score, evidence: evidenceFor(one) };
		if (isFounded(answer)) founded.push(answer);
	}
	return founded;
};

/** The badge of a primary category where nothing else is found. */
const standIn = ([primary]: readonly string[]): RankedTopic[] => {
	const field = primary === undefined ? undefined : fieldOf(primary);
	if (primary === undefined || field === undefined) return [];
	const evidence: Evidence = { phrase: primary, where: 'categories', by: 'category' };
	return [{ topic: field.topic, score: STAND_IN, evidence: [evidence] }];
};

const yearOf = ({ published }: ClassifyInput): number | undefined =>
	published === undefined ? undefined : Number(published.slice(0, 'YYYY'.length));

export interface ClassifyOptions {
	/** Most topics in the answer. @default 3 */
	limit?: number;
	/** A user's own topics; those that fit stand first. */
	own?: OwnMatcher | undefined;
	/** By topic, how much surer the classifier must be than by itself; negative: less sure. */
	adjustments?: Readonly<Record<string, number>> | undefined;
}

/**
 * The topics of a paper, best first: a user's own, then those that the lexicon, the categories and
 * the linear model together are sure of. Pure, synchronous and total: any text gives an answer, in
 * time that does not grow beyond that of a long abstract.
 */
export const classify = (
	input: ClassifyInput,
	{ limit = 3, own, adjustments = {} }: ClassifyOptions = {},
): RankedTopic[] => {
	const reading = readingOf(input);
	const categories = (input.categories ?? []).slice(0, MOST_CATEGORIES);
	const tallies = tallyOf(reading, engineOf().shifts);
	const judged = judge(reading, tallies, categories, yearOf(input));
	const { topics, wider } = engineOf();
	const ranked = withoutWider(earnedOf(judged.margins, topics, adjustments), wider)
		.toSorted((a, b) => b.margin - a.margin || a.column - b.column)
		.map(({ column, margin }) => ({ column, topic: topics[column]!, score: margin }));
	const most = Math.max(0, limit);
	const founded = foundedOf(ranked, Math.max(1, most), ({ topic, column }) =>
		evidenceOf(topic, column, tallies, categories, judged),
	);
	const mine = own?.match(input, reading, adjustments) ?? [];
	return [...mine, ...(founded.length > 0 ? founded : standIn(categories))].slice(0, most);
};
