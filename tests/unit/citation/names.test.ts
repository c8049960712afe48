import { describe, expect, test } from 'vitest';
import type { Script } from '../../../lib/citation/latex/escape.ts';
import { displayName, invertedName, shortNames } from '../../../lib/citation/names/plain.ts';
import { namesOf } from '../../../lib/citation/names/parts.ts';
import { authorsToLatex } from '../../../lib/citation/names/print.ts';
import type { Author } from '../../../lib/paper/paper.ts';
import { DISPLAY_NAMES, TOLD_NAMES } from './golden/names.ts';

const script = (): Script => ({ encoding: 'ascii', missing: new Set() });
const printAuthors = (authors: readonly Author[], most?: number): string =>
	authorsToLatex(authors, most ?? 0, script());
const print = (...names: string[]): string => printAuthors(names.map((name) => ({ name })));

describe('names from a display string', () => {
	test.each(DISPLAY_NAMES)('%s → %s', (name, expected) => {
		expect(print(name)).toBe(expected);
	});
});

describe('names that the source told apart', () => {
	test.each(TOLD_NAMES)('%o → %s', (author, expected) => {
		expect(printAuthors([author])).toBe(expected);
	});
});

describe('lists', () => {
	test('what is no name is left out, and “et al.” is “others”, once and last', () => {
		expect(print(':', 'Aili Chen')).toBe('Chen, Aili');
		expect(print('A. Chen', 'et al.', 'et al')).toBe('Chen, A. and others');
		expect(print('et al.', 'A. Chen')).toBe('Chen, A. and others');
		expect(print(':', ' ')).toBe('');
		expect(print('et al.')).toBe('');
	});

	test('a longest list ends in “others”', () => {
		const authors = ['A B', 'C D', 'E F'].map((name) => ({ name }));
		expect(printAuthors(authors, 2)).toBe('B, A and D, C and others');
		expect(printAuthors(authors, 3)).toBe('B, A and D, C and F, E');
		expect(printAuthors(authors, 0)).toBe('B, A and D, C and F, E');
	});

	test('1,350 authors are all there', () => {
		const authors = Array.from({ length: 1_350 }, (_, index) => ({ name: `Ada Nr${index}` }));
		expect(printAuthors(authors).split(' and ')).toHaveLength(1_350);
	});
});

test('plain forms', () => {
	const { names } = namesOf([
		{ name: 'Aaron van den Oord' },
		{ name: 'Martin King Jr.' },
		{ name: 'OpenAI' },
		{ name: 'A B' },
	]);
	expect(names.map(displayName)).toEqual([
		'Aaron van den Oord',
		'Martin King Jr.',
		'OpenAI',
		'A B',
	]);
	expect(names.map(invertedName)).toEqual([
		'van den Oord, Aaron',
		'King, Martin, Jr.',
		'OpenAI',
		'B, A',
	]);
	expect(shortNames({ names, others: false })).toBe('van den Oord, King, OpenAI et al.');
	expect(shortNames({ names: names.slice(0, 2), others: false })).toBe('van den Oord and King');
});
