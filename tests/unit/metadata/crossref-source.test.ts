import { safeParse } from 'zod/mini';
import { describe, expect, it, vi } from 'vitest';
import crossref from '../../../lib/metadata/crossref.source.ts';
import type { Ask } from '../../../lib/metadata/source.ts';
import { paperDraftSchema } from '../../../lib/paper/paper.ts';

const ID = 'doi:10.1038/nature14539';
const WORK = {
	DOI: '10.1038/nature14539',
	type: 'journal-article',
	title: ['Deep learning'],
	subtitle: [],
	author: [
		{ given: 'Yann', family: 'LeCun', sequence: 'first', affiliation: [] },
		{ given: 'Yoshua', family: 'Bengio', sequence: 'additional', affiliation: [] },
		{ given: 'Geoffrey', family: 'Hinton', sequence: 'additional', affiliation: [] },
	],
	'container-title': ['Nature'],
	volume: '521',
	issue: '7553',
	page: '436-444',
	published: { 'date-parts': [[2015, 5, 27]] },
	issued: { 'date-parts': [[2015, 5, 27]] },
};
const answerOf = (work: object): string => JSON.stringify({ status: 'ok', message: work });
const fetchFrom = (work: object, id = ID) =>
	crossref.fetch(id, () => Promise.resolve(answerOf(work)));

describe('Crossref', () => {
	it('is asked for one DOI, written for an address', async () => {
		const ask = vi.fn<Ask>(() => Promise.resolve(answerOf({ ...WORK, DOI: '10.1002/(SICI)1#2' })));
		await crossref.fetch('doi:10.1002/(sici)1#2', ask);
		expect(ask).toHaveBeenCalledExactlyOnceWith(
			'https://api.crossref.org/works/10.1002%2F(sici)1%232',
		);
	});

	it('tells title, authors, place and day', async () => {
		expect(await fetchFrom(WORK)).toEqual({
			id: ID,
			title: 'Deep learning',
			authors: [
				{ name: 'Yann LeCun', family: 'LeCun', given: 'Yann' },
				{ name: 'Yoshua Bengio', family: 'Bengio', given: 'Yoshua' },
				{ name: 'Geoffrey Hinton', family: 'Hinton', given: 'Geoffrey' },
			],
			published: '2015-05-27',
			doi: '10.1038/nature14539',
			journalRef: 'Nature 521(7553), 436–444 (2015)',
			type: 'article-journal',
			publication: {
				'container-title': 'Nature',
				volume: '521',
				issue: '7553',
				page: '436-444',
				issued: '2015-05-27',
			},
			source: 'crossref',
		});
	});

	it('tells names with a suffix, of groups and of one word', async () => {
		const author = [
			{ given: 'Martin Luther', family: 'King', suffix: 'Jr.' },
			{ name: 'The ATLAS Collaboration', sequence: 'additional' },
			{ name: 'World Health Organization' },
			{ family: 'Plato' },
			{ given: 'J. R.&nbsp;R.', family: 'O&#x2019;Neill,' },
			{ given: 'Nobody' },
			{},
			'a text',
			null,
		];
		expect((await fetchFrom({ ...WORK, author })).authors).toEqual([
			{ name: 'Martin Luther King Jr.', family: 'King', given: 'Martin Luther', suffix: 'Jr.' },
			{ name: 'The ATLAS Collaboration', family: 'The ATLAS Collaboration' },
			{ name: 'World Health Organization', family: 'World Health Organization' },
			{ name: 'Plato' },
			{ name: 'J. R. R. O’Neill', family: 'O’Neill', given: 'J. R. R.' },
			{ name: 'Nobody' },
		]);
	});

	it.each([
		['a subtitle', ['Deep learning'], ['A primer'], 'Deep learning: A primer'],
		['after a question', ['Why learn?'], ['A primer'], 'Why learn? A primer'],
		['said twice', ['Deep learning: a primer'], ['A Primer'], 'Deep learning: a primer'],
		['two languages', ['Deep learning', 'Apprentissage profond'], [], 'Deep learning'],
		[
			'marked up',
			['H<sub>2</sub>O in <i>Arabidopsis</i> &amp; elsewhere'],
			[],
			'H₂O in Arabidopsis & elsewhere',
		],
	])('tells a title: %s', async (_, title, subtitle, whole) => {
		expect((await fetchFrom({ ...WORK, title, subtitle })).title).toBe(whole);
	});

	it('tells what keeps its capital', async () => {
		const title = ['Growth of <i>Escherichia coli</i>'];
		expect((await fetchFrom({ ...WORK, title })).fixedCase).toEqual(['Escherichia']);
		expect((await fetchFrom(WORK)).fixedCase).toBeUndefined();
	});

	it('tells an abstract without its JATS', async () => {
		const abstract =
			'<jats:title>Abstract</jats:title>\n<jats:p>Deep learning allows <jats:italic>models</jats:italic>.</jats:p>';
		expect((await fetchFrom({ ...WORK, abstract })).abstract).toBe('Deep learning allows models.');
	});

	it.each([
		['a month', [[2015, 5]], '2015-05'],
		['a year', [[2015]], '2015'],
		['no day that exists', [[2015, 2, 30]], '2015-02'],
		['no month that exists', [[2015, 13, 1]], '2015'],
		['nothing', [[null]], undefined],
		['no list', [], undefined],
		['no number', [['2015']], undefined],
	])('tells a date of %s', async (_, parts, published) => {
		const dates = { published: { 'date-parts': parts }, issued: undefined };
		expect((await fetchFrom({ ...WORK, ...dates })).published).toBe(published);
	});

	it.each([
		['proceedings', { volume: undefined, issue: undefined }, 'Nature, 436–444 (2015)'],
		[
			'an article number',
			{ page: undefined, 'article-number': 'e12' },
			'Nature 521(7553), e12 (2015)',
		],
		['a page', { page: '7', issue: undefined }, 'Nature 521, 7 (2015)'],
		['no date', { published: null, issued: null }, 'Nature 521(7553), 436–444'],
		['nowhere', { 'container-title': [] }, undefined],
	])('tells where it appeared: %s', async (_, work, place) => {
		expect((await fetchFrom({ ...WORK, ...work })).journalRef).toBe(place);
	});

	it('dates a volume by its print, the work by its first day', async () => {
		const draft = await fetchFrom({ ...WORK, 'published-print': { 'date-parts': [[2016, 1]] } });
		expect(draft.published).toBe('2015-05-27');
		expect(draft.publication?.issued).toBe('2016-01');
	});

	it('tells the degree and the school of a thesis', async () => {
		const thesis = {
			type: 'dissertation',
			institution: [{ name: 'Leiden University' }],
			degree: ['PhD'],
		};
		const { type, publication } = await fetchFrom({ ...WORK, ...thesis });
		expect(type).toBe('thesis');
		expect(publication).toMatchObject({ publisher: 'Leiden University', genre: 'PhD' });
	});

	it('leaves broken fields out and keeps the others', async () => {
		const draft = await fetchFrom({
			...WORK,
			author: 'LeCun',
			abstract: 7,
			'container-title': 'Nature',
			published: 'soon',
			issued: { 'date-parts': 3 },
			volume: {},
		});
		expect(draft).toEqual({
			id: ID,
			title: 'Deep learning',
			authors: [],
			doi: '10.1038/nature14539',
			type: 'article-journal',
			publication: { issue: '7553', page: '436-444' },
			source: 'crossref',
		});
	});

	it('cuts to measure what is too long, and text stays text', async () => {
		const draft = await fetchFrom({
			...WORK,
			title: [`<script>alert(1)</script>${'x'.repeat(20_000)}`],
			author: Array.from({ length: 12_000 }, () => ({ family: 'y'.repeat(3_000), given: 'Z' })),
			abstract: '<jats:p>z'.repeat(50_000),
			'container-title': ['j'.repeat(5_000)],
		});
		expect(safeParse(paperDraftSchema, draft).success).toBe(true);
		expect(draft.title.startsWith('<script>')).toBe(true);
	});

	it.each([
		['another paper', { ...WORK, DOI: '10.1038/nature14236' }],
		['no DOI', { ...WORK, DOI: undefined }],
		['no title', { ...WORK, title: [] }],
		['an empty title', { ...WORK, title: ['<i> </i>'] }],
	])('is not believed: %s', async (_, work) => {
		await expect(fetchFrom(work)).rejects.toMatchObject({ code: 'network' });
	});

	it('may write the DOI in capitals', async () => {
		expect((await fetchFrom({ ...WORK, DOI: '10.1038/NATURE14539' })).id).toBe(ID);
	});
});
