// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { useResults } from '../../../components/library/useResults.ts';
import type { Opening } from '../../../lib/library/queries.ts';
import type { SearchRequest } from '../../../lib/library/search/searcher.ts';

const asked: { terms: unknown; signal: AbortSignal }[] = [];
vi.mock('../../../components/hooks/useLiveQuery.ts', () => ({
	useLiveQuery: () => ({ value: 1, error: undefined }),
}));
vi.mock('../../../components/search/search-client.ts', () => ({
	searchClient: () => ({
		find: ({ terms }: SearchRequest, { signal }: { signal: AbortSignal }) => {
			asked.push({ terms, signal });
			return [];
		},
	}),
}));

const read = { papers: [], ids: [], count: 0, revision: 1 };
const opening: Opening = { read, reading: Promise.resolve(read) };

const place = { order: 'relevance', density: 'compact' } as const;

test('a query is asked for before it is drawn, and only once', async () => {
	let hasten: (query: string) => void = () => undefined;
	const Page = ({ query }: { query: string }) => {
		({ hasten } = useResults(query, place, opening, { current: undefined }));
		return undefined;
	};
	const draw = (query: string) => act(() => render(<Page query={query} />, document.body));
	await draw('');
	asked.length = 0;
	hasten('net');
	expect(asked).toHaveLength(1);
	await draw('net');
	expect(asked).toHaveLength(1);
	expect(asked[0]?.signal.aborted).toBe(false);
	await draw('nets');
	expect(asked.map(({ signal }) => signal.aborted)).toEqual([true, false]);
	await act(() => render(undefined, document.body));
	expect(asked.at(-1)?.signal.aborted).toBe(true);
});
