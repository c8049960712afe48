import { BIAS, CELLS, linearSignal, marginsOf, type Mark } from '../signals.ts';
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

/**
 * Logistic regression over the signals of each topic, whose weights are drawn to weights that all
 * topics share, so that rare topics borrow from frequent ones.
 * @returns {@link CELLS} weights a topic.
 */
export const calibrate = (readings: readonly Reading[], topics: number): Float64Array => {
	const shared = new Adam(Float64Array.from(FIRST_SHARED), RATE);
	const own = new Adam(new Float64Array(topics * CELLS), RATE);
	const weights = new Float64Array(topics * CELLS);
	const sum = (): void => {
		for (let at = 0; at < weights.length; at += 1) {
			weights[at] = own.values[at]! + shared.values[at % CELLS]!;
		}
	};
	const all = readings.reduce((total, { weight = 1 }) => total + weight, 0);
	const gather = ({ linear, marks, targets, unknown, weight = 1 }: Reading): void => {
		const slopes = marginsOf(linear, marks, weights);
		for (let column = 0; column < topics; column += 1) {
			const isKnown = unknown === undefined || !unknown.has(column);
			const share = isKnown ? weight / all : 0;
			const slope = gradientOf(slopes[column]!, targets.get(column)) * share;
			slopes[column] = slope;
			own.gradients[column * CELLS]! += slope * linearSignal(linear[column]!);
			own.gradients[column * CELLS + BIAS]! += slope;
		}
		for (const { column, signal, value } of marks) {
			own.gradients[column * CELLS + signal]! += slopes[column]! * value;
		}
	};
	for (let pass = 0; pass < PASSES; pass += 1) {
		sum();
		for (const reading of readings) gather(reading);
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
