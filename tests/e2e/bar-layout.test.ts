/** Where a bar stands in its card, what of it is read where there is little room, and what it tells. */
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { pages } from '../sites/pages/index.ts';
import { clickBar, look, pointOf, untilBars } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { allowSites } from './driver/sites.ts';

/** Where each bar begins, and the title of its card, in pixels from the side where lines begin. */
const STARTS = `bars().map(({ host, bar }) => [
	(bar.querySelector('.badge') ?? bar.querySelector('button')).getBoundingClientRect().left,
	host.querySelector('h2, h3, h4, a').getBoundingClientRect().left,
].map(Math.round))`;

/** Whether each badge of a bar is cut. */
const CUT = `[...barOf('arxiv:2309.06180').querySelectorAll('.badge')].map((badge) => badge.scrollWidth > badge.clientWidth)`;

/** What a badge says of itself, while it does. */
const TIP = `[...document.querySelectorAll('article')].map((card) => card.shadowRoot?.querySelector('[role=tooltip]')).find(Boolean)`;

describe.each(BROWSERS)('bars in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;

	const open = async (file: string): Promise<Tab> => {
		const { url, ids } = pages.find((page) => page.file === file)!;
		const body = readFileSync(new URL(`../sites/pages/${file}`, import.meta.url), 'utf8');
		hosts.set(new URL(url).host, () => html(body));
		const tab = await driver.open(url);
		await untilBars(tab, ids.length);
		return tab;
	};

	beforeAll(async () => {
		hosts = await startHosts({
			'huggingface.co': () => html(''),
			'openreview.net': () => html(''),
			'www.semanticscholar.org': () => html(''),
		});
		driver = await startBrowser(name, hosts, { viewport: { width: 1280, height: 800 } });
		await allowSites(driver);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test.each(['openreview-venue.html', 'openreview-search.html', 'semantic-scholar-search.html'])(
		'begin where the lines of their card begin: %s',
		async (file) => {
			const tab = await open(file);
			for (const [bar, title] of await look<[number, number][]>(tab, STARTS)) {
				expect(bar).toBe(title);
			}
			await tab.close();
		},
	);

	test('show the best topic whole while the last ones give way', async () => {
		const tab = await open('huggingface-daily.html');
		await tab.resize(340, 800);
		const [first, ...others] = await look<boolean[]>(tab, CUT);
		expect(first).toBe(false);
		expect(others).toContain(true);
		await tab.close();
	});

	test('look the same whatever a card hands down to what stands in it', async () => {
		const tab = await open('huggingface-daily.html');
		await tab.front();
		await tab.run(`document.head.append(Object.assign(document.createElement('style'), {
			textContent: 'article { font-style: italic; font-variant: small-caps; letter-spacing: 3px; word-spacing: 9px; text-align: right; text-indent: 20px; text-shadow: 1px 1px red; text-transform: uppercase; }',
		}))`);
		const { x, y } = await pointOf(tab, 'arxiv:2309.06180', '.badge');
		await tab.moveTo(x, y);
		await tab.until(`document.querySelector('article') && (${TIP})`);
		const styles = `(${TIP} ? [barOf('arxiv:2309.06180'), barOf('arxiv:2309.06180').querySelector('.badge'), ${TIP}] : []).map((element) => {
			const { fontStyle, fontVariantCaps, letterSpacing, wordSpacing, textIndent, textShadow, textTransform } = getComputedStyle(element);
			return [fontStyle, fontVariantCaps, letterSpacing, wordSpacing, textIndent, textShadow, textTransform].join();
		})`;
		const plain = ['normal', 'normal', 'normal', '0px', '0px', 'none', 'none'].join();
		expect(await look<string[]>(tab, styles)).toEqual([plain, plain, plain]);
		await tab.close();
	});

	test('explain themselves once the pointer rests, and while it goes into what they say', async () => {
		const tab = await open('huggingface-daily.html');
		await tab.front();
		const { x, y } = await pointOf(tab, 'arxiv:2309.06180', '.badge');
		await tab.moveTo(1, 1);
		await tab.moveTo(x, y);
		expect(await tab.run(`Boolean(${TIP})`)).toBe(false);
		await tab.until(`Boolean(${TIP})`);
		const inside = await tab.run<{ x: number; y: number }>(
			`(() => { const { left, top } = (${TIP}).getBoundingClientRect(); return { x: left + 20, y: top + 20 }; })()`,
		);
		await tab.moveTo(inside.x, inside.y);
		await sleep(400);
		expect(await tab.run(`Boolean(${TIP})`)).toBe(true);
		await tab.moveTo(1, 1);
		await tab.until(`!(${TIP})`);
		// A click filters and leaves the focus there: that is no question.
		await tab.clickAt(x, y);
		await tab.moveTo(1, 1);
		await sleep(400);
		expect(await tab.run(`Boolean(${TIP})`)).toBe(false);
		const clear = await tab.run<{ x: number; y: number }>(
			`(() => { const { left, top } = document.querySelector('offprint-filter').shadowRoot.querySelector('[data-key="clear"]').getBoundingClientRect(); return { x: left + 10, y: top + 10 }; })()`,
		);
		await tab.clickAt(clear.x, clear.y);
		await tab.until(`!document.querySelector('offprint-filter')`);
		await tab.close();
	});

	test('close their menu by the button that opened it', async () => {
		const tab = await open('huggingface-daily.html');
		const menu = `hosts().filter(({ shadowRoot }) => shadowRoot.querySelector('[role=menu]')).length`;
		await clickBar(tab, 'arxiv:2309.06180', '.menu');
		await expect.poll(() => look<number>(tab, menu)).toBe(1);
		await clickBar(tab, 'arxiv:2309.06180', '.menu');
		await expect.poll(() => look<number>(tab, menu)).toBe(0);
		await sleep(200);
		expect(await look<number>(tab, menu)).toBe(0);
		await clickBar(tab, 'arxiv:2309.06180', '.menu');
		await expect.poll(() => look<number>(tab, menu)).toBe(1);
		await tab.close();
	});

	test('open their menu again after it was scrolled away', async () => {
		const tab = await open('huggingface-daily.html');
		const menus = `hosts().filter(({ shadowRoot }) => shadowRoot.querySelector('[role=menu]')).length`;
		const expanded = `barOf('arxiv:2309.06180').querySelector('.menu').getAttribute('aria-expanded')`;
		await clickBar(tab, 'arxiv:2309.06180', '.menu');
		await expect.poll(() => look<number>(tab, menus)).toBe(1);
		await tab.run(`document.body.style.minHeight = '300vh'; scrollBy(0, 80)`);
		await expect.poll(() => look<number>(tab, menus)).toBe(0);
		await expect.poll(() => look<string>(tab, expanded)).toBe('false');
		expect(await tab.run('scrollY')).toBe(80);
		await clickBar(tab, 'arxiv:2309.06180', '.menu');
		await expect.poll(() => look<number>(tab, menus)).toBe(1);
		await tab.close();
	});

	test('say once where words stand, and what a click does', async () => {
		const tab = await open('huggingface-daily.html');
		await tab.front();
		const { x, y } = await pointOf(tab, 'arxiv:2309.06180', '.badge + .badge');
		await tab.moveTo(x, y);
		const tip = `hosts().map(({ shadowRoot }) => shadowRoot.querySelector('[role=tooltip]')).find(Boolean)?.textContent ?? ''`;
		await expect.poll(() => look<string>(tab, tip)).toContain('Click: only its papers');
		const text = await look<string>(tab, tip);
		expect(text).toContain('“KV cache”, “LLM serving”, and “serving system” in the abstract');
		await tab.close();
	});
});
