import { american, singular } from './normalise.ts';
import { taxonomy } from './taxonomy.ts';
import { Trie, type Entry, type Strength } from './trie.ts';

let compiled: Trie | undefined;
let size = 0;

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

/** Adds a phrase under the first word of each of its forms, without the work of folding the rest. */
const plant = (trie: Trie, phrase: string, entry: Entry): void => {
	const end = phrase.indexOf(' ');
	const first = end === -1 ? phrase : phrase.slice(0, end);
	if (end === -1 || !PREFIXES.has(first)) {
		trie.add(foldWord(first), phrase, entry);
		return;
	}
	for (const head of new Set(formsOf(phrase).map(([one]) => one!))) trie.add(head, phrase, entry);
};

/** The built-in phrases as one tree, compiled at the first card and not while the script loads. */
export const lexicon = (): Trie => {
	if (compiled) return compiled;
	compiled = new Trie(formsOf);
	for (const topic of taxonomy) {
		for (const strength of STRENGTHS) {
			const phrases = topic[strength];
			if (phrases === undefined) continue;
			for (const phrase of phrases.split('|')) {
				plant(compiled, phrase, { topic: topic.id, strength, phrase: size });
				size += 1;
			}
		}
	}
	return compiled;
};

/** How many phrases it has, of every topic and strength. */
export const lexiconSize = (): number => {
	lexicon();
	return size;
};
