import { shuffled } from './random.ts';
import type { RowVector, Vector } from './vectors.ts';

/** The cells that a pruned model has: the columns of each row, from `starts` of it on. */
interface Left {
	starts: Uint32Array;
	columns: Uint16Array;
}

/** A paper to learn from. */
export interface Example<V = RowVector> {
	vector: V;
	/** Targets by topic, 0 to 1; a topic that is not there is a negative. */
	targets: ReadonlyMap<number, number>;
	/** Topics about which the labels are silent. */
	unknown: ReadonlySet<number>;
	/** How much the example counts, and its negatives beside that. */
	weight: number;
	negatives: number;
}

export interface Settings {
	/** Step of AdaGrad. */
	rate: number;
	/** By how much every weight is shrunk towards 0 after a pass. */
	shrink: number;
	random: () => number;
}

/** A gradient smaller than this moves nothing. */
const LEAST_GRADIENT = 0.003;
const BIAS_RATE = 0.02;
const FIRST_BIAS = -4;
/** Sum of squared gradients at the start, so that the first step is no leap. */
const FIRST_SQUARES = 1e-3;

const logistic = (z: number): number => 1 / (1 + Math.exp(-z));

/** One-vs-rest logistic regression over a fixed vocabulary of grams, learnt by AdaGrad. */
export class Linear {
	readonly topics: number;
	readonly rows: number;
	/** Rows of weights, one column a topic. */
	readonly weights: Float32Array;
	readonly #squares: Float32Array;
	/** With an abstract, then without. */
	readonly biases: Float32Array;
	/** The weights that are left, once it was pruned. */
	#left: Left | undefined;
	readonly #scores: Float64Array;
	/** Of the topics that an example moves, and which those are. */
	readonly #gradients: Float64Array;
	readonly #moved: Uint16Array;

	constructor(topics: number, rows: number) {
		this.topics = topics;
		this.rows = rows;
		this.weights = new Float32Array(rows * topics);
		this.#squares = new Float32Array(rows * topics).fill(FIRST_SQUARES);
		this.biases = new Float32Array(2 * topics).fill(FIRST_BIAS);
		this.#scores = new Float64Array(topics);
		this.#gradients = new Float64Array(topics);
		this.#moved = new Uint16Array(topics);
	}

	clone(): Linear {
		const copy = new Linear(this.topics, this.rows);
		copy.weights.set(this.weights);
		copy.#squares.set(this.#squares);
		copy.biases.set(this.biases);
		copy.#left = this.#left;
		return copy;
	}

	/** Log odds of every topic; the array is used again by the next call. */
	score({ rows, values, isBare }: RowVector): Float64Array {
		const { topics, biases } = this;
		const scores = this.#scores;
		const offset = isBare ? topics : 0;
		for (let topic = 0; topic < topics; topic += 1) scores[topic] = biases[offset + topic]!;
		for (let at = 0; at < rows.length; at += 1) this.#add(rows[at]!, values[at]!);
		return scores;
	}

	/** What a row adds to the scores. */
	#add(row: number, value: number): void {
		const { topics, weights } = this;
		const scores = this.#scores;
		const from = row * topics;
		if (this.#left === undefined) {
			for (let topic = 0; topic < topics; topic += 1) {
				scores[topic]! += value * weights[from + topic]!;
			}
			return;
		}
		const { starts, columns } = this.#left;
		for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
			scores[columns[at]!]! += value * weights[from + columns[at]!]!;
		}
	}

	/**
	 * Keeps the weights that matter most, so many of them, and lets the others rest at 0. What a weight
	 * matters is told by the squared gradients of its cell, which learning has summed up anyway: they
	 * are large where the gram stands in papers about which the topic is in doubt (the diagonal of the
	 * empirical Fisher information, as in “Optimal Brain Damage” by LeCun, Denker and Solla, 1989). To
	 * ask how often the gram is met at all keeps small weights of words that stand everywhere.
	 */
	prune(most: number): void {
		const { topics, weights } = this;
		const importanceOf = (cell: number): number =>
			Math.fround(Math.abs(weights[cell]!) * Math.sqrt(this.#squares[cell]!));
		const importances: number[] = [];
		for (let cell = 0; cell < weights.length; cell += 1) {
			if (weights[cell] !== 0) importances.push(importanceOf(cell));
		}
		const sorted = Float32Array.from(importances).toSorted();
		const least = sorted[Math.max(0, sorted.length - most)] ?? 0;
		const columns: number[] = [];
		const starts = new Uint32Array(this.rows + 1);
		for (let cell = 0; cell < weights.length; cell += 1) {
			const importance = importanceOf(cell);
			if (importance > 0 && importance >= least) {
				columns.push(cell % topics);
				starts[Math.floor(cell / topics) + 1]! += 1;
			} else weights[cell] = 0;
		}
		for (let row = 0; row < this.rows; row += 1) starts[row + 1]! += starts[row]!;
		this.#left = { starts, columns: Uint16Array.from(columns) };
	}

	/** One pass over the examples in random order. */
	learn(examples: readonly Example[], { rate, shrink, random }: Settings): void {
		for (const example of shuffled(examples, random)) this.#learnFrom(example, rate);
		if (shrink > 0) this.#shrink(shrink);
	}

	#learnFrom(example: Example, rate: number): void {
		const { vector } = example;
		const moved = this.#gradientsOf(example);
		if (moved === 0) return;
		const offset = vector.isBare ? this.topics : 0;
		for (let at = 0; at < moved; at += 1) {
			const topic = this.#moved[at]!;
			this.biases[offset + topic]! -= BIAS_RATE * this.#gradients[topic]!;
		}
		for (let at = 0; at < vector.rows.length; at += 1) {
			this.#moveRow(vector.rows[at]!, vector.values[at]!, moved, rate);
		}
	}

	/** Fills in the gradient of every topic, 0 where it is small, and counts the others. */
	#gradientsOf({ vector, targets, unknown, weight, negatives }: Example): number {
		const scores = this.score(vector);
		const gradients = this.#gradients.fill(0);
		let count = 0;
		for (let topic = 0; topic < this.topics; topic += 1) {
			const target = targets.get(topic);
			if (target === undefined && unknown.has(topic)) continue;
			const share = target === undefined ? negatives : 1;
			const gradient = (logistic(scores[topic]!) - (target ?? 0)) * weight * share;
			if (Math.abs(gradient) < LEAST_GRADIENT) continue;
			gradients[topic] = gradient;
			this.#moved[count] = topic;
			count += 1;
		}
		return count;
	}

	#moveRow(row: number, value: number, moved: number, rate: number): void {
		const from = row * this.topics;
		if (this.#left === undefined) {
			for (let at = 0; at < moved; at += 1) this.#move(from, this.#moved[at]!, value, rate);
			return;
		}
		const { starts, columns } = this.#left;
		for (let at = starts[row]!; at < starts[row + 1]!; at += 1) {
			if (this.#gradients[columns[at]!] !== 0) this.#move(from, columns[at]!, value, rate);
		}
	}

	#move(from: number, topic: number, value: number, rate: number): void {
		const cell = from + topic;
		const gradient = this.#gradients[topic]! * value;
		this.#squares[cell]! += gradient * gradient;
		this.weights[cell]! -= (rate * gradient) / Math.sqrt(this.#squares[cell]!);
	}

	#shrink(by: number): void {
		const { weights } = this;
		for (let cell = 0; cell < weights.length; cell += 1) {
			const weight = weights[cell]!;
			if (weight === 0) continue;
			const size = Math.abs(weight) - by;
			weights[cell] = size > 0 ? Math.sign(weight) * size : 0;
		}
	}
}

/** Keys that stand in at least `fewest` of the vectors, in order. */
export const frequentKeys = (vectors: readonly Vector[], fewest: number): number[] => {
	const counts = new Map<number, number>();
	for (const { keys } of vectors)
		for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts.keys()].filter((key) => counts.get(key)! >= fewest).toSorted((a, b) => a - b);
};
