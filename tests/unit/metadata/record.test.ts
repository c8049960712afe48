/** The full record of a publication of which a list of search results told a part. */
import { describe, expect, it } from 'vitest';
import { previewMerge, unsavedRow } from '../../../lib/library/merge-papers.ts';
import { publishedChoices, saysMore } from '../../../lib/library/publish.ts';
import { findPublished } from '../../../lib/metadata/published.ts';
import { DOI, find, listed, message, paperOf, webOf, workOf } from './published-web.ts';

const LONG = 'Attention is all you need: a study of sequence transduction without recurrence';
const CUT = 'Attention is all you need: a study of sequence transduc…';

/** As Google Scholar lists it. */
const listedPaper = (title = CUT) =>
	paperOf({
		id: 'url:https://ieeexplore.ieee.org/document/771073',
		title,
		authors: [{ name: 'A. Vaswani' }, { name: 'N. Shazeer' }, { name: 'et al.' }],
		published: '2018',
		publication: { issued: '2018' },
		source: 'google-scholar',
	});

const WORK = workOf({ title: [LONG], page: '1-11' });

describe('the full record of a publication is found', () => {
	it('by the beginning of its title, its first author and its year', async () => {
		const web = webOf({ search: listed(WORK), record: message(WORK) });
		const [answer] = await findPublished([listedPaper()], web.reach);
		expect(answer?.found).toMatchObject({ by: 'words', draft: { title: LONG, doi: DOI } });
		const search = web.ask.mock.calls.map(([url]) => url).find((url) => url.includes('works?'));
		expect(decodeURIComponent(search ?? '')).not.toMatch(/transduc|…/);
	});

	it('and gives its names, its title and its place when it is taken over', async () => {
		const paper = listedPaper();
		const { found } = await find({ search: listed(WORK), record: message(WORK) }, paper);
		const record = unsavedRow(found!.draft);
		expect(saysMore(paper, record)).toBe(true);
		const merged = previewMerge([paper, record], publishedChoices(paper, record))!.paper;
		expect(merged).toMatchObject({
			id: paper.id,
			title: LONG,
			authors: [
				{ family: 'Vaswani', given: 'Ashish' },
				{ family: 'Shazeer', given: 'Noam' },
			],
			doi: DOI,
			publication: { 'container-title': 'Journal of Attention', volume: '7', page: '1-11' },
		});
		expect(saysMore(merged, record), 'all of it is there').toBe(false);
	});

	it('by its own DOI, without a question by words', async () => {
		const web = webOf({ record: message(workOf()) });
		const paper = paperOf({
			id: `doi:${DOI}`,
			authors: [{ name: 'A. Vaswani' }, { name: 'N. Shazeer' }],
		});
		const [answer] = await findPublished([paper], web.reach);
		expect(answer?.found?.by).toBe('id');
		expect(web.asked()).toEqual(['record']);
	});
});

it('a beginning that many titles have is none', async () => {
	const search = listed(workOf({ title: ['Attention is all you need in speech separation'] }));
	const { found } = await find({ search }, listedPaper('Attention is all you need …'));
	expect(found).toBeUndefined();
});
