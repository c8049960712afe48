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
	/** Its place among the built-in phrases. */
	phrase?: number | undefined;
}

export interface Match extends Entry {
	/** Index of the first word, and of the one after the last. */
	from: number;
	to: number;
}

interface Node {
	words?: Map<string, Node>;
	/** By the first letters of the part before `*`, which stands for any ending of one word. */
	stems?: Stems;
	entries?: Entry[];
	/** What has yet to grow from here: phrases with this first word. */
	seeds?: { first: string; phrase: string; entry: Entry }[];
}

type Stems = Map<string, readonly Stem[]>;

interface Stem {
	letters: string;
	node: Node;
}

/** Fewest letters before a `*`, and most after one that begins a phrase. */
const SHORTEST_STEM = 2;
const LONGEST_ENDING = 5;
/** First words remembered, a power of two; a newer one takes the place of an older one. */
const MOST_STARTS = 2 ** 14;

const NONE: readonly never[] = [];

/** What a first word leads to, and what its ending says by itself. */
interface Start {
	nodes: readonly Node[];
	endings: readonly Entry[];
}

/** Most words begin no phrase. */
const NO_START: Start = { nodes: NONE, endings: NONE };

const stemOf = (node: Node, letters: string): Node => {
	const stems = (node.stems ??= new Map<string, readonly Stem[]>());
	const head = letters.slice(0, SHORTEST_STEM);
	const known = stems.get(head) ?? [];
	let stem = known.find((one) => one.letters === letters);
	if (stem === undefined) {
		stem = { letters, node: {} };
		// The shortest first, so that what is found stands in the order of length.
		stems.set(
			head,
			[...known, stem].toSorted((a, b) => a.letters.length - b.letters.length),
		);
	}
	return stem.node;
};

const childOf = (node: Node, word: string): Node => {
	if (word.endsWith('*')) return stemOf(node, word.slice(0, -1));
	const words = (node.words ??= new Map<string, Node>());
	let child = words.get(word);
	if (child === undefined) {
		child = {};
		words.set(word, child);
	}
	return child;
};

/** All phrases of the lexicon in one tree of words, so that a text is walked once for all topics. */
export class Trie {
	readonly #formsOf: (phrase: string) => readonly (readonly string[])[];
	readonly #root: Node = {};
	/** What first words lead to, by {@link Word.id}, and whose it is: cards share most of their words. */
	readonly #starts: (Start | undefined)[] = [];
	readonly #startIds = new Uint32Array(MOST_STARTS);
	/** Phrases of one word that begin with `*`, by what follows. */
	readonly #endings = new Map<string, Entry[]>();

	readonly #meet: (word: Word) => void;

	/**
	 * @param formsOf The folded words of a phrase, once for each way to write it.
	 * @param meet Told of a word before what it leads to is looked for; it may add phrases.
	 */
	constructor(
		formsOf: (phrase: string) => readonly (readonly string[])[],
		meet: (word: Word) => void = () => {},
	) {
		this.#formsOf = formsOf;
		this.#meet = meet;
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
		const start = this.#startOf(words[from]!);
		if (start === NO_START) return NONE;
		let matches = collected(start.endings, from, from + 1, NONE);
		let level = start.nodes;
		for (let at = from + 1; level.length > 0; at += 1) {
			for (const { entries } of level) {
				if (entries !== undefined) matches = collected(entries, from, at, matches);
			}
			level = at < words.length ? step(level, words[at]!) : NONE;
		}
		return matches;
	}

	#startOf(word: Word): Start {
		const slot = word.id & (MOST_STARTS - 1);
		const known = this.#starts[slot];
		if (known !== undefined && this.#startIds[slot] === word.id) return known;
		this.#meet(word);
		const nodes = step([this.#root], word);
		for (const node of nodes) this.#grow(node);
		const endings = this.#endingsOf(word);
		const start = nodes.length === 0 && endings.length === 0 ? NO_START : { nodes, endings };
		this.#starts[slot] = start;
		this.#startIds[slot] = word.id;
		return start;
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

/** The matches of longer phrases before those that there are. */
const collected = (
	entries: readonly Entry[],
	from: number,
	to: number,
	matches: readonly Match[],
): readonly Match[] => {
	if (entries.length === 0) return matches;
	const longer = entries.map(({ topic, strength, phrase }) => ({
		topic,
		strength,
		phrase,
		from,
		to,
	}));
	return [...longer.toReversed(), ...matches];
};

/** Nodes of the stems that a word begins with, after those that there are. */
const stemmed = (stems: Stems, plain: string, nodes: readonly Node[]): readonly Node[] => {
	const near = stems.get(plain.slice(0, SHORTEST_STEM));
	if (near === undefined) return nodes;
	const found = near.filter(({ letters }) => plain.startsWith(letters));
	return found.length === 0 ? nodes : [...nodes, ...found.map(({ node }) => node)];
};

/** Where a word leads from the nodes of a level; nowhere, most times. */
const step = (level: readonly Node[], { folded, plain }: Word): readonly Node[] => {
	let next: readonly Node[] = NONE;
	for (const { words, stems } of level) {
		const child = words?.get(folded);
		if (child !== undefined) next = next.length === 0 ? [child] : [...next, child];
		if (stems !== undefined) next = stemmed(stems, plain, next);
	}
	return next;
};
