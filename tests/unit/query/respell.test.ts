import { expect, test } from 'vitest';
import { askedWords, respell } from '../../../lib/query/respell.ts';

test('the words that a query asks for, with their fields, but not what it leaves out', () => {
	expect(
		askedWords('Langauge "agent modles" author:Vaswany,Shazer -reviw year:2020 tag:x'),
	).toEqual([
		{ field: 'any', word: 'langauge' },
		{ field: 'any', word: 'agent' },
		{ field: 'any', word: 'modles' },
		{ field: 'author', word: 'vaswany' },
		{ field: 'author', word: 'shazer' },
	]);
});

const BETTER: Readonly<Record<string, string>> = {
	'any:modles': 'models',
	'any:langauge': 'language',
	'author:vaswany': 'vaswani',
};

test.each([
	['langauge   agents', 'language   agents'],
	['"Langauge modles" year:2020..', '"language models" year:2020..'],
	['self-modles', 'self-models'],
	['author:shazeer,vaswany -modles', 'author:shazeer,vaswani -modles'],
	['author:modles', 'author:modles'],
	['“langauge', '"language"'],
	['agents', 'agents'],
])('%s is respelt as %s', (query, respelt) => {
	expect(respell(query, ({ field, word }) => BETTER[`${field}:${word}`])).toBe(respelt);
});
