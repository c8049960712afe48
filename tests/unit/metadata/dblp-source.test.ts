import { describe, expect, it, test, vi } from 'vitest';
import { searchRecords } from '../../../lib/metadata/dblp-api.ts';
import dblp from '../../../lib/metadata/dblp.source.ts';
import type { Ask } from '../../../lib/metadata/source.ts';

const KEY = 'conf/nips/VaswaniSPUJGKP17';
const ID = `dblp:${KEY}`;

/** A record as DBLP writes them: one element in `<dblp>`, its titles with a full stop. */
const recordOf = (name: string, fields: string, attributes = ''): string =>
	`<?xml version="1.0" encoding="US-ASCII"?>\n<dblp>\n<${name} key="${KEY}" mdate="2021-01-21"${attributes}>\n${fields}\n</${name}>\n</dblp>`;

const ATTENTION = recordOf(
	'inproceedings',
	`<author>Ashish Vaswani</author><author pid="36/3506-1">&#321;ukasz Kaiser 0001</author>
<title>Attention is All you Need.</title><pages>5998-6008</pages><year>2017</year>
<booktitle>NIPS</booktitle><ee type="oa">https://proceedings.neurips.cc/paper/2017/hash/x-Abstract.html</ee>
<crossref>conf/nips/2017</crossref><url>db/conf/nips/nips2017.html#VaswaniSPUJGKP17</url>`,
);

const fetchFrom = (answer: string) => dblp.fetch(ID, () => Promise.resolve(answer));

describe('a record of DBLP', () => {
	it('is asked for by its key', async () => {
		const ask = vi.fn<Ask>(() => Promise.resolve(ATTENTION));
		await dblp.fetch(ID, ask);
		expect(ask).toHaveBeenCalledExactlyOnceWith(`https://dblp.org/rec/${KEY}.xml`);
	});

	it('says where and on which pages a paper of a conference stands', async () => {
		expect(await fetchFrom(ATTENTION)).toEqual({
			id: ID,
			title: 'Attention is All you Need',
			authors: [{ name: 'Ashish Vaswani' }, { name: 'Łukasz Kaiser' }],
			published: '2017',
			type: 'paper-conference',
			journalRef: 'Advances in Neural Information Processing Systems, 5998–6008 (2017)',
			publication: {
				'container-title': 'Advances in Neural Information Processing Systems',
				page: '5998-6008',
				issued: '2017',
			},
			links: [
				{ kind: 'paper', url: 'https://proceedings.neurips.cc/paper/2017/hash/x-Abstract.html' },
			],
			source: 'dblp',
		});
	});

	it.each([
		['mastersthesis', "Master's thesis"],
		['phdthesis', 'PhD thesis'],
	])('knows a %s from others', async (name, genre) => {
		const thesis = recordOf(
			name,
			'<author>Ann Foo</author><title>T.</title><school>MIT</school><year>2001</year>',
		);
		expect(await fetchFrom(thesis)).toMatchObject({
			type: 'thesis',
			publication: { genre, publisher: 'MIT' },
		});
	});

	it('has the DOI of an article, and the ids of its editions', async () => {
		const article = recordOf(
			'article',
			`<author>Yann LeCun</author><title>What <i>x</i> &amp; H<sub>2</sub>O say ...</title>
<journal>Trans. Assoc. Comput. Linguistics</journal><volume>7</volume><number>2</number><year>1998</year>
<ee>https://doi.org/10.1162/TACL_A_00001</ee><ee>https://aclanthology.org/Q19-1001/</ee>`,
		);
		expect(await fetchFrom(article)).toMatchObject({
			title: 'What x & H2O say ...',
			type: 'article-journal',
			doi: '10.1162/tacl_a_00001',
			aliases: ['doi:10.1162/tacl_a_00001', 'acl:Q19-1001'],
			publication: {
				'container-title': 'Trans. Assoc. Comput. Linguistics',
				volume: '7',
				issue: '2',
			},
		});
	});

	it('of a preprint is no publication', async () => {
		const preprint = recordOf(
			'article',
			'<author>A B</author><title>T.</title><journal>CoRR</journal><volume>abs/1</volume><year>2017</year>',
			' publtype="informal"',
		);
		expect((await fetchFrom(preprint)).type).toBe('article');
	});

	test.each([
		['another key', ATTENTION.replace(KEY, 'conf/nips/Other17')],
		['no record', '<dblp></dblp>'],
		['a page', '<!doctype html><title>Too many requests</title>'],
		['half a record', ATTENTION.slice(0, 200)],
	])('%s makes no sense', async (_, answer) => {
		await expect(fetchFrom(answer)).rejects.toMatchObject({ code: 'network' });
	});
});

const hitOf = (more: object = {}): object => ({
	'@score': '9',
	info: {
		authors: { author: [{ '@pid': '1', text: 'Ashish Vaswani' }, { text: 'Lei Ba 0001' }] },
		title: 'Attention is All you Need.',
		venue: 'NIPS',
		pages: '5998-6008',
		year: '2017',
		type: 'Conference and Workshop Papers',
		key: KEY,
		ee: 'https://openreview.net/forum?id=rJ4km2R5t7',
		url: `https://dblp.org/rec/${KEY}`,
		...more,
	},
});
const listed = (...hit: unknown[]): string =>
	JSON.stringify({ result: { hits: { '@total': String(hit.length), hit } } });
const search = (answer: string) => searchRecords('T', 'A', () => Promise.resolve(answer));

describe('a search in DBLP', () => {
	it('asks for words: signs would mean something of their own', async () => {
		const ask = vi.fn<Ask>(() => Promise.resolve(listed()));
		await searchRecords('Q-Learning|X: $\\ell_1$ or -Y?', 'O’Brien', ask);
		const { origin, pathname, searchParams } = new URL(ask.mock.calls[0]![0]);
		expect(origin + pathname).toBe('https://dblp.org/search/publ/api');
		expect(Object.fromEntries(searchParams)).toMatchObject({ format: 'json', h: '10' });
		expect(searchParams.get('q')).toMatch(/^[\w ]+$/);
		expect(searchParams.get('q')).toContain('q learning x');
	});

	it('tells what it found, as records do', async () => {
		expect(await search(listed(hitOf()))).toEqual([
			expect.objectContaining({
				id: ID,
				aliases: ['openreview:rJ4km2R5t7'],
				title: 'Attention is All you Need',
				authors: [{ name: 'Ashish Vaswani' }, { name: 'Lei Ba' }],
				type: 'paper-conference',
			}),
		]);
	});

	test.each([
		['ICLR (Poster)', 'International Conference on Learning Representations'],
		['ICLR (Workshop)', 'ICLR (Workshop)'],
		['ACL (1)', 'ACL'],
		['NeurIPS', 'Advances in Neural Information Processing Systems'],
		['J. Mach. Learn. Res.', 'Journal of Machine Learning Research'],
		['Nat.', 'Nat.'],
	])('calls %s %s', async (venue, full) => {
		const [found] = await search(listed(hitOf({ venue })));
		expect(found?.publication?.['container-title']).toBe(full);
	});

	it('reads one author, several venues, a DOI and what is escaped', async () => {
		const [found] = await search(
			listed(
				hitOf({
					authors: { author: { text: 'Plato' } },
					venue: ['ACL', 'IJCNLP'],
					doi: '10.18653/V1/P18-1001',
					title: 'A &amp; B &lt;i&gt;c&lt;/i&gt;.',
				}),
			),
		);
		expect(found).toMatchObject({
			authors: [{ name: 'Plato' }],
			doi: '10.18653/v1/p18-1001',
			publication: { 'container-title': 'ACL' },
		});
		expect(found?.title).toMatch(/^A & B/);
	});

	it('leaves out what is no work, and takes no hits for none', async () => {
		expect(await search(listed(hitOf({ key: 'x/../y' }), hitOf({ title: '.' }), 7, null))).toEqual(
			[],
		);
		expect(await search('{"result":{"hits":{"@total":"0"}}}')).toEqual([]);
		await expect(search('{"result":7}')).rejects.toMatchObject({ code: 'network' });
	});
});
