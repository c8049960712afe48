import { describe, expect, test } from 'vitest';
import { exportText } from '../../../lib/citation/export.ts';
import { formatById, formats } from '../../../lib/citation/formats/index.ts';
import type { PaperDraft } from '../../../lib/paper/paper.ts';
import { cited } from './papers.ts';

const attention: Partial<PaperDraft> = {
	title: 'Attention Is All You Need',
	authors: [{ name: 'Ashish Vaswani' }, { name: 'Aaron van den Oord' }, { name: 'Gemini Team' }],
	published: '2017-06-12',
	categories: ['cs.CL'],
	abstract: 'A network.',
	keywords: ['attention'],
};
const deep: Partial<PaperDraft> = {
	id: 'doi:10.1038/nature14539',
	title: 'Deep $x^2$ learning',
	authors: [{ name: 'Yann LeCun' }],
	type: 'article-journal',
	publication: {
		'container-title': 'Nature',
		volume: '521',
		issue: '7553',
		page: '436-444',
		issued: '2015-05-27',
	},
};
const PAPERS = [
	{
		...cited('vaswani2017attention', attention),
		topics: ['llm'],
		notes: 'Read *twice*\nby Monday',
	},
	{ ...cited('lecun2015deep', deep), topics: ['basics'], tags: ['=SUM(A1)'] },
	cited('nobody', { id: 'url:https://a.org/(x)', title: '=1+1, "quoted"' }),
];

const print = async (id: string): Promise<string> =>
	(
		await exportText(PAPERS, formatById(id), {
			topicLabel: (topic) => (topic === '' ? 'Other' : `Topic ${topic}`),
		})
	).text;

test('every format is found by its file, BibTeX first', () => {
	expect(formats.map(({ id }) => id)).toEqual([
		'bibtex',
		'biblatex',
		'csl-json',
		'csv',
		'ris',
		'acm',
		'apa',
		'chicago',
		'ieee',
		'markdown',
	]);
	expect(() => formatById('word')).toThrow('There is no citation format "word".');
});

describe('RIS', () => {
	test('a preprint, a journal article, a page', async () => {
		expect((await print('ris')).split('\r\n')).toEqual([
			'TY  - UNPB',
			'ID  - vaswani2017attention',
			'TI  - Attention Is All You Need',
			'AU  - Vaswani, Ashish',
			'AU  - van den Oord, Aaron',
			'AU  - Gemini Team',
			'PY  - 2017',
			'DA  - 2017/06/12/',
			'DO  - 10.48550/arXiv.1706.03762',
			'UR  - https://arxiv.org/abs/1706.03762',
			'L1  - https://arxiv.org/pdf/1706.03762',
			'AB  - A network.',
			'KW  - attention',
			'PB  - arXiv',
			'N1  - arXiv:1706.03762 [cs.CL]',
			'ER  - ',
			'',
			'TY  - JOUR',
			'ID  - lecun2015deep',
			'TI  - Deep x² learning',
			'AU  - LeCun, Yann',
			'PY  - 2015',
			'DA  - 2015/05/27/',
			'T2  - Nature',
			'VL  - 521',
			'IS  - 7553',
			'SP  - 436',
			'EP  - 444',
			'DO  - 10.1038/nature14539',
			'UR  - https://doi.org/10.1038/nature14539',
			'ER  - ',
			'',
			'TY  - ELEC',
			'ID  - nobody',
			'TI  - =1+1, "quoted"',
			'UR  - https://a.org/(x)',
			'ER  - ',
			'',
		]);
	});
});

test('CSL-JSON', async () => {
	const items = JSON.parse(await print('csl-json')) as unknown[];
	expect(items).toHaveLength(3);
	expect(items[0]).toEqual({
		id: 'vaswani2017attention',
		'citation-key': 'vaswani2017attention',
		type: 'article',
		title: 'Attention Is All You Need',
		author: [
			{ family: 'Vaswani', given: 'Ashish' },
			{ family: 'Oord', given: 'Aaron', 'non-dropping-particle': 'van den' },
			{ literal: 'Gemini Team' },
		],
		issued: { 'date-parts': [[2017, 6, 12]] },
		publisher: 'arXiv',
		note: 'arXiv:1706.03762 [cs.CL]',
		number: 'arXiv:1706.03762',
		DOI: '10.48550/arXiv.1706.03762',
		URL: 'https://arxiv.org/abs/1706.03762',
		abstract: 'A network.',
		keyword: 'attention',
	});
	expect(items[1]).toMatchObject({
		type: 'article-journal',
		'container-title': 'Nature',
		page: '436-444',
	});
	expect(JSON.parse((await exportText([], formatById('csl-json'))).text)).toEqual([]);
});

test('CSV quotes what needs it, and no cell is a formula', async () => {
	const rows = (await print('csv')).split('\r\n');
	expect(rows[0]).toBe(
		'key,type,title,authors,date,venue,volume,issue,pages,publisher,doi,arxiv,url,keywords,topics,tags,notes,saved,abstract',
	);
	expect(rows[1]).toContain('Ashish Vaswani; Aaron van den Oord; Gemini Team,2017-06-12');
	expect(rows[1]).toContain('"Read *twice*\nby Monday"');
	expect(rows[2]).toContain("'=SUM(A1)");
	expect(rows[3]).toContain('"\'=1+1, ""quoted"""');
	expect(rows).toHaveLength(5);
});

test('Markdown is a reading list by topic, and its text is no mark-up', async () => {
	expect(await print('markdown')).toBe(`## Topic basics

- [Deep x² learning](https://doi.org/10.1038/nature14539) · LeCun · 2015 · Nature

## Topic llm

- [Attention Is All You Need](https://arxiv.org/abs/1706.03762) · Vaswani, van den Oord and Gemini Team · 2017 · arXiv:1706.03762

  > Read \\*twice\\*
  > by Monday

## Other

- [=1+1, "quoted"](https://a.org/%28x%29)
`);
});

test('a topic that the user took off or added counts in lists and tables', async () => {
	const paper = {
		...cited('k', attention),
		topics: ['llm', 'basics'],
		topicMarks: { llm: 'removed', own: 'added' } as const,
	};
	const settings = { topicLabel: (id: string) => `Topic ${id}` };
	const { text } = await exportText([paper], formatById('markdown'), settings);
	expect(text).toMatch(/^## Topic basics\n/u);
	const table = await exportText([paper], formatById('csv'), settings);
	expect(table.text).toContain(',Topic basics; Topic own,');
});

describe('references', () => {
	const references = async (id: string): Promise<string[]> => {
		const { text } = await exportText(PAPERS.slice(0, 2), formatById(id));
		return text.trim().split('\n');
	};
	test('APA sorts by author', async () => {
		expect(await references('apa')).toEqual([
			'LeCun, Y. (2015). Deep x² learning. Nature, 521(7553), 436–444. https://doi.org/10.1038/nature14539',
			'Vaswani, A., van den Oord, A., & Gemini Team. (2017). Attention Is All You Need (No. arXiv:1706.03762). arXiv. https://doi.org/10.48550/arXiv.1706.03762',
		]);
	});
	test('IEEE numbers in the order of the export', async () => {
		expect(await references('ieee')).toEqual([
			'[1] A. Vaswani, A. van den Oord, and Gemini Team, “Attention Is All You Need,” Jun. 12, 2017, arXiv: arXiv:1706.03762. doi: 10.48550/arXiv.1706.03762.',
			'[2] Y. LeCun, “Deep x² learning,” Nature, vol. 521, no. 7553, pp. 436–444, May 2015, doi: 10.1038/nature14539.',
		]);
	});
	test('ACM', async () => {
		const [first] = await references('acm');
		expect(first).toMatch(/^\[1\] Yann LeCun\. 2015\. Deep x² learning\. Nature 521, 7553/u);
	});
	test('Chicago', async () => {
		expect((await references('chicago'))[0]).toMatch(
			/^LeCun, Yann\. 2015\. “Deep X² Learning\.” Nature 521 \(7553\)/u,
		);
	});

	test.each([
		['apa', 'King, M. L., Lee, A., et al. (1963). Title.'],
		['ieee', '[1] M. L. King, A. Lee, et al., “Title,” '],
		['acm', '[1] Martin L. King, Alva Lee, et al. 1963. Title.'],
		['chicago', 'King, Martin L., Alva Lee, et al. 1963. “Title.”'],
	])('%s writes “et al.” for those whom nobody named', async (id, begin) => {
		const authors = ['Martin L. King', 'Alva Lee', 'et al.'].map((name) => ({ name }));
		const paper = cited('k', { ...deep, title: 'Title', authors, published: '1963' });
		const { text } = await exportText([{ ...paper, publication: {} }], formatById(id));
		expect(text.slice(0, begin.length)).toBe(begin);
	});

	test('a long list is sorted and numbered through, and can be cancelled', async () => {
		const many = Array.from({ length: 60 }, (_, index) =>
			cited(`k${index}`, {
				...deep,
				title: `Title ${index}`,
				authors: [{ name: `Ada N${String(59 - index).padStart(2, '0')}` }],
			}),
		);
		const acm = (await exportText(many, formatById('acm'))).text.trim().split('\n');
		expect(acm).toHaveLength(60);
		expect(acm[0]).toMatch(/^\[1\] Ada N00\./u);
		expect(acm[59]).toMatch(/^\[60\] Ada N59\./u);
		const ieee = (await exportText(many, formatById('ieee'))).text.trim().split('\n');
		expect(ieee[59]).toMatch(/^\[60\] A\. N00/u);
		const signal = AbortSignal.abort(new Error('enough'));
		await expect(exportText(many, formatById('acm'), { signal })).rejects.toThrow('enough');
	}, 60_000);
});
