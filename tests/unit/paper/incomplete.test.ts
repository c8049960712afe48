import { expect, test } from 'vitest';
import { isIncomplete } from '../../../lib/paper/incomplete.ts';
import { isCutText } from '../../../lib/paper/others.ts';
import type { Author, Paper } from '../../../lib/paper/paper.ts';

const WHOLE: Parameters<typeof isIncomplete>[0] = {
	id: 'url:https://jmlr.org/papers/v15/srivastava14a.html',
	title: 'Dropout: A Simple Way to Prevent Neural Networks from Overfitting',
	authors: [{ name: 'Nitish Srivastava' }, { name: 'Geoffrey Hinton' }],
	type: 'article-journal',
	publication: { 'container-title': 'Journal of Machine Learning Research', page: '1929-1958' },
};

const named = (...names: string[]): Author[] => names.map((name) => ({ name }));

test.each<[what: string, paper: Partial<Paper>, expected: boolean]>([
	['nothing', {}, false],
	['pages, but it has a DOI', { publication: { 'container-title': 'J' }, doi: '10.1000/1' }, false],
	['pages and a DOI', { publication: { 'container-title': 'J' } }, true],
	['where it appeared', { publication: { page: '1-9' } }, true],
	['some authors', { authors: named('Nitish Srivastava', 'et al.') }, true],
	['given names', { authors: named('N. Srivastava', 'G. E. Hinton', 'et al.') }, true],
	[
		'given names that are told apart',
		{ authors: [{ name: 'G. Hinton', family: 'Hinton', given: 'G.' }] },
		true,
	],
	['the given name of one', { authors: named('N. Srivastava', 'Geoffrey Hinton') }, false],
	['no more of a group', { authors: [{ name: 'Gemini Team', family: 'Gemini Team' }] }, false],
	['the end of its title', { title: 'Dropout: A simple way to prevent neural …' }, true],
	['much, as a preprint does', { id: 'arxiv:1207.0580', type: 'article', publication: {} }, false],
	['much, as a program does', { type: 'software', publication: {} }, false],
])('a record that lacks %s', (_, paper, expected) => {
	expect(isIncomplete({ ...WHOLE, ...paper })).toBe(expected);
});

test('a title that is cut ends in dots', () => {
	expect(['Towards …', 'Towards a the...'].map(isCutText)).toEqual([true, true]);
	expect(['Why … Matters', 'LoRA.'].map(isCutText)).toEqual([false, false]);
});
