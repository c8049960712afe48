import { browser } from 'wxt/browser';
import { isPaperId, type PaperId } from '../paper/paper-id.ts';
import type { FailureCode } from '../rpc/result.ts';

const KEY = 'wish';
/** How long a browser's question may stay open, in milliseconds. */
const PATIENCE_MS = 10 * 60_000;

/**
 * A paper that somebody wants to save and whose sources their browser asks them about first. That
 * question may close the popup, so the wish is kept where it outlives it: in `storage.session`,
 * which is never written to the disk.
 */
export interface Wish {
	id: PaperId;
	version?: number | undefined;
	/** Milliseconds since 1970. */
	at: number;
	/** Why it could not be carried out. */
	failed?: FailureCode;
}

const put = (wish: Wish): Promise<void> => browser.storage.session.set({ [KEY]: wish });

export const keepWish = (id: PaperId, version?: number): Promise<void> =>
	put({ id, version, at: Date.now() });

export const failWish = (wish: Wish, failed: FailureCode): Promise<void> =>
	put({ ...wish, failed });

export const dropWish = (): Promise<void> => browser.storage.session.remove(KEY);

const isOpen = ({ id, at }: Partial<Record<keyof Wish, unknown>>): boolean =>
	isPaperId(id) && typeof at === 'number' && Math.abs(Date.now() - at) <= PATIENCE_MS;

/** The wish that is open or failed, unless it is forgotten about. */
export const findWish = async (): Promise<Wish | undefined> => {
	const found = (await browser.storage.session.get(KEY))[KEY] as Wish | undefined;
	return found !== undefined && isOpen(found) ? found : undefined;
};
