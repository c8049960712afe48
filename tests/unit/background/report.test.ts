/** What the toolbar says of a tab: the page that it shows. */
import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { handlers } from '../../../lib/background/handlers.ts';

test('a page that is drawn ahead says nothing of its tab', async () => {
	const setBadgeText = vi.fn<(details: object) => Promise<void>>(() => Promise.resolve());
	Object.assign(browser, {
		action: { setBadgeText, setBadgeBackgroundColor: () => Promise.resolve() },
	});
	const tab = { id: 1 } as never;
	await handlers['page.report']({ saved: 2 }, { tab, documentLifecycle: 'prerender' });
	expect(setBadgeText).not.toHaveBeenCalled();
	await handlers['page.report']({ saved: 3 }, { tab, documentLifecycle: 'active' });
	expect(setBadgeText).toHaveBeenCalledExactlyOnceWith({ tabId: 1, text: '3' });
});
