import { useEffect } from 'preact/hooks';
import { browser } from 'wxt/browser';

/**
 * Looks at what the browser lets us do, now and after every change of it.
 * @param look Is given a signal that aborts when its answer is wanted no longer.
 * @param inputs It looks anew when one of these changes.
 */
export const useAccessChange = (
	look: (signal: AbortSignal) => void,
	inputs: readonly unknown[],
): void =>
	useEffect(() => {
		const ending = new AbortController();
		const again = (): void => look(ending.signal);
		again();
		browser.permissions.onAdded.addListener(again);
		browser.permissions.onRemoved.addListener(again);
		return () => {
			ending.abort();
			browser.permissions.onAdded.removeListener(again);
			browser.permissions.onRemoved.removeListener(again);
		};
	}, inputs);
