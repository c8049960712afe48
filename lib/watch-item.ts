import { browser } from 'wxt/browser';

/**
 * Calls back with what an item of `storage.local` holds after every change of it, until the signal
 * aborts; `undefined` once it is gone. What storage holds is for the caller to parse.
 */
export const watchItem = (
	key: string,
	callback: (stored: unknown) => void,
	signal: AbortSignal,
): void => {
	const listener = (changes: Record<string, { newValue?: unknown }>): void => {
		if (changes[key] !== undefined) callback(changes[key].newValue);
	};
	browser.storage.local.onChanged.addListener(listener);
	signal.addEventListener('abort', () => browser.storage.local.onChanged.removeListener(listener));
};
