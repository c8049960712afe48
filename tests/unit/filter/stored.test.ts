import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_FILTER, toggleWith, type Filter } from '../../../lib/filter/filter.ts';
import { keepFilter, readFilter, watchFilter } from '../../../lib/filter/stored.ts';

beforeEach(() => fakeBrowser.reset());
afterEach(() => vi.unstubAllGlobals());

test('each site has its own', async () => {
	await keepFilter('arxiv', toggleWith(NO_FILTER, 'llm'));
	expect(await readFilter('arxiv')).toEqual({ ...NO_FILTER, with: ['llm'] });
	expect(await readFilter('huggingface')).toEqual(NO_FILTER);
});

test('tabs of two sites that keep theirs at once keep both', async () => {
	// Each tab has its own copy of our script, and no lock that both could hold.
	vi.stubGlobal('location', new URL('https://arxiv.org/'));
	vi.resetModules();
	const other = await import('../../../lib/filter/stored.ts');
	await Promise.all([
		keepFilter('arxiv', toggleWith(NO_FILTER, 'llm')),
		other.keepFilter('huggingface', toggleWith(NO_FILTER, 'rl')),
	]);
	expect((await readFilter('arxiv')).with).toEqual(['llm']);
	expect((await readFilter('huggingface')).with).toEqual(['rl']);
});

test('an empty one leaves nothing behind', async () => {
	await keepFilter('arxiv', toggleWith(NO_FILTER, 'llm'));
	await keepFilter('arxiv', NO_FILTER);
	expect(await fakeBrowser.storage.local.get()).toEqual({});
});

test.each([
	undefined,
	null,
	7,
	'text',
	[],
	{ with: 'llm', without: [7], match: 'none', saved: true, hidden: ['all'] },
])('a broken record is no filter: %j', async (filter) => {
	await fakeBrowser.storage.local.set({ 'filter:arxiv': filter });
	expect(await readFilter('arxiv')).toEqual(NO_FILTER);
});

test('a change is heard, for this site only', async () => {
	const heard: Filter[] = [];
	const ending = new AbortController();
	watchFilter('arxiv', (filter) => heard.push(filter), ending.signal);
	await keepFilter('arxiv', toggleWith(NO_FILTER, 'rl'));
	await keepFilter('arxiv', NO_FILTER);
	ending.abort();
	await keepFilter('arxiv', toggleWith(NO_FILTER, 'llm'));
	expect(heard).toEqual([{ ...NO_FILTER, with: ['rl'] }, NO_FILTER]);
});
