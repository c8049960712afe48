import { describe, expect, it, vi } from 'vitest';
import pubmed from '../../../lib/metadata/pubmed.source.ts';
import type { Ask } from '../../../lib/metadata/source.ts';

const ID = 'pmid:27474142';
const SUMMARY = {
	uid: '27474142',
	pubdate: '2016 Jul',
	sortpubdate: '2016/07/01 00:00',
	authors: [
		{ name: 'Hagger MS', authtype: 'Author' },
		{ name: 'van der Berg JR Jr', authtype: 'Author' },
		{ name: 'Ego Depletion Group', authtype: 'CollectiveName' },
		{ name: 'Plato', authtype: 'Author' },
	],
	title: 'A Multilab Preregistered Replication of the <i>Ego-Depletion</i> Effect.',
	volume: '11',
	issue: '4',
	pages: '546-73',
	fulljournalname: 'Perspectives on psychological science',
	articleids: [
		{ idtype: 'pubmed', value: '27474142' },
		{ idtype: 'doi', value: '10.1177/1745691616652873' },
	],
};
const answerOf = (summary: object | undefined, id = '27474142'): string =>
	JSON.stringify({ header: { type: 'esummary' }, result: { uids: [id], [id]: summary } });
const fetchFrom = (summary: object) => pubmed.fetch(ID, () => Promise.resolve(answerOf(summary)));

describe('PubMed', () => {
	it('is asked for one summary', async () => {
		const ask = vi.fn<Ask>(() => Promise.resolve(answerOf(SUMMARY)));
		await pubmed.fetch(ID, ask);
		expect(ask).toHaveBeenCalledExactlyOnceWith(
			'https://eutils.ncbi.nlm.nih.gov/entrez/eutils/esummary.fcgi?db=pubmed&id=27474142&retmode=json',
		);
	});

	it('tells what it knows, under the DOI', async () => {
		expect(await fetchFrom(SUMMARY)).toEqual({
			id: 'doi:10.1177/1745691616652873',
			aliases: [ID],
			title: 'A Multilab Preregistered Replication of the Ego-Depletion Effect',
			fixedCase: ['Ego', 'Depletion'],
			authors: [
				{ name: 'M. S. Hagger', family: 'Hagger', given: 'M. S.' },
				{ name: 'J. R. van der Berg Jr', family: 'van der Berg', given: 'J. R.', suffix: 'Jr' },
				{ name: 'Ego Depletion Group', family: 'Ego Depletion Group' },
				{ name: 'Plato' },
			],
			published: '2016-07',
			doi: '10.1177/1745691616652873',
			journalRef: 'Perspectives on psychological science 11(4), 546–573 (2016)',
			type: 'article-journal',
			publication: {
				'container-title': 'Perspectives on psychological science',
				volume: '11',
				issue: '4',
				page: '546-573',
				issued: '2016-07',
			},
			source: 'pubmed',
		});
	});

	it.each([
		['2016 Jul 9', '2016/07/09 00:00', '2016-07-09'],
		['2016 Jul-Aug', '2016/07/01 00:00', '2016-07'],
		['2016 Spring', '2016/03/01 00:00', '2016'],
		['2016', '2016/01/01 00:00', '2016'],
		['2016-2017', '2016/01/01 00:00', '2016'],
	])('knows no more of the day than %s', async (pubdate, sortpubdate, day) => {
		expect((await fetchFrom({ ...SUMMARY, pubdate, sortpubdate })).published).toBe(day);
	});

	it.each([
		['a translated title', '[Of sleep].', 'Of sleep'],
		['a question', 'Is it so?', 'Is it so?'],
		['three points', 'And then...', 'And then...'],
	])('writes %s', async (_, title, written) => {
		expect((await fetchFrom({ ...SUMMARY, title })).title).toBe(written);
	});

	it('goes by its own id where there is no DOI, and by arXiv’s where the DOI is arXiv’s', async () => {
		expect((await fetchFrom({ ...SUMMARY, articleids: [] })).id).toBe(ID);
		const articleids = [{ idtype: 'doi', value: '10.48550/arXiv.1706.03762' }];
		expect(await fetchFrom({ ...SUMMARY, articleids })).toMatchObject({
			id: 'arxiv:1706.03762',
			aliases: [ID],
		});
	});

	it('does not know a number that is nobody’s', async () => {
		await expect(
			fetchFrom({ uid: '27474142', error: 'cannot get document summary' }),
		).rejects.toMatchObject({ code: 'missing' });
		const other = answerOf(SUMMARY, '1');
		await expect(pubmed.fetch(ID, () => Promise.resolve(other))).rejects.toMatchObject({
			code: 'missing',
		});
	});

	it.each([
		['another paper', { ...SUMMARY, uid: '27474143' }],
		['no title', { ...SUMMARY, title: '' }],
	])('is not believed: %s', async (_, summary) => {
		await expect(fetchFrom(summary)).rejects.toMatchObject({ code: 'network' });
	});
});
