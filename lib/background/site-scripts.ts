import { browser } from 'wxt/browser';
import { grantedOf, publishGranted } from '../access/granted.ts';
import { callTab } from '../rpc/call.ts';
import { readSettings, watchSettings } from '../settings/settings.ts';
import { sites } from '../sites/index.ts';

/** Firefox tells files of the manifest by their whole address, and takes only paths. */
const pathOf = (file: string): string => file.replace(browser.runtime.getURL('/'), '');

/** The built content script and its sheet, as the manifest names them. */
const built = (): { js: string[]; css: string[]; matches: string[] } => {
	const {
		js = [],
		css = [],
		matches = [],
	} = browser.runtime.getManifest().content_scripts?.[0] ?? {};
	return { js: js.map(pathOf), css: css.map(pathOf), matches };
};

/** By site, the patterns of optional sites where a script is to run: let in, and not paused. */
const wanted = async (granted: readonly string[]): Promise<Map<string, string[]>> => {
	const { pausedSites } = await readSettings();
	const found = new Map<string, string[]>();
	for (const { id, access, matches } of sites) {
		if (access === 'required' || pausedSites.includes(id)) continue;
		const patterns = matches.filter((pattern) => granted.includes(pattern));
		if (patterns.length > 0) found.set(id, patterns);
	}
	return found;
};

const isSameSet = (a: readonly string[], b: readonly string[]): boolean =>
	a.length === b.length && a.every((each) => b.includes(each));

/**
 * Registers the content script for optional sites that we are let into, and for no other.
 * @returns Whether it now runs on pages where it did not.
 */
const register = async (patterns: ReadonlyMap<string, string[]>): Promise<boolean> => {
	const present = new Map(
		(await browser.scripting.getRegisteredContentScripts()).map(({ id, matches }) => [
			id,
			matches ?? [],
		]),
	);
	// A script whose patterns changed is registered anew: there is no harm in that for open pages.
	const isStale = (id: string): boolean => !isSameSet(patterns.get(id) ?? [], present.get(id)!);
	const stale = [...present.keys()].filter(isStale);
	if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
	const missing = [...patterns].filter(([id]) => !present.has(id) || stale.includes(id));
	if (missing.length === 0) return false;
	const { js, css } = built();
	await browser.scripting.registerContentScripts(
		missing.map(([id, matches]) => ({
			id,
			matches,
			js,
			css,
			runAt: 'document_start' as const,
			persistAcrossSessions: true,
		})),
	);
	return true;
};

const injectInto = async (tabId: number): Promise<void> => {
	// A second script would take the first one's bars away to draw its own, under the reader's hand.
	const status = await callTab(tabId, 'page.status', {});
	if (status.ok) return;
	const target = { tabId };
	const { js, css } = built();
	try {
		// A sheet that stands there already from before an update changes nothing by standing twice.
		await browser.scripting.insertCSS({ target, files: css });
		// WXT's types know the files of one build only; these come from the manifest of this one.
		await browser.scripting.executeScript({ target, files: js as [] });
	} catch {
		// A tab that shows an error page, or was closed meanwhile: its next load has the script.
	}
};

/** Longest wait for the open tabs, in milliseconds. */
const PATIENCE_MS = 5_000;

/**
 * Brings bars to the tabs that are open already: Chromium runs content scripts only in pages that
 * load after the install. One that loaded since has the script and answers; what is left there of an
 * older version does not. One that the browser froze, or that shows a dialog, answers nothing until
 * that is over: it is not waited for, or no page would hear of any change of access before.
 */
const injectIntoOpenTabs = async (optional: ReadonlyMap<string, string[]>): Promise<void> => {
	const url = [...built().matches, ...[...optional.values()].flat()];
	const tabs = await browser.tabs.query({ url, discarded: false });
	const injecting = Promise.all(tabs.map(async ({ id }) => id !== undefined && injectInto(id)));
	await Promise.race([injecting, new Promise((resolve) => setTimeout(resolve, PATIENCE_MS))]);
};

/** What brought us here: `start` finds the pages of a new session loading by themselves. */
type Occasion = 'start' | 'install' | 'access' | 'settings';

const reconcile = async (occasion: Occasion): Promise<void> => {
	const granted = await grantedOf(sites.flatMap(({ matches }) => [...matches]));
	const patterns = await wanted(granted);
	const isNew = await register(patterns);
	await publishGranted(granted);
	const isInjected = occasion === 'install' || occasion === 'access';
	if (isInjected || (occasion === 'settings' && isNew)) await injectIntoOpenTabs(patterns);
};

/** One after the other: two at a time would register the same script twice. */
let last: Promise<void> = Promise.resolve();

const queue = (occasion: Occasion): void => {
	// What failed is made good by the next occasion.
	last = last.then(() => reconcile(occasion)).catch(() => {});
};

/** Keeps our script on the pages that we are let into, and takes it from those that we are not. */
export const keepSiteScripts = (): void => {
	browser.runtime.onInstalled.addListener(() => queue('install'));
	browser.runtime.onStartup.addListener(() => queue('start'));
	browser.permissions.onAdded.addListener(() => queue('access'));
	browser.permissions.onRemoved.addListener(() => queue('access'));
	watchSettings(() => queue('settings'), new AbortController().signal);
};
