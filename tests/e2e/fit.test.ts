/**
 * Every page of ours fits: light, dark and of high contrast, wide, at 200 % and at 320 pixels, from
 * right to left, without motion. axe judges, and boxes are measured.
 */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { ask } from './driver/library-page.ts';
import { seed, seededPapers } from './driver/seed.ts';

interface OwnPage {
	path: string;
	/** True once it stands. */
	ready: string;
}

const PAGES: readonly OwnPage[] = [
	{
		path: 'library.html',
		ready: `document.querySelector('.citation pre')?.textContent.includes('@')`,
	},
	{ path: 'popup.html', ready: `document.querySelectorAll('[data-paper]').length > 5` },
	{ path: 'popup.html?panel', ready: `document.querySelectorAll('[data-paper]').length > 5` },
	{
		path: 'options.html',
		ready: `document.querySelector('.sample pre')?.textContent && document.querySelector('.backup .made-backups, .backup table, .backup p')`,
	},
	{ path: 'statistics.html', ready: `document.querySelectorAll('.figure svg').length >= 4` },
	{ path: 'import.html', ready: `document.querySelector('h1')` },
	{
		path: 'welcome.html',
		ready: `document.querySelector('article')?.shadowRoot?.querySelector('.badge')`,
	},
];

/** 640 by 400 is a window of 1280 by 800 at 200 %, 320 by 256 the same at 400 %. */
const SIZES = [
	[1280, 800],
	[640, 400],
	[320, 256],
] as const;

/** A page is drawn anew some frames after its size or its colours changed, and what moves comes to rest. */
const DRAWN = `new Promise((resolve) => { const step = (left) => left ? requestAnimationFrame(() => step(left - 1)) : resolve(); step(4); })
	.then(() => Promise.allSettled(document.getAnimations().map((each) => each.finished)))
	.then(() => undefined)`;

/** What stands beyond an edge of the window, but for what scrolls or is cut short by itself. */
const TOO_WIDE = `(() => {
	const isCut = (each) => each.closest('.spoken, svg, math, dialog') ||
		(each.parentElement && (getComputedStyle(each.parentElement).overflowX !== 'visible' || isCut(each.parentElement)));
	return [...document.querySelectorAll('body *')]
		.filter((each) => each.checkVisibility() && each.getClientRects().length > 0)
		.filter((each) => { const { left, right } = each.getBoundingClientRect(); return right > innerWidth + 1 || left < -1; })
		.filter((each) => !isCut(each))
		.map((each) => each.outerHTML.slice(0, 90) + JSON.stringify(each.getBoundingClientRect())).slice(0, 5);
})()`;

/** Where boxes stand, from the side where lines begin; what is written to one side only is left out. */
const BOXES = `(() => {
	const isRight = document.documentElement.dir === 'rtl';
	const width = document.documentElement.clientWidth;
	return [...document.querySelectorAll('main, main :is(button, input, select, h1, h2, h3, section, nav, header, fieldset, dt, dd, td, th, li, article, label, i, kbd)')]
		.filter((each) => each.checkVisibility() && !each.closest('pre, math, svg, .plot-place, .math, .markdown'))
		.map((each) => {
			const { left, right } = each.getBoundingClientRect();
			return { what: each.cloneNode(false).outerHTML.slice(0, 100), start: Math.round(isRight ? width - right : left) };
		});
})()`;

interface Box {
	what: string;
	start: number;
}

/** axe takes long for a long page on a busy machine, in milliseconds. */
const timeout = 300_000;

const shot = async (tab: Tab, name: string): Promise<void> => {
	const folder = process.env['OFFPRINT_SHOTS'];
	if (folder === undefined) return;
	await tab.front();
	await tab.run(DRAWN);
	await tab.screenshot(join(folder, `${name}.png`));
};

describe.each(BROWSERS)('our pages in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;

	const open = async ({ path, ready }: OwnPage): Promise<Tab> => {
		const tab = await driver.openExtension(path);
		await tab.front();
		if (path === 'library.html') {
			await tab.until(`document.querySelectorAll('.row .title').length > 3`);
			await tab.run(`document.querySelectorAll('.row .title')[1].click()`);
		}
		await tab.until(ready);
		return tab;
	};

	beforeAll(async () => {
		hosts = await startHosts({});
		driver = await startBrowser(name, hosts, {
			viewport: { width: 1280, height: 800 },
			colorScheme: 'light',
		});
		const tab = await driver.openExtension('options.html');
		await seed(tab, seededPapers(60, 9));
		await ask(tab, 'papers.edit', {
			ids: seededPapers(60, 9)
				.slice(-4)
				.map(({ id }) => id),
			edit: { addTags: ['reading group', 'to cite'], notes: 'Read *again*.', starred: true },
		});
		await tab.close();
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test.each(PAGES)(
		'$path is clean in light, in dark and in high contrast',
		{ timeout },
		async (page) => {
			const tab = await open(page);
			for (const scheme of ['light', 'dark'] as const) {
				await tab.setColours(scheme);
				for (const contrast of ['normal', 'more']) {
					await tab.run(`document.documentElement.dataset.contrast = '${contrast}'`);
					await tab.run(DRAWN);
					expect(await tab.violations(), `${scheme} ${contrast}`).toEqual([]);
					await shot(tab, `${name}-${page.path}-${scheme}-${contrast}`);
				}
			}
			await tab.setColours('light');
			await tab.close();
		},
	);

	test.each(PAGES)(
		'$path has room at 200 %, at 320 pixels, and to the left',
		{ timeout },
		async (page) => {
			const tab = await open(page);
			for (const [width, height] of SIZES) {
				await tab.resize(width, height);
				const starts: Box[][] = [];
				for (const direction of ['ltr', 'rtl']) {
					await tab.run(`document.documentElement.dir = '${direction}'`);
					await tab.run(DRAWN);
					await tab.run(`scrollTo(0, 0)`);
					expect(await tab.run(TOO_WIDE), `${width} ${direction}`).toEqual([]);
					starts.push(await tab.run<Box[]>(BOXES));
					await shot(tab, `${name}-${page.path}-${width}-${direction}`);
				}
				const [left = [], right = []] = starts;
				expect(right.length).toBe(left.length);
				const astray = left.filter(({ start }, at) => Math.abs(start - right[at]!.start) > 3);
				expect(
					astray.map(({ what, start }) => `${what} at ${start}`),
					`${width} pixels, mirrored`,
				).toEqual([]);
				expect(await tab.violations(), `${width} pixels`).toEqual([]);
			}
			await tab.close();
		},
	);

	test.each(PAGES)(
		'$path rests for who wants no motion, and shows in the system’s own few colours',
		async (page) => {
			const tab = await open(page);
			await tab.setWishes({ forcedColours: true, reducedMotion: true });
			await tab.until(
				`matchMedia('(forced-colors: active) and (prefers-reduced-motion: reduce)').matches`,
			);
			await tab.goTo(await tab.run<string>('location.href'));
			await tab.until(`document.querySelector('h1')`);
			if (page.path === 'library.html') {
				// Over the list, where it otherwise slides in.
				await tab.resize(640, 400);
				await tab.until(`document.querySelector('.row .title')`);
				await tab.run(`document.querySelector('.row .title').click()`);
				await tab.until(`document.querySelector('.detail h2')`);
			}
			// What only waits before it shows moves nothing.
			const moving = `document.getAnimations().filter((each) => each.effect.getComputedTiming().duration > 1).map((each) => each.animationName ?? each.transitionProperty)`;
			expect(await tab.run(moving)).toEqual([]);
			await tab.run(DRAWN);
			expect(await tab.violations()).toEqual([]);
			await shot(tab, `${name}-${page.path}-forced`);
			await tab.setWishes({ forcedColours: false, reducedMotion: false });
			await tab.close();
		},
		timeout,
	);
});
