/** Filters on a page: badges, counts, marks, navigation, and what other tabs and hosts see of them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { clickBar, look, pointOf, readBars, untilBars, untilSaved } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { storedIds } from './driver/library.ts';
import { listing } from './hosts/listing.ts';
import { PAPERS } from './hosts/papers.ts';

const DAILY = 'https://huggingface.co/papers/date/2026-07-02';

/** Cards whose host shows them. */
const VISIBLE = `[...document.querySelectorAll('article')].filter((card) => getComputedStyle(card).display !== 'none').length`;
const FILTER = `document.querySelector('offprint-filter')?.shadowRoot`;

const chip = (key: string): string => `${FILTER}.querySelector('[data-key="${key}"]')`;

/** A real click: the bar hears no scripted one. */
const press = async (tab: Tab, key: string): Promise<void> => {
	await tab.until(`${FILTER} && ${chip(key)}`);
	const box = await tab.run<{ x: number; y: number }>(
		`(() => { const { left, top, width, height } = ${chip(key)}.getBoundingClientRect(); return { x: left + width / 2, y: top + height / 2 }; })()`,
	);
	await tab.clickAt(box.x, box.y);
};

const ITEMS = `[...document.querySelectorAll('article')].flatMap((card) => [...(card.shadowRoot?.querySelectorAll('[role=menuitem]') ?? [])])`;

/** Takes an item of a bar's menu by the keyboard. */
const takeItem = async (tab: Tab, paper: string, label: string): Promise<void> => {
	await clickBar(tab, paper, '.menu');
	await tab.until(`${ITEMS}.length > 0 && ${ITEMS}[0].getRootNode().activeElement === ${ITEMS}[0]`);
	const at = await tab.run<number>(
		`${ITEMS}.findIndex((item) => item.textContent.startsWith('${label}'))`,
	);
	expect(at).toBeGreaterThan(0);
	for (let step = 0; step < at; step += 1) await tab.press('ArrowDown');
	await tab.press('Enter');
};

describe.each(BROWSERS)('filters in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;

	beforeAll(async () => {
		hosts = await startHosts({ 'huggingface.co': () => html(listing({ papers: PAPERS })) });
		driver = await startBrowser(name, hosts);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('a click on a badge shows only its topic; the bar counts, saves, clears and goes', async () => {
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		expect(await tab.run(`document.querySelectorAll('[data-offprint]').length`)).toBe(0);
		const bars = await readBars(tab);
		const { paper, topics } = bars.find((bar) => bar.topics.length > 0)!;
		const topic = topics[0]!;
		const fitting = bars.filter((bar) => bar.topics.includes(topic)).map((bar) => bar.paper);
		expect(fitting.length).toBeLessThan(PAPERS.length);

		await clickBar(tab, paper, '.badge');
		await tab.until(`${VISIBLE} === ${fitting.length}`);
		await tab.until(
			`${FILTER}.querySelector('.count').textContent.includes('${fitting.length} of ${PAPERS.length}')`,
		);
		const violations = await tab.violations();
		expect(violations.filter((each) => JSON.stringify(each).includes('offprint'))).toEqual([]);

		// The same in a second tab, and after a load: nothing that is hidden is ever shown.
		const other = await driver.open(DAILY);
		await other.until(`${VISIBLE} === ${fitting.length}`);
		await untilBars(other, PAPERS.length);
		expect(await other.run<number>(VISIBLE)).toBe(fitting.length);
		expect(await other.run('Object.keys({ ...localStorage, ...sessionStorage }).length')).toBe(0);
		await other.close();
		await tab.front();

		// A host can reach into an open root: nothing that it dresses up is heard.
		await tab.run(
			`${FILTER}.append(Object.assign(document.createElement('style'), { textContent: '[data-key=save] { position: fixed; inset: 0; width: 100vw; height: 100vh; max-width: none; opacity: 0; }' }))`,
		);
		const count = await tab.run<{ x: number; y: number }>(
			`(() => { const { left, top, height } = ${FILTER}.querySelector('.count').getBoundingClientRect(); return { x: left + 20, y: top + height / 2 }; })()`,
		);
		await tab.clickAt(count.x, count.y);
		await new Promise((resolve) => setTimeout(resolve, 300));
		expect(await storedIds(driver)).toEqual([]);
		await tab.run(`${FILTER}.querySelector('style').remove()`);
		// A click lands on what was painted last.
		await tab.front();
		await tab.run(
			'new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(resolve)))',
		);
		await press(tab, 'save');
		for (const id of fitting) await untilSaved(tab, id);
		expect(await storedIds(driver)).toEqual([...new Set(fitting)].toSorted());
		await tab.front();
		await press(tab, 'undo');
		for (const id of fitting) await untilSaved(tab, id, false);
		// “All on this page” is what the page shows.
		await takeItem(tab, paper, 'Save all');
		for (const id of fitting) await untilSaved(tab, id);
		expect(await storedIds(driver)).toEqual([...new Set(fitting)].toSorted());
		await tab.front();
		await clickBar(tab, paper, '.undo');
		for (const id of fitting) await untilSaved(tab, id, false);

		await press(tab, `turn-${topic}`);
		await tab.until(`${VISIBLE} === ${PAPERS.length - fitting.length}`);
		await press(tab, 'clear');
		await tab.until(`${VISIBLE} === ${PAPERS.length} && !${FILTER}`);
		expect(await tab.run(`document.querySelectorAll('[data-offprint]').length`)).toBe(0);
		await tab.close();
	});

	test('the keyboard leaves a topic out, goes on in the bar, and comes back to where it was', async () => {
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		await tab.front();
		const { paper, topics } = (await readBars(tab)).find((bar) => bar.topics.length > 0)!;
		const badge = `barOf('${paper}').querySelector('.badge')`;
		await look(tab, `${badge}.focus()`);
		await tab.press('Enter', 'Shift');
		await tab.until(`${FILTER} && ${VISIBLE} < ${PAPERS.length}`);
		// Its own card is hidden, and with it the badge.
		await tab.until(`${FILTER}.activeElement === ${chip(`turn-${topics[0]}`)}`);
		expect(await tab.run(`${chip(`turn-${topics[0]}`)}.classList.contains('without')`)).toBe(true);
		await tab.run(`${chip('clear')}.focus()`);
		await tab.press('Enter');
		await tab.until(`!${FILTER} && ${VISIBLE} === ${PAPERS.length}`);
		expect(await look(tab, `${badge}.getRootNode().activeElement === ${badge}`)).toBe(true);

		await takeItem(tab, paper, 'Filter');
		await tab.until(`${FILTER}?.activeElement?.dataset.key === 'filterSavedOnly'`);
		await tab.run(`${chip('clear')}.focus()`);
		await tab.press('Enter');
		await tab.until(`!${FILTER}`);
		const menu = `barOf('${paper}').querySelector('.menu')`;
		expect(await look(tab, `${menu}.getRootNode().activeElement === ${menu}`)).toBe(true);
		await tab.close();
	});

	test('only saved, only unsaved, and Shift leaves a topic out', async () => {
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		const bars = await readBars(tab);
		const { paper, topics } = bars.find((bar) => bar.topics.length > 0)!;
		await clickBar(tab, paper);
		await untilSaved(tab, paper);
		await takeItem(tab, paper, 'Filter');
		await press(tab, 'filterSavedOnly');
		await tab.until(`${VISIBLE} === 1`);
		await press(tab, 'filterUnsavedOnly');
		await tab.until(`${VISIBLE} === ${PAPERS.length - 1}`);
		await press(tab, 'clear');
		await tab.until(`${VISIBLE} === ${PAPERS.length}`);
		const left = bars.filter((bar) => !bar.topics.includes(topics[0]!)).length;
		await tab.run(
			`addEventListener('click', () => { globalThis.hostHeard = true; }, { capture: false })`,
		);
		const { x, y } = await pointOf(tab, paper, '.badge');
		await tab.clickAt(x, y, 'Shift');
		await tab.until(`${VISIBLE} === ${left}`);
		expect(await tab.run('globalThis.hostHeard')).toBeUndefined();
		await press(tab, 'clear');
		await tab.close();
	});

	test('a followed topic stands out, a muted one is dimmed, in every tab', async () => {
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		const { paper, topics } = (await readBars(tab)).find((bar) => bar.topics.length > 0)!;
		const states = `document.querySelectorAll('[data-offprint~="followed"]').length`;
		const other = await driver.open(DAILY);
		await untilBars(other, PAPERS.length);
		await tab.front();
		await takeItem(tab, paper, 'Follow');
		await tab.until(`${states} > 0`);
		await other.until(`${states} > 0`);
		// Beside the card, whatever fills it.
		const stripe = `getComputedStyle(document.querySelector('[data-offprint~="followed"]')).boxShadow`;
		expect(await tab.run(stripe)).toMatch(/ -3px 0px 0px 0px$/);
		const bars = await readBars(tab);
		expect(await tab.run(states)).toBe(
			bars.filter((bar) => bar.topics.includes(topics[0]!)).length,
		);
		expect(await look<number>(tab, VISIBLE)).toBe(PAPERS.length);
		await other.close();
		await tab.close();
	});

	test('every card of a long list has its own bar, and is shown or not', async () => {
		// More than are filled at a time, so that most are filled off the screen.
		const count = 600;
		hosts.set('huggingface.co', () => html(listing({ count })));
		const tab = await driver.open(DAILY);
		await untilBars(tab, count);
		const bars = await readBars(tab);
		expect(bars.filter(({ paper, link }) => `arxiv:${link.split('/').at(-1)}` !== paper)).toEqual(
			[],
		);
		const { paper, topics } = bars.find((bar) => bar.topics.length > 0)!;
		const fitting = bars.filter((bar) => bar.topics.includes(topics[0]!)).length;
		expect(fitting).toBeLessThan(count);
		await clickBar(tab, paper, '.badge');
		await tab.until(`${VISIBLE} === ${fitting}`);
		const other = await driver.open(DAILY);
		await untilBars(other, count);
		await other.until(`${VISIBLE} === ${fitting}`);
		await other.close();
		await tab.front();
		await press(tab, 'clear');
		await tab.until(`${VISIBLE} === ${count}`);
		await tab.close();
	});
});
