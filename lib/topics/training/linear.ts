import { shuffled } from './random.ts';
import type { Vector } from './vectors.ts';

/** A paper to learn from. */
export interface Example {
	vector: Vector;
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
	/** Row of each key. */
	readonly rows: ReadonlyMap<number, number>;
	/** Rows of weights, one column a topic. */
	weights: Float32Array;
	squares: Float32Array;
	/** With an abstract, then without. */
	biases: Float32Array;
	readonly #scores: Float64Array;

	constructor(topics: number, keys: Iterable<number>) {
		this.topics = topics;
		this.rows = new Map([...keys].map((key, row) => [key, row]));
		this.weights = new Float32Array(this.rows.size * topics);
		this.squares = new Float32Array(this.rows.size * topics).fill(FIRST_SQUARES);
		this.biases = new Float32Array(2 * topics).fill(FIRST_BIAS);
		this.#scores = new Float64Array(topics);
	}

	clone(): Linear {
		const copy = new Linear(this.topics, []);
		(copy as { rows: ReadonlyMap<number, number> }).rows = this.rows;
		copy.weights = this.weights.slice();
		copy.squares = this.squares.slice();
		copy.biases = this.biases.slice();
		return copy;
	}

	/** Log odds of every topic; the array is used again by the next call. */
	score({ keys, values, isBare }: Vector): Float64Array {
		const { topics, weights, biases } = this;
		const scores = this.#scores;
		const offset = isBare ? topics : 0;
		for (let topic = 0; topic < topics; topic += 1) scores[topic] = biases[offset + topic]!;
		for (let at = 0; at < keys.length; at += 1) {
			const row = this.rows.get(keys[at]!);
			if (row === undefined) continue;
			const value = values[at]!;
			const from = row * topics;
			for (let topic = 0; topic < topics; topic += 1) {
				scores[topic]! += value * weights[from + topic]!;
			}
		}
		return scores;
	}

	/**
	 * Keeps the weights that matter most, so many of them, and lets the others rest at 0.
	 * @param frequencies How many papers have each row's key: a weight matters as it is often met.
	 */
	prune(most: number, frequencies: ArrayLike<number>): void {
		const { topics, weights, squares } = this;
		const importance = weights.map(
			(weight, cell) => Math.abs(weight) * Math.sqrt(frequencies[Math.floor(cell / topics)]!),
		);
		const least = importance.toSorted()[Math.max(0, importance.length - most)] ?? 0;
		for (let cell = 0; cell < weights.length; cell += 1) {
			if (importance[cell]! > 0 && importance[cell]! >= least) continue;
			weights[cell] = 0;
			squares[cell] = Infinity;
		}
	}

	/** One pass over the examples in random order. */
	learn(examples: readonly Example[], { rate, shrink, random }: Settings): void {
		for (const example of shuffled(examples, random)) this.#step(example, rate);
		if (shrink > 0) this.#shrink(shrink);
	}

	#step({ vector, targets, unknown, weight, negatives }: Example, rate: number): void {
		const { topics, weights, squares, biases } = this;
		const scores = this.score(vector);
		const moved: number[] = [];
		const gradients: number[] = [];
		for (let topic = 0; topic < topics; topic += 1) {
			const target = targets.get(topic);
			if (target === undefined && unknown.has(topic)) continue;
			const share = target === undefined ? negatives : 1;
			const gradient = (logistic(scores[topic]!) - (target ?? 0)) * weight * share;
			if (Math.abs(gradient) < LEAST_GRADIENT) continue;
			moved.push(topic);
			gradients.push(gradient);
		}
		const offset = vector.isBare ? topics : 0;
		for (const [at, topic] of moved.entries())
			biases[offset + topic]! -= BIAS_RATE * gradients[at]!;
		for (let at = 0; at < vector.keys.length; at += 1) {
			const row = this.rows.get(vector.keys[at]!);
			if (row === undefined) continue;
			const value = vector.values[at]!;
			for (let which = 0; which < moved.length; which += 1) {
				const cell = row * topics + moved[which]!;
				const gradient = gradients[which]! * value;
				squares[cell]! += gradient * gradient;
				weights[cell]! -= (rate * gradient) / Math.sqrt(squares[cell]!);
			}
		}
	}

	#shrink(by: number): void {
		for (let cell = 0; cell < this.weights.length; cell += 1) {
			const weight = this.weights[cell]!;
			const size = Math.abs(weight) - by;
			this.weights[cell] = size > 0 ? Math.sign(weight) * size : 0;
		}
	}
}

/** Keys that stand in at least `fewest` of the vectors, in order, and in how many. */
export const frequentKeys = (vectors: readonly Vector[], fewest: number): [number, number][] => {
	const counts = new Map<number, number>();
	for (const { keys } of vectors)
		for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
	return [...counts].filter(([, count]) => count >= fewest).toSorted(([a], [b]) => a - b);
};
