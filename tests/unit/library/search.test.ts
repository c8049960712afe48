import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { editPapers } from '../../../lib/library/edit.ts';
import { newStep } from '../../../lib/library/history/step.ts';
import { allIds } from '../../../lib/library/queries.ts';
import { remove } from '../../../lib/library/remove.ts';
import { save, saveAll } from '../../../lib/library/save.ts';
import type { Edit } from '../../../lib/paper/edit.ts';
import { parseQuery } from '../../../lib/query/parse.ts';
import { deleteLibrary, newPaper } from './raw.ts';
import { found, newSearcher, search } from './search.ts';

const ATTENTION = 'arxiv:1706.03762';
const REFORMER = 'arxiv:2001.04451';
const FLASH = 'arxiv:2205.14135';
const RLHF = 'doi:10.1000/rlhf';
const CHINESE = 's2:chinese';

const edit = (id: string, change: Edit) => editPapers([id], change, newStep('edit'));

/** A text of so many words, and one at its end that is nowhere else. */
const longText = (words: number, last: string): string => `${'word '.repeat(words)}${last}`;

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
	await save(
		newPaper(ATTENTION, {
			title: 'Attention Is All You Need',
			authors: [{ name: 'Ashish Vaswani' }, { name: 'Łukasz Kaiser' }],
			published: '2017-06-12',
			categories: ['cs.CL', 'cs.LG'],
			journalRef: 'Advances in Neural Information Processing Systems 30 (2017)',
			source: 'arxiv',
		}),
	);
	await save(
		newPaper(REFORMER, {
			title: 'Reformer: The Efficient Transformer',
			authors: [{ name: 'Nikita Kitaev' }, { name: 'Łukasz Kaiser' }],
			published: '2020-01-13',
			categories: ['cs.LG', 'math-ph'],
			comment: 'Accepted at ICLR 2020',
			links: [{ kind: 'code', url: 'https://github.com/google/trax' }],
		}),
	);
	await save(
		newPaper(
			FLASH,
			{
				title: 'FlashAttention: Fast and Memory-Efficient Exact Attention',
				authors: [{ name: 'Tri Dao' }, { name: 'Paul Erdős' }],
				published: '2022',
			},
			['agents'],
		),
	);
	await save(
		newPaper(RLHF, { title: 'Training with preferences', authors: [] }, ['rlhf', 'agents']),
	);
	await save(newPaper(CHINESE, { title: '注意力机制的综述', authors: [{ name: '王伟' }] }));
	await edit(FLASH, { addTags: ['To Do', 'GPU'], starred: true, reading: 'reading' });
	await edit(ATTENTION, { notes: 'Read *section 3.2* again.', reading: 'read' });
	await edit(REFORMER, { reading: 'to-read' });
});

describe('a long text', () => {
	it.each([
		['a note in English', { notes: longText(19_000, 'quokka') }, 'quokka'],
		['a note in Chinese', { notes: `${'深'.repeat(99_000)}袋鼠` }, '袋鼠'],
	])('is searched to its end: %s', async (_, change, query) => {
		await edit(FLASH, change);
		expect(await search(query)).toEqual([FLASH]);
	});

	it('is searched to its end: the authors of an experiment', async () => {
		const authors = Array.from({ length: 4_000 }, (_, index) => ({
			name: `Ada Lovelace ${index}`,
		}));
		await save(
			newPaper('s2:atlas', { title: 'ATLAS', authors: [...authors, { name: 'Z. Zwalinski' }] }),
		);
		expect(await search('author:zwalinski')).toEqual(['s2:atlas']);
	});
});

describe('a search', () => {
	it.each([
		['kaiser', [REFORMER, ATTENTION]],
		['lukasz reformer', [REFORMER]],
		['ŁUKASZ', [REFORMER, ATTENTION]],
		['erdos', [FLASH]],
		['need  attention', [ATTENTION]],
		['flashattention', [FLASH]],
		['flash', [FLASH]],
		['lash', []],
		['memory-eff', [FLASH]],
		['"memory efficient"', [FLASH]],
		['"memory eff"', []],
		['"kaiser nikita"', []],
		['1706.03762', [ATTENTION]],
		['arxiv:2001.04451', [REFORMER]],
		['机制', [CHINESE]],
		['综述', [CHINESE]],
		['机述', []],
		['alignment', [RLHF]],
		['"section 3.2"', [ATTENTION]],
		['gpu', [FLASH]],
		['neurips', [ATTENTION]],
		['nobody', []],
		['author:kaiser', [REFORMER, ATTENTION]],
		['author:kaiser,dao', [FLASH, REFORMER, ATTENTION]],
		['author:kaiser author:kitaev', [REFORMER]],
		['author:attention', []],
		// As people remember names: without what stands between, with initials, the family first.
		['author:"a. vaswani"', [ATTENTION]],
		['author:a.vasw', [ATTENTION]],
		['author:"Vaswani A"', [ATTENTION]],
		['author:"vaswani ashish"', [ATTENTION]],
		['author:"ashish kaiser"', []],
		['author:"vaswani b"', []],
		['author:"a b"', []],
		['author:"伟 王"', []],
		['-author:"l kaiser"', [CHINESE, RLHF, FLASH]],
		['title:attention', [ATTENTION, FLASH]],
		['title:kaiser', []],
		['notes:again', [ATTENTION]],
		['topic:agents', [RLHF, FLASH]],
		['topic:rlhf', [RLHF]],
		['topic:"Alignment & RLHF"', [RLHF]],
		['topic:align', [RLHF]],
		['topic:agents topic:rlhf', [RLHF]],
		['-topic:rlhf topic:agents', [FLASH]],
		['tag:"to do"', [FLASH]],
		['tag:TO', [FLASH]],
		['tag:none', []],
		['venue:iclr', [REFORMER]],
		['venue:iclr,neurips', [REFORMER, ATTENTION]],
		['category:cs.CL', [ATTENTION]],
		['category:CS', [REFORMER, ATTENTION]],
		['category:cs.', [REFORMER, ATTENTION]],
		['category:math-ph', [REFORMER]],
		['category:c', [REFORMER, ATTENTION]],
		['-category:cs', [CHINESE, RLHF, FLASH]],
		['cl', []],
		['site:arxiv', [ATTENTION]],
		['year:2017', [ATTENTION]],
		['year:2018..', [FLASH, REFORMER]],
		['year:..2020', [REFORMER, ATTENTION]],
		['-year:2017', [CHINESE, RLHF, FLASH, REFORMER]],
		['has:code', [REFORMER]],
		['has:pdf', [FLASH, REFORMER, ATTENTION]],
		['has:notes', [ATTENTION]],
		['is:starred', [FLASH]],
		['is:read', [ATTENTION]],
		['is:to-read', [REFORMER]],
		['is:unread', [CHINESE, RLHF, REFORMER]],
		['is:reading,read', [FLASH, ATTENTION]],
		['-is:unread attention', [ATTENTION, FLASH]],
		['saved:1d', [CHINESE, RLHF, FLASH, REFORMER, ATTENTION]],
		['saved:..2020', []],
		['&', [CHINESE, RLHF, FLASH, REFORMER, ATTENTION]],
		['author:&,kitaev', [REFORMER]],
		['year:nonsense kitaev', [REFORMER]],
	])('%s', async (query, expected) => {
		expect(await search(query)).toEqual(expected);
	});

	it('shows all for nothing, in each order', async () => {
		expect(await search('')).toEqual(await allIds());
		expect(await search('', { order: 'oldest' })).toEqual((await allIds()).toReversed());
		expect(await search('', { order: 'published' })).toEqual([
			FLASH,
			REFORMER,
			ATTENTION,
			CHINESE,
			RLHF,
		]);
	});

	it('sees what was saved, edited and removed since, and reads no more than that', async () => {
		const searcher = newSearcher();
		const all = () => search('attention', { searcher });
		expect(await all()).toEqual([ATTENTION, FLASH]);
		await remove(FLASH);
		await save(newPaper('arxiv:1512.03385', { title: 'Attention, again' }));
		expect(await all()).toEqual(['arxiv:1512.03385', ATTENTION]);
		await edit(ATTENTION, { fields: { title: 'Something else' } });
		expect(await all()).toEqual(['arxiv:1512.03385']);
		const reads = vi.spyOn(IDBObjectStore.prototype, 'getAll');
		const asked = vi.spyOn(IDBIndex.prototype, 'getAll');
		for (const query of ['at', 'att', 'atte']) await search(query, { searcher });
		expect(reads).not.toHaveBeenCalled();
		expect(asked).not.toHaveBeenCalled();
	});

	it('starts anew with another library', async () => {
		const searcher = newSearcher();
		expect(await search('attention', { searcher })).toHaveLength(2);
		await deleteLibrary();
		await save(newPaper('s2:1', { title: 'Attention' }));
		expect(await search('attention', { searcher })).toEqual(['s2:1']);
	});
});

describe('the order of relevance', () => {
	beforeEach(deleteLibrary);

	it('is by the best place of each word, then by time', async () => {
		const titles: [string, string, string?][] = [
			['s2:title', 'On deep nets'],
			['s2:begins', 'Deep nets'],
			['s2:apart', 'Nets that are deep'],
			['s2:prefix', 'Deeper netsuke'],
			['s2:author', 'Another', 'Deep Nets'],
			['s2:both', 'Nets', 'Ada Deep'],
			['s2:old', 'Deep nets, second part'],
		];
		for (const [id, title, author = 'X'] of titles) {
			await save(newPaper(id, { title, authors: [{ name: author }] }));
		}
		await save(newPaper('s2:notes', { title: 'Third' }));
		await edit('s2:notes', { notes: 'deep nets' });
		expect(await search('deep nets')).toEqual([
			's2:old',
			's2:begins',
			's2:title',
			's2:apart',
			's2:both',
			's2:prefix',
			's2:author',
			's2:notes',
		]);
	});
});

describe('facets', () => {
	it('count what was found', async () => {
		const { facets, count } = await found('');
		expect(count).toBe(5);
		expect(facets).toEqual({
			names: {
				topic: [
					{ id: 'agents', count: 2 },
					{ id: 'rlhf', count: 1 },
				],
				tag: [
					{ id: 'GPU', count: 1 },
					{ id: 'To Do', count: 1 },
				],
				category: [
					{ id: 'cs.LG', count: 2 },
					{ id: 'cs.CL', count: 1 },
					{ id: 'math-ph', count: 1 },
				],
				venue: [
					{ id: 'ICLR', count: 1 },
					{ id: 'NeurIPS', count: 1 },
				],
				site: [
					{ id: 'huggingface', count: 4 },
					{ id: 'arxiv', count: 1 },
				],
			},
			years: [
				{ year: 2022, count: 1 },
				{ year: 2020, count: 1 },
				{ year: 2017, count: 1 },
			],
			states: { none: 2, 'to-read': 1, reading: 1, read: 1 },
			starred: 1,
		});
	});

	it('say of years, venues, sites and states what choosing another would give, too', async () => {
		const { facets, count } = await found('kaiser year:2017 is:read');
		expect(count).toBe(1);
		expect(facets.years).toEqual([{ year: 2017, count: 1 }]);
		expect(facets.states).toEqual({ none: 0, 'to-read': 0, reading: 0, read: 1 });
		const byYear = await found('kaiser year:2017');
		expect(byYear.facets.years).toEqual([
			{ year: 2020, count: 1 },
			{ year: 2017, count: 1 },
		]);
		expect(byYear.facets.names.venue).toEqual([{ id: 'NeurIPS', count: 1 }]);
		const bySite = await found('site:arxiv');
		expect(bySite.facets.names.site).toEqual([
			{ id: 'huggingface', count: 4 },
			{ id: 'arxiv', count: 1 },
		]);
		const excluded = await found('-year:2017 -is:starred');
		expect(excluded.facets.years).toEqual([{ year: 2020, count: 1 }]);
	});
});

describe('a tag with a slash in its name', () => {
	beforeEach(async () => {
		await edit(ATTENTION, { addTags: ['NLP', 'nlp/speech'] });
		await edit(REFORMER, { addTags: ['nlp/speech/recognition', 'nlp/speech/synthesis'] });
		await edit(RLHF, { addTags: ['nlp tools'] });
	});

	it.each([
		['tag:nlp', [REFORMER, ATTENTION]],
		['tag:"nlp/speech"', [REFORMER, ATTENTION]],
		['tag:nlp/Speech/recognition', [REFORMER]],
		['tag:nlp/sp', [REFORMER, ATTENTION]],
		['tag:speech', [REFORMER, ATTENTION]],
		['tag:"nlp tools"', [RLHF]],
		['-tag:nlp', [CHINESE, RLHF, FLASH]],
	])('is under another: %s', async (query, expected) => {
		expect(await search(query)).toEqual(expected);
	});

	it('is counted with it, once a paper', async () => {
		expect((await found('nlp')).facets.names.tag).toEqual([
			{ id: 'NLP', count: 2 },
			{ id: 'nlp/speech', count: 2 },
			{ id: 'nlp tools', count: 1 },
			{ id: 'nlp/speech/recognition', count: 1 },
			{ id: 'nlp/speech/synthesis', count: 1 },
		]);
	});
});

describe('a large library', () => {
	const PAPER = parseQuery('paper').parts.map(({ term }) => term);
	const many = (count: number) =>
		Array.from({ length: count }, (_, index) =>
			newPaper(`s2:${index}`, {
				title: `${index % 2 === 0 ? 'Even' : 'Odd'} paper ${index}`,
				published: `${2000 + (index % 20)}`,
			}),
		);

	it('is found whole, in order, the newest first', async () => {
		await deleteLibrary();
		await saveAll('one', many(1_500));
		await saveAll('two', many(3_000));
		const even = await search('even');
		expect(even).toHaveLength(1_500);
		const wanted = (await allIds()).filter((id) => Number(id.slice(3)) % 2 === 0);
		expect(even).toEqual(wanted);
		const { facets, ids } = await found('even', { order: 'published' });
		expect(facets.years.map(({ count }) => count)).toEqual(Array.from({ length: 10 }, () => 150));
		expect(ids(0, 2)).toHaveLength(2);
		expect(ids(1_499, 5_000)).toHaveLength(1);
	});

	it('is read once for all who ask, also where it cannot be read backwards at once', async () => {
		await deleteLibrary();
		await saveAll('one', many(3_000));
		const reading = vi.spyOn(IDBObjectStore.prototype, 'openCursor');
		const stores = IDBObjectStore.prototype;
		const atOnce: unknown = Reflect.get(stores, 'getAllRecords');
		Reflect.set(stores, 'getAllRecords', undefined);
		const searcher = newSearcher();
		const [, even, odd] = await Promise.all([
			searcher.readAhead(),
			found('even', { searcher }),
			found('odd', { searcher }),
		]);
		expect([even.count, odd.count]).toEqual([1_500, 1_500]);
		// Sixteen leaves, and the rest.
		expect(reading).toHaveBeenCalledTimes(2);
		Reflect.set(stores, 'getAllRecords', atOnce);
	});

	it('shows its newest papers first while it is read', async () => {
		await deleteLibrary();
		for (let at = 0; at < 10_000; at += 2_500) {
			await saveAll(`batch ${at}`, many(at + 2_500).slice(at));
		}
		const told: [string, number][] = [];
		const clock = vi.spyOn(performance, 'now');
		let now = 0;
		clock.mockImplementation(() => (now += 60));
		const signal = new AbortController().signal;
		let first: string[] | undefined;
		for await (const { stage, count, ids } of newSearcher().find(
			{ terms: PAPER, order: 'newest' },
			signal,
		)) {
			told.push([stage, count]);
			first ??= ids(0, count);
		}
		clock.mockRestore();
		expect(told.at(-1)).toEqual(['complete', 10_000]);
		expect(told[0]?.[0]).toBe('newest');
		expect(told[0]?.[1]).toBeGreaterThanOrEqual(1_900);
		expect(told[0]?.[1]).toBeLessThan(3_000);
		expect(first).toEqual((await allIds()).slice(0, first!.length));

		const ending = new AbortController();
		const searcher = newSearcher();
		const searching = searcher.find({ terms: PAPER, order: 'newest' }, ending.signal);
		await searching.next();
		ending.abort();
		await expect(searching.next()).rejects.toThrow('aborted');

		// The next keystroke does not wait until more is read.
		const reading = vi.spyOn(IDBDatabase.prototype, 'transaction');
		const next = await searcher.find({ terms: PAPER, order: 'newest' }, signal).next();
		expect(next.value?.stage).toBe('newest');
		expect(reading).not.toHaveBeenCalled();
	});
});
