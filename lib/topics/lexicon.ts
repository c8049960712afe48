import { american, singular, type Word } from './normalise.ts';
import { taxonomy } from './taxonomy.ts';
import { Trie, type Strength } from './trie.ts';

const STRENGTHS: readonly Strength[] = ['strong', 'named', 'title', 'weak', 'keyword', 'not'];

/** Beginnings that are written apart, with a hyphen or in one word: “pre-training”, “pretraining”. */
const PREFIXES = new Set(
	(
		'auto bi bio chat co cross cyber de deep fine geo hyper inter intra key life meta micro ' +
		'multi neuro non omni over post pre re self semi spatio sub super trans un under wave web'
	).split(' '),
);

const folds = new Map<string, string>();

const foldWord = (word: string): string => {
	if (word.includes('*')) return word;
	let fold = folds.get(word);
	if (fold === undefined) {
		fold = singular(american(word));
		folds.set(word, fold);
	}
	return fold;
};

/** The folded words of a phrase, and again with each of its prefixes joined on. */
export const formsOf = (phrase: string): string[][] => {
	const words = phrase.split(' ');
	const forms = [words.map(foldWord)];
	for (let at = 0; at < words.length - 1; at += 1) {
		const prefix = words[at]!;
		if (!PREFIXES.has(prefix)) continue;
		const joined = prefix + words[at + 1]!;
		forms.push([...words.slice(0, at), joined, ...words.slice(at + 2)].map(foldWord));
	}
	return forms;
};

/** First words of a phrase, one for each of its forms. */
const headsOf = (phrase: string): string[] => {
	const end = phrase.indexOf(' ');
	const first = end === -1 ? phrase : phrase.slice(0, end);
	return end !== -1 && PREFIXES.has(first)
		? [...new Set(formsOf(phrase).map(([head]) => head!))]
		: [foldWord(first)];
};

/** First letters of words, which folding leaves as they are (tests/unit/topics/lexicon.test.ts). */
const LETTERS = 3;

const lettersOf = (word: string): string => word.slice(0, LETTERS);

interface Kind {
	topic: string;
	strength: Strength;
}

/**
 * The built-in phrases as one tree. At the first card they are only sorted by their first letters;
 * those of a word's letters are planted when such a word is met: the first card of a page waits for
 * little more than what its own words need.
 */
class Lexicon {
	readonly trie = new Trie(formsOf, (word) => this.#meet(word));
	readonly #phrases: string[] = [];
	readonly #kinds: Kind[] = [];
	/** By phrase, a place among the kinds. */
	readonly #kindOf: number[] = [];
	/** Phrases by their first letters, in their order. */
	readonly #waiting = new Map<string, number[]>();

	constructor() {
		for (const topic of taxonomy) {
			for (const strength of STRENGTHS) {
				const phrases = topic[strength];
				if (phrases !== undefined) this.#take(phrases, { topic: topic.id, strength });
			}
		}
		// A star among the letters stands for some that nobody knows.
		for (const letters of this.#waiting.keys()) if (letters.includes('*')) this.#plantAll(letters);
	}

	get size(): number {
		return this.#phrases.length;
	}

	#take(phrases: string, kind: Kind): void {
		const which = this.#kinds.push(kind) - 1;
		for (const phrase of phrases.split('|')) {
			const at = this.#phrases.push(phrase) - 1;
			this.#kindOf.push(which);
			const letters = lettersOf(phrase);
			if (!letters.includes(' ')) this.#wait(letters, at);
			// With so short a first word another may be joined on: “de noising”.
			else for (const one of new Set(headsOf(phrase).map(lettersOf))) this.#wait(one, at);
		}
	}

	#wait(letters: string, at: number): void {
		const waiting = this.#waiting.get(letters);
		if (waiting === undefined) this.#waiting.set(letters, [at]);
		else waiting.push(at);
	}

	#meet({ folded, plain }: Word): void {
		const letters = lettersOf(folded);
		this.#plantAll(letters);
		const inflected = lettersOf(plain);
		if (inflected !== letters) this.#plantAll(inflected);
	}

	#plantAll(letters: string): void {
		const waiting = this.#waiting.get(letters);
		if (waiting === undefined) return;
		this.#waiting.delete(letters);
		for (const at of waiting) {
			const phrase = this.#phrases[at]!;
			const { topic, strength } = this.#kinds[this.#kindOf[at]!]!;
			const entry = { topic, strength, phrase: at };
			for (const head of headsOf(phrase)) {
				if (head.startsWith(letters)) this.trie.add(head, phrase, entry);
			}
		}
	}
}

let lexicon: Lexicon | undefined;

const compiled = (): Lexicon => (lexicon ??= new Lexicon());

/** The tree of the built-in phrases, made at the first card and not while the script loads. */
export const lexiconTrie = (): Trie => compiled().trie;

/** How many phrases it has, of every topic and strength. */
export const lexiconSize = (): number => compiled().size;
