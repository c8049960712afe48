import type { Wider } from '../kin.ts';
import { linearSignal, SIGNAL, type Mark, type Stand } from '../signals.ts';
import { STANDINGS } from '../standing.ts';

/** What is known of a paper, topic by topic. */
export interface Seen {
	/** The linear model's log odds, by column. */
	linear: ArrayLike<number>;
	marks: readonly Mark[];
	stands: readonly Stand[];
}

/** Where the inputs of one candidate stand; the signals up to {@link SIGNAL.anyText} come first. */
const INPUT = {
	margin: 5,
	rank: 6,
	/** The highest margins of the paper. */
	highest: 7,
	crowd: 11,
	wider: 12,
	narrower: 13,
	/** Its share of the paper's points. */
	share: 14,
	/** How many topics have a phrase in the title, are named there, have one in the text. */
	inTitle: 15,
	named: 16,
	inText: 17,
	/** How many candidates have more by the linear model, or more points. */
	linearRank: 18,
	pointsRank: 19,
	standing: 20,
} as const;
const HIGHEST = 4;

/** How many inputs a candidate has. */
export const INPUTS = INPUT.standing + STANDINGS;

/** Topics under this margin are not looked at: they would need a miracle. */
export const HOPELESS = -5;

/** Margins are cut off and scaled as inputs. */
const MOST = 6;
const SCALE = 3;
/** Ranks beyond these are all alike. */
const LAST_RANK = 6;
const LAST_COUNT = 8;

const scaled = (margin: number): number => Math.max(-MOST, Math.min(MOST, margin)) / SCALE;

/** A topic with this margin or less is not there. */
export const ABSENT = -2;

/** How much a topic is there: 0 to 1, without an exponential. */
export const presence = (margin: number): number => Math.max(0, Math.min(1, (margin - ABSENT) / 4));

/** Columns that are worth a look, the surest first. */
export const candidatesOf = (margins: ArrayLike<number>): number[] => {
	const columns: number[] = [];
	for (let column = 0; column < margins.length; column += 1) {
		if (margins[column]! > HOPELESS) columns.push(column);
	}
	return columns.toSorted((a, b) => margins[b]! - margins[a]! || a - b);
};

/** The highest margin among the narrower topics of each wider one. */
const narrowerOf = (margins: ArrayLike<number>, wider: Wider): Float64Array => {
	const best = new Float64Array(margins.length).fill(-MOST);
	for (let column = 0; column < margins.length; column += 1) {
		for (const one of wider[column]!) best[one] = Math.max(margins[column]!, best[one]!);
	}
	return best;
};

const widestOf = (margins: ArrayLike<number>, wider: readonly number[]): number => {
	let widest = -MOST;
	for (const one of wider) widest = Math.max(widest, margins[one]!);
	return widest;
};

/** What the lexicon says of a paper as a whole. */
interface Sums {
	/** Points in the title and in the text, by column. */
	points: Float64Array;
	all: number;
	inTitle: number;
	named: number;
	inText: number;
}

const sumsOf = (marks: readonly Mark[], columns: number): Sums => {
	const sums: Sums = { points: new Float64Array(columns), all: 0, inTitle: 0, named: 0, inText: 0 };
	for (const { column, signal, value } of marks) {
		if (signal === SIGNAL.named) sums.named += 1;
		else if (signal === SIGNAL.anyText) sums.inText += 1;
		else if (signal === SIGNAL.title || signal === SIGNAL.text) {
			sums.points[column]! += Math.max(0, value);
			sums.all += Math.max(0, value);
			if (signal === SIGNAL.title) sums.inTitle += 1;
		}
	}
	return sums;
};

/** How many of the candidates have more than one of them. */
const aboveIt = (
	candidates: readonly number[],
	values: ArrayLike<number>,
	column: number,
): number => {
	let above = 0;
	for (const other of candidates) if (values[other]! > values[column]!) above += 1;
	return Math.min(LAST_COUNT, above) / SCALE;
};

/** What there is of the candidates, signal by signal, and where their phrases stand. */
const place = (
	inputs: Float64Array,
	candidates: readonly number[],
	{ marks, stands }: Seen,
	columns: number,
): void => {
	const slots = new Int32Array(columns).fill(-1);
	for (let rank = 0; rank < candidates.length; rank += 1) slots[candidates[rank]!] = rank * INPUTS;
	for (const { column, signal, value } of marks) {
		const slot = slots[column]!;
		if (slot >= 0 && signal <= SIGNAL.anyText) inputs[slot + signal] = value;
	}
	for (const { column, standing } of stands) {
		const slot = slots[column]!;
		if (slot >= 0) inputs.set(standing, slot + INPUT.standing);
	}
};

/**
 * What the net sees of each candidate: {@link INPUTS} numbers, one candidate after the other.
 * @param candidates As {@link candidatesOf} gives them.
 */
export const inputsOf = (
	candidates: readonly number[],
	margins: ArrayLike<number>,
	seen: Seen,
	wider: Wider,
): Float64Array => {
	const inputs = new Float64Array(candidates.length * INPUTS);
	const { linear, marks } = seen;
	const narrower = narrowerOf(margins, wider);
	const sums = sumsOf(marks, margins.length);
	let crowd = 0;
	for (const column of candidates) crowd += presence(margins[column]!);
	for (let rank = 0; rank < candidates.length; rank += 1) {
		const column = candidates[rank]!;
		const from = rank * INPUTS;
		inputs[from + SIGNAL.linear] = linearSignal(linear[column]!);
		inputs[from + INPUT.margin] = scaled(margins[column]!);
		inputs[from + INPUT.rank] = Math.min(LAST_RANK, rank) / 2;
		for (let high = 0; high < HIGHEST; high += 1) {
			inputs[from + INPUT.highest + high] = scaled(margins[candidates[high]!] ?? -MOST);
		}
		inputs[from + INPUT.crowd] = crowd / SCALE;
		inputs[from + INPUT.wider] = scaled(widestOf(margins, wider[column]!));
		inputs[from + INPUT.narrower] = scaled(narrower[column]!);
		inputs[from + INPUT.share] = sums.points[column]! / (1 + sums.all);
		inputs[from + INPUT.inTitle] = sums.inTitle / SCALE;
		inputs[from + INPUT.named] = sums.named / SCALE;
		inputs[from + INPUT.inText] = sums.inText / (2 * SCALE);
		inputs[from + INPUT.linearRank] = aboveIt(candidates, linear, column);
		inputs[from + INPUT.pointsRank] = aboveIt(candidates, sums.points, column);
	}
	place(inputs, candidates, seen, margins.length);
	return inputs;
};
