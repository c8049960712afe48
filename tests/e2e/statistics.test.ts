/** Plots of a library with a past, and the tables behind them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { seed, seededPapers, type SeededPaper } from './driver/seed.ts';

const PAPERS = 400;

const open = (driver: Driver): Promise<Tab> => driver.openExtension('statistics.html');

const FIGURES = `[...document.querySelectorAll('.figure')]`;
const untilDrawn = (tab: Tab): Promise<void> =>
	tab.until(`${FIGURES}.length === 4 && ${FIGURES}.every((figure) => figure.querySelector('svg'))`);

/** The sums of a table’s columns, by their names. */
const sumsOf = (tab: Tab, title: string): Promise<Record<string, number>> =>
	tab.run(`(() => {
		const figure = ${FIGURES}.find((each) => each.querySelector('h2').textContent === ${JSON.stringify(title)});
		const names = [...figure.querySelectorAll('thead th')].slice(1).map((cell) => cell.textContent);
		const rows = [...figure.querySelectorAll('tbody tr')].map((row) =>
			[...row.querySelectorAll('td')].map((cell) => Number(cell.textContent.replace(',', ''))));
		return Object.fromEntries(names.map((name, at) => [name, rows.reduce((sum, row) => sum + row[at], 0)]));
	})()`);

const sum = (sums: Record<string, number>): number =>
	Object.values(sums).reduce((all, each) => all + each, 0);

describe.each(BROWSERS)('the statistics in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let papers: SeededPaper[];

	beforeAll(async () => {
		hosts = await startHosts({ 'export.arxiv.org': () => html('') });
		driver = await startBrowser(name, hosts);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('of an empty library say where papers are', async () => {
		const tab = await open(driver);
		await tab.until(`document.querySelector('.first-steps')`);
		expect(
			await tab.run(
				`getComputedStyle(document.querySelector('.first-steps a')).textDecorationLine`,
			),
		).toBe('underline');
		expect(await tab.violations()).toEqual([]);
		await tab.close();
	});

	test('show what was saved, in plots and in tables that agree with it', async () => {
		papers = seededPapers(PAPERS, 1.5);
		const options = await driver.openExtension('options.html');
		await seed(options, papers);
		await options.close();
		const tab = await open(driver);
		await tab.front();
		await untilDrawn(tab);
		await tab.run(`document.querySelectorAll('details').forEach((each) => { each.open = true; })`);
		await tab.until(`document.querySelectorAll('.figure table').length === 4`);
		expect(await sumsOf(tab, 'Papers saved over time')).toEqual({ 'Saved papers': PAPERS });
		const badges = papers.reduce((all, { topics }) => all + topics.length, 0);
		expect(sum(await sumsOf(tab, 'Topics over time'))).toBe(badges);
		expect(await sumsOf(tab, 'Reading progress')).toEqual({
			Read: papers.filter(({ reading }) => reading === 'read').length,
			Reading: papers.filter(({ reading }) => reading === 'reading').length,
			'To read': papers.filter(({ reading }) => reading === 'to-read').length,
			'Not marked': papers.filter(({ reading }) => reading === undefined).length,
		});
		const text = await tab.run<string>('document.body.innerText');
		expect(text).toContain('NeurIPS');
		expect(text).toContain('Ada Lovelace');
		expect(await tab.violations()).toEqual([]);
		const images = (await tab.tree()).filter(({ role }) => role === 'img' || role === 'image');
		expect(images.map((image) => image.name).filter(Boolean)).toHaveLength(4);
		await tab.close();
	});

	test('fit a narrow window', async () => {
		const tab = await open(driver);
		await tab.resize(320, 700);
		await tab.front();
		await untilDrawn(tab);
		await tab.until('document.documentElement.scrollWidth <= 320');
		await tab.until(
			`${FIGURES}.every((figure) => figure.querySelector('svg').getBoundingClientRect().right <= 321)`,
		);
		expect(await tab.violations()).toEqual([]);
		await tab.close();
	});

	test('count anew when the library changes', async () => {
		const tab = await open(driver);
		await tab.front();
		await untilDrawn(tab);
		const total = `document.querySelector('.totals dd').textContent`;
		await tab.until(`${total} === '${PAPERS}'`);
		await tab.run(
			`(globalThis.browser ?? globalThis.chrome).runtime.sendMessage(${JSON.stringify({ offprint: 'papers.removeMany', input: { ids: [papers[0]!.id] } })})`,
		);
		await tab.until(`${total} === '${PAPERS - 1}'`);
		await tab.close();
	});
});
