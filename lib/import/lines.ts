/** Line numbers of growing offsets, each character looked at once. */
export class Lines {
	readonly #text: string;
	#at = 0;
	#line = 1;

	constructor(text: string) {
		this.#text = text;
	}

	/** The line, from 1, of an offset; one behind the last that was asked for counts from the start. */
	of(offset: number): number {
		if (offset < this.#at) {
			this.#at = 0;
			this.#line = 1;
		}
		for (;;) {
			const next = this.#text.indexOf('\n', this.#at);
			if (next < 0 || next >= offset) return this.#line;
			this.#line += 1;
			this.#at = next + 1;
		}
	}
}
