import { beforeEach, expect, it, vi } from 'vitest';
import { browser } from 'wxt/browser';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { listenForOmnibox } from '../../../lib/background/omnibox.ts';

type Listener = (text: string, disposition: string) => void;

let enter: Listener;

beforeEach(() => {
	fakeBrowser.reset();
	vi.spyOn(browser.omnibox.onInputEntered, 'addListener').mockImplementation((listener) => {
		enter = listener as Listener;
	});
	vi.spyOn(browser.runtime, 'getURL').mockImplementation((path) => `chrome-extension://id${path}`);
	vi.spyOn(browser.i18n, 'getMessage').mockReturnValue('Search saved papers');
	vi.spyOn(browser.omnibox, 'setDefaultSuggestion').mockReturnValue(undefined);
	listenForOmnibox();
});

it('what is typed after the keyword is searched for, where the browser says', () => {
	const update = vi.spyOn(browser.tabs, 'update').mockResolvedValue({} as never);
	const create = vi.spyOn(browser.tabs, 'create').mockResolvedValue({} as never);
	enter(' author:"le cun" & co ', 'currentTab');
	expect(update).toHaveBeenCalledWith({
		url: 'chrome-extension://id/library.html?q=author%3A%22le+cun%22+%26+co',
	});
	enter('', 'newBackgroundTab');
	expect(create).toHaveBeenCalledWith({ url: 'chrome-extension://id/library.html', active: false });
});
