import { browser } from 'wxt/browser';
import { patternsAt, siteAt } from '../../lib/access/site-at.ts';
import { idsOf } from '../../lib/paper/ids-of.ts';
import { draftFromMeta } from '../../lib/sites/metatags.ts';
import type { PaperDraft, PaperId } from '../../lib/paper/paper.ts';
import type { PageStatus } from '../../lib/rpc/page-contract.ts';
import { callTab } from '../../lib/rpc/call.ts';
import type { Result } from '../../lib/rpc/result.ts';
import type { Site } from '../../lib/sites/site.ts';

export interface Tab {
	id: number;
	windowId: number;
	/** Absent where the browser does not tell us. */
	url?: string;
	title?: string;
}

export const siteOf = ({ url }: Tab): Site | undefined =>
	url === undefined ? undefined : siteAt(url);

/**
 * The tab that the popup speaks of: the one in front, or the one that `?tab=` names when the popup
 * stands in a tab of its own.
 */
export const findTab = async (): Promise<Tab | undefined> => {
	const named = Number(new URLSearchParams(location.search).get('tab'));
	const [tab] = named
		? [await browser.tabs.get(named)]
		: await browser.tabs.query({ active: true, currentWindow: true });
	if (tab?.id === undefined) return undefined;
	const { id, windowId, url, title } = tab;
	return { id, windowId, ...(url && { url }), ...(title && { title }) };
};

const originsFor = (site: Site, { url }: Tab): string[] =>
	url === undefined ? [...site.matches] : patternsAt(site, url);

export const isAllowed = (site: Site, tab: Tab): Promise<boolean> =>
	browser.permissions.contains({ origins: originsFor(site, tab) });

/** Must be called from a click: browsers ask their user only then. */
export const allow = (site: Site, tab: Tab): Promise<boolean> =>
	browser.permissions.request({ origins: originsFor(site, tab) });

/** Runs in the page: must not use anything from outside itself. */
const readMeta = (): { title: string; tags: { name: string; content: string }[] } => ({
	title: document.title,
	tags: [...document.querySelectorAll('meta[content]')].slice(0, 20_000).map((meta) => ({
		name: meta.getAttribute('name') ?? meta.getAttribute('property') ?? '',
		content: meta.getAttribute('content') ?? '',
	})),
});

/** Reads a page's own metadata; `activeTab` allows it while the popup is open. */
const fromMeta = async (tab: Tab): Promise<PaperDraft | undefined> => {
	try {
		const [frame] = await browser.scripting.executeScript({
			target: { tabId: tab.id },
			func: readMeta,
		});
		const meta = frame?.result;
		return meta && tab.url ? draftFromMeta(meta.tags, new URL(tab.url), meta.title) : undefined;
	} catch {
		// A PDF viewer, or a page of the browser itself: nothing to be read there.
		return undefined;
	}
};

/** Pages have papers under the best of their ids, which is not always that of the address. */
const isOf = (draft: PaperDraft | undefined, id: PaperId): boolean =>
	draft !== undefined && idsOf(draft).includes(id);

/**
 * What the tab itself says of its paper: its content script, else the page's metadata. Asks nobody;
 * `undefined` where the page cannot be read or speaks of another paper.
 */
export const readTab = async (tab: Tab, id: PaperId): Promise<PaperDraft | undefined> => {
	const status = await askPage(tab);
	if (status.ok && isOf(status.value.paper, id)) return status.value.paper;
	const draft = await fromMeta(tab);
	return isOf(draft, id) ? draft : undefined;
};

export const askPage = (tab: Tab): Promise<Result<PageStatus>> =>
	callTab(tab.id, 'page.status', {});

/** Pause between two looks at a page that is given its script just now, and most looks. */
const PAUSE_MS = 100;
const MOST_LOOKS = 30;

/** Waits until a page that was just let in has its script. */
export const untilAnswered = async (tab: Tab): Promise<void> => {
	for (let looks = 0; looks < MOST_LOOKS && !(await askPage(tab)).ok; looks += 1) {
		await new Promise((resolve) => setTimeout(resolve, PAUSE_MS));
	}
};
