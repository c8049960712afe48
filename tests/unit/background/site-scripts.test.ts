/** Access that comes and goes, and the tabs that hear of it. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { keepSiteScripts } from '../../../lib/background/site-scripts.ts';
import { callTab } from '../../../lib/rpc/call.ts';

vi.mock('../../../lib/rpc/call.ts', () => ({ callTab: vi.fn<typeof callTab>() }));

let isAllowed = true;
/** What the browser calls when a permission was taken back. */
let removed: () => void;

const granted = async (): Promise<unknown> => (await browser.storage.local.get('granted')).granted;

beforeEach(() => {
	vi.useFakeTimers();
	fakeBrowser.reset();
	isAllowed = true;
	const listeners = (take: (listener: () => void) => void = () => {}) => ({ addListener: take });
	Object.assign(browser, {
		permissions: {
			contains: () => Promise.resolve(isAllowed),
			onAdded: listeners(),
			onRemoved: listeners((listener) => (removed = listener)),
		},
		scripting: {
			getRegisteredContentScripts: () => Promise.resolve([]),
			registerContentScripts: () => Promise.resolve(),
		},
	});
	vi.spyOn(browser.runtime, 'getManifest').mockReturnValue({} as never);
	vi.spyOn(browser.tabs, 'query').mockResolvedValue([{ id: 1 }] as never);
});
afterEach(() => vi.useRealTimers());

test('a tab that answers nothing keeps no page from hearing that access was taken back', async () => {
	vi.mocked(callTab).mockReturnValue(new Promise(() => {}));
	keepSiteScripts();
	await fakeBrowser.runtime.onInstalled.trigger({ reason: 'install', temporary: false } as never);
	await vi.advanceTimersByTimeAsync(1_000);
	expect(await granted()).not.toEqual([]);
	isAllowed = false;
	removed();
	await vi.advanceTimersByTimeAsync(10_000);
	expect(await granted()).toEqual([]);
});
