import fc from 'fast-check';
import bibtexTidy from 'bibtex-tidy';
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../lib/citation/bibtex.ts';
import { printAll } from '../../../lib/citation/document.ts';
import { isBalanced } from '../../../lib/citation/latex.ts';
import { cited } from './papers.ts';

const attention = cited('vaswani2017attention', {
	title: 'Attention Is All You Need',
	authors: [{ name: 'Ashish Vaswani' }, { name: 'Łukasz Kaiser' }],
	published: '2017-06-12',
	categories: ['cs.CL', 'cs.LG'],
});

test('a preprint of arXiv', () => {
	expect(bibtex.entry(attention)).toBe(`@misc{vaswani2017attention,
  title         = {Attention Is All You Need},
  author        = {Vaswani, Ashish and Kaiser, {\\L}ukasz},
  year          = {2017},
  month         = jun,
  eprint        = {1706.03762},
  archiveprefix = {arXiv},
  primaryclass  = {cs.CL},
  doi           = {10.48550/arXiv.1706.03762},
  url           = {https://arxiv.org/abs/1706.03762}
}
`);
});

describe('what varies', () => {
	test('an old id keeps its archive, which is the class where the page told none', () => {
		const entry = bibtex.entry(cited('k', { id: 'arxiv:hep-th/9711200' }));
		expect(entry).toContain('eprint        = {hep-th/9711200}');
		expect(entry).toContain('primaryclass  = {hep-th}');
	});

	test('the publisher’s DOI is the DOI, bare', () => {
		const entry = bibtex.entry(cited('k', { doi: '10.1103/physrevd.76.013009' }));
		expect(entry.match(/doi .*/g)).toEqual(['doi           = {10.1103/physrevd.76.013009},']);
	});

	test('without authors there is a key to sort by; without a day the day of saving is the year, and a note says so', () => {
		const entry = bibtex.entry(cited('k', { id: 'openreview:abc', title: 'Xylem' }));
		expect(entry).toContain('key           = {Xylem}');
		expect(entry).toContain('year          = {2026}');
		expect(entry).toContain('note          = {No date given; accessed 2026-11-23}');
		expect(entry).not.toMatch(/month|eprint|author/);
	});

	test('a link cannot end its field', () => {
		const links = [{ kind: 'paper' as const, url: 'https://a.org/}{\\x' }];
		const entry = bibtex.entry(cited('k', { id: 'url:nothing', links }));
		expect(isBalanced(entry)).toBe(true);
		expect(entry).toContain('url           = {https://a.org/%7D%7B%5Cx}');
	});
});

const anyPaper = fc.record({
	title: fc.oneof(fc.string({ minLength: 1, unit: 'binary' }), fc.string({ minLength: 1 })),
	authors: fc.array(fc.record({ name: fc.string({ minLength: 1, unit: 'grapheme' }) }), {
		maxLength: 5,
	}),
	published: fc.constantFrom('2017-06-12', '1999-12', '2001'),
	id: fc.constantFrom(
		'arxiv:1706.03762',
		'doi:10.1000/a_b%c',
		'openreview:x-_1',
		'url:https://a.org/?q={}',
	),
});

test('any paper gives an entry that another reader takes, the same each time', () => {
	fc.assert(
		fc.property(fc.array(anyPaper, { minLength: 1, maxLength: 4 }), (drafts) => {
			const papers = drafts.map((draft, index) => cited(`key${index}`, draft));
			const text = printAll(papers, bibtex);
			expect(printAll(papers, bibtex)).toBe(text);
			expect(isBalanced(text)).toBe(true);
			const { count, warnings } = bibtexTidy.tidy(text, {});
			expect(count).toBe(papers.length);
			expect(warnings.filter(({ code }) => code !== 'DUPLICATE_ENTRY')).toEqual([]);
		}),
		{ numRuns: 300 },
	);
});
