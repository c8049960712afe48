import { distance } from '../../query/distance.ts';

/** Words that are shorter have too many that are like them; longer ones may be wrong in two letters. */
const SHORTEST = 4;
const LONG = 8;

const LETTERS = /^\p{L}+$/u;

/** A bit for each letter, some of them together: words with other letters are not like one another. */
const lettersOf = (word: string): number => {
	let bits = 0;
	for (let at = 0; at < word.length; at += 1) bits |= 1 << (word.charCodeAt(at) & 31);
	return bits;
};

const countBits = (bits: number): number => {
	let count = 0;
	for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
	return count;
};

interface Like {
	word: string;
	far: number;
	count: number;
}

/** Looks among many words for what a word was perhaps meant to be. */
export class Spelling {
	readonly #wanted: string;
	readonly #most: number;
	readonly #letters: number;
	readonly #likes = new Map<string, Like>();
	/** Whether some word begins with it: then it is what was meant. */
	#isThere: boolean;

	constructor(wanted: string) {
		this.#wanted = wanted;
		this.#most = wanted.length < LONG ? 1 : 2;
		this.#letters = lettersOf(wanted);
		this.#isThere = wanted.length < SHORTEST || !LETTERS.test(wanted);
	}

	/** Looks at some more words, as often as each stands there. */
	add(words: readonly string[]): void {
		for (const word of words) {
			this.#isThere ||= word.startsWith(this.#wanted);
			if (this.#isThere) return;
			if (this.#isNear(word)) this.#take(word);
		}
	}

	/** The word that is most like it, of several the most frequent; none if it is right as it stands. */
	best(): string | undefined {
		if (this.#isThere) return undefined;
		const [first] = [...this.#likes.values()]
			.filter(({ far }) => far <= this.#most)
			.toSorted((a, b) => a.far - b.far || b.count - a.count || (a.word < b.word ? -1 : 1));
		return first?.word;
	}

	/** Whether it is worth to be compared letter by letter, which few words are. */
	#isNear(word: string): boolean {
		const longer = word.length - this.#wanted.length;
		if (longer > this.#most || -longer > this.#most) return false;
		return countBits(lettersOf(word) ^ this.#letters) <= 2 * this.#most;
	}

	#take(word: string): void {
		const known = this.#likes.get(word);
		if (known) known.count += 1;
		else {
			const far = distance(this.#wanted, word, this.#most);
			this.#likes.set(word, { word, far, count: 1 });
		}
	}
}
