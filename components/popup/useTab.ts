import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { isPanel } from './panel.ts';
import { findTab, type Tab } from './tab.ts';

/** Calls back when another tab comes to the front, and when the one in front shows another page. */
const onFront = (callback: () => void): (() => void) => {
	const onUpdated = (
		_id: number,
		{ status, url, title }: { status?: string; url?: string; title?: string },
		{ active }: { active?: boolean },
	): void => {
		if (active && (status === 'complete' || url !== undefined || title !== undefined)) callback();
	};
	browser.tabs.onActivated.addListener(callback);
	browser.tabs.onUpdated.addListener(onUpdated);
	return () => {
		browser.tabs.onActivated.removeListener(callback);
		browser.tabs.onUpdated.removeListener(onUpdated);
	};
};

/** The tab in front: a popup speaks of one, what stands beside pages of one after the other. */
export const useTab = (): Tab | undefined => {
	const [tab, setTab] = useState<Tab>();
	useEffect(() => {
		let last = 0;
		const find = async (): Promise<void> => {
			last += 1;
			const asked = last;
			const found = await findTab();
			if (asked === last) setTab(found);
		};
		void find();
		return isPanel ? onFront(() => void find()) : undefined;
	}, []);
	return tab;
};
