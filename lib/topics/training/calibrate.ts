import { BIAS, CELLS, linearSignal, SIGNAL, type Mark } from '../signals.ts';
import { Adam } from './adam.ts';
import type { Spoken } from './spoken.ts';

/** A paper's signals and what a reader said of it. */
export interface Reading {
	/** The linear model's log odds, by column. */
	linear: Float32Array;
	marks: readonly Mark[];
	/** The phrases behind the marks of the lexicon. */
	spoken: readonly Spoken[];
	/** By column: 1 for core, between 0 and 1 for acceptable; wrong where there is none. */
	targets: ReadonlyMap<number, number>;
	/** Columns that the labels do not speak of. */
	unknown?: ReadonlySet<number>;
	/** How much it counts. @default 1 */
	weight?: number;
}

/** Target of an acceptable topic, and how much it counts beside a core or a wrong one. */
export const ACCEPTABLE = 0.6;
export const ACCEPTABLE_WEIGHT = 0.5;

const PASSES = 220;
const RATE = 0.05;
/** Pull of a topic's own weights towards those that all topics share. */
const PULL = 3;
const FIRST_SHARED = [1, 0, 0, 0, 0, 0, 0, 0, -3];

/** Slope of the loss by the margin. */
export const gradientOf = (margin: number, target: number | undefined): number => {
	const probability = 1 / (1 + Math.exp(-margin));
	if (target === undefined || target === 1) return probability - (target ?? 0);
	return (probability - ACCEPTABLE) * ACCEPTABLE_WEIGHT;
};

/** What all readings say of one topic: numbers in rows, for they are gone through again and again. */
interface Said {
	/** By reading: the linear model's signal, what is wanted, how much that counts. */
	linear: Float64Array;
	wanted: Float64Array;
	shares: Float64Array;
	/** The marks, in the order of the readings. */
	readings: number[];
	signals: number[];
	values: number[];
}

const saidOf = (readings: readonly Reading[], topics: number): Said[] => {
	const all = readings.reduce((total, { weight = 1 }) => total + weight, 0);
	const numbers = (): Float64Array => new Float64Array(readings.length);
	const said = Array.from({ length: topics }, (): Said => ({
		linear: numbers(),
		wanted: numbers(),
		shares: numbers(),
		readings: [],
		signals: [],
		values: [],
	}));
	for (const [at, { linear, targets, unknown, marks, weight = 1 }] of readings.entries()) {
		for (const [column, one] of said.entries()) {
			const target = targets.get(column) ?? 0;
			const isAcceptable = target > 0 && target < 1;
			const share = unknown?.has(column) === true ? 0 : weight / all;
			one.linear[at] = linearSignal(linear[column]!);
			one.wanted[at] = isAcceptable ? ACCEPTABLE : target;
			one.shares[at] = isAcceptable ? share * ACCEPTABLE_WEIGHT : share;
		}
		for (const { column, signal, value } of marks) {
			const one = said[column]!;
			one.readings.push(at);
			one.signals.push(signal);
			one.values.push(value);
		}
	}
	return said;
};

/**
 * Adds the gradients of one topic's weights.
 * @param cell The first of its weights.
 * @param slopes A place to work, as long as there are readings.
 */
const gather = (
	{ linear, wanted, shares, readings, signals, values }: Said,
	cell: number,
	weights: Float64Array,
	gradients: Float64Array,
	slopes: Float64Array,
): void => {
	const bias = weights[cell + BIAS]!;
	const weight = weights[cell + SIGNAL.linear]!;
	for (let at = 0; at < slopes.length; at += 1) slopes[at] = bias + linear[at]! * weight;
	for (let mark = 0; mark < readings.length; mark += 1) {
		slopes[readings[mark]!]! += values[mark]! * weights[cell + signals[mark]!]!;
	}
	let ofLinear = gradients[cell + SIGNAL.linear]!;
	let ofBias = gradients[cell + BIAS]!;
	for (let at = 0; at < slopes.length; at += 1) {
		const slope = (1 / (1 + Math.exp(-slopes[at]!)) - wanted[at]!) * shares[at]!;
		slopes[at] = slope;
		ofLinear += slope * linear[at]!;
		ofBias += slope;
	}
	gradients[cell + SIGNAL.linear] = ofLinear;
	gradients[cell + BIAS] = ofBias;
	for (let mark = 0; mark < readings.length; mark += 1) {
		gradients[cell + signals[mark]!]! += slopes[readings[mark]!]! * values[mark]!;
	}
};

/**
 * Logistic regression over the signals of each topic, whose weights are drawn to weights that all
 * topics share, so that rare topics borrow from frequent ones.
 * @returns {@link CELLS} weights a topic.
 */
export const calibrate = (readings: readonly Reading[], topics: number): Float64Array => {
	const shared = new Adam(Float64Array.from(FIRST_SHARED), RATE);
	const own = new Adam(new Float64Array(topics * CELLS), RATE);
	const weights = new Float64Array(topics * CELLS);
	const slopes = new Float64Array(readings.length);
	const sum = (): void => {
		for (let at = 0; at < weights.length; at += 1) {
			weights[at] = own.values[at]! + shared.values[at % CELLS]!;
		}
	};
	const all = readings.reduce((total, { weight = 1 }) => total + weight, 0);
	const said = saidOf(readings, topics);
	for (let pass = 0; pass < PASSES; pass += 1) {
		sum();
		for (const [column, one] of said.entries())
			gather(one, column * CELLS, weights, own.gradients, slopes);
		for (let at = 0; at < own.values.length; at += 1) {
			shared.gradients[at % CELLS]! += own.gradients[at]!;
			own.gradients[at]! += (PULL * own.values[at]!) / all;
		}
		shared.step();
		own.step();
	}
	sum();
	return weights;
};
