import { browser } from 'wxt/browser';
import type { Tab } from './tab.ts';

/** Where the popup’s page stands beside others: Chromium’s side panel, Firefox’s sidebar. */
export const isPanel = new URLSearchParams(location.search).has('panel');

/** What there is of the two; Firefox for Android and some Chromium browsers have neither. */
const { sidePanel, sidebarAction } = browser as unknown as {
	sidePanel?: { open?: (where: { windowId: number }) => Promise<void> };
	sidebarAction?: { open: () => Promise<void> };
};

/** Whether the popup can be moved beside the page. */
export const canOpenPanel =
	!isPanel && (sidePanel?.open !== undefined || sidebarAction !== undefined);

/** Closes the popup; what stands beside a page stays. */
export const closePopup = (): void => {
	if (!isPanel) window.close();
};

/** Must be called from a click, and at once: browsers open theirs only then. */
export const openPanel = async ({ windowId }: Tab): Promise<void> => {
	await (sidebarAction ? sidebarAction.open() : sidePanel?.open?.({ windowId }));
	closePopup();
};
