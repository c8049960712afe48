/** Firefox with a temporary extension, on the web of {@link ./hosts.ts}. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import puppeteer, { type Browser, type Page } from 'puppeteer-core';
import { contextOf, evaluateBidi, evaluateInParent, sendBidi } from './bidi.ts';
import { needFirefox } from './browsers.ts';
import type { Hosts } from './hosts.ts';
import { hasWelcome, isFirstRun } from './welcome.ts';

/** `browser_specific_settings.gecko.id` of wxt.config.ts. */
export const GECKO_ID = 'offprint@offprint.invalid';

/** Firefox draws a random host for each extension; this one is given to ours beforehand. */
const UUID = '5c0ffee0-0000-4000-8000-00000ff9717e';

export interface FirefoxOptions {
	/** Folder of the unpacked extension; without one the browser is bare until `install`. */
	extension?: string;
	/** Whether the extension may enter private windows, as its users can allow it. */
	privateBrowsing?: boolean;
	/** Id in the extension's manifest. Default: Offprint's. */
	geckoId?: string;
	/** Without it the browser reaches the real web. */
	hosts?: Hosts;
	/** A profile to use again, kept on close; without it a fresh one is made and deleted. */
	userDataDir?: string;
	/** Default: true. */
	headless?: boolean;
	viewport?: { width: number; height: number };
	colorScheme?: 'light' | 'dark';
	/** Leaves the page open that newcomers are shown. Default: it is closed before anything is done. */
	keepWelcome?: boolean;
	/** Milliseconds after which an idle background page is put to sleep. Default: Firefox's 30,000. */
	backgroundIdle?: number;
	/** Where downloads go. */
	downloads?: string;
	preferences?: Record<string, boolean | number | string>;
}

export interface FirefoxSession {
	browser: Browser;
	userDataDir: string;
	/** `moz-extension://…`, without a slash at the end. */
	extensionOrigin: string;
	/** A tab on the address, once its DOM is there. */
	newPage(url?: string): Promise<Page>;
	/** A tab of a new private window on the address. */
	newPrivatePage(url: string): Promise<Page>;
	/** A tab on a page of the extension: `popup.html`, `library.html`. */
	openExtensionPage(path: string): Promise<Page>;
	openPopup(): Promise<Page>;
	/** Puts the extension into the running browser; again, it is an update. Tabs stay open. */
	install(folder: string): Promise<void>;
	/** Takes it out again. */
	uninstall(): Promise<void>;
	/** Ends the background page as Firefox ends an idle one; the next event starts a new one. */
	stopBackground(): Promise<void>;
	/** SIGKILL to the browser and its children: a crash. Only `userDataDir` survives. */
	kill9(): Promise<void>;
	close(): Promise<void>;
}

const proxyPreferences = (hosts: Hosts): Record<string, boolean | number | string> => ({
	'network.proxy.type': 1,
	'network.proxy.http': '127.0.0.1',
	'network.proxy.http_port': hosts.port,
	'network.proxy.ssl': '127.0.0.1',
	'network.proxy.ssl_port': hosts.port,
	// Zotero and JabRef are reached straight, as on a user’s machine.
	'network.proxy.no_proxies_on': '127.0.0.1:23119',
	'network.proxy.allow_hijacking_localhost': true,
	'network.proxy.allow_bypass': false,
	'network.proxy.failover_direct': false,
});

const preferencesFor = (options: FirefoxOptions): Record<string, boolean | number | string> => ({
	...(options.hosts && proxyPreferences(options.hosts)),
	'extensions.webextensions.uuids': JSON.stringify({ [options.geckoId ?? GECKO_ID]: UUID }),
	// A temporary extension goes with the browser; its data may stay, as an installed one's does.
	'extensions.webextensions.keepStorageOnUninstall': true,
	'extensions.webextensions.keepUuidOnUninstall': true,
	// The panel that tells of a download takes the focus from the page, some time after it.
	'browser.download.alwaysOpenPanel': false,
	'intl.locale.requested': 'en-US',
	'intl.accept_languages': 'en-US',
	...(options.colorScheme && {
		'layout.css.prefers-color-scheme.content-override': options.colorScheme === 'dark' ? 0 : 1,
	}),
	...(options.downloads && {
		'browser.download.folderList': 2,
		'browser.download.dir': options.downloads,
	}),
	...(options.backgroundIdle && { 'extensions.background.idle.timeout': options.backgroundIdle }),
	...options.preferences,
});

const launch = (options: FirefoxOptions, userDataDir: string): Promise<Browser> =>
	puppeteer.launch({
		browser: 'firefox',
		executablePath: needFirefox(),
		headless: options.headless ?? true,
		userDataDir,
		acceptInsecureCerts: options.hosts !== undefined,
		defaultViewport: options.viewport ?? { width: 1280, height: 800 },
		extraPrefsFirefox: preferencesFor(options),
		// Without it WebDriver may neither open moz-extension: pages nor read the accessibility tree.
		args: ['--remote-allow-system-access'],
	});

/**
 * Opens an address in a tab and waits until its DOM is there. Unlike `page.goto` it also works for
 * pages of an extension (of which Firefox sends no navigation events, bug 1755014) and in a tab
 * that came back from the back/forward cache. `page.url()` stays behind in both.
 */
export const goTo = async (page: Page, url: string): Promise<void> => {
	const browser = page.browser();
	const context = contextOf(page);
	await sendBidi(browser, 'browsingContext.navigate', { context, url, wait: 'none' });
	const address = JSON.stringify(url);
	const there = `location.href === ${address} && document.readyState !== 'loading'`;
	for (let tries = 0; tries < 200; tries += 1) {
		// The realm of the page before may vanish under the question.
		if (await evaluateBidi<boolean>(browser, context, there).catch(() => false)) return;
		await sleep(50);
	}
	throw new Error(`Firefox did not open ${url}`);
};

/**
 * Goes back and waits until the address is another one. Puppeteer's own `goBack` waits for a load
 * event that a page from the back/forward cache never fires.
 */
export const goBack = async (page: Page): Promise<void> => {
	const before = page.url();
	await page.evaluate(() => {
		setTimeout(() => history.back());
	});
	await page.waitForFunction((from) => location.href !== from, {}, before);
};

/** Waits for the page that newcomers are shown, and closes it: tests begin with what they open. */
const closeWelcome = async (browser: Browser): Promise<void> => {
	const close = `(() => {
		const isWelcome = (tab) => tab.linkedBrowser.currentURI.spec.endsWith('/welcome.html');
		const tab = gBrowser.tabs.find(isWelcome);
		if (tab) gBrowser.removeTab(tab, { animate: false });
		return Boolean(tab);
	})()`;
	for (let tries = 0; tries < 200; tries += 1) {
		if (await evaluateInParent<boolean>(browser, close)) return;
		await sleep(50);
	}
	throw new Error('The extension opened no page at its install.');
};

export const launchFirefox = async (options: FirefoxOptions = {}): Promise<FirefoxSession> => {
	const userDataDir = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'offprint-firefox-')));
	let welcomes = isFirstRun(userDataDir);
	const browser = await launch(options, userDataDir);
	const install = async (path: string): Promise<void> => {
		await sendBidi(browser, 'webExtension.install', {
			extensionData: { type: 'path', path },
			'moz:allowPrivateBrowsing': options.privateBrowsing ?? false,
		});
		// One that may enter private windows is started anew at once, and is not new any more then.
		const isShown = welcomes && hasWelcome(path) && !options.privateBrowsing;
		if (isShown && !options.keepWelcome) await closeWelcome(browser);
		welcomes = false;
	};
	if (options.extension) await install(options.extension);
	const extensionOrigin = `moz-extension://${UUID}`;

	/** New tabs open in the window in front: not in a private one. */
	const newTab = async (): Promise<Page> => {
		if (options.privateBrowsing) await evaluateInParent(browser, '(window.focus(), true)');
		return browser.newPage();
	};
	const newPage = async (url?: string): Promise<Page> => {
		const page = await newTab();
		if (url) await page.goto(url, { waitUntil: 'domcontentloaded' });
		return page;
	};
	const newPrivatePage = async (url: string): Promise<Page> => {
		await evaluateInParent(browser, '(OpenBrowserWindow({ private: true }), true)');
		for (let tries = 0; tries < 200; tries += 1) {
			// Its own first page; an address that is opened before that would be lost.
			const page = (await browser.pages()).find((each) => each.url() === 'about:privatebrowsing');
			if (page) {
				await goTo(page, url);
				return page;
			}
			await sleep(50);
		}
		throw new Error('Firefox opened no private window.');
	};
	const openExtensionPage = async (path: string): Promise<Page> => {
		const page = await newTab();
		await goTo(page, `${extensionOrigin}/${path}`);
		return page;
	};

	return {
		browser,
		userDataDir,
		extensionOrigin,
		newPage,
		newPrivatePage,
		openExtensionPage,
		openPopup: () => openExtensionPage('popup.html'),
		install,
		uninstall: () => browser.uninstallExtension(options.geckoId ?? GECKO_ID),
		async stopBackground() {
			const id = JSON.stringify(options.geckoId ?? GECKO_ID);
			await evaluateInParent(
				browser,
				`WebExtensionPolicy.getByID(${id}).extension.terminateBackground({
					ignoreDevToolsAttached: true,
				})`,
			);
		},
		async kill9() {
			const child = browser.process();
			if (!child?.pid) throw new Error('Firefox does not tell its process.');
			const gone = new Promise<void>((resolve) => child.once('exit', () => resolve()));
			// Puppeteer starts the browser as the leader of a process group.
			process.kill(-child.pid, 'SIGKILL');
			await gone;
		},
		async close() {
			await browser.close();
			if (!options.userDataDir)
				await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
		},
	};
};
