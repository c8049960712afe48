/** Papers that are selected on the library page: what stays in place, what has the focus, what counts. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { storedPapers } from './driver/library.ts';
import {
	ask,
	clickIn,
	fill,
	FOCUSED,
	focusRow,
	openLibrary,
	search,
} from './driver/library-page.ts';
import { seed, seededPapers } from './driver/seed.ts';

const PAPERS = seededPapers(60, 1);
/** Of the newest, which stand first. */
const title = (from: number): string => `Paper number ${PAPERS.length - 1 - from}`;
const SELECTED = `document.querySelectorAll('.row input:checked').length`;

describe.each(BROWSERS)('a selection in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let tab: Tab;

	const boxOf = (text: string): Promise<{ x: number; y: number }> =>
		tab.run(`(() => {
			const row = [...document.querySelectorAll('.row')].find((each) => each.querySelector('.title').textContent === '${text}');
			const { left, top, width, height } = row.querySelector('input').getBoundingClientRect();
			return { x: left + width / 2, y: top + height / 2 };
		})()`);

	beforeAll(async () => {
		hosts = await startHosts({});
		driver = await startBrowser(name, hosts, { viewport: { width: 1280, height: 800 } });
		tab = await openLibrary(driver);
		await seed(tab, PAPERS);
		await tab.until(`document.querySelectorAll('.rows .title').length > 5`);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('keys mean the row that was clicked last, also where only its star was', async () => {
		await tab.front();
		const { x, y } = await boxOf(title(3));
		await tab.clickAt(x + 26, y);
		await tab.until(`document.querySelector('.row .star[aria-pressed=true]')`);
		await tab.press('x');
		await tab.until(`${SELECTED} === 1`);
		expect(await tab.run(`document.querySelector('.row.selected .title').textContent`)).toBe(
			title(3),
		);
		await tab.press('Escape');
		await tab.until(`!document.querySelector('.bulk')`);
	});

	test('rows stay under the pointer that selects one after the other', async () => {
		await tab.front();
		const [first, second] = [await boxOf(title(1)), await boxOf(title(2))];
		await tab.clickAt(first.x, first.y);
		await tab.until(`${SELECTED} === 1 && document.querySelector('.bulk')`);
		expect(await boxOf(title(2))).toEqual(second);
		await tab.clickAt(second.x, second.y);
		await tab.until(`${SELECTED} === 2`);
	});

	test('what is told stands above the bar, and Escape leads back to the row', async () => {
		await tab.press('t');
		await fill(tab, '.bulk .tag-input', 'read', 'Enter');
		await tab.until(`document.querySelector('.toast').textContent.includes('Tagged 2 papers')`);
		const [bottom, top] = await tab.run<number[]>(
			`[document.querySelector('.toast').getBoundingClientRect().bottom, document.querySelector('.bulk').getBoundingClientRect().top]`,
		);
		expect(bottom).toBeLessThan(top!);
		await tab.press('Escape');
		await tab.until(`!document.querySelector('.bulk') && ${FOCUSED} === '${title(2)}'`);
	});

	test('takes no tag that was typed by half and left', async () => {
		await focusRow(tab, title(4));
		await tab.press('x');
		await tab.until(`document.querySelector('.bulk')`);
		await fill(tab, '.bulk .tag-input', 'half');
		await clickIn(tab, '.bulk', 'Clear selection');
		await tab.until(`!document.querySelector('.bulk')`);
		const tagged = (await storedPapers(driver)).filter((row) =>
			(Reflect.get(row, 'tags') as string[]).includes('half'),
		);
		expect(tagged).toEqual([]);
		await tab.front();
	});

	test('the row that was seen last is seen still when the bar comes', async () => {
		await tab.press('End');
		await tab.until(`${FOCUSED} === '${title(59)}'`);
		await tab.press('x');
		await tab.until(`document.querySelector('.bulk')`);
		await tab.until(
			`document.activeElement.closest('li').getBoundingClientRect().bottom <= document.querySelector('.bulk').getBoundingClientRect().top + 1`,
		);
		await tab.press('Escape');
		await tab.until(`!document.querySelector('.bulk')`);
	});

	test('nothing is selected of those that were merged, and the list has the focus', async () => {
		await tab.press('Home');
		await focusRow(tab, title(0));
		await tab.press('x');
		await tab.press('J');
		await tab.until(`${SELECTED} === 2`);
		await clickIn(tab, '.bulk', 'Merge…');
		// “Paper number 59” and “58” are alike enough.
		await tab.until(
			`document.querySelector('.merge') && !document.querySelector('.merge .failed')`,
		);
		await clickIn(tab, '.merge footer', 'Merge');
		await tab.until(`!document.querySelector('dialog')`);
		await tab.until(`!document.querySelector('.bulk')`);
		await tab.until(`document.activeElement.matches('.row .title')`);
		await tab.press('Escape');
	});

	test('papers whose titles have little in common are merged only after a question', async () => {
		const id = 'arxiv:1706.03762';
		const draft = { id, title: 'Attention Is All You Need', authors: [], source: 'arxiv' };
		await ask(tab, 'papers.save', { draft, topics: [] });
		await tab.until(`document.querySelector('.row .title').textContent === '${draft.title}'`);
		await focusRow(tab, draft.title);
		await tab.press('x');
		await tab.press('J');
		await tab.until(`${SELECTED} === 2`);
		await clickIn(tab, '.bulk', 'Merge…');
		await tab.until(
			`document.querySelector('.merge .failed')?.textContent.includes('Are they one paper?')`,
		);
		await clickIn(tab, '.merge footer', 'Cancel');
		await tab.until(`!document.querySelector('dialog')`);
		await tab.press('Escape');
		await ask(tab, 'papers.remove', { id });
		await tab.until(`document.querySelector('.row .title').textContent !== '${draft.title}'`);
	});

	test('a paper that is removed elsewhere is no longer selected', async () => {
		await focusRow(tab, title(4));
		await tab.press('x');
		await tab.press('J');
		await tab.until(`document.querySelector('.bulk strong').textContent === '2 selected'`);
		const gone = PAPERS[PAPERS.length - 1 - 4]!.id;
		await ask(tab, 'papers.remove', { id: gone });
		await tab.until(`document.querySelector('.bulk strong').textContent === '1 selected'`);
		await ask(tab, 'papers.restore', { id: gone });
	});

	test('keys mark how far reading is, one paper after the other or several at once', async () => {
		await tab.press('Escape');
		await tab.until(`!document.querySelector('.bulk')`);
		await search(tab, 'is:reading');
		await tab.until(`document.querySelector('.list').dataset.query === 'is:reading'`);
		const count: number = await tab.run(`document.querySelectorAll('.rows .title').length`);
		const titles: string[] = await tab.run(
			`[...document.querySelectorAll('.row .title')].map(({ textContent }) => textContent)`,
		);
		await focusRow(tab, titles[0]!);
		await tab.press('3');
		await tab.until(`document.querySelector('.toast').textContent.includes('Reading state: Read')`);
		// The next one takes the place of the one that went, and the keys.
		await tab.until(`${FOCUSED} === '${titles[1]}'`);
		await tab.press('x');
		await tab.press('J', 'Shift');
		await tab.until(`${SELECTED} === 2`);
		await tab.press('0');
		await tab.until(`document.querySelectorAll('.rows .title').length === ${count - 3}`);
	});

	test('has room for rows in a narrow window, and is in sight at 200 %', async () => {
		await search(tab, '');
		await focusRow(tab, title(1));
		await tab.press('x');
		const bar = `document.querySelector('.bulk').getBoundingClientRect()`;
		for (const [width, height] of [
			[360, 640],
			[640, 360],
		] as const) {
			await tab.resize(width, height);
			await tab.until(`innerWidth === ${width}`);
			await tab.until(`${bar}.bottom <= innerHeight`);
			expect(await tab.run(`${bar}.height`)).toBeLessThan(130);
		}
		await clickIn(tab, '.bulk', 'More');
		await tab.until(`document.querySelector('.bulk .export-menu button').checkVisibility()`);
		expect(await tab.violations()).toEqual([]);
		await tab.resize(1280, 800);
		await tab.press('Escape');
	});
});
