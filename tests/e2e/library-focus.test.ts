/** Where the focus is on the library page after what had it has gone, and what is told over it. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { clickIn, fill, FOCUSED, focusRow, openLibrary, search } from './driver/library-page.ts';
import { seed, seededPapers } from './driver/seed.ts';

const PAPERS = seededPapers(6, 1);
const title = (n: number): string => `Paper number ${n}`;
const ACTIVE = 'document.activeElement';
const TAGS = `[...document.querySelectorAll('.detail .tag bdi')].map((tag) => tag.textContent).join()`;

describe.each(BROWSERS)('the focus on the library page in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let tab: Tab;

	const drawn = (): Promise<void> => tab.until(`document.querySelectorAll('[data-paper]').length`);
	const focus = (selector: string): Promise<void> =>
		tab.run(`document.querySelector(${JSON.stringify(selector)}).focus()`);

	beforeAll(async () => {
		hosts = await startHosts({});
		driver = await startBrowser(name, hosts, { viewport: { width: 1280, height: 800 } });
		tab = await openLibrary(driver);
		await seed(tab, PAPERS);
	});

	beforeEach(async () => {
		await tab.front();
		await search(tab, '');
		await drawn();
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('Escape drops a tag that was begun, and then closes the details', async () => {
		await focusRow(tab, title(3));
		await tab.press('t');
		await tab.until(`${ACTIVE}.matches('.detail .tag-input')`);
		await tab.type('half a ta');
		await tab.press('Escape');
		await tab.until(`${ACTIVE}.matches('.detail .tag-input') && ${ACTIVE}.value === ''`);
		await tab.press('Escape');
		await tab.until(`!document.querySelector('.detail') && ${FOCUSED} === '${title(3)}'`);
		await tab.press('Enter');
		await tab.until(`document.querySelector('.detail h2')?.textContent === '${title(3)}'`);
		expect(await tab.run(TAGS)).toBe('');
		await tab.press('Escape');
	});

	test('a field that is being corrected is not lost with the window, and said only if changed', async () => {
		const mayClose = `dispatchEvent(new Event('beforeunload', { cancelable: true }))`;
		await focusRow(tab, title(2));
		await tab.press('Enter');
		await clickIn(tab, '.fields', 'All fields');
		await clickIn(tab, '.fields', 'Edit');
		await clickIn(tab, '.fields form', 'Keep');
		await tab.until(`!document.querySelector('.fields form')`);
		expect(await tab.run(`document.querySelector('.toast').textContent`)).not.toContain('Changed');
		await clickIn(tab, '.fields', 'Edit');
		expect(await tab.run(mayClose)).toBe(true);
		await fill(tab, '.fields form input', 'Another title');
		await tab.until(`!${mayClose}`);
		await tab.press('Escape');
		await tab.until(mayClose);
		await clickIn(tab, '.detail-bar', 'Close');
	});

	test('a condition that is taken off by its chip leaves it in the search', async () => {
		await search(tab, 'number is:unread');
		await tab.until(`document.querySelector('.chip')`);
		await focus('.chip');
		await tab.press('Enter');
		await tab.until(`!document.querySelector('.chip') && ${ACTIVE}.matches('[role=searchbox]')`);
	});

	test('a search that is kept, or not after all, has it still', async () => {
		await search(tab, 'number');
		await clickIn(tab, '.facets', 'Keep this search');
		await tab.until(`${ACTIVE}.matches('.saved-searches input')`);
		await tab.press('Escape');
		await tab.until(`!document.querySelector('.saved-searches form')`);
		await tab.until(`${ACTIVE}.closest('.facets')`);
		await clickIn(tab, '.facets', 'Keep this search');
		await fill(tab, '.saved-searches input', 'Numbers', 'Enter');
		await tab.until(`document.querySelector('.saved-searches li') && ${ACTIVE}.closest('.facets')`);
	});

	test('another search begins with nothing selected', async () => {
		await focusRow(tab, title(4));
		await tab.press('x');
		await tab.until(`document.querySelector('.bulk')`);
		await search(tab, `"number 2"`);
		await tab.until(`!document.querySelector('.bulk')`);
	});

	test('what is told has a way back, after which it is where it was', async () => {
		await focusRow(tab, title(4));
		await tab.press('s');
		await tab.until(`document.querySelector('.toast button')`);
		await focus('.toast button');
		await tab.press('Enter');
		await tab.until(`document.querySelector('.toast').textContent.startsWith('Undone')`);
		expect(await tab.run(FOCUSED)).toBe(title(4));
	});

	test('what is told while a window is open is told in it', async () => {
		await focusRow(tab, title(4));
		await tab.press('s');
		await tab.until(`document.querySelector('.toast button')`);
		await clickIn(tab, '.list-bar', 'History');
		await clickIn(tab, '.history', 'Undo');
		await tab.until(`document.querySelector('dialog .toast')?.textContent.startsWith('Undone')`);
		expect(await tab.run(`document.querySelector('main > .toast').textContent`)).toBe('');
		expect(await tab.violations()).toEqual([]);
		await tab.press('Escape');
		await tab.until(`!document.querySelector('dialog')`);
	});
});
