import fc from 'fast-check';
import { optional, safeParse } from 'zod/mini';
import { describe, expect, it } from 'vitest';
import { draftFromMeta, type MetaTag } from '../../../lib/sites/metatags.ts';
import { paperDraftSchema } from '../../../lib/paper/paper.ts';

const tagsOf = (tags: Record<string, string | string[]>): MetaTag[] =>
	Object.entries(tags).flatMap(([name, contents]) =>
		[contents].flat().map((content) => ({ name, content })),
	);
const read = (address: string, tags: Record<string, string | string[]>, title = 'A page') =>
	draftFromMeta(tagsOf(tags), new URL(address), title);

describe('draftFromMeta', () => {
	it('reads an arXiv page', () => {
		expect(
			read('https://arxiv.org/abs/1706.03762v5', {
				citation_title: 'Attention Is All You Need',
				citation_author: ['Vaswani, Ashish', 'Gomez, Aidan N.', 'Rodrigues Jr, Waldyr A.'],
				citation_date: '2017/06/12',
				citation_online_date: '2023/08/02',
				citation_pdf_url: 'https://arxiv.org/pdf/1706.03762v5',
				citation_arxiv_id: '1706.03762',
				citation_doi: '10.48550/arXiv.1706.03762',
				citation_abstract: 'Attention\n and nothing else.',
			}),
		).toEqual({
			id: 'arxiv:1706.03762',
			title: 'Attention Is All You Need',
			authors: [
				{ name: 'Ashish Vaswani', family: 'Vaswani', given: 'Ashish' },
				{ name: 'Aidan N. Gomez', family: 'Gomez', given: 'Aidan N.' },
				{ name: 'Waldyr A. Rodrigues Jr', family: 'Rodrigues', given: 'Waldyr A.', suffix: 'Jr' },
			],
			abstract: 'Attention and nothing else.',
			published: '2017-06-12',
			version: 5,
			links: [{ kind: 'pdf', url: 'https://arxiv.org/pdf/1706.03762' }],
			source: 'arxiv',
		});
	});

	it('tells the version that only its own address names', () => {
		const tags = { citation_title: 'A', 'og:url': 'https://arxiv.org/abs/1706.03762v7' };
		expect(read('https://arxiv.org/abs/1706.03762', tags)?.version).toBe(7);
		expect(read('https://arxiv.org/abs/1706.03762v1', tags)?.version).toBe(1);
	});

	it('reads an OpenReview page', () => {
		expect(
			read('https://openreview.net/forum?id=YicbFdNTTy', {
				citation_title: 'An Image is Worth 16x16 Words',
				citation_author: ['Alexey Dosovitskiy', 'Lucas Beyer'],
				citation_publication_date: '2021/01/12',
				citation_pdf_url: '/pdf?id=YicbFdNTTy',
				citation_keywords: 'vision; transformer',
			}),
		).toEqual({
			id: 'openreview:YicbFdNTTy',
			title: 'An Image is Worth 16x16 Words',
			authors: [{ name: 'Alexey Dosovitskiy' }, { name: 'Lucas Beyer' }],
			published: '2021-01-12',
			keywords: ['vision', 'transformer'],
			links: [{ kind: 'pdf', url: 'https://openreview.net/pdf?id=YicbFdNTTy' }],
			source: 'openreview',
		});
	});

	it('reads an ACL page, whose DOI is another name of the paper', () => {
		expect(
			read('https://aclanthology.org/2020.acl-main.1/', {
				citation_title: 'Learning to Understand',
				citation_author: 'Yichi Zhang',
				citation_publication_date: '2020/07',
				citation_doi: '10.18653/v1/2020.acl-main.1',
			}),
		).toMatchObject({
			id: 'acl:2020.acl-main.1',
			aliases: ['doi:10.18653/v1/2020.acl-main.1'],
			published: '2020-07',
			doi: '10.18653/v1/2020.acl-main.1',
		});
	});

	it('reads a page that is all the id its paper has, and not the head of another', () => {
		const page = 'https://openaccess.thecvf.com/content/CVPR2022/html/Liu_A_CVPR_2022_paper.html';
		const tags = {
			citation_title: 'A ConvNet for the 2020s',
			citation_author: ['Liu, Zhuang', 'Mao, Hanzi'],
			citation_publication_date: '2022',
			citation_conference_title: 'Proceedings of a Conference',
			citation_firstpage: '11976',
			citation_lastpage: '11986',
			citation_pdf_url: page.replace('/html/', '/papers/').replace('.html', '.pdf'),
		};
		expect(read(page, tags)).toMatchObject({
			id: `url:${page}`,
			title: 'A ConvNet for the 2020s',
			published: '2022',
			type: 'paper-conference',
			publication: { 'container-title': 'Proceedings of a Conference', page: '11976-11986' },
		});
		expect(read(page.replace('Liu', 'Mao'), tags)).toBeUndefined();
	});

	it('takes what stands on a server of preprints for a preprint', () => {
		const draft = read('https://www.biorxiv.org/content/10.1101/2020.02.02.931162v1', {
			citation_title: 'Phylogenomic analysis',
			citation_journal_title: 'bioRxiv',
			citation_publisher: 'Cold Spring Harbor Laboratory',
			citation_doi: '10.1101/2020.02.02.931162',
			citation_publication_date: '2020/01/01',
			citation_firstpage: '2020.02.02.931162',
		});
		expect(draft).toMatchObject({
			id: 'doi:10.1101/2020.02.02.931162',
			type: 'article',
			publication: { publisher: 'bioRxiv', issued: '2020-01-01' },
		});
		expect(Object.keys(draft!.publication!)).toEqual(['publisher', 'issued']);
	});

	it('takes the id from the head where the address has none', () => {
		const draft = read('https://journal.example/article/view/17', {
			'DC.Title': 'From Dublin',
			'DC.Creator': 'King, Jr., Martin Luther; Curie, Marie',
			'DC.Identifier': ['ISSN 1234-5678', 'doi:10.1000/XYZ.1'],
			'dcterms.date': '2019',
			'DC.Description': 'An abstract.',
		});
		expect(draft).toMatchObject({
			id: 'doi:10.1000/xyz.1',
			title: 'From Dublin',
			authors: [
				{ family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
				{ family: 'Curie', given: 'Marie' },
			],
			published: '2019',
			abstract: 'An abstract.',
			source: 'doi',
		});
		expect(
			read('https://mirror.example/x', { citation_title: 'T', citation_arxiv_id: '2606.00001v2' })
				?.id,
		).toBe('arxiv:2606.00001');
	});

	it('falls back to the page’s title, without arXiv’s id before it', () => {
		expect(read('https://arxiv.org/abs/1706.03762', {}, '[1706.03762] Attention')?.title).toBe(
			'Attention',
		);
		expect(read('https://arxiv.org/abs/1706.03762', { 'og:title': 'Graph' })?.title).toBe('Graph');
		const page = { 'og:title': 'Paper page - Attention' };
		expect(read('https://huggingface.co/papers/1706.03762', page)?.title).toBe('Attention');
		expect(read('https://www.alphaxiv.org/abs/1706.03762', {}, 'Attention | alphaXiv')?.title).toBe(
			'Attention',
		);
	});

	it.each([
		['2017/6/2', '2017-06-02'],
		['2017-06-12T10:00:00Z', '2017-06-12'],
		['2017/13/40', '2017'],
		['2017/06/40', '2017-06'],
		['June 2017', undefined],
		['20170612', undefined],
	])('reads the date %s', (date, expected) => {
		expect(
			read('https://arxiv.org/abs/1706.03762', { citation_date: date, citation_title: 'T' })
				?.published,
		).toBe(expected);
	});

	it.each([
		['https://openreview.net/forum?id=YicbFdNTTy', { citation_pdf_url: '/pdf?id=nZeVKeeFYf9' }],
		[
			'https://huggingface.co/papers/1706.03762',
			{ 'og:url': 'https://huggingface.co/papers/1810.04805' },
		],
		['https://dl.acm.org/doi/10.1145/1', { citation_doi: '10.1145/2' }],
	])('is nothing where the head is of a page that was left without a load: %s', (address, tags) => {
		expect(read(address, { ...tags, citation_title: 'Another paper' })).toBeUndefined();
	});

	it('is nothing where the page names no paper, or none with a title', () => {
		expect(read('https://example.org/', { citation_title: 'A recipe' })).toBeUndefined();
		expect(read('https://arxiv.org/abs/1706.03762', {}, ' ')).toBeUndefined();
		expect(
			read('https://example.org/', { 'dc.identifier': 'https://arxiv.org/list/cs/new' }),
		).toBeUndefined();
	});

	it('makes a draft that the schema takes of whatever a page says', () => {
		const names = [
			'citation_title',
			'citation_author',
			'citation_doi',
			'citation_pdf_url',
			'citation_date',
			'citation_keywords',
			'DC.creator',
			'og:title',
			'citation_pmid',
			'__proto__',
		];
		const nasty = fc.constantFrom(
			'javascript:alert(1)',
			'<script>alert(1)</script>',
			'x'.repeat(60_000),
			', ,',
			';;',
			'10.1000/ ‮a',
			'\u0000\u200B',
			'{{}}%\\',
		);
		const tags = fc.array(
			fc.record({ name: fc.constantFrom(...names), content: fc.oneof(nasty, fc.string()) }),
			{ maxLength: 20 },
		);
		fc.assert(
			fc.property(tags, fc.string(), (given, title) => {
				const draft = draftFromMeta(given, new URL('https://arxiv.org/abs/1706.03762'), title);
				const parsed = safeParse(optional(paperDraftSchema), draft);
				expect(parsed.error?.message).toBeUndefined();
				for (const { url } of draft?.links ?? []) expect(url).toMatch(/^https?:/);
			}),
			{ numRuns: 300 },
		);
	});
});
