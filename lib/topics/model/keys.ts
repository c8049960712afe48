/** Rows by key, in a flat table with open addressing: a Map of this size takes a page longer. */
export class KeyTable {
	/** Key and row + 1, in turn; a row of 0 is an empty place. */
	readonly #cells: Int32Array;
	readonly #mask: number;

	/** @param keys Distinct keys, by row. */
	constructor(keys: ArrayLike<number>) {
		let size = 16;
		while (size < 2 * keys.length) size *= 2;
		this.#mask = size - 1;
		this.#cells = new Int32Array(2 * size);
		for (let row = 0; row < keys.length; row += 1) {
			const key = keys[row]!;
			let place = key & this.#mask;
			while (this.#cells[2 * place + 1] !== 0) place = (place + 1) & this.#mask;
			this.#cells[2 * place] = key;
			this.#cells[2 * place + 1] = row + 1;
		}
	}

	rowOf(key: number): number | undefined {
		let place = key & this.#mask;
		for (;;) {
			const row = this.#cells[2 * place + 1]!;
			if (row === 0) return undefined;
			if (this.#cells[2 * place] === key) return row - 1;
			place = (place + 1) & this.#mask;
		}
	}
}
