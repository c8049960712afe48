import { fieldOf } from './fields.ts';
import { isIn, type Tallies, type Tally } from './tally.ts';

/**
 * What is known of a paper and one topic, in the order of the calibrated weights: the linear
 * model's log odds; points of the lexicon in the title and in the text; whether the title names the
 * topic; whether the text has a phrase at all; whether the primary category decides for it, stands
 * in for it, or another category speaks for it.
 */
export const SIGNAL = {
	linear: 0,
	title: 1,
	text: 2,
	named: 3,
	anyText: 4,
	decides: 5,
	standsIn: 6,
	crossed: 7,
} as const;
/** How many signals there are; the bias follows them. */
export const BIAS = 8;
/** Calibrated weights of one topic. */
export const CELLS = BIAS + 1;

/** A signal other than the linear model's: most topics of a paper have none. */
export interface Mark {
	column: number;
	signal: number;
	value: number;
}

/** Log odds are cut off here, and divided so that all signals have one scale. */
const MOST_LINEAR = 8;
const LINEAR_SCALE = 4;
/** The same for points of the lexicon. */
export const MOST_POINTS = 6;
export const POINTS_SCALE = 3;
/** What a host's keyword counts beside a phrase of the abstract. */
const KEYWORD_SHARE = 0.5;

export const linearSignal = (odds: number): number =>
	Math.max(-MOST_LINEAR, Math.min(MOST_LINEAR, odds)) / LINEAR_SCALE;

export const pointsSignal = (points: number): number =>
	Math.max(-MOST_POINTS, Math.min(MOST_POINTS, points)) / POINTS_SCALE;

const marksOfTally = (column: number, tally: Tally): Mark[] => {
	const { points, named } = tally;
	const text = points.abstract + points.keywords * KEYWORD_SHARE;
	const marks: Mark[] = [];
	if (isIn(tally, 'title'))
		marks.push({ column, signal: SIGNAL.title, value: pointsSignal(points.title) });
	if (named) marks.push({ column, signal: SIGNAL.named, value: 1 });
	if (isIn(tally, 'abstract') || isIn(tally, 'keywords')) {
		marks.push({ column, signal: SIGNAL.text, value: pointsSignal(text) });
		marks.push({ column, signal: SIGNAL.anyText, value: 1 });
	}
	return marks;
};

type Columns = ReadonlyMap<string, number>;

/** Where the phrases of one topic stand. */
export interface Stand {
	column: number;
	standing: ArrayLike<number>;
}

export const standsOf = (tallies: Tallies, columns: Columns): Stand[] =>
	[...tallies].flatMap(([topic, { standing }]) => {
		const column = columns.get(topic);
		return column === undefined ? [] : [{ column, standing }];
	});

/** What the lexicon and the categories of a paper say. */
export const marksOf = (
	tallies: Tallies,
	categories: readonly string[],
	columns: Columns,
): Mark[] => {
	const marks: Mark[] = [];
	for (const [topic, tally] of tallies) {
		const column = columns.get(topic);
		if (column !== undefined) marks.push(...marksOfTally(column, tally));
	}
	const said = new Set<string>();
	for (const [at, category] of categories.entries()) {
		const field = fieldOf(category);
		const column = field && columns.get(field.topic);
		if (field === undefined || column === undefined || said.has(field.topic)) continue;
		said.add(field.topic);
		const signal = at > 0 ? SIGNAL.crossed : field.decides ? SIGNAL.decides : SIGNAL.standsIn;
		marks.push({ column, signal, value: 1 });
	}
	return marks;
};

/**
 * How sure it is of each topic that a paper is about it: log odds, by column.
 * @param linear The linear model's log odds.
 * @param weights {@link CELLS} a topic.
 */
export const marginsOf = (
	linear: ArrayLike<number>,
	marks: readonly Mark[],
	weights: ArrayLike<number>,
): Float64Array => {
	const margins = new Float64Array(linear.length);
	for (let column = 0; column < margins.length; column += 1) {
		const cell = column * CELLS;
		margins[column] =
			weights[cell + BIAS]! + linearSignal(linear[column]!) * weights[cell + SIGNAL.linear]!;
	}
	for (const { column, signal, value } of marks) {
		margins[column]! += value * weights[column * CELLS + signal]!;
	}
	return margins;
};
