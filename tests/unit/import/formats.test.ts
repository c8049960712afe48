import { describe, expect, test } from 'vitest';
import { exportText } from '../../../lib/citation/export.ts';
import { formatById } from '../../../lib/citation/formats/index.ts';
import { namedBeside } from '../../../lib/import/beside.ts';
import { readPasted } from '../../../lib/import/pasted.ts';
import { detectFormat, readImport } from '../../../lib/import/read.ts';
import { ENTRIES } from '../citation/golden/entries.ts';
import { cited } from '../citation/papers.ts';

describe('RIS', () => {
	test('a journal article, as EndNote writes it', async () => {
		const { papers, problems, format } = await readImport(
			'TY  - JOUR\r\nA1  - LeCun, Yann\r\nAU  - Bengio, Y.\r\nT1  - Deep\r\n  learning\r\nJO  - Nature\r\nY1  - 2015/05/27/\r\nVL  - 521\r\nIS  - 7553\r\nSP  - 436\r\nEP  - 444\r\nSN  - 1476-4687\r\nDO  - https://doi.org/10.1038/nature14539\r\nID  - 17\r\nN1  - My note\r\nKW  - nets\r\nER  - \r\n',
		);
		expect({ format, problems }).toEqual({ format: 'ris', problems: [] });
		expect(papers).toEqual([
			{
				line: 1,
				notes: 'My note',
				draft: {
					id: 'doi:10.1038/nature14539',
					title: 'Deep learning',
					authors: [
						{ name: 'Yann LeCun', family: 'LeCun', given: 'Yann' },
						{ name: 'Y. Bengio', family: 'Bengio', given: 'Y.' },
					],
					published: '2015-05-27',
					type: 'article-journal',
					publication: {
						'container-title': 'Nature',
						volume: '521',
						issue: '7553',
						page: '436-444',
						ISSN: '1476-4687',
						issued: '2015-05-27',
					},
					keywords: ['nets'],
					doi: '10.1038/nature14539',
					source: 'import',
				},
			},
		]);
	});

	test('a number of the article, an ISSN without its hyphen, the series of a book', async () => {
		const { papers } = await readImport(
			'TY  - JOUR\nTI  - A title\nT2  - J\nC7  - 104567\nSN  - 15582256\nER  - \n' +
				'TY  - BOOK\nTI  - A book\nT2  - Lecture Notes\nSN  - 9783319106021\nER  - \n',
		);
		expect(papers.map(({ draft }) => draft.publication)).toEqual([
			{ 'container-title': 'J', page: '104567', ISSN: '1558-2256' },
			{ 'collection-title': 'Lecture Notes', ISBN: '9783319106021' },
		]);
	});

	test('what is broken is told with its line, and the rest is read', async () => {
		const { papers, problems } = await readImport(
			'nonsense\nTY  - JOUR\nTI  - First title\nTY  - BOOK\nTI  - Second title\nER  - \nAU  - Nobody\nTY  - JOUR\nER  -\nTY  - GEN\nTI  - Last title',
		);
		expect(problems).toEqual([
			{ line: 1, code: 'unreadable', detail: 'nonsense' },
			{ line: 2, code: 'unclosed', detail: 'First title' },
			{ line: 7, code: 'unreadable', detail: 'AU  - Nobody' },
			{ line: 8, code: 'no-title', detail: 'JOUR' },
			{ line: 10, code: 'unclosed', detail: 'Last title' },
		]);
		expect(papers.map(({ line, draft }) => [line, draft.title])).toEqual([
			[2, 'First title'],
			[4, 'Second title'],
			[10, 'Last title'],
		]);
	});
});

describe('CSL-JSON', () => {
	test('items with what is wrong in them', async () => {
		const { papers, problems } = await readImport(
			JSON.stringify(
				[
					{
						id: 'a2017',
						type: 'article',
						title: 'A <i>title</i>',
						author: [
							{ family: 'Oord', 'non-dropping-particle': 'van den', given: 'A' },
							{ literal: 'Gemini Team' },
						],
						issued: { 'date-parts': [['2017', 6]] },
						number: 'arXiv:1706.03762',
						publisher: 'arXiv',
					},
					{
						id: 'http://zotero.org/1',
						type: 'paper-conference',
						title: 'Another',
						'container-title': 'Proc',
						author: 'nobody',
						issued: { raw: '2019-05' },
					},
					{ id: 'x', type: 'nonsense', title: 7 },
					'no item',
					{ id: 'empty' },
				],
				undefined,
				' ',
			),
		);
		expect(papers.map(({ key, draft }) => [key, draft.id, draft.type])).toEqual([
			['a2017', 'arxiv:1706.03762', 'article'],
			[undefined, 'title:another-2019', 'paper-conference'],
			['x', 'title:7', 'document'],
		]);
		expect(papers[0]?.draft).toMatchObject({
			title: 'A title',
			published: '2017-06',
			authors: [
				{ name: 'A van den Oord', family: 'van den Oord', given: 'A' },
				{ name: 'Gemini Team', family: 'Gemini Team' },
			],
		});
		expect(papers.map(({ line }) => line)).toEqual([3, expect.any(Number), expect.any(Number)]);
		expect(problems.map(({ code }) => code)).toEqual(['unreadable', 'no-title']);
	});

	test('Zotero’s own: notes for programs, words without case, both particles, other types', async () => {
		const { papers } = await readImport(
			JSON.stringify([
				{
					id: 'http://zotero.org/1',
					type: 'entry-encyclopedia',
					title: 'The <span class="nocase">Kepler mission</span>',
					author: [
						{
							family: 'Fontaine',
							given: 'Jean',
							'dropping-particle': 'de',
							'non-dropping-particle': 'La',
						},
					],
					note: 'arXiv:1706.03762 [cs]\nCitation Key: kepler2017\nBest paper award',
				},
			]),
		);
		expect(papers[0]).toMatchObject({
			key: 'kepler2017',
			draft: {
				type: 'chapter',
				title: 'The Kepler mission',
				fixedCase: ['Kepler', 'mission'],
				authors: [{ name: 'Jean de La Fontaine', family: 'de La Fontaine', given: 'Jean' }],
				publication: { note: 'Best paper award' },
			},
		});
	});

	test('one item, and Zotero’s items', async () => {
		expect((await readImport('{"title": "A title"}')).papers).toHaveLength(1);
		expect(
			(await readImport('{"items": [{"title": "A title"}, {"title": "B title"}]}')).papers,
		).toHaveLength(2);
	});

	test('JSON that ends too soon is told with its line', async () => {
		const { papers, problems } = await readImport('[\n{"title": "A"},\n{"title": }\n]');
		expect(papers).toEqual([]);
		expect(problems).toEqual([{ line: 3, code: 'unreadable', detail: expect.any(String) }]);
	});
});

describe('what is exported is imported', () => {
	test.each(['bibtex', 'biblatex', 'ris', 'csl-json'])('from %s', async (id) => {
		const papers = ENTRIES.map(({ key, draft }) => cited(key, draft));
		const { text } = await exportText(papers, formatById(id));
		const { papers: read, problems } = await readImport(text);
		expect(problems).toEqual([]);
		expect(read.map(({ key }) => key)).toEqual(papers.map(({ key }) => key));
		for (const [index, { draft }] of read.entries()) {
			const paper = papers[index]!;
			expect(draft.title).toBe(paper.title);
			expect(draft.authors.map(({ name }) => name)).toEqual(paper.authors.map(({ name }) => name));
			if (paper.id.startsWith('arxiv:')) expect(draft.id).toBe(paper.id);
			expect(draft.publication?.['container-title']).toBe(paper.publication?.['container-title']);
			// BibTeX has no word for software.
			if (paper.type && paper.type !== 'software') expect(draft.type).toBe(paper.type);
		}
	});
});

test.each([
	['ris', { type: 'patent', publication: { number: 'US 1' } }],
	['biblatex', { type: 'patent', publication: { number: 'US 1' } }],
	['ris', { type: 'software', publication: { version: '1.2' } }],
	['bibtex', { type: 'book', publication: { publisher: 'P', edition: '3' } }],
	['biblatex', { type: 'thesis', publication: { publisher: 'U', genre: "Bachelor's thesis" } }],
] as const)('%s keeps %o', async (id, { type, publication }) => {
	const issued = '2020';
	const draft = {
		type,
		authors: [{ name: 'Ada B', family: 'B', given: 'Ada' }],
		publication: { ...publication, issued },
	};
	const { text } = await exportText([cited('k', { id: 'title:a', ...draft })], formatById(id));
	expect((await readImport(text)).papers[0]?.draft).toMatchObject(draft);
});

describe('a pasted list', () => {
	test('ids, links and what stands around them', () => {
		expect(
			readPasted(`1706.03762v7
- arXiv:1810.04805 and more words
https://arxiv.org/pdf/2106.09685, https://huggingface.co/papers/1412.6980
* doi: 10.1038/nature14539
[1] hep-th/9711200; math.DG/0211159

this is no id
1706.03762`),
		).toEqual({
			ids: [
				{ id: 'arxiv:1706.03762', version: 7, line: 1 },
				{ id: 'arxiv:1810.04805', line: 2 },
				{ id: 'arxiv:2106.09685', line: 3 },
				{ id: 'arxiv:1412.6980', line: 3 },
				{ id: 'doi:10.1038/nature14539', line: 4 },
				{ id: 'arxiv:hep-th/9711200', line: 5 },
				{ id: 'arxiv:math/0211159', line: 5 },
			],
			problems: [{ line: 7, code: 'no-id', detail: 'this is no id' }],
		});
	});
	test('links in Markdown and in the source of a page', () => {
		const { ids, problems } = readPasted(
			`- [Adam](https://arxiv.org/abs/1412.6980), [BERT](arxiv.org/abs/1810.04805 "title") and [x](<https://doi.org/10.1038/nature14539>).
<a href="https://arxiv.org/abs/1706.03762">Attention</a>, <a href='https://arxiv.org/abs/2106.09685'>LoRA</a> and 2005.14165
10.1002/(SICI)1097-0258(19980815/30)17:15/16<1661::AID-SIM968>3.0.CO;2-2`,
		);
		expect(problems).toEqual([]);
		expect(ids.map(({ id }) => id)).toEqual([
			'arxiv:1412.6980',
			'arxiv:1810.04805',
			'doi:10.1038/nature14539',
			'arxiv:1706.03762',
			'arxiv:2106.09685',
			'arxiv:2005.14165',
			'doi:10.1002/(sici)1097-0258(19980815/30)17:15/16<1661::aid-sim968>3.0.co;2-2',
		]);
	});
	test('beside entries, each on its line, none that an entry has', async () => {
		const text = `See arXiv:1810.04805 and doi:10.1038/nature14539:
% This file was made by a program, http://jabref.sourceforge.net

@misc{a, title={Attention},
  eprint={1706.03762}, archiveprefix={arXiv}, note={as 2005.14165}}
https://arxiv.org/abs/1706.03762
@article{b, title={Deep learning}, doi={10.1038/nature14539}} and 2106.09685`;
		const { papers, problems } = await readImport(text);
		expect(problems).toEqual([]);
		expect(papers).toHaveLength(2);
		expect(namedBeside(text, papers)).toEqual([
			{ id: 'arxiv:1810.04805', line: 1 },
			{ id: 'arxiv:2106.09685', line: 7 },
		]);
	});
	test('a line that is nothing but quotes around links', () => {
		expect(readPasted(`https:${'">'.repeat(100_000)}`).ids).toEqual([]);
	});
	test('nothing', () => {
		expect(readPasted(' \n\n')).toEqual({ ids: [], problems: [] });
	});
});

test.each([
	['[{"id": 1}]', 'csl-json'],
	['{"title": "x"}', 'csl-json'],
	['\nTY  - JOUR\n', 'ris'],
	['% a comment\n@article{x,', 'bibtex'],
	['1706.03762', undefined],
	['', undefined],
])('%j is %s', (text, format) => {
	expect(detectFormat(text)).toBe(format);
});
