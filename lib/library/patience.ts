import { RpcError } from '../rpc/result.ts';
import { isUpgrading } from './upgrading.ts';

/** Longest wait for the database to open, in milliseconds: another connection may block it. */
const PATIENCE_MS = 5_000;

/** Rejects when the time is up and the database is not being brought up to date, and never otherwise. */
const lateness = (signal: AbortSignal): Promise<never> =>
	new Promise((_, reject) => {
		let timer: ReturnType<typeof setTimeout> | undefined;
		const wait = (): void => {
			if (!signal.aborted) timer = setTimeout(() => void look(), PATIENCE_MS);
		};
		const look = async (): Promise<void> => {
			if (await isUpgrading().catch(() => false)) return wait();
			reject(new RpcError('blocked', 'The database does not open.'));
		};
		wait();
		signal.addEventListener('abort', () => clearTimeout(timer));
	});

/**
 * Waits for what needs the database open, as long as that is brought up to date, but not for ever. The
 * opening itself goes on.
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
