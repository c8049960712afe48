import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { assignKeys } from '../../../lib/library/keys.ts';
import { liveQuery } from '../../../lib/library/live.ts';
import {
	allIds,
	find,
	marks,
	paperById,
	papersByIds,
	recent,
	recentlyRemoved,
	total,
} from '../../../lib/library/queries.ts';
import { remove } from '../../../lib/library/remove.ts';
import { save, saveAll } from '../../../lib/library/save.ts';
import { deleteLibrary, newPaper } from './raw.ts';

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
});

const ids = ['arxiv:2606.00001', 'arxiv:2606.00002', 'arxiv:2606.00003'];
const savePage = () =>
	saveAll(
		'page',
		ids.map((id) => newPaper(id, { aliases: [`s2:${id.at(-1)}`] })),
	);

describe('lists', () => {
	it('are empty in an empty library', async () => {
		expect(await Promise.all([recent({ limit: 5 }), allIds(), find('a'), total()])).toEqual([
			[],
			[],
			[],
			0,
		]);
	});

	it('show the newest first, so many as asked for', async () => {
		await savePage();
		expect((await recent({ limit: 2 })).map(({ id }) => id)).toEqual(ids.slice(0, 2));
		expect(await allIds()).toEqual(ids);
	});

	it('show the last removed first', async () => {
		await savePage();
		vi.spyOn(Date, 'now').mockReturnValueOnce(1).mockReturnValueOnce(1).mockReturnValue(2);
		await remove(ids[1]!);
		vi.spyOn(Date, 'now').mockReturnValue(3);
		await remove(ids[0]!);
		expect((await recentlyRemoved({ limit: 5 })).map(({ id }) => id)).toEqual([ids[0], ids[1]]);
		expect(await recentlyRemoved({ limit: 1 })).toHaveLength(1);
	});

	it('open without reading everything', async () => {
		await savePage();
		const readAll = vi.spyOn(IDBObjectStore.prototype, 'getAll');
		const count = vi.spyOn(IDBObjectStore.prototype, 'count');
		await Promise.all([recent({ limit: 1 }), total()]);
		expect(readAll).not.toHaveBeenCalled();
		expect(count).not.toHaveBeenCalled();
	});
});

describe('papers by id', () => {
	it('come in the order asked for, without those that are gone', async () => {
		await savePage();
		const papers = await papersByIds([ids[2]!, 'arxiv:2606.99999', ids[0]!]);
		expect(papers.map(({ id }) => id)).toEqual([ids[2], ids[0]]);
	});

	it('are found under their aliases', async () => {
		await savePage();
		expect((await paperById('s2:2'))?.id).toBe(ids[1]);
		expect(await paperById('s2:9')).toBeUndefined();
	});

	it('are marked under the very ids that were asked about', async () => {
		await savePage();
		expect(await marks(['s2:3', 'arxiv:2606.99999', ids[0]!, ids[0]!])).toEqual(['s2:3', ids[0]]);
		expect(await marks([])).toEqual([]);
	});
});

describe('find', () => {
	beforeEach(async () => {
		await save(
			newPaper('arxiv:1706.03762', {
				title: 'Attention Is All You Need',
				authors: [{ name: 'Ashish Vaswani' }, { name: 'Łukasz Kaiser' }],
			}),
		);
		await save(
			newPaper('arxiv:2001.04451', {
				title: 'Reformer: The Efficient Transformer',
				authors: [{ name: 'Nikita Kitaev' }, { name: 'Łukasz Kaiser' }],
			}),
		);
		await save(
			newPaper(
				'arxiv:2205.14135',
				{ title: 'FlashAttention: Fast Attention', authors: [{ name: 'Paul Erdős' }] },
				['users-own-topic'],
			),
		);
	});

	it.each([
		['kaiser', ['arxiv:2001.04451', 'arxiv:1706.03762']],
		['lukasz reformer', ['arxiv:2001.04451']],
		['ŁUKASZ', ['arxiv:2001.04451', 'arxiv:1706.03762']],
		['erdos', ['arxiv:2205.14135']],
		['Erdős', ['arxiv:2205.14135']],
		['need  attention', ['arxiv:1706.03762']],
		['users-own', ['arxiv:2205.14135']],
		['1706.03762', ['arxiv:1706.03762']],
		['nobody', []],
	])('%s', async (query, expected) => {
		expect(await find(query)).toEqual(expected);
	});

	it('puts titles that begin with the query first', async () => {
		expect(await find('attention')).toEqual(['arxiv:1706.03762', 'arxiv:2205.14135']);
		expect(await find(' Attention  is ')).toEqual(['arxiv:1706.03762']);
	});

	it('shows all for nothing', async () => {
		expect(await find(' ')).toEqual(await allIds());
	});

	it('sees what was saved and removed since', async () => {
		await find('x');
		await remove('arxiv:2205.14135');
		await save(newPaper('arxiv:1512.03385', { title: 'Attention, again' }));
		expect(await find('attention')).toEqual(['arxiv:1512.03385', 'arxiv:1706.03762']);
	});

	it('reads the table once for many searches', async () => {
		await find('a');
		const reads = vi.spyOn(IDBIndex.prototype, 'getAll');
		for (const query of ['at', 'att', 'atte']) await find(query);
		expect(reads).not.toHaveBeenCalled();
	});
});

/** Runs a query and answers with its latest value. */
const watch = <T>(query: () => Promise<T>) => {
	const values: T[] = [];
	const subscription = liveQuery(query).subscribe((value) => void values.push(value));
	return { latest: () => values.at(-1), stop: () => subscription.unsubscribe() };
};

describe('live queries', () => {
	it.each([
		['total', () => total(), 0, 1],
		['recent', async () => (await recent({ limit: 5 })).length, 0, 1],
		['find', async () => (await find('paper')).length, 0, 1],
		['find, then read', async () => (await papersByIds(await find('paper'))).length, 0, 1],
		['allIds', async () => (await allIds()).length, 0, 1],
		[
			'paperById',
			async () => (await paperById('arxiv:1706.03762'))?.id,
			undefined,
			'arxiv:1706.03762',
		],
		['by alias', async () => (await paperById('s2:1'))?.id, undefined, 'arxiv:1706.03762'],
	] as [string, () => Promise<unknown>, unknown, unknown][])(
		'%s is told of a save',
		async (_, query, before, after) => {
			for (const asked of [query, () => query()]) {
				await deleteLibrary();
				const settled = vi.fn<() => void>();
				const { latest, stop } = watch(async () => {
					const value = await asked();
					settled();
					return value;
				});
				await vi.waitFor(() => expect(settled).toHaveBeenCalled());
				await vi.waitFor(() => expect(latest()).toEqual(before));
				await save(newPaper('arxiv:1706.03762', { aliases: ['s2:1'] }));
				await vi.waitFor(() => expect(latest()).toEqual(after));
				stop();
			}
		},
	);

	it('hear of keys, too', async () => {
		await save(newPaper('arxiv:1706.03762'));
		const { latest, stop } = watch(() => paperById('arxiv:1706.03762'));
		await vi.waitFor(() => expect(latest()).toBeDefined());
		await assignKeys(['arxiv:1706.03762']);
		await vi.waitFor(() => expect(latest()?.key).toBeDefined());
		stop();
	});
});
