import { browser } from 'wxt/browser';

/** The built content script, as the manifest names it. */
const contentScripts = (): { files: string[]; matches: string[] }[] =>
	(browser.runtime.getManifest().content_scripts ?? []).map(({ js, matches }) => ({
		files: js ?? [],
		matches: matches ?? [],
	}));

const inject = async (tabId: number, files: string[]): Promise<void> => {
	try {
		// WXT's types know the files of one build only; these come from the manifest of this one.
		await browser.scripting.executeScript({ target: { tabId }, files: files as [] });
	} catch {
		// A tab that shows an error page, or was closed meanwhile: its next load has the script.
	}
};

/**
 * Brings bars to the tabs that are open already: Chromium runs content scripts only in pages that
 * load after the install. A page that has the script ignores the second one.
 */
export const injectIntoOpenTabs = async (): Promise<void> => {
	for (const { files, matches } of contentScripts()) {
		const tabs = await browser.tabs.query({ url: matches, discarded: false });
		await Promise.all(tabs.map(async ({ id }) => id !== undefined && inject(id, files)));
	}
};
