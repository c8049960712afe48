import { beforeEach, expect, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_FILTER, toggleWith, type Filter } from '../../../lib/filter/filter.ts';
import { keepFilter, readFilter, watchFilter } from '../../../lib/filter/stored.ts';

beforeEach(() => fakeBrowser.reset());

test('each site has its own', async () => {
	await keepFilter('arxiv', toggleWith(NO_FILTER, 'llm'));
	expect(await readFilter('arxiv')).toEqual({ ...NO_FILTER, with: ['llm'] });
	expect(await readFilter('huggingface')).toEqual(NO_FILTER);
});

test('two that are kept at once are both kept', async () => {
	await Promise.all([
		keepFilter('arxiv', toggleWith(NO_FILTER, 'llm')),
		keepFilter('huggingface', toggleWith(NO_FILTER, 'rl')),
	]);
	expect((await readFilter('arxiv')).with).toEqual(['llm']);
	expect((await readFilter('huggingface')).with).toEqual(['rl']);
});

test('an empty one leaves nothing behind', async () => {
	await keepFilter('arxiv', toggleWith(NO_FILTER, 'llm'));
	await keepFilter('arxiv', NO_FILTER);
	expect(await fakeBrowser.storage.local.get()).toEqual({ filters: {} });
});

test.each([
	undefined,
	null,
	7,
	'text',
	[],
	{ arxiv: 7 },
	{ arxiv: { with: 'llm', without: [7], match: 'none', saved: true, hidden: ['all'] } },
])('a broken record is no filter: %j', async (filters) => {
	await fakeBrowser.storage.local.set({ filters });
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
