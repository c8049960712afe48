/** Colours, contrast and language as chosen: on our pages and on bars, at once in all that are open. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { look, pointOf, untilBars } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { choose } from './driver/page.ts';
import { listing } from './hosts/listing.ts';
import { PAPERS } from './hosts/papers.ts';

const DAILY = 'https://huggingface.co/papers/date/2026-07-02';
const ID = `arxiv:${PAPERS[0]!.id}`;

const PAGES = ['popup', 'library', 'options', 'statistics', 'import', 'welcome'];

/** How bright an element’s ground is painted, from 0 to 1. */
const ground = (element: string): string => `(() => {
	const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	context.fillStyle = getComputedStyle(${element}).backgroundColor;
	context.fillRect(0, 0, 1, 1);
	const [red, green, blue] = context.getImageData(0, 0, 1, 1).data;
	return (red + green + blue) / 765;
})()`;
const GROUND = ground('document.documentElement');

const CONTRAST = `[...document.querySelectorAll('.appearance [type=checkbox]')][0]`;

describe.each(BROWSERS)('the appearance in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let options: Tab;
	let library: Tab;
	let host: Tab;

	const open = async (page: string): Promise<Tab> => {
		const tab = await driver.openExtension(`${page}.html`);
		await tab.until(`document.querySelector('h1')`);
		return tab;
	};

	beforeAll(async () => {
		hosts = await startHosts({ 'huggingface.co': () => html(listing({ papers: PAPERS })) });
		driver = await startBrowser(name, hosts, { colorScheme: 'light' });
		host = await driver.open(DAILY);
		await untilBars(host, PAPERS.length);
		library = await open('library');
		options = await open('options');
		await options.until(`document.querySelector('.appearance')`);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('follows the system until it is chosen', async () => {
		expect(await options.run(GROUND)).toBeGreaterThan(0.9);
		await options.setColours('dark');
		await options.until(`${GROUND} < 0.3`);
		await options.setColours('light');
		await options.until(`${GROUND} > 0.9`);
	});

	test('is dark at once on every page that is open, and from the first paint of others', async () => {
		await options.front();
		await choose(options, 'Colours', 'dark');
		await options.until(`${GROUND} < 0.3`);
		await library.until(`${GROUND} < 0.3`);
		for (const page of PAGES) {
			const tab = await open(page);
			expect(await tab.run(GROUND), page).toBeLessThan(0.3);
			// What colours it stands before all else that runs, and nothing is painted before it ran.
			expect(
				await tab.run(
					`(({ src, type, async, defer }) => [new URL(src).pathname, type, async, defer])(document.scripts[0])`,
				),
				page,
			).toEqual(['/appearance.js', '', false, false]);
			await tab.close();
		}
		// Bars are as their page is.
		expect(await look(host, `getComputedStyle(barOf('${ID}')).colorScheme`)).toBe('light');
		await choose(options, 'Colours', 'system');
		await library.until(`${GROUND} > 0.9`);
	});

	test('of the settings has a way to each section', async () => {
		// Every section, that of citations too, which comes last.
		await options.until(`document.querySelectorAll('main > section').length === 9`);
		const [ways, sections] = await options.run<[string[], string[]]>(`[
			[...document.querySelectorAll('.contents a')].map((link) => link.hash.slice(1) + ' ' + link.textContent),
			[...document.querySelectorAll('main > section')].map((section) => section.id + ' ' + section.querySelector('h2').textContent),
		]`);
		expect(ways).toEqual(sections);
	});

	test('of bars is chosen by itself', async () => {
		const untilBar = (scheme: string): Promise<void> =>
			host.until(
				`(() => { const bar = [...document.querySelectorAll('article')].map((card) => card.shadowRoot?.querySelector('offprint-bar')).find(Boolean); return getComputedStyle(bar).colorScheme === '${scheme}'; })()`,
			);
		await choose(options, 'Bars on other pages', 'dark');
		await untilBar('dark');
		await host.run(`document.documentElement.classList.add('dark')`);
		await choose(options, 'Bars on other pages', 'light');
		await untilBar('light');
		await choose(options, 'Bars on other pages', 'page');
		await untilBar('dark');
		await host.run(`document.documentElement.classList.remove('dark')`);
		await untilBar('light');
	});

	test('is of high contrast where that is wished, on pages and on bars', async () => {
		const badge = `[...document.querySelectorAll('article')].map((card) => card.shadowRoot?.querySelector('.badge')).find(Boolean)`;
		expect(await host.run(ground(badge))).toBeLessThan(1);
		await options.run(`${CONTRAST}.click()`);
		await library.until(`document.documentElement.dataset.contrast === 'more'`);
		await host.until(`${ground(badge)} === 1`);
		// The host's own elements have their own faults.
		const ours = (await host.violations('article')).filter(({ target }) => target.length > 1);
		expect(ours).toEqual([]);
		for (const scheme of ['light', 'dark']) {
			await choose(options, 'Colours', scheme);
			await library.until(`document.documentElement.dataset.scheme === '${scheme}'`);
			expect(await library.run(GROUND)).toBe(scheme === 'dark' ? 0 : 1);
			expect(await options.violations()).toEqual([]);
		}
		await options.run(`${CONTRAST}.click()`);
		await choose(options, 'Colours', 'system');
		await host.until(`${ground(badge)} < 1`);
		await library.until(`document.documentElement.dataset.contrast === 'normal'`);
	});

	test('speaks another language at once, on pages, on bars, and after a restart', async () => {
		await host.run(`document.querySelector('article').dataset.kept = 'yes'`);
		await choose(options, 'Language', 'zh_CN');
		await options.until(`document.querySelector('h1').textContent === 'Offprint 设置'`);
		expect(await options.run('[document.documentElement.lang, document.title]')).toEqual([
			'zh-CN',
			'Offprint 设置',
		]);
		await library.until(`document.querySelector('[role=searchbox]').ariaLabel !== 'Search'`);
		await library.until(`document.documentElement.lang === 'zh-CN'`);
		await host.until(
			`[...document.querySelectorAll('article')].map((card) => card.shadowRoot?.querySelector('.save')).find(Boolean)?.ariaLabel.startsWith('收藏')`,
		);
		await host.front();
		const { x, y } = await pointOf(host, ID, '.badge');
		await host.moveTo(x, y);
		const tip = `[...document.querySelectorAll('article')].map((card) => card.shadowRoot?.querySelector('#tip')).find(Boolean)`;
		// What the topic is about; what was found is quoted as it stands.
		await host.until(`/[\\u4e00-\\u9fff]/.test((${tip})?.querySelector('p').textContent)`);
		await host.moveTo(0, 0);
		await host.until(`!(${tip})`);
		for (const page of PAGES) {
			const tab = await open(page);
			expect(await tab.run('document.documentElement.lang'), page).toBe('zh-CN');
			await tab.until(`/[\\u4e00-\\u9fff]/.test(document.body.innerText)`);
			await tab.close();
		}
		await choose(options, '语言', 'browser');
		await options.until(`document.querySelector('h1').textContent === 'Offprint settings'`);
		await library.until(`document.documentElement.lang === 'en'`);
		await host.until(
			`[...document.querySelectorAll('article')].map((card) => card.shadowRoot?.querySelector('.save')).find(Boolean)?.ariaLabel.startsWith('Save: ')`,
		);
		await untilBars(host, PAPERS.length);
	});
});
