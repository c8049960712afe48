import { browser } from 'wxt/browser';

/**
 * Firefox may clear what a disk is short of, unless it is asked to keep it; of an extension with
 * `unlimitedStorage` it asks nobody. Chromium exempts such an extension from the first
 * (developer.chrome.com, “Storage and cookies”), and its workers cannot ask.
 */
const persist = async (): Promise<void> => {
	if (!(await navigator.storage.persisted())) await navigator.storage.persist();
};

/** Asks the browser to keep the library also when the disk is full, where that makes a difference. */
export const keepPersisting = (): void => {
	if (!import.meta.env.FIREFOX) return;
	browser.runtime.onInstalled.addListener(() => void persist());
	browser.runtime.onStartup.addListener(() => void persist());
};
