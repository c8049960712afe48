import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, KeyInput, Page } from 'puppeteer-core';
import { findViolations, firefoxTree } from '../../support/accessibility.ts';
import { evaluateInParent } from '../../support/bidi.ts';
import { goBack, goTo, launchFirefox, type FirefoxSession } from '../../support/firefox.ts';
import {
	giveActiveTab,
	grantAll,
	grantInSettings,
	withdrawInSettings,
} from '../../support/grants.ts';
import type { Hosts } from '../../support/hosts.ts';
import { notYet, untilTrue, type Driver, type DriverOptions, type Tab } from './driver.ts';

const EXTENSION = resolve('.output/firefox-mv3');

/** Else Firefox reckons from the free space of the disk. */
const ALLOWANCE = 'dom.quotaManager.temporaryStorage.fixedLimit';

const OVERRIDE = 'layout.css.prefers-color-scheme.content-override';

const setColours = (browser: Browser, scheme: 'light' | 'dark'): Promise<void> =>
	evaluateInParent(
		browser,
		`Services.prefs.setIntPref('${OVERRIDE}', ${scheme === 'dark' ? 0 : 1})`,
	);

const setWishes = (
	browser: Browser,
	{ forcedColours, reducedMotion }: Parameters<Tab['setWishes']>[0],
): Promise<void> =>
	evaluateInParent(
		browser,
		`(Services.prefs.setIntPref('browser.display.document_color_use', ${forcedColours ? 2 : 0}),
			Services.prefs.setIntPref('ui.prefersReducedMotion', ${reducedMotion ? 1 : 0}))`,
	);

const tabOf = (page: Page): Tab => ({
	run: (script) => page.evaluate(script) as Promise<never>,
	until: (condition) =>
		untilTrue(condition, () =>
			page.evaluate(`(async () => Boolean(await (${condition})))()`).catch(notYet),
		),
	front: () => page.bringToFront(),
	goTo: (url) => goTo(page, url),
	back: () => goBack(page),
	async clickAt(x, y, holding) {
		if (holding) await page.keyboard.down(holding);
		await page.mouse.click(x, y);
		if (holding) await page.keyboard.up(holding);
	},
	moveTo: (x, y) => page.mouse.move(x, y),
	async drag(from, to) {
		await page.mouse.move(from.x, from.y);
		await page.mouse.down();
		await page.mouse.move(to.x, to.y, { steps: 5 });
		await page.mouse.up();
	},
	async press(key, holding) {
		if (holding) await page.keyboard.down(holding);
		await page.keyboard.press(key as KeyInput);
		if (holding) await page.keyboard.up(holding);
	},
	type: (text) => page.keyboard.type(text),
	resize: (width, height) => page.setViewport({ width, height }),
	setColours: (scheme) => setColours(page.browser(), scheme),
	setWishes: (wishes) => setWishes(page.browser(), wishes),
	screenshot: async (path) => void (await page.screenshot({ path })),
	tree: () => firefoxTree(page),
	violations: (context) => findViolations(page, context ? { context } : {}),
	close: () => page.close(),
});

export const startFirefox = async (hosts: Hosts, options: DriverOptions = {}): Promise<Driver> => {
	const userDataDir = await mkdtemp(join(tmpdir(), 'offprint-e2e-'));
	const { bare, allowance, ...rest } = options;
	const start = (): Promise<FirefoxSession> =>
		launchFirefox({
			hosts,
			userDataDir,
			...rest,
			...(!bare && { extension: EXTENSION }),
			...(allowance !== undefined && { preferences: { [ALLOWANCE]: allowance } }),
		});
	let session = await start();
	return {
		name: 'firefox',
		open: async (url) => tabOf(await session.newPage(url)),
		openPrivate: async (url) => tabOf(await session.newPrivatePage(url)),
		openExtension: async (path) => tabOf(await session.openExtensionPage(path)),
		clickAction: (url) => giveActiveTab(session.browser, url),
		install: () => session.install(EXTENSION),
		stopBackground: () => session.stopBackground(),
		allowWhenAsked: () => grantAll(session.browser),
		letIn: (isLetIn, patterns) =>
			(isLetIn ? grantInSettings : withdrawInSettings)(session.browser, patterns),
		async crash() {
			await session.kill9();
			session = await start();
		},
		async close() {
			await session.close();
			await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
		},
	};
};
