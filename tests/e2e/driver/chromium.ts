import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { chromiumTree, findViolations } from '../../support/accessibility.ts';
import { goBack, launchChromium, type ChromiumSession } from '../../support/chromium.ts';
import { rememberGrants } from '../../support/grants.ts';
import type { Hosts } from '../../support/hosts.ts';
import { clickToolbar } from '../../support/toolbar.ts';
import { notYet, untilTrue, type Driver, type DriverOptions, type Tab } from './driver.ts';

const EXTENSION = resolve('.output/chrome-mv3');

const tabOf = (page: Page): Tab => ({
	run: (script) => page.evaluate(script),
	until: (condition) =>
		untilTrue(condition, () =>
			page.evaluate(`(async () => Boolean(await (${condition})))()`).catch(notYet),
		),
	front: () => page.bringToFront(),
	goTo: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
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
		await page.keyboard.press(key);
		if (holding) await page.keyboard.up(holding);
	},
	type: (text) => page.keyboard.type(text),
	resize: (width, height) => page.setViewportSize({ width, height }),
	setColours: (colorScheme) => page.emulateMedia({ colorScheme }),
	setWishes: ({ forcedColours, reducedMotion }) =>
		page.emulateMedia({
			forcedColors: forcedColours ? 'active' : 'none',
			reducedMotion: reducedMotion ? 'reduce' : 'no-preference',
		}),
	screenshot: async (path) => void (await page.screenshot({ path })),
	tree: () => chromiumTree(page),
	violations: (context) => findViolations(page, context ? { context } : {}),
	close: () => page.close(),
});

export const startChromium = async (hosts: Hosts, options: DriverOptions = {}): Promise<Driver> => {
	const { bare, profile, privateBrowsing, ...rest } = options;
	const userDataDir = profile ?? (await mkdtemp(join(tmpdir(), 'offprint-e2e-')));
	const start = (): Promise<ChromiumSession> =>
		launchChromium({ hosts, userDataDir, ...rest, ...(!bare && { extension: EXTENSION }) });
	let session = await start();
	if (privateBrowsing) await session.allowPrivate();
	return {
		name: 'chromium',
		open: async (url) => tabOf(await session.newPage(url)),
		async openPrivate(url) {
			const page = await session.newPrivatePage(url);
			return { ...tabOf(page), close: () => page.context().close() };
		},
		openExtension: async (path) => tabOf(await session.openExtensionPage(path)),
		clickAction: async (url) => void (await clickToolbar(session, url)),
		install: () => session.install(EXTENSION),
		stopBackground: () => session.killServiceWorker(),
		async allowWhenAsked(permissions) {
			const id = session.extensionId();
			await session.close();
			rememberGrants(userDataDir, id, permissions);
			session = await start();
		},
		letIn: (isLetIn) => session.letIn(isLetIn),
		async crash() {
			await session.kill9();
			session = await start();
		},
		async close() {
			await session.close();
			if (!profile) await rm(userDataDir, { recursive: true, force: true, maxRetries: 5 });
		},
	};
};
