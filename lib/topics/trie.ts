import type { Word } from './normalise.ts';

/** How much a phrase says: by itself, only with company, or only as an author's keyword. */
export type Strength = 'strong' | 'weak' | 'keyword';

/** What a phrase stands for. */
export interface Entry {
	topic: string;
	strength: Strength;
}

interface Node {
	words: Map<string, Node>;
	/** By the part before `*`, which stands for any ending of one word. */
	stems: Map<string, Node>;
	entries: Entry[];
}

/** Shortest stem before a `*`, in letters. */
const SHORTEST_STEM = 2;

const createNode = (): Node => ({ words: new Map(), stems: new Map(), entries: [] });

const childOf = (children: Map<string, Node>, word: string): Node => {
	let child = children.get(word);
	if (child === undefined) {
		child = createNode();
		children.set(word, child);
	}
	return child;
};

export interface Match {
	entries: readonly Entry[];
	/** Index of the first word, and of the one after the last. */
	from: number;
	to: number;
}

/** All phrases of the lexicon in one tree of words, so that a text is walked once for all topics. */
export class Trie {
	readonly #root = createNode();

	/** @param phrase Folded words; the last letters of one may be `*`. */
	add(phrase: string, entry: Entry): void {
		let node = this.#root;
		for (const word of phrase.split(' ')) {
			node = word.endsWith('*')
				? childOf(node.stems, word.slice(0, -1))
				: childOf(node.words, word);
		}
		node.entries.push(entry);
	}

	/** Every phrase that begins at word `from`. */
	*matchesAt(words: readonly Word[], from: number): Generator<Match> {
		let level: Node[] = [this.#root];
		for (let at = from; level.length > 0 && at < words.length; at += 1) {
			level = step(level, words[at]!);
			for (const { entries } of level) if (entries.length > 0) yield { entries, from, to: at + 1 };
		}
	}
}

const step = (level: readonly Node[], { folded, plain }: Word): Node[] => {
	const next: Node[] = [];
	for (const { words, stems } of level) {
		const child = words.get(folded);
		if (child) next.push(child);
		if (stems.size === 0) continue;
		for (let length = SHORTEST_STEM; length <= plain.length; length += 1) {
			const stem = stems.get(plain.slice(0, length));
			if (stem) next.push(stem);
		}
	}
	return next;
};
