import { describe, expect, it } from 'vitest';
import { exportText } from '../../../lib/citation/export.ts';
import bibtex from '../../../lib/citation/formats/bibtex.format.ts';
import { previewMerge, unsavedRow } from '../../../lib/library/merge-papers.ts';
import { publishedChoices } from '../../../lib/library/publish.ts';
import { findPublished, publishedHosts } from '../../../lib/metadata/published.ts';
import type { Ask } from '../../../lib/metadata/source.ts';
import {
	ID,
	TITLE,
	DOI,
	HASH,
	paperOf,
	workOf,
	scholarOf,
	MODS,
	missing,
	busy,
	webOf,
	find,
	withDoi,
	message,
	listed,
	batch,
	type Web,
} from './published-web.ts';

describe('a published version is found', () => {
	it('by the DOI that its authors gave to arXiv; nobody else is asked then', async () => {
		const web = webOf({ arxiv: withDoi(), record: message(workOf()) });
		const [answer] = await findPublished([paperOf()], web.reach);
		expect(answer).toMatchObject({
			id: ID,
			found: {
				by: 'id',
				draft: {
					id: `doi:${DOI}`,
					type: 'article-journal',
					publication: {
						'container-title': 'Journal of Attention',
						volume: '7',
						issued: '2018-03',
					},
					source: 'crossref',
				},
			},
		});
		expect(web.asked()).toEqual(['arxiv', 'record']);
	});

	it('by the DOI that is known of it already, without a question to arXiv', async () => {
		const web = webOf({ record: message(workOf()) });
		const [answer] = await findPublished([paperOf({ doi: DOI })], web.reach);
		expect(answer?.found?.by).toBe('id');
		expect(web.asked()).toEqual(['record']);
	});

	it('by the ids of Semantic Scholar, in the Anthology’s own record where there is one', async () => {
		const scholar = batch(scholarOf({ ACL: 'P18-1001', DOI }));
		const { found } = await find({ scholar, acl: MODS, record: message(workOf()) });
		expect(found).toMatchObject({
			by: 'id',
			draft: { id: 'acl:P18-1001', source: 'acl', type: 'paper-conference' },
		});
	});

	it('in a venue that has no record of its own', async () => {
		const scholar = batch(
			scholarOf(
				{ DOI: '10.48550/arXiv.1706.03762', DBLP: 'conf/nips/VaswaniSPUJGKP17' },
				{
					venue: 'Neural Information Processing Systems',
					publicationVenue: { type: 'conference' },
					publicationTypes: ['JournalArticle'],
				},
			),
		);
		const { found } = await find({ scholar });
		expect(found).toEqual({
			by: 'venue',
			draft: expect.objectContaining({
				id: `s2:${HASH}`,
				aliases: [],
				type: 'paper-conference',
				publication: { 'container-title': 'Neural Information Processing Systems', issued: '2017' },
			}),
		});
	});

	it('by title and authors where no id leads to one, of no workshop where there is another', async () => {
		const web = webOf({
			search: listed(
				workOf({ DOI: '10.1109/w.1', 'container-title': ['Workshop on Attention'] }),
				workOf({ DOI: '10.1109/x.1', author: [{ given: 'A.', family: 'Nobody' }] }),
				workOf({ DOI: '10.1101/2017.1', type: 'posted-content' }),
				workOf(),
			),
		});
		const [answer] = await findPublished([paperOf()], web.reach);
		expect(answer?.found).toMatchObject({ by: 'words', draft: { id: `doi:${DOI}` } });
		expect(web.asked()).toEqual(['arxiv', 'scholar', 'dblpSearch', 'search']);
		const url = new URL(web.ask.mock.calls[3]![0]);
		expect(Object.fromEntries(url.searchParams)).toEqual({
			'query.bibliographic': TITLE,
			'query.author': 'Vaswani',
			rows: '5',
		});
	});

	it('of a preprint with a DOI, where its server told Crossref', async () => {
		const own = '10.1101/2021.11.04.467278';
		const relation = { 'is-preprint-of': [{ id: DOI, 'id-type': 'doi' }, { id: 7 }, null] };
		const ask: Ask = (url) =>
			url.endsWith(encodeURIComponent(own))
				? Promise.resolve(message(workOf({ DOI: own, type: 'posted-content', relation })))
				: Promise.resolve(message(workOf()));
		const paper = paperOf({ id: `doi:${own}`, doi: own, type: 'article' });
		const [answer] = await findPublished([paper], {
			ask,
			mayAsk: () => Promise.resolve(true),
		});
		expect(answer?.found).toMatchObject({ by: 'id', draft: { id: `doi:${DOI}` } });
	});

	it('of several: arXiv and Semantic Scholar are asked once about all of them', async () => {
		const other = paperOf({ id: 'arxiv:1810.04805', title: 'BERT' });
		const web = webOf({ scholar: batch(null, scholarOf({ DOI })), record: message(workOf()) });
		const answers = await findPublished([other, paperOf()], web.reach);
		expect(answers.map(({ id, found }) => [id, found?.by])).toEqual([
			['arxiv:1810.04805', undefined],
			[ID, 'id'],
		]);
		expect(web.asked()).toEqual(['arxiv', 'scholar', 'record', 'dblpSearch', 'search']);
		expect(web.ask.mock.calls[1]?.[1]).toBe('{"ids":["ARXIV:1810.04805","ARXIV:1706.03762"]}');
	});
});

describe('nothing is found', () => {
	it('where all were asked and nobody knows: that is no failure', async () => {
		expect(await find({})).toEqual({ id: ID });
		expect(await find({ scholar: missing })).toEqual({ id: ID });
	});

	it.each<[string, Web]>([
		['a DOI of another work', { arxiv: withDoi(), record: message(workOf({ title: ['Chess'] })) }],
		[
			'a DOI of other authors',
			{ arxiv: withDoi(), record: message(workOf({ author: [{ given: 'A.', family: 'B' }] })) },
		],
		['arXiv’s own DOI', { arxiv: withDoi('10.48550/arXiv.1706.03762') }],
		['Zenodo’s DOI', { arxiv: withDoi('10.5281/zenodo.1212303'), record: message(workOf()) }],
		['a server', { scholar: batch(scholarOf({}, { venue: 'arXiv.org' })) }],
		[
			'a venue of another work',
			{ scholar: batch(scholarOf({}, { title: 'Chess', venue: 'Nature' })) },
		],
		[
			'a venue beside a DOI that is another work’s',
			{
				scholar: batch(scholarOf({ DOI }, { venue: 'Nature' })),
				record: message(workOf({ title: ['Chess'] })),
			},
		],
		[
			'the answer to another id',
			{ scholar: batch(scholarOf({ ArXiv: '1810.04805' }, { venue: 'Nature' })) },
		],
		[
			'a work of later years',
			{ search: listed(workOf({ published: { 'date-parts': [[2022]] } })) },
		],
		['half a list', { search: listed({ DOI: 7 }, { title: [] }, workOf({ title: [] })) }],
	])('by %s', async (_, told) => expect(await find(told)).toEqual({ id: ID }));
});

describe('what was not heard is not taken for none', () => {
	it.each<[string, Web]>([
		['arXiv is busy', { arxiv: busy }],
		['Semantic Scholar is busy', { scholar: busy }],
		['the record is not heard', { arxiv: withDoi(), record: busy }],
		['the search is not heard', { search: busy }],
		['DBLP is not heard', { dblpSearch: busy }],
		['the Anthology is down', { scholar: batch(scholarOf({ ACL: 'P18-1001' })), acl: busy }],
		['DataCite is down', { arxiv: withDoi(), datacite: busy }],
		['arXiv answers a page', { arxiv: '<html>' }],
		['Semantic Scholar answers no list', { scholar: '{"message":"Too Many Requests"}' }],
		[
			'the record is of another DOI',
			{ arxiv: withDoi(), record: message(workOf({ DOI: '10.1109/9' })) },
		],
		['the search answers nonsense', { search: '{"message":[]}' }],
		['the record is half a text', { arxiv: withDoi(), record: '{"message":{"DOI":"10.11' }],
	])('%s', async (_, told) => expect(await find(told)).toEqual({ id: ID, failed: 'network' }));

	it('and another may have found it all the same', async () => {
		const { found, failed } = await find({ scholar: busy, search: listed(workOf()) });
		expect(found?.by).toBe('words');
		expect(failed).toBeUndefined();
	});

	it.each([
		['Semantic Scholar', ['semanticscholar']],
		['Crossref', ['crossref']],
		['DBLP', ['dblp']],
		['arXiv', ['arxiv']],
	])('%s may not be asked', async (_, withheld) => {
		const web = webOf({ withheld });
		expect(await findPublished([paperOf()], web.reach)).toEqual([{ id: ID, failed: 'withheld' }]);
		for (const [url] of web.ask.mock.calls) expect(url).not.toContain(withheld[0]);
	});

	it('a host that was not heard is not waited for again', async () => {
		const web = webOf({ search: busy });
		const papers = [paperOf(), paperOf({ id: 'arxiv:1810.04805' })];
		const answers = await findPublished(papers, web.reach);
		expect(answers.map(({ failed }) => failed)).toEqual(['network', 'network']);
		expect(web.asked().filter((who) => who === 'search')).toHaveLength(1);
	});

	it('a mistake of our own is let through', async () => {
		const broken = new TypeError('a bug');
		await expect(find({ search: broken })).rejects.toBe(broken);
	});
});

/** The entry of a preprint that was published, from what its sources answered. */
const entryFrom = async (told: Web, paper = paperOf({ categories: ['cs.CL'] })) => {
	const { found } = await find(told, paper);
	const published = unsavedRow(found!.draft);
	const preview = previewMerge([paper, published], publishedChoices(paper, published))!;
	return (await exportText([{ ...preview.paper, key: 'k' }], bibtex)).text;
};

describe('it is printed, with its eprint, as', () => {
	const HEAD = `  title         = {Attention Is All You Need},
  author        = {Vaswani, Ashish and Shazeer, Noam},`;
	const EPRINT = `  eprint        = {1706.03762},
  archiveprefix = {arXiv},
  primaryclass  = {cs.CL},`;
	const URL_AT_ARXIV = '  url           = {https://arxiv.org/abs/1706.03762}';

	it('an article', async () => {
		expect(await entryFrom({ arxiv: withDoi(), record: message(workOf()) })).toBe(`@article{k,
${HEAD}
  journal       = {Journal of Attention},
  volume        = {7},
  year          = {2018},
  month         = mar,
${EPRINT}
  doi           = {${DOI}},
${URL_AT_ARXIV}
}
`);
	});

	it('a paper of the Anthology’s', async () => {
		const scholar = batch(scholarOf({ ACL: 'P18-1001' }));
		expect(await entryFrom({ scholar, acl: MODS })).toBe(`@inproceedings{k,
${HEAD}
  booktitle     = {Proceedings of {ACL}},
  year          = {2018},
  month         = jul,
${EPRINT}
${URL_AT_ARXIV}
}
`);
	});

	it('a paper of a venue without a record', async () => {
		const venue = {
			venue: 'Neural Information Processing Systems',
			publicationTypes: ['Conference'],
		};
		expect(await entryFrom({ scholar: batch(scholarOf({}, venue)) })).toBe(`@inproceedings{k,
${HEAD}
  booktitle     = {Neural Information Processing Systems},
  year          = {2017},
${EPRINT}
${URL_AT_ARXIV}
}
`);
	});
});

it('all that may be asked is known before', () => {
	expect(publishedHosts()).toEqual([
		'https://export.arxiv.org/*',
		'https://api.semanticscholar.org/*',
		'https://api.crossref.org/*',
		'https://api.datacite.org/*',
		'https://aclanthology.org/*',
		'https://dblp.org/*',
	]);
});
