import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { editPapers } from '../../../lib/library/edit.ts';
import { newStep } from '../../../lib/library/history/step.ts';
import { save, saveAll } from '../../../lib/library/save.ts';
import { SearchClient, type FoundPapers } from '../../../lib/library/search/client.ts';
import { serveSearch } from '../../../lib/library/search/serve-search.ts';
import type { PaperId } from '../../../lib/paper/paper.ts';
import { parseQuery } from '../../../lib/query/parse.ts';
import { deleteLibrary, newPaper } from './raw.ts';

let channel: MessageChannel;
let client: SearchClient;

/** As the page and its worker do, by messages that are cloned on the way. */
beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
	channel = new MessageChannel();
	serveSearch(channel.port2);
	client = new SearchClient(channel.port1);
	client.label(new Map([['rlhf', 'Alignment']]));
	channel.port1.start();
	channel.port2.start();
	await saveAll('page', [
		newPaper('s2:a', { title: 'Attention' }, ['rlhf']),
		newPaper('s2:b', { title: 'Attention, again' }),
		newPaper('s2:c', { title: 'Another' }),
	]);
});

afterEach(() => {
	channel.port1.close();
});

const find = async (text: string, first: number, signal = new AbortController().signal) => {
	const terms = parseQuery(text).parts.map(({ term }) => term);
	let last: FoundPapers | undefined;
	const searching = client.find({ terms, order: 'relevance' }, { first, seen: 1, rows: 1, signal });
	for await (const found of searching) last = found;
	return last!;
};

describe('a search in another thread', () => {
	it('tells the first rows, the count, the facets, and more rows when asked', async () => {
		const found = await find('attention', 1);
		expect(found).toMatchObject({ stage: 'complete', count: 2, first: ['s2:a'] });
		expect(found.facets?.names.topic).toEqual([{ id: 'rlhf', count: 1 }]);
		expect(await found.ids(0, 10)).toEqual(['s2:a', 's2:b']);
	});

	it('brings the papers of as many rows as are asked for', async () => {
		const { papers, first } = await find('attention', 2);
		expect(first).toEqual(['s2:a', 's2:b']);
		expect([...papers.values()].map(({ title }) => title)).toEqual(['Attention']);
	});

	it('tells the place of a paper, also behind the rows that are told', async () => {
		const terms = parseQuery('attention').parts.map(({ term }) => term);
		const { signal } = new AbortController();
		const placeOf = async (kept: PaperId): Promise<(number | undefined)[]> => {
			const places = [];
			const wanted = { first: 1, seen: 1, rows: 1, kept, signal };
			for await (const { keptAt } of client.find({ terms, order: 'relevance' }, wanted)) {
				places.push(keptAt);
			}
			return places;
		};
		expect(new Set(await placeOf('s2:b'))).toEqual(new Set([1]));
		expect(new Set(await placeOf('s2:c'))).toEqual(new Set([-1]));
		expect(new Set(await placeOf('s2:'))).toEqual(new Set([-1]));
	});

	it('tells first what is seen: facets and further papers follow', async () => {
		const terms = parseQuery('attention').parts.map(({ term }) => term);
		const { signal } = new AbortController();
		const told: [papers: number, hasFacets: boolean][] = [];
		const wanted = { first: 2, seen: 1, rows: 2, signal };
		for await (const found of client.find({ terms, order: 'relevance' }, wanted)) {
			told.push([found.papers.size, found.facets !== undefined]);
		}
		expect(told.slice(-2)).toEqual([
			[1, false],
			[2, true],
		]);
	});

	it('knows the labels of topics', async () => {
		expect((await find('alignment', 5)).first).toEqual(['s2:a']);
	});

	it('hears of labels that change, also of topics that it has looked at', async () => {
		expect((await find('topic:alignment', 5)).count).toBe(1);
		client.label(new Map([['rlhf', 'Human feedback']]));
		expect((await find('topic:alignment', 5)).count).toBe(0);
		expect((await find('feedback', 5)).first).toEqual(['s2:a']);
	});

	it('goes on by itself beside another', async () => {
		const both = await Promise.all([find('attention', 5), find('another', 5)]);
		expect(both.map(({ count }) => count)).toEqual([2, 1]);
	});

	it('ends, and gives no more rows, when its signal aborts', async () => {
		const ending = new AbortController();
		const found = await find('attention', 1, ending.signal);
		ending.abort();
		await expect(found.ids(0, 10)).rejects.toThrow('aborted');
		await expect(find('attention', 1, ending.signal)).rejects.toThrow('aborted');
		const other = new AbortController();
		const searching = client.find(
			{ terms: [], order: 'newest' },
			{ first: 1, seen: 1, rows: 1, signal: other.signal },
		);
		const next = searching.next();
		other.abort();
		await expect(next).rejects.toThrow('aborted');
	});

	it('fails as the library does, and works when that does again', async () => {
		await deleteLibrary();
		const opening = vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(() => {
			throw new DOMException('Refused.', 'SecurityError');
		});
		await expect(find('attention', 1)).rejects.toMatchObject({ code: 'unavailable' });
		opening.mockRestore();
		await save(newPaper('s2:a', { title: 'Attention' }));
		expect((await find('attention', 1)).count).toBe(1);
	});

	it('fails when its thread is gone', async () => {
		channel.port2.close();
		const searching = find('attention', 1);
		client.fail('The worker could not be started.');
		await expect(searching).rejects.toMatchObject({ code: 'failed' });
	});
});

describe('duplicates', () => {
	it('come as papers, without those that the user decided on', async () => {
		const same = { title: 'One and the same', authors: [{ name: 'Ada Lovelace' }] };
		await saveAll('more', [newPaper('s2:x', same), newPaper('s2:y', same)]);
		const { signal } = new AbortController();
		const [group, ...rest] = await client.duplicates(signal);
		expect(rest).toEqual([]);
		expect(group?.map(({ id }) => id).toSorted()).toEqual(['s2:x', 's2:y']);
		await editPapers(['s2:x'], { distinctFrom: ['s2:y'] }, newStep('edit'));
		expect(await client.duplicates(signal)).toEqual([]);
	});
});
