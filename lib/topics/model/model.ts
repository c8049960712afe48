import { categoryKey, CATEGORY_VALUE, eachGram, IN_TITLE, normOf } from '../grams.ts';
import { quoted, type Passage } from '../reading.ts';
import type { Evidence } from '../topic.ts';
import { decode, unzigzag } from './codec.ts';
import { KeyTable } from './keys.ts';
import type { PackedLook } from './packed-look.ts';

/** A trained model as text; made by training/pack.ts. */
export interface ModelData {
	/** SHA-256 of what it was trained from, and of all that follows. */
	inputs: string;
	hash: string;
	/** Topics in the order of the columns. */
	topics: string;
	/** Gaps between the sorted keys of the rows. */
	keys: string;
	/** How many rows each column has; the gaps between them; their weights, in {@link WEIGHT_STEP}s. */
	counts: string;
	rows: string;
	weights: string;
	/** Biases with an abstract, then without, in {@link BIAS_STEP}s. */
	biases: string;
	/** Calibrated weights with an abstract, then without, in {@link BIAS_STEP}s. */
	calibration: string;
	/** Second looks with an abstract and without. */
	looks: readonly [full: PackedLook, bare: PackedLook];
	/** Margin that earns a badge, with an abstract and without. */
	enough: { full: number; bare: number };
}

export const WEIGHT_STEP = 1 / 4;
export const BIAS_STEP = 1 / 32;

/** Running sums. */
const summed = (gaps: readonly number[]): number[] => {
	let sum = 0;
	return gaps.map((gap) => (sum += gap));
};

const scaled = (numbers: readonly number[], step: number): Float64Array =>
	Float64Array.from(numbers, (number) => unzigzag(number) * step);

/** A row's place in a paper: the passage and words that have its gram first. */
interface Place {
	row: number;
	value: number;
	passage: Passage | undefined;
	from: number;
	to: number;
}

/** What the model makes of one paper. */
export interface Scored {
	/** Log odds by column. */
	scores: Float64Array;
	/** The grams that speak most for a column. */
	evidence(column: number, most: number): Evidence[];
}

/** The linear model: sparse weights of grams, one column a topic. */
export class Model {
	readonly columns: ReadonlyMap<string, number>;
	/** Calibrated weights with an abstract and without. */
	readonly full: Float64Array;
	readonly bare: Float64Array;
	readonly #biases: Float64Array;
	readonly #keys: KeyTable;
	/** Where each row's columns and weights begin. */
	readonly #starts: Uint32Array;
	readonly #columnsOf: Uint8Array;
	readonly #weights: Float64Array;
	/** The passage that last met each row, by number, and the row's place in this paper. */
	readonly #met: Uint32Array;
	readonly #places: Uint32Array;
	#passages = 0;

	constructor(data: ModelData) {
		const topics = data.topics.split(' ');
		this.columns = new Map(topics.map((topic, column) => [topic, column]));
		const keys = summed(decode(data.keys));
		this.#keys = new KeyTable(keys);
		this.#biases = scaled(decode(data.biases), BIAS_STEP);
		const calibration = scaled(decode(data.calibration), BIAS_STEP);
		this.full = calibration.subarray(0, calibration.length / 2);
		this.bare = calibration.subarray(calibration.length / 2);
		const counts = decode(data.counts);
		const gaps = decode(data.rows);
		const weights = decode(data.weights);
		this.#starts = new Uint32Array(keys.length + 1);
		this.#columnsOf = new Uint8Array(weights.length);
		this.#weights = new Float64Array(weights.length);
		this.#met = new Uint32Array(keys.length);
		this.#places = new Uint32Array(keys.length);
		this.#fill(counts, gaps, weights);
	}

	/** Turns lists of rows by column into lists of columns by row. */
	#fill(counts: readonly number[], gaps: readonly number[], weights: readonly number[]): void {
		const rows: number[] = [];
		for (const count of counts) rows.push(...summed(gaps.slice(rows.length, rows.length + count)));
		for (const row of rows) this.#starts[row + 1]! += 1;
		for (let row = 0; row < this.#met.length; row += 1)
			this.#starts[row + 1]! += this.#starts[row]!;
		const next = this.#starts.slice();
		let at = 0;
		for (const [column, count] of counts.entries()) {
			for (const end = at + count; at < end; at += 1) {
				const cell = next[rows[at]!]!++;
				this.#columnsOf[cell] = column;
				this.#weights[cell] = unzigzag(weights[at]!) * WEIGHT_STEP;
			}
		}
	}

	score(reading: readonly Passage[], categories: readonly string[]): Scored {
		const norm = normOf(reading);
		const places: Place[] = [];
		const first = this.#passages + 1;
		const meet = (row: number, value: number, at: Omit<Place, 'row' | 'value'>): void => {
			if (this.#met[row] === this.#passages) return;
			if (this.#met[row]! >= first) places[this.#places[row]!]!.value += value;
			else this.#places[row] = places.push({ row, value, ...at }) - 1;
			this.#met[row] = this.#passages;
		};
		for (const passage of reading) {
			if (passage.where === 'keywords') continue;
			this.#passages += 1;
			const value = (passage.where === 'title' ? IN_TITLE : 1) / norm;
			eachGram(passage, (key, from, to) => {
				const row = this.#keys.rowOf(key);
				if (row !== undefined) meet(row, value, { passage, from, to });
			});
		}
		this.#passages += 1;
		for (const [at, category] of categories.entries()) {
			const row = this.#keys.rowOf(categoryKey(category, at === 0));
			if (row !== undefined) meet(row, CATEGORY_VALUE, { passage: undefined, from: 0, to: 0 });
		}
		const isBare = !reading.some(({ where }) => where === 'abstract');
		return {
			scores: this.#sum(places, isBare),
			evidence: (column, most) => this.#evidence(places, column, most),
		};
	}

	#sum(places: readonly Place[], isBare: boolean): Float64Array {
		const topics = this.columns.size;
		const scores = this.#biases.slice(isBare ? topics : 0, isBare ? 2 * topics : topics);
		for (const { row, value } of places) {
			for (let cell = this.#starts[row]!; cell < this.#starts[row + 1]!; cell += 1) {
				scores[this.#columnsOf[cell]!]! += value * this.#weights[cell]!;
			}
		}
		return scores;
	}

	#weightOf(row: number, column: number): number {
		for (let cell = this.#starts[row]!; cell < this.#starts[row + 1]!; cell += 1) {
			if (this.#columnsOf[cell] === column) return this.#weights[cell]!;
		}
		return 0;
	}

	#evidence(places: readonly Place[], column: number, most: number): Evidence[] {
		return places
			.flatMap(({ row, value, passage, from, to }) => {
				const said = value * this.#weightOf(row, column);
				return passage === undefined || said <= 0 ? [] : [{ said, passage, from, to }];
			})
			.toSorted((a, b) => b.said - a.said)
			.slice(0, most)
			.map(({ passage, from, to }) => ({
				phrase: quoted(passage, from, to),
				where: passage.where,
				by: 'model',
			}));
	}
}
