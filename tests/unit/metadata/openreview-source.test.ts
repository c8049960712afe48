import { describe, expect, it, vi } from 'vitest';
import openreview from '../../../lib/metadata/openreview.source.ts';
import type { Ask } from '../../../lib/metadata/source.ts';
import { RpcError } from '../../../lib/rpc/result.ts';

const FORUM = 'VtmBAGCN7o';
const ID = `openreview:${FORUM}`;
const CONTENT = {
	title: { value: 'MetaGPT: Meta Programming for A Multi-Agent Collaborative Framework' },
	authors: { value: ['Sirui Hong', 'Mingchen Zhuge'] },
	authorids: { value: ['~Sirui_Hong1', '~Mingchen_Zhuge2'] },
	abstract: { value: 'Agents,  in a framework.' },
	keywords: { value: ['Agent', 'Multi-Agent', 3] },
	venue: { value: 'ICLR 2024 oral' },
	pdf: { value: '/pdf/d6f1.pdf' },
};
const NOTE = {
	id: FORUM,
	forum: FORUM,
	cdate: Date.UTC(2023, 8, 22),
	odate: Date.UTC(2023, 9, 13),
	pdate: Date.UTC(2024, 0, 16, 23),
	content: CONTENT,
};
const answerOf = (...notes: object[]): string => JSON.stringify({ notes, count: notes.length });
const fetchFrom = (note: object) => openreview.fetch(ID, () => Promise.resolve(answerOf(note)));
const withContent = (content: object): object => ({ ...NOTE, content: { ...CONTENT, ...content } });

describe('OpenReview', () => {
	it('is asked by its second API, and by its first only where that knows nothing', async () => {
		const ask = vi.fn<Ask>((url) =>
			Promise.resolve(url.includes('//api2.') ? answerOf() : answerOf(NOTE)),
		);
		expect((await openreview.fetch(ID, ask)).id).toBe(ID);
		expect(ask.mock.calls.map(([url]) => url)).toEqual([
			'https://api2.openreview.net/notes?id=VtmBAGCN7o',
			'https://api.openreview.net/notes?id=VtmBAGCN7o',
		]);
		ask.mockClear().mockResolvedValue(answerOf(NOTE));
		await openreview.fetch(ID, ask);
		expect(ask).toHaveBeenCalledTimes(1);
	});

	it('is not asked again where it could not be heard', async () => {
		const ask = vi.fn<Ask>(() => Promise.reject(new RpcError('network', 'status 403')));
		await expect(openreview.fetch(ID, ask)).rejects.toMatchObject({ code: 'network' });
		expect(ask).toHaveBeenCalledTimes(1);
	});

	it('tells what it knows', async () => {
		expect(await fetchFrom(NOTE)).toEqual({
			id: ID,
			title: 'MetaGPT: Meta Programming for A Multi-Agent Collaborative Framework',
			authors: [{ name: 'Sirui Hong' }, { name: 'Mingchen Zhuge' }],
			abstract: 'Agents, in a framework.',
			published: '2024-01-16',
			keywords: ['Agent', 'Multi-Agent'],
			journalRef: 'ICLR 2024 oral',
			type: 'paper-conference',
			publication: {
				'container-title': 'International Conference on Learning Representations',
				issued: '2024',
			},
			links: [{ kind: 'pdf', url: 'https://openreview.net/pdf/d6f1.pdf' }],
			source: 'openreview',
		});
	});

	it('tells the same of a note of its first API', async () => {
		const plain = Object.fromEntries(
			Object.entries(CONTENT).map(([name, { value }]) => [name, value]),
		);
		expect(await fetchFrom({ ...NOTE, content: plain })).toEqual(await fetchFrom(NOTE));
	});

	it.each([
		['profiles', [{ fullname: 'Sirui Hong', username: '~Sirui_Hong1' }], ['Sirui Hong']],
		['nobody yet', ['Anonymous'], []],
		['nobody at all', undefined, []],
	])('tells authors: %s', async (_, value, names) => {
		const draft = await fetchFrom(withContent({ authors: value && { value } }));
		expect(draft.authors.map(({ name }) => name)).toEqual(names);
	});

	it.each([
		['ICLR 2024 oral', 'ICLR 2024 oral'],
		['Accepted by TMLR', 'TMLR'],
		['TMLR 2025', 'TMLR 2025'],
		['Submitted to ICLR 2025', undefined],
		['ICLR 2025 Conference Withdrawn Submission', undefined],
		['ICLR 2023 Rejected', undefined],
		['Under review for TMLR', undefined],
		['CoRR 2023', undefined],
		['', undefined],
	])('takes a venue for what it is: %s', async (venue, place) => {
		expect((await fetchFrom(withContent({ venue: { value: venue } }))).journalRef).toBe(place);
	});

	it.each([
		['ICLR 2024 poster', 'International Conference on Learning Representations'],
		[
			'NeurIPS 2023 Datasets and Benchmarks Poster',
			'Advances in Neural Information Processing Systems',
		],
		['Accepted by TMLR', 'Transactions on Machine Learning Research'],
		['ICLR 2024 Workshop on LLM Agents Poster', 'ICLR 2024 Workshop on LLM Agents'],
		['Nobody knows 2024', 'Nobody knows 2024'],
		['Trans. Mach. Learn. Res. 2023', 'Transactions on Machine Learning Research'],
		['IEEE Trans. Pattern Anal. Mach. Intell. 2021', 'IEEE Trans. Pattern Anal. Mach. Intell.'],
	])('names the proceedings of %s', async (venue, name) => {
		const draft = await fetchFrom(withContent({ venue: { value: venue } }));
		expect(draft.publication?.['container-title']).toBe(name);
	});

	it.each([
		[{ pdate: undefined }, '2023-10-13'],
		[{ pdate: 'soon', odate: null }, '2023-09-22'],
		[{ pdate: 1e300, odate: -5, cdate: 0 }, undefined],
	])('tells the day that it knows: %o', async (dates, published) => {
		expect((await fetchFrom({ ...NOTE, ...dates })).published).toBe(published);
	});

	it('takes no address but one of the web', async () => {
		const draft = await fetchFrom(withContent({ pdf: { value: 'javascript:alert(1)' } }));
		expect(draft.links).toBeUndefined();
	});

	it('does not know a paper that it has no note of', async () => {
		await expect(openreview.fetch(ID, () => Promise.resolve(answerOf()))).rejects.toMatchObject({
			code: 'missing',
		});
	});

	it.each([
		['another paper', { ...NOTE, id: 'another' }],
		['no title', withContent({ title: undefined })],
	])('is not believed: %s', async (_, note) => {
		await expect(fetchFrom(note)).rejects.toMatchObject({ code: 'network' });
	});
});
