/** When abstracts are indexed: a moment after the last write, whatever was at work meanwhile. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { indexSoon } from '../../../lib/background/indexing.ts';
import { libraryHandlers } from '../../../lib/background/library-handlers.ts';
import { editPapers } from '../../../lib/library/edit.ts';

const indexAbstracts = vi.hoisted(() => vi.fn<() => Promise<boolean>>());
vi.mock('../../../lib/library/abstracts/index-abstracts.ts', () => ({ indexAbstracts }));
vi.mock('../../../lib/library/edit.ts', () => ({ editPapers: vi.fn<typeof editPapers>() }));

const WAIT_MS = 2_000;
const ID = 'arxiv:1706.03762';

beforeEach(() => {
	vi.useFakeTimers();
	fakeBrowser.reset();
	indexAbstracts.mockReset().mockResolvedValue(false);
});
afterEach(() => vi.useRealTimers());

it('waits for the last of a run of writes', async () => {
	indexSoon();
	await vi.advanceTimersByTimeAsync(WAIT_MS - 1);
	indexSoon();
	await vi.advanceTimersByTimeAsync(WAIT_MS - 1);
	expect(indexAbstracts).not.toHaveBeenCalled();
	await vi.advanceTimersByTimeAsync(1);
	expect(indexAbstracts).toHaveBeenCalledOnce();
});

it('looks again where a write fell into the last moment of a run', async () => {
	const run = Promise.withResolvers<boolean>();
	indexAbstracts.mockReturnValueOnce(run.promise);
	indexSoon();
	await vi.advanceTimersByTimeAsync(WAIT_MS);
	indexSoon();
	await vi.advanceTimersByTimeAsync(WAIT_MS);
	run.resolve(false);
	await vi.advanceTimersByTimeAsync(WAIT_MS);
	expect(indexAbstracts).toHaveBeenCalledTimes(2);
	await vi.advanceTimersByTimeAsync(10 * WAIT_MS);
	expect(indexAbstracts).toHaveBeenCalledTimes(2);
});

it.each([
	[{ fields: { abstract: 'Another.' } }, 1],
	[{ starred: true }, 0],
])('after the edit %j looks %i times', async (edit, times) => {
	vi.mocked(editPapers).mockResolvedValue({ changed: 1, changes: [] } as never);
	await libraryHandlers['papers.edit']({ ids: [ID], edit }, {});
	await vi.advanceTimersByTimeAsync(WAIT_MS);
	expect(indexAbstracts).toHaveBeenCalledTimes(times);
});
