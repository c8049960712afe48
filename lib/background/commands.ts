import { browser } from 'wxt/browser';
import { callTab } from '../rpc/call.ts';

const run = async (command: string, tabId: number): Promise<void> => {
	if (command === 'toggle-card') await callTab(tabId, 'page.toggleCard', {});
	if (command === 'next-card') await callTab(tabId, 'page.moveCard', { by: 1 });
	if (command === 'previous-card') await callTab(tabId, 'page.moveCard', { by: -1 });
	if (command === 'save-all') await callTab(tabId, 'page.saveAll', {});
};

const runInFront = async (command: string): Promise<void> => {
	const [tab] = await browser.tabs.query({ active: true, lastFocusedWindow: true });
	if (tab?.id !== undefined) await run(command, tab.id);
};

/** Passes the browser's commands on to the page in front. */
export const listenForCommands = (): void => {
	browser.commands.onCommand.addListener((command: string) => {
		void runInFront(command);
	});
};
