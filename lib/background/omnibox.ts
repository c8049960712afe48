import { browser } from 'wxt/browser';
import { message } from '../messages.ts';

const addressOf = (text: string): string => {
	const query = text.trim();
	const asked = query === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`;
	return browser.runtime.getURL(`/library.html${asked}`);
};

/** Opens the library with what was typed into the address bar after our keyword. */
export const listenForOmnibox = (): void => {
	void browser.omnibox.setDefaultSuggestion({ description: message('omniboxHint') });
	browser.omnibox.onInputEntered.addListener((text, disposition) => {
		const url = addressOf(text);
		if (disposition === 'currentTab') void browser.tabs.update({ url });
		else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
	});
};
