import { browser } from 'wxt/browser';
import { inTurn } from './turn.ts';

/** Keys of `storage.local` that hold what a user chose; whoever reads one parses it. */
const KEYS: readonly string[] = ['settings', 'citation', 'backup'];

/** What a backup keeps of them. */
export const storedSettings = (): Promise<Record<string, unknown>> =>
	browser.storage.local.get([...KEYS]);

/** Takes them out of a backup; other keys in it are left. */
export const restoreSettings = async (stored: Record<string, unknown>): Promise<void> => {
	const known = Object.entries(stored).filter(([key]) => KEYS.includes(key));
	const put = () => browser.storage.local.set(Object.fromEntries(known));
	// A change that had read what was there before would write it back.
	await inTurn('settings', () => inTurn('citation', put));
};
