import { decode, decodeScaled } from './codec.ts';
import { HIDDEN, INPUTS, type Look } from './look.ts';

/** A second look as text. */
export interface PackedLook {
	/** Weights of the units, their biases and outputs, and the topics' biases, in {@link LOOK_STEP}s. */
	net: string;
	/** Gaps between the cells of the table, row by row, and their weights in {@link LOOK_STEP}s. */
	cells: string;
	weights: string;
}

export const LOOK_STEP = 1 / 32;

/** @param topics How many topics there are. */
export const lookOf = ({ net, cells, weights }: PackedLook, topics: number): Look => {
	const numbers = decodeScaled(net, LOOK_STEP);
	const units = HIDDEN * INPUTS;
	const values = decodeScaled(weights, LOOK_STEP);
	let cell = 0;
	return {
		units: numbers.subarray(0, units),
		biases: numbers.subarray(units, units + HIDDEN),
		outputs: numbers.subarray(units + HIDDEN, units + 2 * HIDDEN),
		topics: numbers.subarray(units + 2 * HIDDEN),
		table: Array.from(decode(cells), (gap, at) => {
			cell += gap;
			return { from: Math.floor(cell / topics), to: cell % topics, weight: values[at]! };
		}),
	};
};
