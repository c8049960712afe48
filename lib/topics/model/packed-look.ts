import { decode, decodeScaled } from './codec.ts';
import { HIDDEN, type Look } from './look.ts';
import { INPUTS } from './look-inputs.ts';

/** A second look as text. */
export interface PackedLook {
	/** The numbers of {@link partsOf} in {@link LOOK_STEP}s. */
	net: string;
	/** What the units lean to, topic by topic, in {@link LEANING_STEP}s. */
	leanings: string;
	/** Gaps between the cells of the table, row by row, and their weights in {@link LOOK_STEP}s. */
	cells: string;
	weights: string;
}

export const LOOK_STEP = 1 / 32;
export const LEANING_STEP = 1 / 16;

/** The parts of a net in their order, and how many numbers each has. */
export const partsOf = (
	topics: number,
): [name: Exclude<keyof Look, 'table' | 'leanings'>, length: number][] => [
	['units', HIDDEN * INPUTS],
	['biases', HIDDEN],
	['outputs', HIDDEN],
	['topics', topics],
];

/** @param topics How many topics there are. */
export const lookOf = ({ net, leanings, cells, weights }: PackedLook, topics: number): Look => {
	const numbers = decodeScaled(net, LOOK_STEP);
	let start = 0;
	const parts = partsOf(topics).map(([name, length]) => {
		start += length;
		return [name, numbers.subarray(start - length, start)];
	});
	const values = decodeScaled(weights, LOOK_STEP);
	let cell = 0;
	return {
		...(Object.fromEntries(parts) as Omit<Look, 'table' | 'leanings'>),
		leanings: decodeScaled(leanings, LEANING_STEP),
		table: Array.from(decode(cells), (gap, at) => {
			cell += gap;
			return { from: Math.floor(cell / topics), to: cell % topics, weight: values[at]! };
		}),
	};
};
