import { describe, expect, test } from 'vitest';
import { conditionOf, isCondition, splitTerms, termOf } from '../../../../lib/topics/own/term.ts';

describe('one term', () => {
	test.each([
		['diffusion', ['diffusion']],
		['State-Space Models', ['state', 'space', 'model']],
		['“in-context learning”', ['in', 'context', 'learning']],
		['quantis*', ['quantis*']],
		['Gödel numbers', ['godel', 'number']],
		['大模型', ['大模型']],
	])('%s is a phrase of folded words', (source, words) => {
		expect(termOf(source)).toEqual({ kind: 'phrase', words });
	});

	test('author: looks at names', () => {
		expect(termOf('author:"Yann LeCun"')).toEqual({ kind: 'author', names: ['yann', 'lecun'] });
		expect(termOf('Author: Erdős')).toEqual({ kind: 'author', names: ['erdos'] });
	});

	test('category: takes a category or an archive', () => {
		expect(termOf('category:cs.LG')).toEqual({ kind: 'category', prefix: 'cs.lg' });
		expect(termOf('category:math.*')).toEqual({ kind: 'category', prefix: 'math' });
		expect(termOf('category:hep-th')).toEqual({ kind: 'category', prefix: 'hep-th' });
	});

	test.each([
		['', /no word to look for/],
		['  — ', /no word to look for/],
		['author:', /no name to look for/],
		['category:everything!', /no arXiv category/],
		['*', /2 to 16 letters/],
		['a*', /2 to 16 letters/],
		['one two three four five six seven eight nine', /at most 8 words/],
	])('“%s” is refused with a sentence that says why', (source, message) => {
		expect(() => termOf(source)).toThrow(message);
	});
});

test('typed terms are parted at commas and lines; a dash excludes', () => {
	expect(splitTerms('mamba, state space model\n-survey; - author:Smith,,\n -')).toEqual({
		terms: ['mamba', 'state space model'],
		not: ['survey', 'author:Smith'],
	});
});

test('a plus between spaces joins terms, and one without is part of a word', () => {
	expect(conditionOf('diffus* + author:Wu + category:q-bio').map(({ kind }) => kind)).toEqual([
		'phrase',
		'author',
		'category',
	]);
	expect(conditionOf('C++')).toHaveLength(1);
	expect(isCondition('diffusion +')).toBe(true);
	expect(isCondition('diffusion + author:')).toBe(false);
	expect(isCondition('a + b + c + d + e')).toBe(false);
});
