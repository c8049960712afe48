/** Bars on pages that really render on a server and hydrate: the host must not notice them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { namesOf } from '../support/accessibility.ts';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { clickBar, look, readBars, untilBars, untilSaved } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { storedIds } from './driver/library.ts';
import { hostApp } from './hosts/host-app.ts';

const DAILY = 'https://huggingface.co/papers/date/2026-07-02';
const SHOWN = 6;

const APPS = [
	{ framework: 'svelte', keyed: true },
	{ framework: 'svelte', keyed: false },
	{ framework: 'react', keyed: true },
	{ framework: 'react', keyed: false },
] as const;

/** Every bar stands in the card whose link names its paper, and each paper shown has one. */
const expectRight = async (tab: Tab): Promise<void> => {
	const shown = await tab.run<string[]>('__host.shown()');
	await tab.until(`(() => {
		const bars = [...document.querySelectorAll('article')].map((a) => a.shadowRoot?.querySelector('offprint-bar')?.getAttribute('paper'));
		return JSON.stringify(bars) === JSON.stringify(__host.shown().map((id) => 'arxiv:' + id));
	})()`);
	const bars = await readBars(tab);
	expect(bars.map(({ paper }) => paper)).toEqual(shown.map((id) => `arxiv:${id}`));
	for (const { paper, link } of bars) expect(link).toContain(paper.slice('arxiv:'.length));
};

describe.each(BROWSERS)('hydration in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let bare: Driver;

	beforeAll(async () => {
		hosts = await startHosts({ 'huggingface.co': hostApp(APPS[0]) });
		driver = await startBrowser(name, hosts);
		bare = await startBrowser(name, hosts, { bare: true });
	});

	afterAll(async () => {
		await driver?.close();
		await bare?.close();
		await hosts?.close();
	});

	describe.each(APPS)('$framework, keyed: $keyed', (app) => {
		const open = async (browser: Driver = driver): Promise<Tab> => {
			hosts.set('huggingface.co', hostApp({ ...app, hydrateDelay: 'manual', shown: SHOWN }));
			return browser.open(DAILY);
		};

		test('one bar a card before and after hydration, without a mismatch', async () => {
			const tab = await open();
			await untilBars(tab, SHOWN);
			await tab.run('__host.hydrate()');
			await tab.until('__host.isHydrated()');
			await expectRight(tab);
			expect(await tab.run('__host.complaints')).toEqual([]);
			await tab.close();
		});

		test('one bar a card after re-render, re-order, append and rebuild', async () => {
			const tab = await open();
			await untilBars(tab, SHOWN);
			await tab.run('__host.hydrate()');
			for (const step of ['rerender()', 'reorder()', 'append(2)', 'rebuild()']) {
				await tab.run(`__host.${step}`);
				await expectRight(tab);
			}
			expect(await tab.run('__host.complaints')).toEqual([]);
			await tab.close();
		});

		test('nodes given to other papers show and save those, also after navigation', async () => {
			const tab = await open();
			await untilBars(tab, SHOWN);
			await tab.run('__host.hydrate()');
			await tab.run('__host.replace()');
			await expectRight(tab);
			await tab.run(`__host.navigate('/papers/date/2026-07-01')`);
			await expectRight(tab);
			// Another paper in each app: the library is one.
			const bar = (await readBars(tab))[APPS.indexOf(app)];
			await clickBar(tab, bar!.paper);
			await untilSaved(tab, bar!.paper);
			expect(await storedIds(driver)).toContain(bar!.paper);
			await tab.close();
		});

		test('a click in the same task as the change saves no other card’s paper', async () => {
			const tab = await open();
			await untilBars(tab, SHOWN);
			await tab.run('__host.hydrate()');
			const [bar] = await readBars(tab);
			const before = await storedIds(driver);
			// The host changes its cards as the pointer goes down, before our observer can run.
			await tab.run(
				`addEventListener('click', () => __host.replace(), { capture: true, once: true })`,
			);
			await clickBar(tab, bar!.paper);
			await new Promise((resolve) => setTimeout(resolve, 500));
			expect(await storedIds(driver)).toEqual(before);
			await tab.close();
		});

		test('the host’s handlers, observers, names and text are as without us', async () => {
			const [tab, control] = [await open(), await open(bare)];
			await untilBars(tab, SHOWN);
			const facts: unknown[] = [];
			for (const each of [tab, control]) {
				await each.run('__host.hydrate()');
				await each.run('__host.rerender()');
				const tree = await each.tree();
				const copied = await each.run<string>(
					`(() => { getSelection().selectAllChildren(document.querySelector('main')); return getSelection().toString(); })()`,
				);
				facts.push({
					headings: namesOf(tree, 'heading'),
					links: namesOf(tree, 'link'),
					text: await each.run('document.body.textContent'),
					copied,
					mutations: await each.run('__host.mutations.length'),
				});
			}
			expect(facts[0]).toEqual(facts[1]);
			const point = await look<{ x: number; y: number }>(
				tab,
				`(() => { const box = document.querySelector('article .body, article h3').getBoundingClientRect(); return { x: box.left + 3, y: box.top + 3 }; })()`,
			);
			await tab.clickAt(point.x, point.y);
			expect(Object.values(await tab.run<Record<string, number>>('__host.clicks')).length).toBe(1);
			await tab.close();
			await control.close();
		});
	});
});
