const LETTERS = 26;
const LENGTHS = 32;

/** The same for a letter in either case; no letter gives any other place. */
const placeOf = (text: string, at: number): number => (text.codePointAt(at)! | 0x20) - 0x61;

/**
 * Words of ASCII letters, looked for where they stand in a text: none is cut out of it that has not
 * the length, the first and the last letter of one of them.
 */
export class WordSet {
	readonly #words: ReadonlySet<string>;
	/** For each length and first letter, a bit for each last letter. */
	readonly #shapes = new Int32Array(LENGTHS * LETTERS);

	constructor(words: Iterable<string>) {
		this.#words = new Set(words);
		for (const word of this.#words) {
			const at = (word.length % LENGTHS) * LETTERS + placeOf(word, 0);
			this.#shapes[at]! |= 1 << placeOf(word, word.length - 1);
		}
	}

	/** @param start Where a word of letters begins. */
	has(text: string, start: number, end: number): boolean {
		const shape = this.#shapes[((end - start) % LENGTHS) * LETTERS + placeOf(text, start)]!;
		return (shape >> placeOf(text, end - 1)) % 2 !== 0 && this.#words.has(text.slice(start, end));
	}
}
