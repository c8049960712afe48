/** Decay of the means of gradients and of their squares. */
const FIRST_DECAY = 0.9;
const SECOND_DECAY = 0.999;

/** Full-batch descent by Adam: https://arxiv.org/abs/1412.6980 */
export class Adam {
	readonly values: Float64Array;
	/** To be filled before each step, which empties them. */
	readonly gradients: Float64Array;
	readonly #rate: number;
	readonly #means: Float64Array;
	readonly #squares: Float64Array;
	#pass = 0;

	constructor(values: Float64Array, rate: number) {
		this.values = values;
		this.gradients = new Float64Array(values.length);
		this.#rate = rate;
		this.#means = new Float64Array(values.length);
		this.#squares = new Float64Array(values.length);
	}

	step(): void {
		this.#pass += 1;
		const first = 1 - FIRST_DECAY ** this.#pass;
		const second = 1 - SECOND_DECAY ** this.#pass;
		for (let at = 0; at < this.values.length; at += 1) {
			const gradient = this.gradients[at]!;
			const mean = FIRST_DECAY * this.#means[at]! + (1 - FIRST_DECAY) * gradient;
			const square = SECOND_DECAY * this.#squares[at]! + (1 - SECOND_DECAY) * gradient ** 2;
			this.#means[at] = mean;
			this.#squares[at] = square;
			this.values[at]! -= (this.#rate * (mean / first)) / (Math.sqrt(square / second) + 1e-8);
		}
		this.gradients.fill(0);
	}
}
