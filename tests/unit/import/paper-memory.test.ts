import { expect, test } from 'vitest';
import { detectFormat, readImport } from '../../../lib/import/read.ts';
import { LONGEST_TAG } from '../../../lib/paper/edit.ts';
import { backgroundCalls } from '../../../lib/rpc/contract.ts';

const ENTRY = `@inproceedings{DBLP:conf/nips/VaswaniSPUJGKP17,
  author    = {Ashish Vaswani and
               Noam Shazeer},
  title     = {Attention is All you Need},
  booktitle = {Advances in Neural Information Processing Systems 30},
  month     = jul # "~4",
  year      = {2017}
}`;

const ATTENTION = {
	id: 'Arxiv-1706.03762_1a2b3c4d',
	author: 'Ashish Vaswani and Noam Shazeer',
	title: 'Attention\n  Is All You Need',
	year: '2017',
	bibtex: ENTRY,
	key: 'vaswani2017attention',
	pdfLink: 'https://arxiv.org/pdf/1706.03762v7.pdf',
	codeLink: 'https://github.com/tensorflow/tensor2tensor',
	note: 'Accepted @ NeurIPS 2017 -- [dblp.org]\n\nread §3 again',
	tags: ['transformers'],
	favorite: true,
	favoriteDate: '2021-11-25T19:05:43.515Z',
	addDate: '2021-11-25T19:05:43.515Z',
	count: 3,
	source: 'arxiv',
};

const reading = (papers: Record<string, unknown>, indent?: number) =>
	readImport(JSON.stringify({ ...papers, __dataVersion: 60_000 }, undefined, indent));

const only = async (memory: object) => {
	const { papers, problems } = await reading({ one: { ...ATTENTION, ...memory } });
	expect(problems).toEqual([]);
	return papers[0]!;
};

test('it is told from CSL-JSON', () => {
	expect(detectFormat('{"Arxiv-1706.03762": {}, "__dataVersion": 508}')).toBe('paper-memory');
	expect(detectFormat('[{"title": "On __dataVersion and \\"__dataVersion\\""}]')).toBe('csl-json');
	expect(detectFormat('{"items": []}')).toBe('csl-json');
});

test('a paper keeps what its entry, its address and its user say', async () => {
	const { papers } = await reading({ [ATTENTION.id]: ATTENTION }, 2);
	expect(papers).toEqual([
		{
			line: 2,
			key: 'DBLP:conf/nips/VaswaniSPUJGKP17',
			tags: ['transformers'],
			notes: 'read §3 again',
			starred: true,
			savedAt: Date.UTC(2021, 10, 25, 19, 5, 43, 515),
			draft: expect.objectContaining({
				id: 'arxiv:1706.03762',
				title: 'Attention is All you Need',
				authors: [{ name: 'Ashish Vaswani' }, { name: 'Noam Shazeer' }].map((name) =>
					expect.objectContaining(name),
				),
				type: 'paper-conference',
				publication: expect.objectContaining({
					'container-title': 'Advances in Neural Information Processing Systems 30',
				}),
				links: [{ kind: 'code', url: 'https://github.com/tensorflow/tensor2tensor' }],
			}) as unknown,
		},
	]);
});

test('one without an entry has what it kept beside', async () => {
	const paper = await only({
		bibtex: '',
		note: 'Accepted @ ICLR (2023)',
		codeLink: 'javascript:0',
	});
	expect(paper).toMatchObject({
		key: 'vaswani2017attention',
		draft: { id: 'arxiv:1706.03762', title: 'Attention Is All You Need', published: '2017-06' },
	});
	expect(paper.draft.authors.map(({ name }) => name)).toEqual(['Ashish Vaswani', 'Noam Shazeer']);
	// What it wrote by itself is no note of the user's: it says where the paper appeared.
	expect(paper.notes).toBeUndefined();
	expect(paper.draft.comment).toBe('Accepted at ICLR (2023)');
	expect(paper.draft.links).toBeUndefined();
});

test.each([
	['https://openreview.net/pdf?id=EZNOb_uNpJk', 'openreview:EZNOb_uNpJk'],
	['https://aclanthology.org/2020.acl-main.405.pdf', 'acl:2020.acl-main.405'],
	['https://papers.nips.cc/paper/1-Paper.pdf', 'title:attention-is-all-you-need-vaswani-2017'],
])('the paper at %s is known by %s', async (pdfLink, id) => {
	const { papers } = await reading({ 'Other-2020_1': { ...ATTENTION, pdfLink, bibtex: '' } });
	expect(papers[0]?.draft.id).toBe(id);
});

test('a field that is broken leaves the others alone', async () => {
	const paper = await only({ tags: 'none', favorite: 'yes', addDate: 'once', note: 7, year: 2017 });
	expect(paper).toMatchObject({ draft: { id: 'arxiv:1706.03762' } });
	expect(Object.keys(paper).toSorted()).toEqual(['draft', 'key', 'line']);
});

test('whatever it holds, the library takes what is read of it', async () => {
	const tags = ['', ' \t', 'two\twords', 'x'.repeat(500)];
	const { papers, problems } = await reading({
		long: { ...ATTENTION, bibtex: '', tags, note: `Accepted @ ${'x'.repeat(6_000)} 2017` },
	});
	const sent = papers.map(({ line: _line, ...paper }) => paper);
	const taken = backgroundCalls['papers.import'].parse({ batch: 'b', papers: sent }).papers;
	expect(taken[0]?.tags).toEqual(['two words', 'x'.repeat(LONGEST_TAG)]);
	expect(problems).toEqual([{ line: 1, code: 'cut', detail: 'vaswani2017attention' }]);
});

test('what is no paper is told with its line, and the rest is read', async () => {
	const { papers, problems } = await reading(
		{ bad: 'text', nameless: { bibtex: '' }, [ATTENTION.id]: ATTENTION },
		1,
	);
	expect(papers.map(({ draft }) => draft.id)).toEqual(['arxiv:1706.03762']);
	expect(problems).toEqual([
		{ line: 2, code: 'unreadable', detail: 'bad' },
		{ line: 3, code: 'no-title', detail: 'nameless' },
	]);
	const cut = await readImport('{"a": {},\n"__dataVersion": 5');
	expect(cut).toMatchObject({ papers: [], problems: [{ code: 'unreadable', line: 2 }] });
});
