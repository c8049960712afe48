import { describe, expect, it } from 'vitest';
import { findPublished } from '../../../lib/metadata/published.ts';
import {
	DOI,
	paperOf,
	workOf,
	scholarOf,
	busy,
	webOf,
	find,
	message,
	listed,
	batch,
} from './published-web.ts';

const KEY = 'conf/nips/VaswaniSPUJGKP17';
const RECORD = `<dblp><inproceedings key="${KEY}"><author>Ashish Vaswani</author><author>Noam Shazeer</author>
<title>Attention is All you Need.</title><pages>5998-6008</pages><year>2017</year><booktitle>NIPS</booktitle></inproceedings></dblp>`;
const NIPS = {
	type: 'paper-conference',
	publication: {
		'container-title': 'Advances in Neural Information Processing Systems',
		page: '5998-6008',
		issued: '2017',
	},
};
const hitOf = (more: object = {}) => ({
	info: {
		key: KEY,
		title: 'Attention is All you Need.',
		authors: { author: [{ text: 'Ashish Vaswani' }, { text: 'Noam Shazeer' }] },
		venue: 'NIPS',
		pages: '5998-6008',
		year: '2017',
		type: 'Conference and Workshop Papers',
		...more,
	},
});
const hits = (...hit: object[]): string => JSON.stringify({ result: { hits: { hit } } });

describe('a published version is found', () => {
	it('in DBLP’s record, by the key that Semantic Scholar knows; without it, in the venue', async () => {
		const scholar = batch(
			scholarOf({ DBLP: KEY }, { venue: 'NeurIPS', publicationVenue: { type: 'conference' } }),
		);
		const { found } = await find({ scholar, dblp: RECORD });
		expect(found).toMatchObject({
			by: 'id',
			draft: { id: `dblp:${KEY}`, source: 'dblp', ...NIPS },
		});
		const other = RECORD.replace('Attention is', 'Nothing of');
		for (const web of [{ scholar }, { scholar, dblp: busy }, { scholar, dblp: other }]) {
			expect((await find(web)).found?.by).toBe('venue');
		}
	});

	it('in DBLP by title and authors, where Crossref is not asked then', async () => {
		const web = webOf({
			dblpSearch: hits(
				hitOf({
					key: 'journals/corr/VaswaniSPUJGKP17',
					venue: 'CoRR',
					type: 'Informal and Other Publications',
				}),
				hitOf({ key: 'conf/x/Vaswani18', venue: 'ICLR (Workshop)' }),
				hitOf(),
			),
		});
		const [answer] = await findPublished([paperOf()], web.reach);
		expect(answer?.found).toMatchObject({ by: 'words', draft: { id: `dblp:${KEY}`, ...NIPS } });
		expect(web.asked()).toEqual(['arxiv', 'scholar', 'dblpSearch']);
		expect(new URL(web.ask.mock.calls[2]![0]).searchParams.get('q')).toBe(
			'attention is all you need vaswani',
		);
	});

	it('in the better record of the DOI that DBLP knows, and in its own where that is not heard', async () => {
		const dblpSearch = hits(hitOf({ doi: DOI }));
		const { found } = await find({ dblpSearch, record: message(workOf()) });
		expect(found).toMatchObject({ by: 'words', draft: { id: `doi:${DOI}`, source: 'crossref' } });
		const own = await find({ dblpSearch, record: busy });
		expect(own.found).toMatchObject({ by: 'words', draft: { id: `dblp:${KEY}`, doi: DOI } });
	});

	it('in Crossref, where DBLP knows a workshop’s only; DBLP is not asked about preprints of biology', async () => {
		const dblpSearch = hits(hitOf({ venue: 'ICLR (Workshop)' }));
		const { found } = await find({ dblpSearch, search: listed(workOf()) });
		expect(found?.draft.id).toBe(`doi:${DOI}`);
		expect((await find({ dblpSearch })).found?.draft.id).toBe(`dblp:${KEY}`);
		const web = webOf({});
		await findPublished([paperOf({ id: 'doi:10.1101/2020.01.02.123456' })], web.reach);
		expect(web.asked()).not.toContain('dblpSearch');
	});
});
