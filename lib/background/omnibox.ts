import { browser } from 'wxt/browser';
import { message, speak } from '../messages.ts';
import { readSettings, watchSettings, type Settings } from '../settings/settings.ts';

const addressOf = (text: string): string => {
	const query = text.trim();
	const asked = query === '' ? '' : `?${new URLSearchParams({ q: query }).toString()}`;
	return browser.runtime.getURL(`/library.html${asked}`);
};

/** In the language of our pages; the browser asks nobody when it shows what stands in the manifest. */
const suggest = async ({ language }: Pick<Settings, 'language'>): Promise<void> => {
	await speak(language);
	await browser.omnibox.setDefaultSuggestion({ description: message('omniboxHint') });
};

/** Opens the library with what was typed into the address bar after our keyword. */
export const listenForOmnibox = (): void => {
	void readSettings().then(suggest);
	watchSettings((settings) => void suggest(settings), new AbortController().signal);
	browser.omnibox.onInputEntered.addListener((text, disposition) => {
		const url = addressOf(text);
		if (disposition === 'currentTab') void browser.tabs.update({ url });
		else void browser.tabs.create({ url, active: disposition === 'newForegroundTab' });
	});
};
