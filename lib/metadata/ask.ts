import { RpcError } from '../rpc/result.ts';
import type { Ask } from './source.ts';

/** Longest wait for an answer, in milliseconds. */
const PATIENCE_MS = 10_000;
/** Longest answer, in characters: a paper's record has some 5,000. */
const LONGEST = 1_000_000;

/** Pause between two requests to a host, in milliseconds, where its terms of use ask for one. */
const PAUSES: Readonly<Record<string, number>> = { 'export.arxiv.org': 3_000 };

const queues = new Map<string, Promise<unknown>>();
const sleep = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

/** One request at a time to a host, and its pause after each. */
const inTurn = <T>(host: string, work: () => Promise<T>): Promise<T> => {
	const before = queues.get(host) ?? Promise.resolve();
	const turn = before.then(work, work);
	const pause = (): Promise<void> => sleep(PAUSES[host] ?? 0);
	queues.set(host, turn.then(pause, pause));
	return turn;
};

const get = async (url: string): Promise<string> => {
	const response = await fetch(url, {
		credentials: 'omit',
		signal: AbortSignal.timeout(PATIENCE_MS),
	});
	if (response.status === 404) throw new RpcError('missing', `${url}: not there`);
	if (!response.ok) throw new RpcError('network', `${url}: status ${response.status}`);
	const text = await response.text();
	if (text.length > LONGEST) throw new RpcError('network', `${url}: too long an answer`);
	return text;
};

/** @throws {RpcError} `missing` for status 404, `network` for everything else that goes wrong. */
export const ask: Ask = (url) =>
	inTurn(new URL(url).host, async () => {
		try {
			return await get(url);
		} catch (error) {
			throw error instanceof RpcError ? error : new RpcError('network', `${url}: ${String(error)}`);
		}
	});
