import { beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenForInstall } from '../../../lib/background/welcome.ts';

const create = vi.fn<(tab: { url: string }) => Promise<object>>(() => Promise.resolve({}));

const happen = async (reason: 'install' | 'update' | 'browser_update'): Promise<void> => {
	await fakeBrowser.runtime.onInstalled.trigger({ reason, temporary: false } as never);
	await new Promise((resolve) => setTimeout(resolve));
};

beforeEach(() => {
	fakeBrowser.reset();
	create.mockClear();
	vi.spyOn(fakeBrowser.tabs, 'create').mockImplementation(create as never);
	vi.spyOn(fakeBrowser.runtime, 'getURL').mockImplementation(
		(path) => `chrome-extension://x${path}`,
	);
	listenForInstall();
});

test('an install opens the first-run page', async () => {
	await happen('install');
	expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'chrome-extension://x/welcome.html' });
});

test('an update of Offprint or of the browser does not', async () => {
	await happen('update');
	await happen('browser_update');
	expect(create).not.toHaveBeenCalled();
});

test('nor does a second install into the same profile', async () => {
	await happen('install');
	await happen('install');
	expect(create).toHaveBeenCalledOnce();
});
