import { expect, test } from 'vitest';
import { exportText } from '../../../lib/citation/export.ts';
import { zoteroItems } from '../../../lib/handoff/zotero-items.ts';
import { workTypeSchema, type PaperDraft } from '../../../lib/paper/paper.ts';
import { cited } from '../citation/papers.ts';
import { startZotero } from './programs.ts';

type Item = Record<string, unknown>;

const itemsOf = async (...drafts: Partial<PaperDraft>[]): Promise<Item[]> => {
	const papers = drafts.map((draft, index) => cited(`key${index}`, draft));
	return JSON.parse((await exportText(papers, zoteroItems)).text);
};

test('a preprint is one, with its archive and number; its category stands in “Extra”', async () => {
	const [item] = await itemsOf({
		id: 'arxiv:1807.03748',
		categories: ['cs.LG', 'stat.ML'],
		published: '2018-07-10',
	});
	expect(item).toMatchObject({
		itemType: 'preprint',
		repository: 'arXiv',
		archiveID: 'arXiv:1807.03748',
		DOI: '10.48550/arXiv.1807.03748',
		date: '2018-07-10',
		url: 'https://arxiv.org/abs/1807.03748',
		extra: 'arXiv:1807.03748 [cs.LG]',
	});
});

test('particles and suffixes stand in the two parts of a name that Zotero reads', async () => {
	const [item] = await itemsOf({
		authors: [
			{ name: 'Aaron van den Oord' },
			{ name: 'Martin Luther King Jr.' },
			{ name: 'OpenAI' },
		],
		editors: [{ name: 'Ulrike von Luxburg', family: 'von Luxburg', given: 'Ulrike' }],
	});
	expect(item?.['creators']).toEqual([
		{ creatorType: 'author', lastName: 'van den Oord', firstName: 'Aaron' },
		{ creatorType: 'author', lastName: 'King', firstName: 'Martin Luther, Jr.' },
		{ creatorType: 'author', lastName: 'OpenAI', fieldMode: 1 },
		{ creatorType: 'editor', lastName: 'von Luxburg', firstName: 'Ulrike' },
	]);
});

test('programs have programmers, patents inventors, and nobody edits either', async () => {
	const people = {
		authors: [{ name: 'Ada B', family: 'B', given: 'Ada' }],
		editors: [{ name: 'Bo C', family: 'C', given: 'Bo' }],
	};
	const items = await itemsOf(
		{ ...people, type: 'software', publication: { version: '2.0' } },
		{ ...people, type: 'patent', publication: { number: '7', issued: '1980-12-23' } },
	);
	const sorts = items.map(({ creators }) =>
		(creators as { creatorType: string }[]).map(({ creatorType }) => creatorType),
	);
	expect(sorts).toEqual([
		['programmer', 'contributor'],
		['inventor', 'contributor'],
	]);
	expect(items).toMatchObject([
		{ itemType: 'computerProgram', versionNumber: '2.0' },
		{ itemType: 'patent', patentNumber: '7', issueDate: '1980-12-23' },
	]);
});

test('a published paper keeps what has no field of its own', async () => {
	const items = await itemsOf(
		{
			id: 'arxiv:1512.03385',
			doi: '10.1109/cvpr.2016.90',
			type: 'paper-conference',
			publication: {
				'container-title': 'CVPR',
				'event-place': 'Las Vegas',
				ISSN: '1063-6919',
				note: 'Best paper',
			},
		},
		{ id: 'pmid:2231712', type: 'article-journal', publication: { 'container-title': 'J' } },
	);
	expect(items).toMatchObject([
		{
			itemType: 'conferencePaper',
			proceedingsTitle: 'CVPR',
			place: 'Las Vegas',
			DOI: '10.1109/cvpr.2016.90',
			extra: 'arXiv:1512.03385\nISSN: 1063-6919\nBest paper',
		},
		{ itemType: 'journalArticle', publicationTitle: 'J', extra: 'PMID: 2231712' },
	]);
});

test('tags, keywords and the note come along, and no markup of the note', async () => {
	const paper = {
		...cited('key', { keywords: ['attention', 'idea'] }),
		tags: ['idea', 'to cite'],
		notes: 'See *Table 2*:\na < b\n\nAnd <b>more</b>',
	};
	const [item] = JSON.parse((await exportText([paper], zoteroItems)).text) as Item[];
	expect(item?.['tags']).toEqual(['idea', 'to cite', 'attention']);
	expect(item?.['notes']).toEqual([
		{ note: '<p>See *Table 2*:<br>a &lt; b</p><p>And &lt;b&gt;more&lt;/b&gt;</p>' },
	]);
});

test('whatever the kind, Zotero knows every field', async () => {
	const publication = {
		'container-title': 'In',
		'collection-title': 'Series',
		'event-title': 'Conference',
		'event-place': 'Paris',
		volume: '1',
		issue: '2',
		number: '3',
		page: '4-5',
		edition: '2',
		version: '1.0',
		publisher: 'Press',
		'publisher-place': 'Rome',
		genre: 'Kind',
		ISSN: '1234-5679',
		ISBN: '9783161484100',
		issued: '2020-01',
		note: 'Note',
	};
	const items = await itemsOf(
		...workTypeSchema.options.map((type) => ({ type, publication, doi: '10.1000/1' })),
	);
	expect(items.map(({ itemType }) => itemType)).not.toContain(undefined);
	const zotero = await startZotero();
	const { status } = await fetch(`${zotero.origin}/connector/saveItems`, {
		method: 'POST',
		headers: {
			'Content-Type': 'application/json',
			'X-Zotero-Connector-API-Version': '3',
		},
		body: JSON.stringify({ sessionID: 'all', items }),
	});
	await zotero.close();
	expect(status).toBe(201);
});
