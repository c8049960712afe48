import { expect, test } from 'vitest';
import { fillIn } from '../../lib/fill-in.ts';

const fill = (text: string, ...values: (string | number)[]): string =>
	fillIn(text, values, () => 'en');

test.each([
	[0, 'Saved 0 papers'],
	[1, 'Saved 1 paper'],
	[2, 'Saved 2 papers'],
])('%d has the form that it asks for', (count, text) => {
	expect(fill('Saved $1 {paper|papers}', count)).toBe(text);
});

test.each([
	['the number just before counts', '$1 of $2 {paper|papers}', [2, 1], '2 of 1 paper'],
	['several in a text', '$1 {is|are} here, $2 {is|are} not', [1, 3], '1 is here, 3 are not'],
	['what is no number is many', '$1 of $2 {paper|papers}', [1, '…'], '1 of … papers'],
	['values stay as they are', '$1 {paper|papers}: $2', [1, '{a|b} $1'], '1 paper: {a|b} $1'],
	['numbers are as the language writes them', '$1 {paper|papers}', [12_345], '12,345 papers'],
	['what is given as text is none', 'Since $1', ['2017'], 'Since 2017'],
	['braces without a choice stay', 'Number (month = {6})', [], 'Number (month = {6})'],
	['a value that is missing is nothing', 'Not understood: $1', [], 'Not understood: '],
] as const)('%s', (_, text, values, filled) => {
	expect(fill(text, ...values)).toBe(filled);
});

test('a language has as many forms as it needs', () => {
	const text = '$1 {работа|работы|работ|работы}';
	const said = [1, 2, 5, 21].map((count) => fillIn(text, [count], () => 'ru'));
	expect(said).toEqual(['1 работа', '2 работы', '5 работ', '21 работа']);
});
