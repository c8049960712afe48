import { browser } from 'wxt/browser';

const KEY = 'welcomed';

/** Opens the first-run page, once in the life of a profile: a reinstall of a developer is no first run. */
const welcome = async (): Promise<void> => {
	const { [KEY]: seen } = await browser.storage.local.get(KEY);
	if (seen === true) return;
	await browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') });
	await browser.storage.local.set({ [KEY]: true });
};

/** Shows newcomers around; not after an update of Offprint or of the browser. */
export const listenForInstall = (): void => {
	browser.runtime.onInstalled.addListener(({ reason }) => {
		if (reason === 'install') void welcome();
	});
};
