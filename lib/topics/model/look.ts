import type { Wider } from '../kin.ts';
import { linearSignal, SIGNAL, type Mark } from '../signals.ts';

/**
 * The second look: the margins of one paper's topics are weighed against each other. A small net,
 * the same for all topics, sees how a topic stands among the others; a table says what one topic
 * makes of another (“agents” of “coding agents”). Sums, products and comparisons only, so that every
 * browser answers the same.
 */
export interface Look {
	/** {@link INPUTS} weights for each of {@link HIDDEN} units, one unit after the other. */
	units: ArrayLike<number>;
	/** Bias of each unit, and its weight in the answer. */
	biases: ArrayLike<number>;
	outputs: ArrayLike<number>;
	/** Bias of each topic. */
	topics: ArrayLike<number>;
	/** What a topic that is there adds to another, row by row. */
	table: readonly Influence[];
}

export interface Influence {
	from: number;
	to: number;
	weight: number;
}

export const INPUTS = 13;
export const HIDDEN = 16;

/** Topics under this margin are not looked at: they would need a miracle. */
export const HOPELESS = -5;

/** Margins are cut off and scaled as inputs. */
const MOST = 6;
const SCALE = 3;
/** Ranks beyond this are all alike. */
const LAST_RANK = 6;

const scaled = (margin: number): number => Math.max(-MOST, Math.min(MOST, margin)) / SCALE;

/** How much a topic is there: 0 to 1, without an exponential. */
export const presence = (margin: number): number => Math.max(0, Math.min(1, (margin + 2) / 4));

/** Columns that are worth a look, the surest first. */
export const candidatesOf = (margins: ArrayLike<number>): number[] => {
	const columns: number[] = [];
	for (let column = 0; column < margins.length; column += 1) {
		if (margins[column]! > HOPELESS) columns.push(column);
	}
	return columns.toSorted((a, b) => margins[b]! - margins[a]! || a - b);
};

/** The highest margin among the narrower topics of each wider one. */
const narrowerOf = (margins: ArrayLike<number>, wider: Wider): Map<number, number> => {
	const best = new Map<number, number>();
	for (const [column, others] of wider.entries()) {
		for (const one of others) best.set(one, Math.max(margins[column]!, best.get(one) ?? -MOST));
	}
	return best;
};

/**
 * What the net sees of each candidate: {@link INPUTS} numbers, one candidate after the other.
 * @param candidates As {@link candidatesOf} gives them.
 */
export const inputsOf = (
	candidates: readonly number[],
	margins: ArrayLike<number>,
	linear: ArrayLike<number>,
	marks: readonly Mark[],
	wider: Wider,
): Float64Array => {
	const inputs = new Float64Array(candidates.length * INPUTS);
	const slots = new Map(candidates.map((column, slot) => [column, slot * INPUTS]));
	const narrower = narrowerOf(margins, wider);
	const top = [0, 1, 2].map((rank) => scaled(margins[candidates[rank]!] ?? -MOST));
	let crowd = 0;
	for (const column of candidates) crowd += presence(margins[column]!);
	for (const [rank, column] of candidates.entries()) {
		inputs.set(
			[
				linearSignal(linear[column]!),
				0,
				0,
				0,
				0,
				scaled(margins[column]!),
				Math.min(LAST_RANK, rank) / 2,
				...top,
				crowd / 3,
				scaled(Math.max(-MOST, ...wider[column]!.map((one) => margins[one]!))),
				scaled(narrower.get(column) ?? -MOST),
			],
			rank * INPUTS,
		);
	}
	for (const { column, signal, value } of marks) {
		const slot = slots.get(column);
		if (slot !== undefined && signal <= SIGNAL.anyText) inputs[slot + signal] = value;
	}
	return inputs;
};

const unitsSay = (inputs: Float64Array, from: number, look: Look): number => {
	let said = 0;
	for (let unit = 0; unit < HIDDEN; unit += 1) {
		let sum = look.biases[unit]!;
		for (let input = 0; input < INPUTS; input += 1) {
			sum += look.units[unit * INPUTS + input]! * inputs[from + input]!;
		}
		if (sum > 0) said += sum * look.outputs[unit]!;
	}
	return said;
};

/** The margins after the second look; those of hopeless topics stay as they are. */
export const looked = (
	margins: Float64Array,
	linear: ArrayLike<number>,
	marks: readonly Mark[],
	wider: Wider,
	look: Look,
): Float64Array => {
	const candidates = candidatesOf(margins);
	const inputs = inputsOf(candidates, margins, linear, marks, wider);
	const result = margins.slice();
	for (const [rank, column] of candidates.entries()) {
		result[column]! += look.topics[column]! + unitsSay(inputs, rank * INPUTS, look);
	}
	for (const { from, to, weight } of look.table) {
		if (margins[to]! > HOPELESS) result[to]! += presence(margins[from]!) * weight;
	}
	return result;
};
