import type { Word } from './normalise.ts';

/**
 * How much a phrase says: by itself, by itself in a title, something in a title, only with company,
 * only as a keyword, or that what stands inside it says nothing.
 */
export type Strength = 'strong' | 'named' | 'title' | 'weak' | 'keyword' | 'not';

/** What a phrase stands for. */
export interface Entry {
	topic: string;
	strength: Strength;
}

export interface Match extends Entry {
	/** Index of the first word, and of the one after the last. */
	from: number;
	to: number;
}

interface Node {
	words?: Map<string, Node>;
	/** By the part before `*`, which stands for any ending of one word. */
	stems?: Map<string, Node>;
	entries?: Entry[];
	/** What has yet to grow from here: phrases with this first word. */
	seeds?: { first: string; phrase: string; entry: Entry }[];
}

/** Bounds of a stem before a `*`, and longest ending after one, in letters. */
const SHORTEST_STEM = 2;
const LONGEST_STEM = 16;
const LONGEST_ENDING = 5;
/** Most first words remembered; then all are forgotten. */
const MOST_STARTS = 20_000;

const NONE: readonly never[] = [];

const childOf = (node: Node, word: string): Node => {
	const isStem = word.endsWith('*');
	const children = isStem ? (node.stems ??= new Map()) : (node.words ??= new Map());
	const key = isStem ? word.slice(0, -1) : word;
	let child = children.get(key);
	if (child === undefined) {
		child = {};
		children.set(key, child);
	}
	return child;
};

/** All phrases of the lexicon in one tree of words, so that a text is walked once for all topics. */
export class Trie {
	readonly #formsOf: (phrase: string) => readonly (readonly string[])[];
	readonly #root: Node = {};
	/** What first words lead to, by {@link Word.plain}: cards share most of their words. */
	readonly #starts = new Map<string, readonly Node[]>();
	/** Phrases of one word that begin with `*`, by what follows. */
	readonly #endings = new Map<string, Entry[]>();

	/** @param formsOf The folded words of a phrase, once for each way to write it. */
	constructor(formsOf: (phrase: string) => readonly (readonly string[])[]) {
		this.#formsOf = formsOf;
	}

	/**
	 * Adds a phrase; it grows when its first word is met, so that a page pays for what it needs.
	 * @param first First word of one of its forms; it may end in `*`, or begin with it if it is all.
	 */
	add(first: string, phrase: string, entry: Entry): void {
		if (!first.startsWith('*')) {
			(childOf(this.#root, first).seeds ??= []).push({ first, phrase, entry });
			return;
		}
		const ending = first.slice(1);
		const entries = this.#endings.get(ending);
		if (entries) entries.push(entry);
		else this.#endings.set(ending, [entry]);
	}

	#grow(node: Node): void {
		const { seeds = [] } = node;
		delete node.seeds;
		for (const { first, phrase, entry } of seeds) {
			for (const [head, ...rest] of this.#formsOf(phrase)) {
				if (head !== first) continue;
				let tip = node;
				for (const word of rest) tip = childOf(tip, word);
				(tip.entries ??= []).push(entry);
			}
		}
	}

	/** Every phrase that begins at word `from`, the longest first. */
	matchesAt(words: readonly Word[], from: number): readonly Match[] {
		const first = words[from]!;
		let level = this.#startsOf(first);
		const endings = this.#endingsOf(first);
		if (level.length === 0 && endings.length === 0) return NONE;
		const matches: Match[] = [];
		const collect = (entries: readonly Entry[] | undefined, to: number): void => {
			for (const { topic, strength } of entries ?? NONE)
				matches.push({ topic, strength, from, to });
		};
		collect(endings, from + 1);
		for (let at = from + 1; level.length > 0; at += 1) {
			for (const { entries } of level) collect(entries, at);
			level = at < words.length ? step(level, words[at]!) : NONE;
		}
		return matches.toReversed();
	}

	/** The nodes that a first word leads to; most lead to none. */
	#startsOf(word: Word): readonly Node[] {
		let starts = this.#starts.get(word.plain);
		if (starts === undefined) {
			starts = step([this.#root], word);
			for (const start of starts) this.#grow(start);
			if (this.#starts.size >= MOST_STARTS) this.#starts.clear();
			this.#starts.set(word.plain, starts);
		}
		return starts;
	}

	#endingsOf({ plain }: Word): readonly Entry[] {
		for (let length = LONGEST_ENDING; length >= SHORTEST_STEM; length -= 1) {
			if (length >= plain.length) continue;
			const entries = this.#endings.get(plain.slice(-length));
			if (entries) return entries;
		}
		return NONE;
	}
}

const step = (level: readonly Node[], { folded, plain }: Word): readonly Node[] => {
	const next: Node[] = [];
	for (const { words, stems } of level) {
		const child = words?.get(folded);
		if (child) next.push(child);
		if (stems === undefined) continue;
		const longest = Math.min(plain.length, LONGEST_STEM);
		for (let length = SHORTEST_STEM; length <= longest; length += 1) {
			const stem = stems.get(plain.slice(0, length));
			if (stem) next.push(stem);
		}
	}
	return next;
};
