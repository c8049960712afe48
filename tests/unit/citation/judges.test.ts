/** BibTeX, biber and LaTeX judge what is printed; a machine without them is told so. */
import { describe, expect, test } from 'vitest';
import { bibtex } from '../../../lib/citation/bibtex.ts';
import { printAll } from '../../../lib/citation/document.ts';
import { judgeBib, missingTools, printed } from '../../support/tex.ts';
import { cited } from './papers.ts';

const missing = missingTools();
if (missing.length > 0) console.log(`Not judged, because there is no ${missing.join(', ')}.`);

const people = (count: number) =>
	Array.from({ length: count }, (_, index) => ({ name: `Person${index} Surname${index}` }));

const PAPERS = [
	cited('vaswani2017attention', {
		title: 'Attention Is All You Need',
		authors: [{ name: 'Ashish Vaswani' }, { name: 'Łukasz Kaiser' }],
		published: '2017-06-12',
		categories: ['cs.CL'],
	}),
	cited('oord2018representation', {
		id: 'arxiv:1807.03748',
		title: 'Representation Learning with Contrastive Predictive Coding',
		authors: [{ name: 'Aaron van den Oord' }, { name: 'Martin Luther King Jr.' }],
		published: '2018-07',
	}),
	cited('maldacena1997large', {
		id: 'arxiv:hep-th/9711200',
		title: 'The Large N Limit of Superconformal Field Theories & $\\mathcal{N}=4$: 100% of #1_x',
		authors: [
			{ name: 'Juan Maldacena' },
			{ name: 'Paul Erdős' },
			{ name: 'Nguyễn Văn A' },
			{ name: 'Ąžuolas Žąsinas' },
		],
		published: '1997-11',
	}),
	cited('gemini2023gemini', {
		id: 'arxiv:2312.11805',
		title: 'Gemini: “A Family” of α–β $5 and $10 {Models',
		authors: [{ name: 'Gemini Team' }, ...people(1_350)],
		published: '2023-12',
	}),
	cited('nobody', { id: 'openreview:abc-_1', title: 'Nobody Wrote This in C++ \\ ~^|<>"' }),
	cited('undated', {
		id: 'doi:10.1000/a_b%25c',
		title: 'x '.repeat(5_000),
		authors: [{ name: 'Madonna' }],
	}),
	cited('single', { id: 'url:https://a.org/?a=1&b=%7D_#x', title: 'A', authors: [{ name: 'X' }] }),
];

describe.skipIf(missing.includes('bibtex'))('the tools of the trade', () => {
	const bib = printAll(PAPERS, bibtex);

	test('have nothing against our entries', { timeout: 240_000 }, () => {
		const judgements = judgeBib(bib);
		expect(judgements.length).toBeGreaterThan(4);
		for (const { tool, warnings } of judgements) expect(warnings, tool).toEqual([]);
	});

	test.skipIf(missing.includes('pdflatex') || missing.includes('pdftotext'))(
		'print the names and titles of the papers',
		{ timeout: 120_000 },
		() => {
			const { text } = printed(printAll(PAPERS.slice(0, 2), bibtex), 'plainnat');
			const line = text.replaceAll(/-\n/g, '').replaceAll(/\s+/g, ' ').normalize('NFC');
			for (const words of ['Ashish Vaswani', 'Aaron van den Oord', 'Attention is all you need']) {
				expect(line).toContain(words);
			}
		},
	);
});
