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

/** A topic with this margin or less is not there. */
const ABSENT = -2;

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

/** What marks there are of the candidates, signal by signal. */
const setMarks = (
	inputs: Float64Array,
	candidates: readonly number[],
	marks: readonly Mark[],
	columns: number,
): void => {
	const slots = new Int32Array(columns).fill(-1);
	for (let rank = 0; rank < candidates.length; rank += 1) slots[candidates[rank]!] = rank * INPUTS;
	for (const { column, signal, value } of marks) {
		const slot = slots[column]!;
		if (slot >= 0 && signal <= SIGNAL.anyText) inputs[slot + signal] = value;
	}
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
	const narrower = narrowerOf(margins, wider);
	const ofRank = (rank: number): number => scaled(margins[candidates[rank]!] ?? -MOST);
	const [first, second, third] = [ofRank(0), ofRank(1), ofRank(2)];
	let crowd = 0;
	for (const column of candidates) crowd += presence(margins[column]!);
	for (let rank = 0; rank < candidates.length; rank += 1) {
		const column = candidates[rank]!;
		const from = rank * INPUTS;
		inputs[from] = linearSignal(linear[column]!);
		inputs[from + 5] = scaled(margins[column]!);
		inputs[from + 6] = Math.min(LAST_RANK, rank) / 2;
		inputs[from + 7] = first;
		inputs[from + 8] = second;
		inputs[from + 9] = third;
		inputs[from + 10] = crowd / 3;
		inputs[from + 11] = scaled(widestOf(margins, wider[column]!));
		inputs[from + 12] = scaled(narrower[column]!);
	}
	setMarks(inputs, candidates, marks, margins.length);
	return inputs;
};

const unitsSay = (inputs: Float64Array, from: number, look: Look): number => {
	const { units, biases, outputs } = look;
	let said = 0;
	let weight = 0;
	for (let unit = 0; unit < HIDDEN; unit += 1) {
		let sum = biases[unit]!;
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
	linear: ArrayLike<number>,
	marks: readonly Mark[],
	wider: Wider,
	look: Look,
): Float64Array => {
	const candidates = candidatesOf(margins);
	const inputs = inputsOf(candidates, margins, linear, marks, wider);
	const result = margins.slice();
	for (let rank = 0; rank < candidates.length; rank += 1) {
		const column = candidates[rank]!;
		result[column]! += look.topics[column]! + unitsSay(inputs, rank * INPUTS, look);
	}
	for (const { from, to, weight } of look.table) {
		if (margins[from]! > ABSENT && margins[to]! > HOPELESS)
			result[to]! += presence(margins[from]!) * weight;
	}
	return result;
};
