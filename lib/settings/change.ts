import { browser } from 'wxt/browser';
import { inTurn } from './turn.ts';

/** What changes of a record; a function where that follows from what is stored. */
export type Patch<T> = Partial<T> | ((stored: T) => Partial<T>);

/** Changes a record of `storage.local`, one change at a time, so that none undoes another. */
export const changeStored = <T extends object>(
	key: string,
	read: () => Promise<T>,
	patch: Patch<T>,
): Promise<void> =>
	inTurn(key, async () => {
		const stored = await read();
		const changed = typeof patch === 'function' ? patch(stored) : patch;
		await browser.storage.local.set({ [key]: { ...stored, ...changed } });
	});
