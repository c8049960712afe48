import { quoted, type Passage, type Place } from '../reading.ts';

/**
 * The rows that one paper's grams have met, in the order of their first places. One is used for all
 * papers, one after the other: nothing is allocated while a text is read.
 */
export class Met {
	/** Rows, what each counts, and the words that have it first. */
	readonly rows: Uint32Array;
	readonly values: Float64Array;
	readonly #froms: Uint32Array;
	readonly #tos: Uint32Array;
	/** The passage of each place, as a place among those that were entered. */
	readonly #passageOf: Uint8Array;
	/** By row: the turn in which it was met last, and its place. */
	readonly #turns: Uint32Array;
	readonly #places: Uint32Array;
	readonly #passages: Passage[] = [];
	#turn = 0;
	#first = 1;
	#count = 0;
	#grams = 0;

	constructor(rows: number) {
		this.rows = new Uint32Array(rows);
		this.values = new Float64Array(rows);
		this.#froms = new Uint32Array(rows);
		this.#tos = new Uint32Array(rows);
		this.#passageOf = new Uint8Array(rows);
		this.#turns = new Uint32Array(rows);
		this.#places = new Uint32Array(rows);
	}

	/** How many rows were met. */
	get count(): number {
		return this.#count;
	}

	/** How many of them stand in a text, before those of categories. */
	get grams(): number {
		return this.#grams;
	}

	/** Forgets the paper before. */
	clear(): void {
		this.#first = this.#turn + 1;
		this.#count = 0;
		this.#passages.length = 0;
	}

	/** A passage is read next, or the categories, which have no text. */
	enter(passage: Passage | undefined): void {
		this.#turn += 1;
		if (passage === undefined) this.#grams = this.#count;
		else this.#passages.push(passage);
	}

	/** A row counts once for each passage. */
	meet(row: number, value: number, from: number, to: number): void {
		const turn = this.#turns[row]!;
		if (turn === this.#turn) return;
		this.#turns[row] = this.#turn;
		if (turn >= this.#first) {
			this.values[this.#places[row]!]! += value;
			return;
		}
		const place = this.#count;
		this.#count += 1;
		this.#places[row] = place;
		this.rows[place] = row;
		this.values[place] = value;
		this.#froms[place] = from;
		this.#tos[place] = to;
		this.#passageOf[place] = this.#passages.length - 1;
	}

	/** The words of a gram's first place. */
	quote(place: number): { phrase: string; where: Place } {
		const passage = this.#passages[this.#passageOf[place]!]!;
		const phrase = quoted(passage, this.#froms[place]!, this.#tos[place]!);
		return { phrase, where: passage.where };
	}
}
