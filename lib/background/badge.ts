import { browser } from 'wxt/browser';

/** A blue with enough contrast to the browser's white text. */
const COLOUR = '#1f5fbf';

/** Shows on the toolbar how many papers of a tab's page are saved; nothing where there are none. */
export const showSaved = async (tabId: number, saved: number): Promise<void> => {
	const text = saved === 0 ? '' : saved > 999 ? '999+' : String(saved);
	try {
		await browser.action.setBadgeText({ tabId, text });
		await browser.action.setBadgeBackgroundColor({ tabId, color: COLOUR });
	} catch {
		// The tab is gone, and its badge with it.
	}
};
