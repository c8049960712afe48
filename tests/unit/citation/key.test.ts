import { describe, expect, test } from 'vitest';
import { citationKey, uniqueKey } from '../../../lib/citation/key.ts';
import { monthMacro } from '../../../lib/citation/month.ts';

const key = (title: string, name: string, published?: string): string =>
	citationKey({
		id: 'arxiv:1706.03762',
		title,
		authors: [{ name }],
		...(published && { published }),
	});

describe('keys in the manner of Google Scholar', () => {
	test.each([
		['Attention Is All You Need', 'Ashish Vaswani', '2017-06-12', 'vaswani2017attention'],
		['Representation Learning', 'Aaron van den Oord', '2018', 'oord2018representation'],
		['BERT: Pre-training', 'Jacob Devlin', '2018-10', 'devlin2018bert'],
		['Pre-training of Things', 'Łukasz Kaiser', '2020', 'kaiser2020pre'],
		['On the $k$-NN of Graphs', 'Paul Erdős', '1999', 'erdos1999nn'],
		['An Image is Worth', 'José Núñez', undefined, 'nunezimage'],
		['Gemini: A Family', 'Gemini Team', '2023', 'gemini2023gemini'],
		['深度学习', '王小明', '2020', 'arxiv-1706-03762'],
		['The', 'Madonna', '2001', 'madonna2001the'],
	])('%s by %s', (title, name, published, expected) => {
		expect(key(title, name, published)).toBe(expected);
	});

	test('are unique without regard to case, by suffixes a … z, aa', () => {
		const taken = new Set<string>();
		const keys = Array.from({ length: 30 }, () => {
			const next = uniqueKey('Doe2020x', (folded) => taken.has(folded));
			taken.add(next.toLowerCase());
			return next;
		});
		expect(keys.slice(0, 3)).toEqual(['Doe2020x', 'Doe2020xa', 'Doe2020xb']);
		expect(keys[26]).toBe('Doe2020xz');
		expect(keys[27]).toBe('Doe2020xaa');
	});
});

test('every month has its macro, and nothing else has one', () => {
	const months = Array.from({ length: 14 }, (_, index) => `2020-${String(index).padStart(2, '0')}`);
	expect(months.map(monthMacro)).toEqual([
		undefined,
		'jan',
		'feb',
		'mar',
		'apr',
		'may',
		'jun',
		'jul',
		'aug',
		'sep',
		'oct',
		'nov',
		'dec',
		undefined,
	]);
	expect(monthMacro('2020')).toBeUndefined();
});
