import { browser } from 'wxt/browser';
import { born } from '../library/queries.ts';
import { watchItem } from '../watch-item.ts';

/**
 * Which database papers were saved in. It lies beside the database, as the log of backups does: where
 * that one is gone and another stands in its place, this tells.
 */
const KEY = 'library';

const remembered = async (): Promise<unknown> => (await browser.storage.local.get(KEY))[KEY];

const isOther = async (known: unknown): Promise<boolean> =>
	known !== undefined && known !== (await born());

/**
 * Whether papers were saved in a database that is not the one that is here now.
 * @throws {RpcError} Where the library cannot be read.
 */
export const isReplaced = async (): Promise<boolean> => isOther(await remembered());

/**
 * Takes the database that is here for the library, whatever was before.
 * @throws {RpcError} Where the library cannot be read.
 */
export const adopt = async (): Promise<void> => browser.storage.local.set({ [KEY]: await born() });

/** Takes it for the library where there was none before, as at the first paper that is saved. */
export const adoptFirst = async (): Promise<void> => {
	if ((await remembered()) === undefined) await adopt();
};

/** Calls back with the same after a database was taken for the library, until the signal aborts. */
export const watchReplaced = (
	callback: (replaced: Promise<boolean>) => void,
	signal: AbortSignal,
): void => watchItem(KEY, (stored) => callback(isOther(stored)), signal);
