import { existsSync, readFileSync } from 'node:fs';
import { safeParse } from 'zod/mini';
import { describe, expect, it, vi } from 'vitest';
import arxiv from '../../../lib/metadata/arxiv.source.ts';
import type { Ask } from '../../../lib/metadata/source.ts';
import { paperDraftSchema } from '../../../lib/paper/paper.ts';
import { entryOf, feedOf } from './atom.ts';

const ID = 'arxiv:1706.03762';
const fetchFrom = (xml: string, id = ID) => arxiv.fetch(id, () => Promise.resolve(xml));

describe('arXiv', () => {
	it('is asked for one id, written for an address', async () => {
		const ask = vi.fn<Ask>(() => Promise.resolve(feedOf()));
		await expect(arxiv.fetch('arxiv:hep-th/9901001', ask)).rejects.toThrow('does not know');
		expect(ask).toHaveBeenCalledExactlyOnceWith(
			'https://export.arxiv.org/api/query?id_list=hep-th%2F9901001&max_results=1',
		);
	});

	it('is asked for one version where one is named', async () => {
		const entry = entryOf({ id: 'http://arxiv.org/abs/1706.03762v1' });
		const ask = vi.fn<Ask>(() => Promise.resolve(feedOf(entry)));
		expect((await arxiv.fetch(ID, ask, 1)).version).toBe(1);
		expect(ask).toHaveBeenCalledExactlyOnceWith(
			'https://export.arxiv.org/api/query?id_list=1706.03762v1&max_results=1',
		);
	});

	it('tells title, authors, abstract, dates, categories and links', async () => {
		const more = `<arxiv:comment>15 pages,  5 figures</arxiv:comment>
			<arxiv:journal_ref>NeurIPS 2017</arxiv:journal_ref>
			<arxiv:doi>10.5555/ABC.1 10.5555/def.2</arxiv:doi>`;
		expect(await fetchFrom(feedOf(entryOf({ more })))).toEqual({
			id: ID,
			title: 'Attention Is All You Need',
			authors: [{ name: 'Ashish Vaswani' }, { name: 'Noam Shazeer' }],
			abstract: 'Attention & nothing else.',
			published: '2017-06-12',
			version: 7,
			categories: ['cs.CL', 'cs.LG'],
			doi: '10.5555/abc.1',
			comment: '15 pages, 5 figures',
			journalRef: 'NeurIPS 2017',
			links: [{ kind: 'pdf', url: 'https://arxiv.org/pdf/1706.03762' }],
			source: 'arxiv',
		});
	});

	it('leaves out the author “:” of a group, and its own DOI', async () => {
		const draft = await fetchFrom(
			feedOf(
				entryOf({
					authors: ['MiniMax', ':', 'Aili Chen'],
					more: '<arxiv:doi>10.48550/arXiv.1706.03762</arxiv:doi>',
				}),
			),
		);
		expect(draft.authors.map(({ name }) => name)).toEqual(['MiniMax', 'Aili Chen']);
		expect(draft.doi).toBeUndefined();
	});

	it('finds its entry by id among others, old ids too', async () => {
		const other = entryOf({ id: 'http://arxiv.org/abs/2005.14165v4', title: 'Another' });
		const old = entryOf({ id: 'http://arxiv.org/abs/hep-th/9901001v1', title: 'Old' });
		expect((await fetchFrom(feedOf(other, old), 'arxiv:hep-th/9901001')).title).toBe('Old');
	});

	it('cuts to measure what is too long', async () => {
		const draft = await fetchFrom(
			feedOf(entryOf({ title: 'x'.repeat(20_000), authors: ['y'.repeat(3_000)] })),
		);
		expect(safeParse(paperDraftSchema, draft).success).toBe(true);
	});

	it.each([
		['an empty feed', feedOf()],
		['an entry without a title', feedOf(entryOf({ title: ' ' }))],
		['another paper', feedOf(entryOf({ id: 'http://arxiv.org/abs/2005.14165v4' }))],
		[
			'the entry of an error',
			feedOf(
				entryOf({ id: 'http://arxiv.org/api/errors#incorrect_id_format_for_1', title: 'Error' }),
			),
		],
	])('does not know the paper: %s', async (_, xml) => {
		await expect(fetchFrom(xml)).rejects.toMatchObject({ code: 'missing' });
	});

	it.each([
		['a page', '<!DOCTYPE html><html><body>Rate exceeded.</body></html>'],
		['text', 'Rate exceeded.'],
		['another document', '<rss></rss>'],
		['half a feed', feedOf(entryOf({})).slice(0, 900)],
	])('made no sense: %s', async (_, xml) => {
		await expect(fetchFrom(xml)).rejects.toMatchObject({ code: 'network' });
	});
});

const REAL = new URL('../../../../shared/pages/api/arxiv_api_recent_2026-07.xml', import.meta.url);

const isHere = existsSync(REAL);
if (!isHere) console.log('Not run over a real answer: ../shared/pages/api is not here.');

it.runIf(isHere)('reads every entry of a real answer', async () => {
	const [head = '', ...entries] = readFileSync(REAL, 'utf8').split('<entry>');
	expect(entries.length).toBeGreaterThan(20);
	for (const entry of entries) {
		const id = /<id>http:\/\/arxiv\.org\/abs\/([^<]+?)v\d+<\/id>/.exec(entry)?.[1] ?? '';
		const whole = `${head}<entry>${entry.split('</entry>')[0]}</entry></feed>`;
		const draft = await fetchFrom(whole, `arxiv:${id}`);
		expect(safeParse(paperDraftSchema, draft).error).toBeUndefined();
		expect(draft.abstract?.length).toBeGreaterThan(100);
		expect(draft.published).toMatch(/^20\d\d-\d\d-\d\d$/);
		expect(draft.categories?.length).toBeGreaterThan(0);
		const names = [...entry.matchAll(/<name>(?!\s*:\s*<)/g)];
		expect(draft.authors).toHaveLength(names.length);
	}
	console.log(`Read ${entries.length} entries of arXiv's API from ../shared.`);
});
