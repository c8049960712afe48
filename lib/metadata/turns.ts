import { browser } from 'wxt/browser';
import { RpcError } from '../rpc/result.ts';

/** Pause between two requests to a host, in milliseconds, where its terms of use ask for one. */
const PAUSES: ReadonlyMap<string, number> = new Map([
	// https://info.arxiv.org/help/api/tou.html: one request every three seconds, one connection.
	['export.arxiv.org', 3_000],
	// https://www.semanticscholar.org/product/api#api-key: one a second.
	['api.semanticscholar.org', 1_000],
	// https://dblp.org/faq/Am+I+allowed+to+crawl+the+dblp+website.html: a second or two.
	['dblp.org', 2_000],
]);
/** How long a host is left alone that says “too many requests” and not for how long. */
const DEFAULT_REST_MS = 30_000;
/** Longest rest that is believed. */
const LONGEST_REST_MS = 60 * 60 * 1_000;

/** Ends when the last request to a host is done. Never rejects. */
const queues = new Map<string, Promise<void>>();

const sleep = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * A time by host, kept where it outlives the background, which browsers end when it is idle.
 * @param area `session` until the browser ends, `local` beyond.
 */
const keptTime = (area: 'session' | 'local', name: string) => ({
	/**
	 * Milliseconds until that time, 0 when it is over.
	 * @param longest A clock that was set back makes no wait longer than this.
	 */
	async left(host: string, longest: number): Promise<number> {
		const key = `${name}:${host}`;
		const time: unknown = (await browser.storage[area].get(key))[key];
		return typeof time === 'number' ? Math.min(Math.max(0, time - Date.now()), longest) : 0;
	},
	async set(host: string, time: number): Promise<void> {
		try {
			await browser.storage[area].set({ [`${name}:${host}`]: time });
		} catch {
			// A full disk: the wait is then as long as the background lives.
		}
	},
});

const turns = keptTime('session', 'turn');
const rests = keptTime('local', 'rest');

/** Seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after */
const restOf = (retryAfter: string | undefined): number => {
	const value = retryAfter?.trim() ?? '';
	const wait = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
	return Number.isNaN(wait) ? DEFAULT_REST_MS : Math.min(Math.max(wait, 0), LONGEST_REST_MS);
};

/** Leaves a host alone for as long as its header `Retry-After` asks. */
export const letRest = (host: string, retryAfter: string | undefined): Promise<void> =>
	rests.set(host, Date.now() + restOf(retryAfter));

/** Milliseconds for which a host still wants to be left alone. */
export const restLeft = (host: string): Promise<number> => rests.left(host, LONGEST_REST_MS);

const refuseWhileResting = async (host: string): Promise<void> => {
	const wait = await restLeft(host);
	if (wait > 0) throw new RpcError('network', `${host} asks to be left alone for ${wait} ms.`);
};

/** The pause counts from the end of a request, and from its start where the end was not seen. */
const paced = async <T>(host: string, work: () => Promise<T>): Promise<T> => {
	const pause = PAUSES.get(host);
	if (pause === undefined) return work();
	const wait = await turns.left(host, pause);
	if (wait > 0) await sleep(wait);
	await turns.set(host, Date.now() + pause);
	try {
		return await work();
	} finally {
		await turns.set(host, Date.now() + pause);
	}
};

/**
 * One request at a time to a host, and its pause after each, also where the background was ended in
 * between.
 * @throws {RpcError} `network`, without a request, while the host wants to be left alone.
 */
export const inTurn = async <T>(host: string, work: () => Promise<T>): Promise<T> => {
	const before = queues.get(host) ?? Promise.resolve();
	const over = Promise.withResolvers<void>();
	queues.set(host, over.promise);
	await before;
	try {
		await refuseWhileResting(host);
		return await paced(host, work);
	} finally {
		over.resolve();
	}
};
