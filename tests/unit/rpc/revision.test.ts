import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { publishRevision, watchRevision } from '../../../lib/rpc/revision.ts';

beforeEach(() => fakeBrowser.reset());

const watched = () => {
	const heard = vi.fn<Parameters<typeof watchRevision>[0]>();
	const ending = new AbortController();
	watchRevision(heard, ending.signal);
	return { heard, stop: () => ending.abort() };
};

it('tells every id of every change', async () => {
	const { heard } = watched();
	await publishRevision([
		{ ids: ['arxiv:1706.03762', 's2:1'], saved: true },
		{ ids: ['s2:2'], saved: false },
		{ ids: ['s2:3'], saved: true, version: 3 },
	]);
	expect(heard).toHaveBeenCalledExactlyOnceWith([
		{ id: 'arxiv:1706.03762', saved: true },
		{ id: 's2:1', saved: true },
		{ id: 's2:2', saved: false },
		{ id: 's2:3', saved: true, version: 3 },
	]);
});

it('says “ask again” when there is too much to tell, or what is told is not understood', async () => {
	const { heard } = watched();
	const many = Array.from({ length: 300 }, (_, index) => ({ ids: [`s2:${index}`], saved: true }));
	await publishRevision(many);
	expect(heard).toHaveBeenLastCalledWith(undefined);
	await browser.storage.local.set({ revision: { changes: 'all' } });
	expect(heard).toHaveBeenLastCalledWith(undefined);
	expect(heard).toHaveBeenCalledTimes(2);
});

it('makes two records of the same change differ, else the second would not be heard', async () => {
	const stored: unknown[] = [];
	for (let index = 0; index < 2; index += 1) {
		await publishRevision([{ ids: ['s2:1'], saved: true }]);
		stored.push((await browser.storage.local.get('revision'))['revision']);
	}
	expect(stored[0]).not.toEqual(stored[1]);
});

it('does not hear of other records, nor after its end', async () => {
	const { heard, stop } = watched();
	await browser.storage.local.set({ settings: 1 });
	stop();
	await publishRevision([{ ids: ['s2:1'], saved: true }]);
	expect(heard).not.toHaveBeenCalled();
});
