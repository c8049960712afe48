import { HIDDEN, type Look } from '../model/look.ts';
import { candidatesOf, INPUTS, inputsOf, presence, type Seen } from '../model/look-inputs.ts';
import type { Wider } from '../kin.ts';
import { Adam } from './adam.ts';
import { ACCEPTABLE, ACCEPTABLE_WEIGHT, type Reading } from './calibrate.ts';
import { randomOf } from './random.ts';

const STEPS = 400;
/** Every so many-th paper is looked at in a step. */
const BATCHES = 4;
const RATE = 0.02;
/** Pulls of the weights towards 0, and of what is learnt for each topic, which is much. */
const PULL = 1e-4;
const OUTPUT_PULL = 1e-3;
const TABLE_PULL = 2;
const TOPIC_PULL = 0.5;
const LEANING_PULL = 20;
/** Influences that are kept, the greatest. */
const MOST_INFLUENCES = 1_500;

/** A reading that a second look can be taken at. */
export type SeenReading = Reading & Seen;

/** One paper, prepared. */
interface Case {
	candidates: number[];
	inputs: Float64Array;
	margins: Float64Array;
	present: { column: number; value: number }[];
	targets: ReadonlyMap<number, number>;
}

const caseOf = (reading: SeenReading, margins: Float64Array, wider: Wider): Case => {
	const candidates = candidatesOf(margins);
	return {
		candidates,
		inputs: inputsOf(candidates, margins, reading, wider),
		margins,
		present: [...margins.entries()]
			.map(([column, margin]) => ({ column, value: presence(margin) }))
			.filter(({ value }) => value > 0),
		targets: reading.targets,
	};
};

const slopeOf = (margin: number, target: number | undefined): number => {
	const probability = 1 / (1 + Math.exp(-margin));
	if (target === undefined || target === 1) return probability - (target ?? 0);
	return (probability - ACCEPTABLE) * ACCEPTABLE_WEIGHT;
};

class Net {
	readonly units: Adam;
	readonly biases = new Adam(new Float64Array(HIDDEN), RATE);
	readonly outputs: Adam;
	readonly topics: Adam;
	readonly leanings: Adam;
	readonly table: Adam;
	readonly #columns: number;
	/** What one paper of a batch counts, and what it counts among all. */
	readonly #share: number;
	readonly #ofAll: number;
	readonly #active = new Float64Array(HIDDEN);

	constructor(columns: number, batch: number, papers: number) {
		const random = randomOf(11);
		// Two uniform numbers make one near enough to normal.
		const drawn = (length: number, size: number): Adam =>
			new Adam(
				Float64Array.from({ length }, () => (random() + random() - 1) * size),
				RATE,
			);
		const zeros = (length: number): Adam => new Adam(new Float64Array(length), RATE);
		this.units = drawn(HIDDEN * INPUTS, 0.7);
		this.outputs = drawn(HIDDEN, 0.25);
		this.topics = zeros(columns);
		this.leanings = zeros(columns * HIDDEN);
		this.table = zeros(columns * columns);
		this.#columns = columns;
		this.#share = 1 / batch;
		this.#ofAll = 1 / papers;
	}

	/** Adds one paper's gradients. */
	learn(one: Case): void {
		for (const [rank, column] of one.candidates.entries()) {
			const margin = this.#marginOf(one, rank, column);
			const slope = slopeOf(margin, one.targets.get(column)) * this.#share;
			if (slope !== 0) this.#back(one, rank, column, slope);
		}
	}

	#marginOf({ margins, inputs, present }: Case, rank: number, column: number): number {
		const [units, biases, outputs] = [this.units.values, this.biases.values, this.outputs.values];
		const leanings = this.leanings.values;
		const active = this.#active;
		const first = rank * INPUTS;
		let margin = margins[column]! + this.topics.values[column]!;
		let weight = 0;
		for (let unit = 0; unit < HIDDEN; unit += 1) {
			let sum = biases[unit]! + leanings[column * HIDDEN + unit]!;
			for (let input = first; input < first + INPUTS; input += 1) {
				sum += units[weight]! * inputs[input]!;
				weight += 1;
			}
			active[unit] = sum > 0 ? sum : 0;
			margin += active[unit]! * outputs[unit]!;
		}
		const table = this.table.values;
		for (const { column: from, value } of present) {
			margin += value * table[from * this.#columns + column]!;
		}
		return margin;
	}

	#back({ inputs, present }: Case, rank: number, column: number, slope: number): void {
		const active = this.#active;
		const outputs = this.outputs.values;
		const gradients = this.units.gradients;
		this.topics.gradients[column]! += slope;
		for (let unit = 0; unit < HIDDEN; unit += 1) {
			if (active[unit] === 0) continue;
			this.outputs.gradients[unit]! += slope * active[unit]!;
			const back = slope * outputs[unit]!;
			this.biases.gradients[unit]! += back;
			this.leanings.gradients[column * HIDDEN + unit]! += back;
			for (let input = 0; input < INPUTS; input += 1) {
				gradients[unit * INPUTS + input]! += back * inputs[rank * INPUTS + input]!;
			}
		}
		const table = this.table.gradients;
		for (const { column: from, value } of present) {
			table[from * this.#columns + column]! += slope * value;
		}
	}

	step(): void {
		const pull = ({ values, gradients }: Adam, by: number): void => {
			for (let at = 0; at < values.length; at += 1) gradients[at]! += by * values[at]!;
		};
		pull(this.units, PULL);
		pull(this.outputs, OUTPUT_PULL);
		pull(this.topics, TOPIC_PULL * this.#ofAll);
		pull(this.leanings, LEANING_PULL * this.#ofAll);
		pull(this.table, TABLE_PULL * this.#ofAll);
		const { units, biases, outputs, topics, leanings, table } = this;
		for (const part of [units, biases, outputs, topics, leanings, table]) part.step();
	}

	look(): Look {
		const table = [...this.table.values.entries()]
			.toSorted(([, a], [, b]) => Math.abs(b) - Math.abs(a))
			.slice(0, MOST_INFLUENCES)
			.toSorted(([a], [b]) => a - b)
			.map(([cell, weight]) => ({
				from: Math.floor(cell / this.#columns),
				to: cell % this.#columns,
				weight,
			}));
		return {
			units: this.units.values,
			biases: this.biases.values,
			outputs: this.outputs.values,
			topics: this.topics.values,
			leanings: this.leanings.values,
			table,
		};
	}
}

/**
 * Learns the second look.
 * @param margins For each reading, from a calibration that did not see it.
 */
export const learnLook = (
	readings: readonly SeenReading[],
	margins: readonly Float64Array[],
	wider: Wider,
): Look => {
	const net = new Net(wider.length, readings.length / BATCHES, readings.length);
	const cases = readings.map((reading, at) => caseOf(reading, margins[at]!, wider));
	for (let step = 0; step < STEPS; step += 1) {
		for (let at = step % BATCHES; at < cases.length; at += BATCHES) net.learn(cases[at]!);
		net.step();
	}
	return net.look();
};
