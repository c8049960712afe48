/** Line numbers of growing offsets, each character looked at once. */
export class Lines {
	readonly #text: string;
	#at = 0;
	#line = 1;
	/** Where the line ends, if that is known. */
	#end = -1;

	constructor(text: string) {
		this.#text = text;
	}

	/** The line, from 1, of an offset; one behind the last that was asked for counts from the start. */
	of(offset: number): number {
		if (offset < this.#at) {
			this.#at = 0;
			this.#line = 1;
			this.#end = -1;
		}
		for (;;) {
			// A line may be the whole file.
			if (this.#end < this.#at) this.#end = this.#text.indexOf('\n', this.#at);
			if (this.#end < 0) this.#end = Infinity;
			if (this.#end >= offset) return this.#line;
			this.#line += 1;
			this.#at = this.#end + 1;
		}
	}
}
