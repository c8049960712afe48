import { fakeBrowser } from 'wxt/testing/fake-browser';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Ask } from '../../../lib/metadata/source.ts';

const ARXIV = 'https://export.arxiv.org/api/query?id_list=1';
const HF = 'https://huggingface.co/api/papers/1';

let ask: Ask;
const web = vi.fn<(url: URL, init: RequestInit) => Promise<Response>>();

/** Queues last as long as the background: what is imported anew has forgotten them. */
const startBackground = async (): Promise<void> => {
	vi.resetModules();
	({ ask } = await import('../../../lib/metadata/ask.ts'));
};

beforeEach(async () => {
	vi.useFakeTimers({ now: 1_000_000 });
	vi.stubGlobal('fetch', web);
	web.mockReset();
	fakeBrowser.reset();
	await startBackground();
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const answering = (body: BodyInit | undefined, init: ResponseInit = {}) =>
	web.mockImplementation(() => Promise.resolve(new Response(body ?? null, init)));
/** The code of an RpcError; this is of another copy of the module, so no `instanceof`. */
const codeOf = (promise: Promise<unknown>): Promise<unknown> =>
	promise.then(
		() => 'no failure',
		(error: unknown) => Reflect.get(error as object, 'code'),
	);

describe('one answer', () => {
	it('is text, asked for without cookies and with a limit of time', async () => {
		answering('Ünïcode');
		expect(await ask(HF)).toBe('Ünïcode');
		const [url, init] = web.mock.calls[0]!;
		expect(url.href).toBe(HF);
		expect(init.credentials).toBe('omit');
		expect(init.cache).toBe('no-store');
		expect(init.signal).toBeInstanceOf(AbortSignal);
	});

	it('is to a question in JSON where there is one', async () => {
		answering('[]');
		await ask(HF, '{"ids":["a"]}');
		const [, init] = web.mock.calls[0]!;
		expect(init).toMatchObject({ method: 'POST', body: '{"ids":["a"]}', credentials: 'omit' });
		expect(new Headers(init.headers).get('content-type')).toBe('application/json');
	});

	it('may come in pieces that cut a character', async () => {
		const bytes = new TextEncoder().encode('a–b');
		const body = new ReadableStream({
			start(controller) {
				for (const byte of bytes) controller.enqueue(Uint8Array.of(byte));
				controller.close();
			},
		});
		answering(body);
		expect(await ask(HF)).toBe('a–b');
	});

	it('is read no further than ten megabytes', async () => {
		let pulled = 0;
		const cancel = vi.fn<() => void>();
		answering(
			new ReadableStream({
				pull(controller) {
					pulled += 1_000_000;
					controller.enqueue(new Uint8Array(1_000_000));
				},
				cancel,
			}),
		);
		expect(await codeOf(ask(HF))).toBe('network');
		expect(cancel).toHaveBeenCalled();
		expect(pulled).toBeLessThan(15_000_000);
	});

	it.each([
		[404, 'missing'],
		[400, 'missing'],
		[410, 'missing'],
		[403, 'network'],
		[429, 'network'],
		[500, 'network'],
		[503, 'network'],
	])('of status %i is %s', async (status, code) => {
		answering('', { status });
		expect(await codeOf(ask(HF))).toBe(code);
	});

	it('that never comes is given up after fifteen seconds', async () => {
		const timeout = vi.spyOn(AbortSignal, 'timeout');
		web.mockRejectedValue(new DOMException('The operation timed out.', 'TimeoutError'));
		expect(await codeOf(ask(HF))).toBe('network');
		expect(timeout).toHaveBeenCalledExactlyOnceWith(15_000);
	});

	it('without a network says so', async () => {
		web.mockRejectedValue(new TypeError('Failed to fetch'));
		expect(await codeOf(ask(HF))).toBe('network');
	});
});

describe('a host', () => {
	it('arXiv’s API hears from us once in three seconds, one request at a time', async () => {
		const begun: number[] = [];
		let running = 0;
		web.mockImplementation(async () => {
			begun.push(Date.now());
			running += 1;
			expect(running).toBe(1);
			await new Promise((resolve) => setTimeout(resolve, 500));
			running -= 1;
			return new Response('x');
		});
		const all = Promise.all([ask(ARXIV), ask(ARXIV), ask(ARXIV)]);
		await vi.advanceTimersByTimeAsync(20_000);
		await all;
		expect(begun.map((at) => at - 1_000_000)).toEqual([0, 3_500, 7_000]);
	});

	it('waits for nobody else’s queue', async () => {
		answering('x');
		await ask(ARXIV);
		void ask(ARXIV).catch(() => undefined);
		expect(await ask(HF)).toBe('x');
		await vi.runAllTimersAsync();
	});

	it('has its pause after a failure, too', async () => {
		web.mockRejectedValueOnce(new TypeError('Failed to fetch'));
		expect(await codeOf(ask(ARXIV))).toBe('network');
		answering('x');
		const next = ask(ARXIV);
		await vi.advanceTimersByTimeAsync(2_999);
		expect(web).toHaveBeenCalledTimes(1);
		await vi.advanceTimersByTimeAsync(1);
		expect(await next).toBe('x');
	});

	it.each([
		['seconds', '120', 120_000],
		['a date', new Date(1_000_000 + 60_000).toUTCString(), 60_000],
		['nothing', undefined, 30_000],
		['nonsense', 'soon', 30_000],
		['a year', '31536000', 3_600_000],
	])('that asks to be left alone is: %s', async (_, retryAfter, rest) => {
		answering('', { status: 429, ...(retryAfter && { headers: { 'Retry-After': retryAfter } }) });
		expect(await codeOf(ask(HF))).toBe('network');
		answering('x');
		await vi.advanceTimersByTimeAsync(rest - 1_001);
		expect(await codeOf(ask(HF))).toBe('network');
		expect(web).toHaveBeenCalledTimes(1);
		await vi.advanceTimersByTimeAsync(1_001);
		expect(await ask(HF)).toBe('x');
	});

	it('that asks to be left alone does not keep others waiting', async () => {
		answering('', { status: 429, headers: { 'Retry-After': '600' } });
		expect(await codeOf(ask(ARXIV))).toBe('network');
		answering('x');
		expect(await ask(HF)).toBe('x');
	});

	it('is left alone also by a background that was ended in between', async () => {
		answering('', { status: 503, headers: { 'Retry-After': '120' } });
		expect(await codeOf(ask(HF))).toBe('network');
		await startBackground();
		answering('x');
		await vi.advanceTimersByTimeAsync(119_000);
		expect(await codeOf(ask(HF))).toBe('network');
		await vi.advanceTimersByTimeAsync(1_000);
		expect(await ask(HF)).toBe('x');
	});

	it('has its pause also from a background that was ended in between', async () => {
		answering('x');
		await ask(ARXIV);
		await startBackground();
		const next = ask(ARXIV);
		await vi.advanceTimersByTimeAsync(2_999);
		expect(web).toHaveBeenCalledTimes(1);
		await vi.advanceTimersByTimeAsync(1);
		expect(await next).toBe('x');
	});

	it('is not left alone for a day because the clock was set back', async () => {
		answering('x');
		await ask(ARXIV);
		vi.setSystemTime(1_000_000 - 86_400_000);
		const next = ask(ARXIV);
		await vi.advanceTimersByTimeAsync(3_000);
		expect(await next).toBe('x');
	});
});
