import { candidatesOf, HIDDEN, INPUTS, inputsOf, presence, type Look } from '../model/look.ts';
import type { Wider } from '../kin.ts';
import { Adam } from './adam.ts';
import { ACCEPTABLE, ACCEPTABLE_WEIGHT, type Reading } from './calibrate.ts';
import { randomOf } from './random.ts';

const PASSES = 400;
const RATE = 0.02;
/** Pulls of the weights towards 0, and of the table's, which are many. */
const PULL = 1e-4;
const OUTPUT_PULL = 1e-3;
const TABLE_PULL = 2;
const TOPIC_PULL = 0.5;
/** An influence smaller than this is left out. */
const LEAST_INFLUENCE = 0.4;

/** One paper, prepared. */
interface Case {
	candidates: number[];
	inputs: Float64Array;
	margins: Float64Array;
	present: { column: number; value: number }[];
	targets: ReadonlyMap<number, number>;
}

const caseOf = ({ linear, marks, targets }: Reading, margins: Float64Array, wider: Wider): Case => {
	const candidates = candidatesOf(margins);
	return {
		candidates,
		inputs: inputsOf(candidates, margins, linear, marks, wider),
		margins,
		present: [...margins.entries()]
			.map(([column, margin]) => ({ column, value: presence(margin) }))
			.filter(({ value }) => value > 0),
		targets,
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
	readonly table: Adam;
	readonly #columns: number;
	readonly #share: number;
	readonly #active = new Float64Array(HIDDEN);

	constructor(columns: number, papers: number) {
		const random = randomOf(11);
		// Two uniform numbers make one near enough to normal.
		const drawn = (length: number, size: number): Float64Array =>
			Float64Array.from({ length }, () => (random() + random() - 1) * size);
		this.units = new Adam(drawn(HIDDEN * INPUTS, 0.7), RATE);
		this.outputs = new Adam(drawn(HIDDEN, 0.25), RATE);
		this.topics = new Adam(new Float64Array(columns), RATE);
		this.table = new Adam(new Float64Array(columns * columns), RATE);
		this.#columns = columns;
		this.#share = 1 / papers;
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
		let margin = margins[column]! + this.topics.values[column]!;
		for (let unit = 0; unit < HIDDEN; unit += 1) {
			let sum = this.biases.values[unit]!;
			for (let input = 0; input < INPUTS; input += 1) {
				sum += this.units.values[unit * INPUTS + input]! * inputs[rank * INPUTS + input]!;
			}
			const active = Math.max(0, sum);
			this.#active[unit] = active;
			margin += active * this.outputs.values[unit]!;
		}
		for (const { column: from, value } of present) {
			margin += value * this.table.values[from * this.#columns + column]!;
		}
		return margin;
	}

	#back({ inputs, present }: Case, rank: number, column: number, slope: number): void {
		this.topics.gradients[column]! += slope;
		for (let unit = 0; unit < HIDDEN; unit += 1) {
			if (this.#active[unit] === 0) continue;
			this.outputs.gradients[unit]! += slope * this.#active[unit]!;
			const back = slope * this.outputs.values[unit]!;
			this.biases.gradients[unit]! += back;
			for (let input = 0; input < INPUTS; input += 1) {
				this.units.gradients[unit * INPUTS + input]! += back * inputs[rank * INPUTS + input]!;
			}
		}
		for (const { column: from, value } of present) {
			this.table.gradients[from * this.#columns + column]! += slope * value;
		}
	}

	step(): void {
		const pull = ({ values, gradients }: Adam, by: number): void => {
			for (let at = 0; at < values.length; at += 1) gradients[at]! += by * values[at]!;
		};
		pull(this.units, PULL);
		pull(this.outputs, OUTPUT_PULL);
		pull(this.topics, TOPIC_PULL * this.#share);
		pull(this.table, TABLE_PULL * this.#share);
		for (const part of [this.units, this.biases, this.outputs, this.topics, this.table])
			part.step();
	}

	look(): Look {
		const table = [...this.table.values.entries()]
			.filter(([, weight]) => Math.abs(weight) >= LEAST_INFLUENCE)
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
			table,
		};
	}
}

/**
 * Learns the second look.
 * @param margins For each reading, from a calibration that did not see it.
 */
export const learnLook = (
	readings: readonly Reading[],
	margins: readonly Float64Array[],
	wider: Wider,
): Look => {
	const net = new Net(wider.length, readings.length);
	const cases = readings.map((reading, at) => caseOf(reading, margins[at]!, wider));
	for (let pass = 0; pass < PASSES; pass += 1) {
		for (const one of cases) net.learn(one);
		net.step();
	}
	return net.look();
};
