import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { papersByTopic } from '../../../lib/library/by-topic.ts';
import { assignKeys } from '../../../lib/library/keys.ts';
import { liveQuery } from '../../../lib/library/live.ts';
import {
	allIds,
	marks,
	newest,
	paperById,
	papersByIds,
	recent,
	recentlyRemoved,
	revision,
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
		expect(await Promise.all([recent({ limit: 5 }), allIds(), total()])).toEqual([[], [], 0]);
	});

	it('show the newest first, so many as asked for', async () => {
		await savePage();
		expect((await recent({ limit: 2 })).map(({ id }) => id)).toEqual(ids.slice(0, 2));
		expect(await allIds()).toEqual(ids);
	});

	it('give what a page shows first in one answer, also where an index reads no records', async () => {
		expect(await newest({ limit: 2 })).toEqual({ papers: [], ids: [], count: 0, revision: 0 });
		await savePage();
		const papers = await papersByIds(ids.slice(0, 2));
		const wanted = { papers, ids, count: 3, revision: await revision() };
		expect(await newest({ limit: 2 })).toEqual(wanted);
		const { getAllRecords } = IDBIndex.prototype as unknown as Record<string, unknown>;
		Object.assign(IDBIndex.prototype, { getAllRecords: undefined });
		try {
			expect(await newest({ limit: 2 })).toEqual(wanted);
		} finally {
			Object.assign(IDBIndex.prototype, { getAllRecords });
		}
	});

	it('of each topic show its papers, those of most papers first', async () => {
		await saveAll('page', [
			{ ...newPaper(ids[0]!), topics: ['agents'] },
			{ ...newPaper(ids[1]!), topics: ['robotics', 'agents'] },
			{ ...newPaper(ids[2]!), topics: [] },
		]);
		expect(await papersByTopic(new AbortController().signal)).toEqual([
			{ topic: 'agents', ids: ids.slice(0, 2) },
			{ topic: 'robotics', ids: [ids[1]] },
		]);
		await expect(papersByTopic(AbortSignal.abort(new Error('closed')))).rejects.toThrow('closed');
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
		['revision', () => revision(), 0, 1],
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
