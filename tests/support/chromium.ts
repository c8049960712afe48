/** Chromium with an unpacked extension, on the web of {@link ./hosts.ts}. */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import {
	chromium,
	type BrowserContext,
	type CDPSession,
	type Page,
	type Worker,
} from '@playwright/test';
import { needChromium } from './browsers.ts';
import type { Hosts } from './hosts.ts';
import { hasWelcome, isFirstRun } from './welcome.ts';

export interface ChromiumOptions {
	/** Folder of the unpacked extension; without one the browser is bare until `install`. */
	extension?: string;
	/** Without it the browser reaches the real web. */
	hosts?: Hosts;
	/** A profile to use again, kept on close; without it a fresh one is made and deleted. */
	userDataDir?: string;
	/** Default: true. */
	headless?: boolean;
	viewport?: { width: number; height: number };
	colorScheme?: 'light' | 'dark';
	reducedMotion?: 'reduce' | 'no-preference';
	forcedColors?: 'active' | 'none';
	/** Where downloads go. Playwright names them by numbers and deletes them on close. */
	downloads?: string;
	/** The locale of pages and of the extension’s messages. Default: en-US. */
	locale?: string;
	/** Leaves the page open that newcomers are shown. Default: it is closed before anything is done. */
	keepWelcome?: boolean;
	/** Whether Back may bring a page back alive, as it does for users. Default: true. */
	bfcache?: boolean;
}

export interface ChromiumSession {
	context: BrowserContext;
	userDataDir: string;
	/** Follows from the extension's folder; `''` before there is one. */
	extensionId(): string;
	/** Puts the extension into the running browser; again, it is an update. Tabs stay open. */
	install(folder: string): Promise<void>;
	/** A tab on the address, once its DOM is there. */
	newPage(url?: string): Promise<Page>;
	/** Lets the extension into private windows, as its users can on the browser's own page. */
	allowPrivate(): Promise<void>;
	/** Lets the extension onto all sites that it may read, or onto none without a click, as that page does. */
	letIn(isLetIn: boolean): Promise<void>;
	/** A tab of a new private window on the address. */
	newPrivatePage(url: string): Promise<Page>;
	/** A tab on a page of the extension: `popup.html`, `library.html`. */
	openExtensionPage(path: string): Promise<Page>;
	openPopup(): Promise<Page>;
	/** The extension's service worker, woken if it sleeps. */
	serviceWorker(): Promise<Worker>;
	/** Stops it as the browser does with an idle one; the next event starts a new one. */
	killServiceWorker(): Promise<void>;
	/** SIGKILL to the browser and its children: a crash. Only `userDataDir` survives. */
	kill9(): Promise<void>;
	close(): Promise<void>;
}

const argumentsFor = (options: ChromiumOptions): string[] => [
	...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
	...(options.headless === false ? [] : ['--headless=new']),
	...(options.hosts
		? [
				`--proxy-server=${options.hosts.proxyUrl}`,
				// Zotero and JabRef are reached straight, as on a user’s machine.
				'--proxy-bypass-list=<-loopback>;127.0.0.1:23119',
				'--ignore-certificate-errors',
			]
		: []),
	...(options.extension
		? [`--disable-extensions-except=${options.extension}`, `--load-extension=${options.extension}`]
		: []),
	`--lang=${options.locale ?? 'en-US'}`,
	// For `install`.
	'--enable-unsafe-extension-debugging',
	'--disable-background-networking',
	'--disable-component-update',
	'--disable-sync',
	'--no-first-run',
];

/** Playwright's own switches that would turn off what is tested. */
const unwantedArguments = (options: ChromiumOptions): string[] => [
	'--disable-extensions',
	...(options.bfcache === false ? [] : ['--disable-back-forward-cache']),
];

const launch = (options: ChromiumOptions, userDataDir: string): Promise<BrowserContext> =>
	chromium.launchPersistentContext(userDataDir, {
		executablePath: needChromium(),
		headless: options.headless ?? true,
		args: argumentsFor(options),
		ignoreDefaultArgs: unwantedArguments(options),
		ignoreHTTPSErrors: options.hosts !== undefined,
		locale: options.locale ?? 'en-US',
		viewport: options.viewport ?? { width: 1280, height: 800 },
		...(options.downloads && { downloadsPath: options.downloads }),
		...(options.colorScheme && { colorScheme: options.colorScheme }),
		...(options.reducedMotion && { reducedMotion: options.reducedMotion }),
		...(options.forcedColors && { forcedColors: options.forcedColors }),
	});

const browserSession = (context: BrowserContext): Promise<CDPSession> => {
	const browser = context.browser();
	if (!browser) throw new Error('A persistent context without a browser.');
	return browser.newBrowserCDPSession();
};

const browserPid = async (session: CDPSession): Promise<number> => {
	const { processInfo } = await session.send('SystemInfo.getProcessInfo');
	const browser = processInfo.find((info) => info.type === 'browser');
	if (!browser) throw new Error('Chromium does not tell its process.');
	return browser.id;
};

const isAlive = (pid: number): boolean => {
	try {
		process.kill(pid, 0);
		return true;
	} catch {
		return false;
	}
};

/** Waits until the process is gone, so that its profile can be opened again. */
const untilDead = async (pid: number): Promise<void> => {
	for (let tries = 0; isAlive(pid) && tries < 100; tries += 1) await sleep(50);
};

/** The extension's service worker target, or `undefined` while it is stopped. */
const workerTarget = async (session: CDPSession, origin: string): Promise<string | undefined> => {
	const { targetInfos } = await session.send('Target.getTargets');
	return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(origin))
		?.targetId;
};

/** Playwright's types do not know this command. */
const loadUnpacked = (session: CDPSession, path: string): Promise<{ id: string }> => {
	const { send } = session as unknown as {
		send: (method: string, parameters: object) => Promise<{ id: string }>;
	};
	return send.call(session, 'Extensions.loadUnpacked', { path });
};

/** Stops a target. A worker that hears of something just then goes on: it is told again. */
const stopTarget = async (session: CDPSession, targetId: string): Promise<void> => {
	for (let tries = 0; tries < 100; tries += 1) {
		const { targetInfos } = await session.send('Target.getTargets');
		if (!targetInfos.some((info) => info.targetId === targetId)) return;
		// It may be gone by now.
		if (tries % 20 === 0) await session.send('Target.closeTarget', { targetId }).catch(() => {});
		await sleep(50);
	}
	throw new Error('The service worker did not stop.');
};

/** Waits for the page that newcomers are shown, and closes it: tests begin with what they open. */
const closeWelcome = async (context: BrowserContext): Promise<void> => {
	const isWelcome = (page: Page): boolean => page.url().endsWith('/welcome.html');
	for (let tries = 0; tries < 200; tries += 1) {
		const page = context.pages().find(isWelcome);
		if (page) return page.close();
		await sleep(50);
	}
	throw new Error('The extension opened no page at its install.');
};

const isOurs = (worker: Worker): boolean => worker.url().startsWith('chrome-extension://');

const findWorker = async (context: BrowserContext): Promise<Worker> =>
	context.serviceWorkers().find(isOurs) ??
	(await context.waitForEvent('serviceworker', { predicate: isOurs, timeout: 20_000 }));

/**
 * Goes back and waits until the page stands. Playwright's own `goBack` waits by default for a load
 * event that a page from the back/forward cache never fires.
 */
export const goBack = async (page: Page): Promise<void> => {
	await page.goBack({ waitUntil: 'commit' });
};

export const launchChromium = async (options: ChromiumOptions = {}): Promise<ChromiumSession> => {
	const userDataDir = options.userDataDir ?? (await mkdtemp(join(tmpdir(), 'offprint-chromium-')));
	let welcomes = isFirstRun(userDataDir);
	const context = await launch(options, userDataDir);
	const session = await browserSession(context);
	const pid = await browserPid(session);
	let id = options.extension ? new URL((await findWorker(context)).url()).host : '';
	const origin = (): string => `chrome-extension://${id}`;
	const pastWelcome = async (folder: string): Promise<void> => {
		if (welcomes && hasWelcome(folder) && !options.keepWelcome) await closeWelcome(context);
		welcomes = false;
	};
	if (options.extension) await pastWelcome(options.extension);

	const newPage = async (url?: string): Promise<Page> => {
		const page = await context.newPage();
		if (url) await page.goto(url, { waitUntil: 'domcontentloaded' });
		return page;
	};
	const allowPrivate = async (): Promise<void> => {
		const page = await newPage('chrome://extensions');
		// To change it reloads the extension, which outside of the developer mode stays off then.
		await page.evaluate(`(async () => {
			const { updateProfileConfiguration, updateExtensionConfiguration } = chrome.developerPrivate;
			await updateProfileConfiguration({ inDeveloperMode: true });
			await updateExtensionConfiguration({ extensionId: '${id}', incognitoAccess: true });
		})()`);
		for (let tries = 0; tries < 100; tries += 1) {
			if (await workerTarget(session, origin())) break;
			await sleep(50);
		}
		await page.close();
	};
	const letIn = async (isLetIn: boolean): Promise<void> => {
		const page = await newPage('chrome://extensions');
		const hostAccess = isLetIn ? 'ON_ALL_SITES' : 'ON_CLICK';
		await page.evaluate(
			`chrome.developerPrivate.updateExtensionConfiguration({ extensionId: '${id}', hostAccess: '${hostAccess}' })`,
		);
		await page.close();
	};
	const newPrivatePage = async (url: string): Promise<Page> => {
		const browser = context.browser();
		if (!browser) throw new Error('A persistent context without a browser.');
		// A context beside the persistent one is off the record.
		const away = await browser.newContext({ ignoreHTTPSErrors: options.hosts !== undefined });
		const page = await away.newPage();
		await page.goto(url, { waitUntil: 'domcontentloaded' });
		return page;
	};
	const openExtensionPage = (path: string): Promise<Page> => newPage(`${origin()}/${path}`);

	return {
		context,
		userDataDir,
		extensionId: () => id,
		async install(folder) {
			({ id } = await loadUnpacked(session, folder));
			await pastWelcome(folder);
		},
		newPage,
		allowPrivate,
		letIn,
		newPrivatePage,
		openExtensionPage,
		openPopup: () => openExtensionPage('popup.html'),
		serviceWorker: () => findWorker(context),
		async killServiceWorker() {
			const target = await workerTarget(session, origin());
			if (target) await stopTarget(session, target);
		},
		async kill9() {
			const closed = new Promise<void>((resolve) => context.once('close', () => resolve()));
			// Playwright starts the browser as the leader of a process group.
			process.kill(-pid, 'SIGKILL');
			await closed;
			await untilDead(pid);
		},
		async close() {
			await context.close();
			if (!options.userDataDir)
				await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
		},
	};
};
