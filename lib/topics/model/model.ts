import { categoryKey, CATEGORY_VALUE, eachGram, IN_TITLE, normOf } from '../grams.ts';
import type { Passage } from '../reading.ts';
import type { Evidence } from '../topic.ts';
import { decode, decodeScaled } from './codec.ts';
import { KeyTable } from './keys.ts';
import { Met } from './met.ts';
import type { PackedLook } from './packed-look.ts';
import type { PackedShifts } from './packed-shifts.ts';
import { byRows, summed, valueAt, type SparseMatrix } from './sparse.ts';

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
	/** What is learnt of the lexicon's phrases, in titles and in abstracts. */
	shifts: readonly [title: PackedShifts, abstract: PackedShifts];
	/** Second looks with an abstract and without. */
	looks: readonly [full: PackedLook, bare: PackedLook];
	/** Margin that earns a badge, with an abstract and without. */
	enough: { full: number; bare: number };
}

/** Coarse: a paper's words are many, and what rounding adds to one it takes from another. */
export const WEIGHT_STEP = 1.5;
export const BIAS_STEP = 1 / 32;

/** What the model makes of one paper, until it is asked of the next one. */
export interface Scored {
	/** Log odds by column. */
	scores: Float64Array;
	/** The grams that speak most for a column. */
	evidence(column: number, most: number): Evidence[];
}

/** Words that say something to the model and nothing to a reader. */
const FUNCTION_WORDS = new Set(
	'a all an and are as at be by can do does for from how in is it its need not of on or our that the this to via we what when which why with you your'.split(
		' ',
	),
);

const saysNothing = (phrase: string): boolean =>
	phrase.split(' ').every((word) => FUNCTION_WORDS.has(word.toLowerCase()));

/** The linear model: sparse weights of grams, one column a topic. */
export class Model {
	readonly columns: ReadonlyMap<string, number>;
	/** Calibrated weights with an abstract and without. */
	readonly full: Float64Array;
	readonly bare: Float64Array;
	readonly #biases: Float64Array;
	readonly #keys: KeyTable;
	readonly #weights: SparseMatrix;
	readonly #met: Met;

	constructor(data: ModelData) {
		const topics = data.topics.split(' ');
		this.columns = new Map(topics.map((topic, column) => [topic, column]));
		const keys = summed(decode(data.keys));
		this.#keys = new KeyTable(keys);
		this.#biases = decodeScaled(data.biases, BIAS_STEP);
		const calibration = decodeScaled(data.calibration, BIAS_STEP);
		this.full = calibration.subarray(0, calibration.length / 2);
		this.bare = calibration.subarray(calibration.length / 2);
		const [counts, rows, weights] = [decode(data.counts), decode(data.rows), decode(data.weights)];
		this.#weights = byRows(keys.length, counts, rows, weights, WEIGHT_STEP);
		this.#met = new Met(keys.length);
	}

	score(reading: readonly Passage[], categories: readonly string[]): Scored {
		const norm = normOf(reading);
		const keys = this.#keys;
		const met = this.#met;
		met.clear();
		for (const passage of reading) {
			if (passage.where === 'keywords') continue;
			met.enter(passage);
			const value = (passage.where === 'title' ? IN_TITLE : 1) / norm;
			eachGram(passage, (key, from, to) => {
				const row = keys.rowOf(key);
				if (row !== undefined) met.meet(row, value, from, to);
			});
		}
		met.enter(undefined);
		for (let at = 0; at < categories.length; at += 1) {
			const row = keys.rowOf(categoryKey(categories[at]!, at === 0));
			if (row !== undefined) met.meet(row, CATEGORY_VALUE, 0, 0);
		}
		const isBare = !reading.some(({ where }) => where === 'abstract');
		return {
			scores: this.#sum(isBare),
			evidence: (column, most) => this.#evidence(column, most),
		};
	}

	#sum(isBare: boolean): Float64Array {
		const topics = this.columns.size;
		const { starts, columns, values: weights } = this.#weights;
		const { rows, values, count } = this.#met;
		const scores = this.#biases.slice(isBare ? topics : 0, isBare ? 2 * topics : topics);
		for (let place = 0; place < count; place += 1) {
			const value = values[place]!;
			const end = starts[rows[place]! + 1]!;
			for (let cell = starts[rows[place]!]!; cell < end; cell += 1) {
				scores[columns[cell]!]! += value * weights[cell]!;
			}
		}
		return scores;
	}

	/** Places of the grams that speak for a column, and what they say; categories are no grams. */
	#saying(column: number): { place: number; said: number }[] {
		const { rows, values, count, grams } = this.#met;
		const saying: { place: number; said: number }[] = [];
		for (let place = 0; place < Math.min(count, grams); place += 1) {
			const said = values[place]! * valueAt(this.#weights, rows[place]!, column);
			if (said > 0) saying.push({ place, said });
		}
		return saying;
	}

	#evidence(column: number, most: number): Evidence[] {
		const evidence: Evidence[] = [];
		for (const { place } of this.#saying(column).toSorted((a, b) => b.said - a.said)) {
			const quote = this.#met.quote(place);
			if (!saysNothing(quote.phrase)) evidence.push({ ...quote, by: 'model' });
			if (evidence.length === most) break;
		}
		return evidence;
	}
}
