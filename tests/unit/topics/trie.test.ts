import { describe, expect, test } from 'vitest';
import { formsOf } from '../../../lib/topics/lexicon.ts';
import { wordsOf } from '../../../lib/topics/normalise.ts';
import { Trie } from '../../../lib/topics/trie.ts';

const planted = (...phrases: string[]): Trie => {
	const trie = new Trie(formsOf);
	for (const phrase of phrases) {
		for (const head of new Set(formsOf(phrase).map(([first]) => first!))) {
			trie.add(head, phrase, { topic: phrase, strength: 'strong' });
		}
	}
	return trie;
};

const found = (trie: Trie, text: string): string[] => {
	const words = wordsOf(text);
	return words.flatMap((_, at) =>
		trie
			.matchesAt(words, at)
			.map(
				({ topic, from, to }) => `${topic}: ${text.slice(words[from]!.start, words[to - 1]!.end)}`,
			),
	);
};

describe('trie', () => {
	test('finds phrases, the longest first', () => {
		const trie = planted('language', 'language model', 'model');
		expect(found(trie, 'Language models!')).toEqual([
			'language model: Language models',
			'language: Language',
			'model: models',
		]);
	});

	test('does not find half of one', () => {
		expect(found(planted('language model'), 'language, and a model of language')).toEqual([]);
	});

	test('a star stands for any ending, in any word', () => {
		const trie = planted('hallucinat*', 'factual* error*');
		expect(found(trie, 'Hallucinations')).toEqual(['hallucinat*: Hallucinations']);
		expect(found(trie, 'hallucinat')).toEqual(['hallucinat*: hallucinat']);
		expect(found(trie, 'factuality errors')).toEqual(['factual* error*: factuality errors']);
		expect(found(trie, 'hallucin')).toEqual([]);
	});

	test('a star at the front stands for any beginning but none', () => {
		const trie = planted('*bench');
		expect(found(trie, 'SynthDocBench')).toEqual(['*bench: SynthDocBench']);
		expect(found(trie, 'Bench')).toEqual([]);
		expect(found(trie, 'Benches')).toEqual([]);
	});

	test('prefixes may be joined on', () => {
		const trie = planted('pre training', 'large pre training');
		expect(found(trie, 'Pretraining')).toEqual(['pre training: Pretraining']);
		expect(found(trie, 'Pre-Training')).toEqual(['pre training: Pre-Training']);
		expect(found(trie, 'large pretraining')[0]).toBe('large pre training: large pretraining');
	});

	test('a phrase counts for each of its topics', () => {
		const trie = new Trie(formsOf);
		trie.add('vqa', 'vqa', { topic: 'qa', strength: 'strong' });
		trie.add('vqa', 'vqa', { topic: 'vlm', strength: 'weak' });
		const words = wordsOf('VQA');
		expect(
			trie
				.matchesAt(words, 0)
				.map(({ topic }) => topic)
				.toSorted(),
		).toEqual(['qa', 'vlm']);
	});
});
