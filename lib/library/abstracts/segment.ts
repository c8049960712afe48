/**
 * A row of `segments`: an inverted index of the abstracts of up to some thousand papers. A paper’s
 * entry in its leaf names its abstract’s number, its *doc*; a number is never given twice, so what a
 * segment knows of an abstract that changed, or of a paper that went, is simply not asked for any
 * more.
 *
 * On disk and in memory some 300 bytes a paper (measured on 30,000 of arXiv), where the abstracts
 * themselves take 1,300.
 */
export interface SegmentRow {
	/** The doc of its first abstract; the others follow. */
	first: number;
	/** How many abstracts. */
	count: number;
	/** All words, in the order of their code units, each on a line. */
	words: string;
	/** For each word where its abstracts end in `postings`. */
	ends: Uint32Array;
	/** Abstracts of each word as steps from one to the next, seven bits a byte, the lowest first. */
	postings: Uint8Array;
}

/** Largest number that a byte holds beside the bit that says that more follows. */
const LAST_BYTE = 127;
const MORE = 128;

/** @param texts Words of each abstract with spaces between them. */
export const buildSegment = (first: number, texts: readonly string[]): SegmentRow => {
	const abstracts = new Map<string, number[]>();
	for (const [index, text] of texts.entries()) {
		for (const word of text.split(' ')) {
			if (word === '') continue;
			const known = abstracts.get(word);
			if (known === undefined) abstracts.set(word, [index]);
			else if (known.at(-1) !== index) known.push(index);
		}
	}
	const words = [...abstracts.keys()].toSorted((a, b) => (a < b ? -1 : 1));
	const postings: number[] = [];
	const ends = words.map((word) => {
		let last = 0;
		for (const index of abstracts.get(word)!) {
			let step = index - last;
			for (; step > LAST_BYTE; step >>= 7) postings.push((step & LAST_BYTE) | MORE);
			postings.push(step);
			last = index;
		}
		return postings.length;
	});
	return {
		first,
		count: texts.length,
		words: words.join('\n'),
		ends: Uint32Array.from(ends),
		postings: Uint8Array.from(postings),
	};
};

/** A segment as it is searched. */
export class MemorySegment {
	readonly row: SegmentRow;
	/** Where each word begins in `words`, and one more for the end. */
	readonly #starts: Uint32Array;

	constructor(row: SegmentRow) {
		this.row = row;
		const { words, ends } = row;
		this.#starts = new Uint32Array(ends.length + 1);
		for (let word = 1, at = 0; word < ends.length; word += 1) {
			at = words.indexOf('\n', at) + 1;
			this.#starts[word] = at;
		}
		this.#starts[ends.length] = words.length + 1;
	}

	/**
	 * For each abstract 1 where it holds all these words.
	 * @param exact Whether the last one has to stand there as a whole, not only begin a word.
	 */
	holding(words: readonly string[], exact: boolean): Uint8Array {
		const found = new Uint8Array(this.row.count);
		for (const [index, word] of words.entries()) {
			const isWhole = exact || index < words.length - 1;
			this.#mark(word, isWhole, found, index);
		}
		return found.map((count) => (count === words.length ? 1 : 0));
	}

	/** Raises to `before + 1` what is at `before`. */
	#mark(wanted: string, isWhole: boolean, found: Uint8Array, before: number): void {
		const { postings, ends } = this.row;
		for (let word = this.#firstFrom(wanted); word < ends.length; word += 1) {
			if (!this.#fits(word, wanted, isWhole)) return;
			let index = 0;
			for (let at = ends[word - 1] ?? 0; at < ends[word]!; at += 1) {
				let step = 0;
				let shift = 0;
				for (; postings[at]! > LAST_BYTE; at += 1, shift += 7) {
					step |= (postings[at]! & LAST_BYTE) << shift;
				}
				index += step | (postings[at]! << shift);
				if (found[index] === before) found[index] = before + 1;
			}
		}
	}

	#fits(word: number, wanted: string, isWhole: boolean): boolean {
		const { words } = this.row;
		const start = this.#starts[word]!;
		if (!words.startsWith(wanted, start)) return false;
		return !isWhole || start + wanted.length === this.#starts[word + 1]! - 1;
	}

	/** The first word that is not before the wanted one. */
	#firstFrom(wanted: string): number {
		let [low, high] = [0, this.row.ends.length];
		while (low < high) {
			const middle = (low + high) >> 1;
			const word = this.row.words.slice(this.#starts[middle], this.#starts[middle + 1]! - 1);
			if (word < wanted) low = middle + 1;
			else high = middle;
		}
		return low;
	}
}
