import { expect, test } from 'vitest';
import { formsOf, lexiconSize, lexiconTrie } from '../../../lib/topics/lexicon.ts';
import { wordsOf } from '../../../lib/topics/normalise.ts';
import { taxonomy } from '../../../lib/topics/taxonomy.ts';
import type { Match } from '../../../lib/topics/trie.ts';

const STRENGTHS = ['strong', 'named', 'title', 'weak', 'keyword', 'not'] as const;

/** What a reader may have written: a star as some ending, or some beginning. */
const written = (phrase: string): string => phrase.replace(/^\*/, 'any').replaceAll('*', 'ing');

const found = (text: string): Match[] => {
	const words = wordsOf(text);
	return words.flatMap((_, at) => lexiconTrie().matchesAt(words, at));
};

test('every form of every phrase is found where it stands, under whatever letters it waited', () => {
	let place = 0;
	const missed: string[] = [];
	for (const { id, ...definition } of taxonomy) {
		for (const strength of STRENGTHS) {
			for (const phrase of definition[strength]?.split('|') ?? []) {
				for (const form of formsOf(phrase)) {
					const isFound = found(written(form.join(' '))).some(
						(match) => match.topic === id && match.strength === strength && match.phrase === place,
					);
					if (!isFound) missed.push(`${id}: ${form.join(' ')}`);
				}
				place += 1;
			}
		}
	}
	expect(missed).toEqual([]);
	expect(place).toBe(lexiconSize());
});
