import type { Wider } from '../kin.ts';
import {
	ABSENT,
	candidatesOf,
	HOPELESS,
	INPUTS,
	inputsOf,
	presence,
	type Seen,
} from './look-inputs.ts';

/**
 * The second look: the margins of one paper's topics are weighed against each other. A small net
 * sees how a topic stands among the others; its units lean a little this way or that by topic. A
 * table says what one topic makes of another (“agents” of “coding agents”). Sums, products and
 * comparisons only, so that every browser answers the same.
 */
export interface Look {
	/** {@link INPUTS} weights for each of {@link HIDDEN} units, one unit after the other. */
	units: ArrayLike<number>;
	/** Bias of each unit, and its weight in the answer. */
	biases: ArrayLike<number>;
	outputs: ArrayLike<number>;
	/** Bias of each topic. */
	topics: ArrayLike<number>;
	/** What is added to the biases of the units, {@link HIDDEN} numbers a topic. */
	leanings: ArrayLike<number>;
	/** What a topic that is there adds to another, row by row. */
	table: readonly Influence[];
}

export interface Influence {
	from: number;
	to: number;
	weight: number;
}

export const HIDDEN = 16;

/** What the units say of the candidate whose inputs begin at `from`. */
const unitsSay = (inputs: Float64Array, from: number, column: number, look: Look): number => {
	const { units, biases, leanings, outputs } = look;
	let said = 0;
	let weight = 0;
	for (let unit = 0; unit < HIDDEN; unit += 1) {
		let sum = biases[unit]! + leanings[column * HIDDEN + unit]!;
		for (let input = from; input < from + INPUTS; input += 1) {
			sum += units[weight]! * inputs[input]!;
			weight += 1;
		}
		if (sum > 0) said += sum * outputs[unit]!;
	}
	return said;
};

/** The margins after the second look; those of hopeless topics stay as they are. */
export const looked = (
	margins: Float64Array,
	seen: Seen,
	wider: Wider,
	look: Look,
): Float64Array => {
	const candidates = candidatesOf(margins);
	const inputs = inputsOf(candidates, margins, seen, wider);
	const result = margins.slice();
	for (let rank = 0; rank < candidates.length; rank += 1) {
		const column = candidates[rank]!;
		result[column]! += look.topics[column]! + unitsSay(inputs, rank * INPUTS, column, look);
	}
	for (const { from, to, weight } of look.table) {
		if (margins[from]! > ABSENT && margins[to]! > HOPELESS)
			result[to]! += presence(margins[from]!) * weight;
	}
	return result;
};
