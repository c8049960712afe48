import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlers } from '../../../lib/background/handlers.ts';
import { call, callTab } from '../../../lib/rpc/call.ts';
import { backgroundCalls } from '../../../lib/rpc/contract.ts';
import { offscreenCalls } from '../../../lib/rpc/offscreen-contract.ts';
import { serve } from '../../../lib/rpc/serve.ts';
import { deleteLibrary, newPaper, readStored } from '../library/raw.ts';

type Respond = (answer: string) => void;
type Send = (message: unknown) => Promise<unknown>;

const page = () => 'page' as const;
const A = 'arxiv:1706.03762';

beforeEach(async () => {
	fakeBrowser.reset();
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
});

describe('call and serve', () => {
	it('carry input and result', async () => {
		serve(backgroundCalls, handlers, { identify: page });
		expect(await call('papers.save', newPaper(A))).toEqual({
			ok: true,
			value: { id: A, created: true },
		});
		expect(await call('papers.restore', { id: 's2:never' })).toMatchObject({
			ok: false,
			code: 'missing',
		});
		expect(await call('papers.keys', { ids: [A] })).toMatchObject({ ok: false, code: 'forbidden' });
	});

	it('answer a sender that the browser does not vouch for with “forbidden”', async () => {
		const { identifySender } = await import('../../../lib/rpc/serve.ts');
		serve(backgroundCalls, handlers, { identify: identifySender });
		expect(await call('papers.save', newPaper(A))).toMatchObject({ ok: false, code: 'forbidden' });
	});

	it.each([[undefined], ['hello'], [7], [{}], [{ offprint: 7 }], [{ type: 'another' }], [[]]])(
		'leave the message %j to others',
		async (message) => {
			serve(backgroundCalls, handlers, { identify: page });
			browser.runtime.onMessage.addListener(((
				...[, , sendResponse]: [unknown, unknown, Respond]
			) => {
				sendResponse('mine');
				return true;
			}) as never);
			expect(await browser.runtime.sendMessage(message)).toBe('mine');
		},
	);

	it('leave the calls of another table to whoever has them', async () => {
		// The document that writes a backup hears what pages say to the background.
		serve(
			offscreenCalls,
			{ 'offscreen.writeBackup': () => Promise.reject(new Error('not asked')) },
			{ identify: page, isOneOfSeveral: true },
		);
		serve(backgroundCalls, handlers, { identify: page });
		expect(await call('papers.save', newPaper(A))).toMatchObject({ ok: true });
		expect(await call('papers.marks', { ids: [A] })).toMatchObject({ ok: true });
	});

	it('stop with their signal', async () => {
		const ending = new AbortController();
		serve(backgroundCalls, handlers, { identify: page, signal: ending.signal });
		ending.abort();
		expect(await call('papers.marks', { ids: [] })).toMatchObject({ ok: false, code: 'failed' });
	});
});

describe('a background that is killed', () => {
	const lost = new Error('The message channel closed before a response was received.');

	it('before it began is asked again', async () => {
		serve(backgroundCalls, handlers, { identify: page });
		vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValueOnce(lost);
		expect(await call('papers.save', newPaper(A))).toEqual({
			ok: true,
			value: { id: A, created: true },
		});
	});

	it('after it had stored, before it answered, stores nothing twice', async () => {
		serve(backgroundCalls, handlers, { identify: page });
		const send: Send = browser.runtime.sendMessage.bind(browser.runtime);
		const loseAnswer: Send = async (message) => {
			await send(message);
			throw lost;
		};
		const loseFirst = () =>
			// oxlint-disable-next-line typescript/no-misused-promises -- its types know the callback form only
			vi.spyOn(browser.runtime, 'sendMessage').mockImplementationOnce(loseAnswer);
		const papers = ['s2:1', 's2:2'].map((id) => newPaper(id));
		loseFirst();
		expect(await call('papers.saveAll', { batch: 'b', papers })).toEqual({
			ok: true,
			value: { created: ['s2:1', 's2:2'] },
		});
		loseFirst();
		expect(await call('papers.save', newPaper(A))).toEqual({
			ok: true,
			value: { id: A, created: false },
		});
		loseFirst();
		expect(await call('papers.undoSaveAll', { batch: 'b' })).toEqual({
			ok: true,
			value: { removed: ['s2:1', 's2:2'] },
		});
		loseFirst();
		expect(await call('papers.remove', { id: A })).toMatchObject({ ok: true });
		loseFirst();
		expect(await call('papers.restore', { id: A })).toMatchObject({ ok: true, value: { id: A } });
		expect((await readStored()).papers.map(({ id }) => id)).toEqual([A]);
	});

	it('twice is a failure that is told, not a success', async () => {
		const sending = vi.spyOn(browser.runtime, 'sendMessage').mockRejectedValue(lost);
		expect(await call('papers.save', newPaper(A))).toMatchObject({ ok: false, code: 'failed' });
		expect(sending).toHaveBeenCalledTimes(2);
	});

	it.each([undefined, 'yes', {}, { ok: 'true' }])(
		'and answers %j has not answered',
		async (answer) => {
			vi.spyOn(browser.runtime, 'sendMessage').mockResolvedValue(answer as never);
			expect(await call('papers.save', newPaper(A))).toMatchObject({ ok: false, code: 'failed' });
		},
	);
});

describe('a page whose extension was updated', () => {
	it('hears so, and asks only once', async () => {
		const sending = vi
			.spyOn(browser.runtime, 'sendMessage')
			.mockRejectedValue(new Error('Extension context invalidated.'));
		expect(await call('papers.save', newPaper(A))).toMatchObject({ ok: false, code: 'orphaned' });
		expect(sending).toHaveBeenCalledTimes(1);
	});

	it('hears so where the browser throws at once', async () => {
		vi.spyOn(browser.runtime, 'sendMessage').mockImplementation(() => {
			throw new Error('Extension context invalidated.');
		});
		expect(await call('papers.save', newPaper(A))).toMatchObject({ ok: false, code: 'orphaned' });
	});
});

describe('a tab', () => {
	it('without our content script is “missing”', async () => {
		vi.spyOn(browser.tabs, 'sendMessage').mockRejectedValue(
			new Error('Could not establish connection. Receiving end does not exist.'),
		);
		expect(await callTab(7, 'page.status', {})).toMatchObject({ ok: false, code: 'missing' });
	});

	it('is asked in its top frame', async () => {
		const sending = vi
			.spyOn(browser.tabs, 'sendMessage')
			.mockResolvedValue({ ok: true, value: true } as never);
		expect(await callTab(7, 'page.moveCard', { by: 1 })).toEqual({ ok: true, value: true });
		expect(sending).toHaveBeenCalledExactlyOnceWith(
			7,
			{ offprint: 'page.moveCard', input: { by: 1 } },
			{ frameId: 0 },
		);
	});
});
