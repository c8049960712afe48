import { browser } from 'wxt/browser';
import { callTab } from '../rpc/call.ts';

/** The built content script, as the manifest names it. */
const contentScripts = (): { files: string[]; sheets: string[]; matches: string[] }[] =>
	(browser.runtime.getManifest().content_scripts ?? []).map(({ js, css, matches }) => ({
		files: js ?? [],
		sheets: css ?? [],
		matches: matches ?? [],
	}));

const inject = async (tabId: number, files: string[], sheets: string[]): Promise<void> => {
	// A second script would take the first one's bars away to draw its own, under the reader's hand.
	const status = await callTab(tabId, 'page.status', {});
	if (status.ok) return;
	const target = { tabId };
	try {
		// A sheet that stands there already from before an update changes nothing by standing twice.
		await browser.scripting.insertCSS({ target, files: sheets });
		// WXT's types know the files of one build only; these come from the manifest of this one.
		await browser.scripting.executeScript({ target, files: files as [] });
	} catch {
		// A tab that shows an error page, or was closed meanwhile: its next load has the script.
	}
};

/**
 * Brings bars to the tabs that are open already: Chromium runs content scripts only in pages that
 * load after the install. One that loaded since has the script and answers; what is left there of an
 * older version does not.
 */
export const injectIntoOpenTabs = async (): Promise<void> => {
	for (const { files, sheets, matches } of contentScripts()) {
		const tabs = await browser.tabs.query({ url: matches, discarded: false });
		await Promise.all(tabs.map(async ({ id }) => id !== undefined && inject(id, files, sheets)));
	}
};
