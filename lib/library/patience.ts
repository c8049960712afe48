import { RpcError } from '../rpc/result.ts';

/** Longest wait for the database to open, in milliseconds: another connection may block it. */
const PATIENCE_MS = 5_000;

/** Rejects when the time is up, and never otherwise. */
const lateness = (signal: AbortSignal): Promise<never> =>
	new Promise((_, reject) => {
		const timer = setTimeout(
			() => reject(new RpcError('blocked', 'The database does not open.')),
			PATIENCE_MS,
		);
		signal.addEventListener('abort', () => clearTimeout(timer));
	});

/**
 * Waits for what needs the database open, but not for ever. The opening itself goes on.
 * @throws {RpcError} `blocked` when the time is up.
 */
export const patiently = async <T>(work: PromiseLike<T>): Promise<T> => {
	const done = new AbortController();
	try {
		return await Promise.race([work, lateness(done.signal)]);
	} finally {
		done.abort();
	}
};
