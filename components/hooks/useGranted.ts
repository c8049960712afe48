import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { grantedOf } from '../../lib/access/granted.ts';

/**
 * Those of some match patterns that the browser lets us into, now and after every change; `undefined`
 * until it is known.
 */
export const useGranted = (patterns: readonly string[]): string[] | undefined => {
	const [granted, setGranted] = useState<string[]>();
	useEffect(() => {
		let current = true;
		const look = (): void => void grantedOf(patterns).then((found) => current && setGranted(found));
		look();
		browser.permissions.onAdded.addListener(look);
		browser.permissions.onRemoved.addListener(look);
		return () => {
			current = false;
			browser.permissions.onAdded.removeListener(look);
			browser.permissions.onRemoved.removeListener(look);
		};
	}, [patterns]);
	return granted;
};
