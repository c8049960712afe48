import { useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { useAccessChange } from '../hooks/useAccessChange.ts';

/** The pages that Offprint is made for, as the manifest names them; a browser may withhold them. */
const origins = (): string[] => [...(browser.runtime.getManifest().host_permissions ?? [])];

/**
 * Whether the browser lets us into these pages, now and after every change: Firefox leaves it to its
 * user, and others let them take it back. `undefined` until it is known.
 */
export const useHostAccess = (): boolean | undefined => {
	const [granted, setGranted] = useState<boolean>();
	useAccessChange(
		() => void browser.permissions.contains({ origins: origins() }).then(setGranted),
		[],
	);
	return granted;
};

/** Asks the user for them. Must be called from a click, before anything is awaited. */
export const askForHosts = async (): Promise<void> => {
	await browser.permissions.request({ origins: origins() });
};
