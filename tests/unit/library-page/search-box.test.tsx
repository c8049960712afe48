// @vitest-environment happy-dom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test, vi } from 'vitest';
import { SearchBox } from '../../../components/search/SearchBox.tsx';

vi.mock('../../../lib/messages.ts', () => ({
	message: (key: string, ...values: unknown[]) => [key, ...values].join(' '),
}));

test.each([
	['tag:', 'queryNoValue tag:'],
	['year:soon', 'queryProblem soon'],
])('%s is told apart from what is not understood', async (query, said) => {
	const field = { current: null };
	await act(() =>
		render(<SearchBox query={query} change={vi.fn()} field={field} />, document.body),
	);
	expect(document.querySelector('.problems')?.textContent).toBe(said);
});
