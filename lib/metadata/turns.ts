import { RpcError } from '../rpc/result.ts';

/** Pause between two requests to a host, in milliseconds, where its terms of use ask for one. */
const PAUSES: ReadonlyMap<string, number> = new Map([
	// https://info.arxiv.org/help/api/tou.html: one request every three seconds, one connection.
	['export.arxiv.org', 3_000],
]);
/** How long a host is left alone that says “too many requests” and not for how long. */
const DEFAULT_REST_MS = 30_000;
/** Longest rest that is believed. */
const LONGEST_REST_MS = 60 * 60 * 1_000;

/** Ends when the last request to a host is done and its pause over. Never rejects. */
const queues = new Map<string, Promise<void>>();
const restsUntil = new Map<string, number>();

const sleep = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Seconds or a date: https://www.rfc-editor.org/rfc/rfc9110#name-retry-after */
const restOf = (retryAfter: string | undefined): number => {
	const value = retryAfter?.trim() ?? '';
	const rest = /^\d+$/.test(value) ? Number(value) * 1_000 : Date.parse(value) - Date.now();
	return Number.isNaN(rest) ? DEFAULT_REST_MS : Math.min(Math.max(rest, 0), LONGEST_REST_MS);
};

/** Leaves a host alone for as long as its header `Retry-After` asks. */
export const letRest = (host: string, retryAfter: string | undefined): void => {
	restsUntil.set(host, Date.now() + restOf(retryAfter));
};

const refuseWhileResting = (host: string): void => {
	const wait = (restsUntil.get(host) ?? 0) - Date.now();
	if (wait > 0) throw new RpcError('network', `${host} asks to be left alone for ${wait} ms.`);
};

/**
 * One request at a time to a host, and its pause after each.
 * @throws {RpcError} `network`, without a request, while the host wants to be left alone.
 */
export const inTurn = async <T>(host: string, work: () => Promise<T>): Promise<T> => {
	const before = queues.get(host) ?? Promise.resolve();
	const over = Promise.withResolvers<void>();
	queues.set(host, over.promise);
	await before;
	let pause = 0;
	try {
		refuseWhileResting(host);
		pause = PAUSES.get(host) ?? 0;
		return await work();
	} finally {
		void sleep(pause).then(over.resolve);
	}
};
