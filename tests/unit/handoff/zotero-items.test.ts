import { expect, test } from 'vitest';
import { exportText } from '../../../lib/citation/export.ts';
import { zoteroItems } from '../../../lib/handoff/zotero-items.ts';
import type { PaperDraft } from '../../../lib/paper/paper.ts';
import { cited } from '../citation/papers.ts';

const itemsOf = async (...drafts: Partial<PaperDraft>[]): Promise<Record<string, unknown>[]> => {
	const papers = drafts.map((draft, index) => cited(`key${index}`, draft));
	return JSON.parse((await exportText(papers, zoteroItems)).text);
};

test('a preprint is one, with its archive and number; its category stands in “Extra”', async () => {
	const [item] = await itemsOf({ id: 'arxiv:1807.03748', categories: ['cs.LG', 'stat.ML'] });
	expect(item).toMatchObject({
		type: 'article',
		publisher: 'arXiv',
		number: 'arXiv:1807.03748',
		note: 'arXiv:1807.03748 [cs.LG]',
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
	expect(item).toMatchObject({
		author: [
			{ family: 'van den Oord', given: 'Aaron' },
			{ family: 'King', given: 'Martin Luther, Jr.' },
			{ literal: 'OpenAI' },
		],
		editor: [{ family: 'von Luxburg', given: 'Ulrike' }],
	});
});

test('software is of a type that Zotero takes', async () => {
	const items = await itemsOf(
		{ id: 'doi:10.5281/zenodo.1', type: 'software', publication: { version: '2.0' } },
		{ id: 'doi:10.5281/zenodo.2', type: 'software' },
	);
	expect(items.map(({ type }) => type)).toEqual(['book', 'document']);
});

test('a published paper keeps what has no field of its own', async () => {
	const items = await itemsOf(
		{
			id: 'arxiv:1512.03385',
			doi: '10.1109/cvpr.2016.90',
			type: 'paper-conference',
			publication: { 'container-title': 'CVPR', note: 'Best paper' },
		},
		{ id: 'pmid:2231712', type: 'article-journal', publication: { 'container-title': 'J' } },
	);
	expect(items.map(({ note }) => note)).toEqual(['arXiv:1512.03385\nBest paper', 'PMID: 2231712']);
});
