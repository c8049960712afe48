import { describe, expect, it, vi } from 'vitest';
import datacite from '../../../lib/metadata/datacite.source.ts';
import type { Ask } from '../../../lib/metadata/source.ts';

const ID = 'doi:10.5281/zenodo.1212303';
const RECORD = {
	doi: '10.5281/ZENODO.1212303',
	titles: [
		{ title: 'ImageNet, annotated', titleType: 'AlternativeTitle' },
		{ title: 'The <i>ImageNet</i> annotations' },
	],
	creators: [
		{ name: 'Deng, Jia', nameType: 'Personal', givenName: 'Jia', familyName: 'Deng' },
		{ name: 'King Jr., Martin', nameType: 'Personal' },
		{ name: 'Stanford Vision Lab', nameType: 'Organizational' },
		{ name: 'Li Fei-Fei' },
		{ nameType: 'Personal' },
	],
	descriptions: [
		{ description: 'v1', descriptionType: 'Other' },
		{ description: '<p>Annotations of images.</p>', descriptionType: 'Abstract' },
	],
	dates: [
		{ date: '2018-04-03', dateType: 'Issued' },
		{ date: '2019', dateType: 'Updated' },
	],
	publicationYear: 2017,
	subjects: [{ subject: 'computer vision' }, { subject: 'FOS: Computer science' }, 7],
	container: {},
};
const answerOf = (attributes: object): string =>
	JSON.stringify({ data: { id: RECORD.doi, type: 'dois', attributes } });
const fetchFrom = (attributes: object) =>
	datacite.fetch(ID, () => Promise.resolve(answerOf(attributes)));

describe('DataCite', () => {
	it('is asked for one DOI', async () => {
		const ask = vi.fn<Ask>(() => Promise.resolve(answerOf(RECORD)));
		await datacite.fetch(ID, ask);
		expect(ask).toHaveBeenCalledExactlyOnceWith(
			'https://api.datacite.org/dois/10.5281%2Fzenodo.1212303',
		);
	});

	it('tells what it knows', async () => {
		expect(await fetchFrom(RECORD)).toEqual({
			id: ID,
			title: 'The ImageNet annotations',
			authors: [
				{ name: 'Jia Deng', family: 'Deng', given: 'Jia' },
				{ name: 'Martin King Jr.', family: 'King', given: 'Martin', suffix: 'Jr.' },
				{ name: 'Stanford Vision Lab', family: 'Stanford Vision Lab' },
				{ name: 'Li Fei-Fei' },
			],
			abstract: 'Annotations of images.',
			published: '2018-04-03',
			keywords: ['computer vision', 'FOS: Computer science'],
			doi: '10.5281/zenodo.1212303',
			source: 'datacite',
		});
	});

	it('tells where it appeared', async () => {
		const container = {
			title: 'Dagstuhl Reports',
			volume: '1',
			issue: '2',
			firstPage: '3',
			lastPage: '9',
		};
		expect((await fetchFrom({ ...RECORD, container })).journalRef).toBe(
			'Dagstuhl Reports 1(2), 3–9 (2018)',
		);
	});

	it.each([
		['Dataset', undefined, 'dataset'],
		['Text', undefined, 'document'],
		['Text', { title: 'Dagstuhl Reports' }, undefined],
	])('takes a poster for no article: %s in %o', async (resourceTypeGeneral, container, type) => {
		const types = { resourceTypeGeneral };
		expect((await fetchFrom({ ...RECORD, types, container })).type).toBe(type);
	});

	it('knows a year at least', async () => {
		expect(
			(await fetchFrom({ ...RECORD, dates: [{ date: 'May', dateType: 'Issued' }] })).published,
		).toBe('2017');
	});

	it.each([
		['another paper', { ...RECORD, doi: '10.5281/zenodo.1' }],
		['no title', { ...RECORD, titles: [] }],
	])('is not believed: %s', async (_, attributes) => {
		await expect(fetchFrom(attributes)).rejects.toMatchObject({ code: 'network' });
	});
});
