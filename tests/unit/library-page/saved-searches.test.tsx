// @vitest-environment happy-dom
import 'fake-indexeddb/auto';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, expect, test, vi } from 'vitest';
import { SavedSearches } from '../../../components/library/SavedSearches.tsx';
import type { Tell } from '../../../components/common/tell.ts';
import { libraryHandlers } from '../../../lib/background/library-handlers.ts';
import { keepSearch, savedSearches } from '../../../lib/library/saved-searches.ts';
import { libraryCalls } from '../../../lib/rpc/library-contract.ts';
import { answer } from '../../../lib/rpc/serve.ts';

vi.mock('../../../lib/messages.ts', () => ({ message: (key: string) => key }));
vi.mock('../../../lib/rpc/call.ts', () => ({
	call: (offprint: string, input: unknown) =>
		answer(libraryCalls, libraryHandlers, { offprint, input }, {}, () => 'extension'),
}));

// What the test before has kept may still be on its way to what it drew.
beforeEach(() => act(() => render(null, document.body)));

test('a long search is kept without a name of its own', async () => {
	const query = Array.from({ length: 30 }, (_, index) => `tag:t${index}`).join(' ');
	const tell = vi.fn<(told: unknown) => void>();
	await act(() =>
		render(<SavedSearches query={query} change={vi.fn()} tell={tell} />, document.body),
	);
	await act(() => document.querySelector('button')!.click());
	await act(() => document.querySelector('form')!.requestSubmit());
	await vi.waitFor(async () => expect(await savedSearches()).toMatchObject([{ query }]));
	expect(tell).not.toHaveBeenCalled();
});

test('the field for a name takes the focus as it comes, and not while the search goes on', async () => {
	const draw = (query: string) =>
		act(() =>
			render(<SavedSearches query={query} change={vi.fn()} tell={vi.fn()} />, document.body),
		);
	await draw('author:vaswani');
	const buttons = [...document.querySelectorAll('button')];
	await act(() => buttons.find(({ textContent }) => textContent === 'keepSearch')!.click());
	expect(document.activeElement?.localName).toBe('input');
	const search = document.createElement('input');
	document.documentElement.append(search);
	search.focus();
	await draw('author:vaswani y');
	expect(document.activeElement).toBe(search);
});

test('a search that is forgotten, or asks for something else now, can be had back', async () => {
	const tell = vi.fn<Tell>();
	const kept = async (): Promise<string[]> =>
		(await savedSearches()).filter(({ name }) => name === 'Mine').map(({ query }) => query);
	const takeBack = (): void => tell.mock.lastCall![0].action!.run();
	await keepSearch('Mine', 'tag:one');
	await act(() =>
		render(<SavedSearches query="tag:two" change={vi.fn()} tell={tell} />, document.body),
	);
	const forget = await vi.waitFor(() => {
		const button = document.querySelector<HTMLElement>('li:last-child .link');
		expect(button).not.toBe(null);
		return button!;
	});
	await act(() => forget.click());
	await vi.waitFor(() => expect(tell.mock.lastCall?.[0].text).toBe('searchForgotten'));
	expect(await kept()).toEqual([]);
	takeBack();
	await vi.waitFor(async () => expect(await kept()).toEqual(['tag:one']));

	const begin = [...document.querySelectorAll('button')].find(
		({ textContent }) => textContent === 'keepSearch',
	);
	await act(() => begin!.click());
	const field = document.querySelector('input')!;
	field.value = 'Mine';
	await act(() => {
		field.dispatchEvent(new Event('input', { bubbles: true }));
	});
	await act(() => document.querySelector('form')!.requestSubmit());
	await vi.waitFor(() => expect(tell.mock.lastCall?.[0].text).toBe('searchReplaced'));
	expect(await kept()).toEqual(['tag:two']);
	takeBack();
	await vi.waitFor(async () => expect(await kept()).toEqual(['tag:one']));
});
