import { taxonomy } from './taxonomy.ts';
import { Trie, type Strength } from './trie.ts';

let compiled: Trie | undefined;

const STRENGTHS: readonly Strength[] = ['strong', 'weak', 'keyword'];

/** The built-in phrases as one tree, compiled at the first card and not while the script loads. */
export const lexicon = (): Trie => {
	if (compiled) return compiled;
	compiled = new Trie();
	for (const topic of taxonomy) {
		for (const strength of STRENGTHS) {
			for (const phrase of topic[strength]?.split('|') ?? []) {
				compiled.add(phrase, { topic: topic.id, strength });
			}
		}
	}
	return compiled;
};
