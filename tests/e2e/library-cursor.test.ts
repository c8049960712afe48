/** What keys of the library page mean while its list changes under them. */
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { storedPapers } from './driver/library.ts';
import { ask, FOCUSED, focusRow, openLibrary, search, TITLES } from './driver/library-page.ts';
import { seed, seededPapers } from './driver/seed.ts';

/** From the oldest to the newest, none starred, every other one to be read. */
const PAPERS = seededPapers(7, 1)
	.slice(1)
	.map((paper, n) => ({
		...paper,
		title: `Paper ${n}`,
		reading: n % 2 === 0 ? 'to-read' : 'reading',
	}));
const NEW = {
	draft: { id: 'arxiv:2607.00001', title: 'Saved just now', authors: [], source: 'arxiv' },
	topics: [],
};
const OPEN = `document.querySelector('.detail h2')?.textContent`;

const starred = async (driver: Driver): Promise<string[]> =>
	(await storedPapers(driver))
		.filter((row) => Reflect.get(row, 'starred') === true)
		.map(({ title }) => title);

describe.each(BROWSERS)('keys of the library page in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let tab: Tab;

	const rows = (count: number): Promise<void> => tab.until(`${TITLES}.length === ${count}`);
	const toast = (text: string): Promise<void> =>
		tab.until(`document.querySelector('.toast').textContent.includes('${text}')`);
	const press = async (keys: string, until: string): Promise<void> => {
		await tab.press(keys);
		await tab.until(until);
	};

	/** Opens one of three that are to be read and marks it as read: it leaves the list and stays open. */
	const readOne = async (title: string): Promise<void> => {
		await search(tab, 'is:to-read');
		await rows(3);
		await focusRow(tab, title);
		await press('Enter', `${OPEN} === '${title}'`);
		await tab.press('3');
		await rows(2);
	};

	beforeAll(async () => {
		hosts = await startHosts({});
		driver = await startBrowser(name, hosts, { viewport: { width: 1280, height: 800 } });
		tab = await openLibrary(driver);
	});

	beforeEach(async () => {
		await seed(tab, PAPERS);
		await search(tab, '');
		await rows(PAPERS.length);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('mean the same paper when another window has saved one above it', async () => {
		await focusRow(tab, 'Paper 4');
		await press('Enter', `${OPEN} === 'Paper 4'`);
		await ask(tab, 'papers.saveAll', { batch: 'one', papers: [NEW] });
		await rows(PAPERS.length + 1);
		await tab.until(`${FOCUSED} === 'Paper 4'`);
		await tab.press('s');
		await toast('Starred');
		expect(await starred(driver)).toEqual(['Paper 4']);
		await tab.front();
		await press('j', `${OPEN} === 'Paper 3'`);
		await tab.press('Escape');
	});

	test('mean the paper that is read when it left the list, and go on with the next one', async () => {
		await readOne('Paper 4');
		await tab.until(`document.activeElement.matches('.detail')`);
		await tab.press('s');
		await toast('Starred');
		expect(await starred(driver)).toEqual(['Paper 4']);
		await tab.front();
		await press('j', `${OPEN} === 'Paper 2'`);
		await tab.until(`${FOCUSED} === 'Paper 2'`);
		await tab.press('Escape');
	});

	test('begin with whichever paper stands first, until somebody chose a row', async () => {
		await ask(tab, 'papers.saveAll', { batch: 'two', papers: [NEW] });
		await rows(PAPERS.length + 1);
		await tab.run(`document.querySelector('[role=searchbox]').focus()`);
		await press('ArrowDown', `${FOCUSED} === 'Saved just now'`);
	});

	test('mean the same paper however far down it stands', async () => {
		const many = seededPapers(400, 1);
		await seed(tab, many);
		await tab.until(`document.querySelector('[aria-setsize="400"]')`);
		await tab.run(`document.querySelector('.rows').scrollTo({ top: 300 * 74 })`);
		const far = many.at(-1 - 302)!.title as string;
		await focusRow(tab, far);
		await tab.until(`${FOCUSED} === '${far}'`);
		await ask(tab, 'papers.saveAll', { batch: 'far', papers: [NEW] });
		await tab.until(`document.querySelector('[aria-setsize="401"]')`);
		await tab.until(`document.activeElement.closest('[aria-posinset="304"]')`);
		await tab.until(`${FOCUSED} === '${far}'`);
		await tab.press('s');
		await expect
			.poll(async () => (await starred(driver)).includes(far), { timeout: 10_000 })
			.toBe(true);
	});

	test('give the next row the focus at once, for the key that follows', async () => {
		await focusRow(tab, 'Paper 4');
		const next = await tab.run(`(() => {
			const down = new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true });
			document.activeElement.dispatchEvent(down);
			return ${FOCUSED};
		})()`);
		expect(next).toBe('Paper 3');
	});

	test('go on behind the paper that is brought back', async () => {
		await readOne('Paper 4');
		await tab.press('u');
		await rows(3);
		await press('j', `${OPEN} === 'Paper 2'`);
		await tab.press('Escape');
	});

	test('write into the details of the paper that they mean, not of the one that was open', async () => {
		await focusRow(tab, 'Paper 4');
		await press('Enter', `${OPEN} === 'Paper 4'`);
		await focusRow(tab, 'Paper 2');
		await tab.press('t');
		await tab.until(`document.activeElement.matches('.detail .tag-input')`);
		await tab.type('sun');
		await tab.press('Enter');
		await tab.until(`document.querySelector('.paper-tags').textContent.includes('sun')`);
		expect(await tab.run(OPEN)).toBe('Paper 2');
		expect(await starred(driver)).toEqual([]);
		await tab.front();
	});

	test('begin at the top of another order', async () => {
		await focusRow(tab, 'Paper 2');
		await tab.run(`(() => {
			const order = document.querySelector('.list select');
			order.value = 'oldest';
			order.dispatchEvent(new Event('change', { bubbles: true }));
			document.querySelector('[role=searchbox]').focus();
		})()`);
		await tab.until(`${TITLES}[0] === 'Paper 0'`);
		await press('ArrowDown', `${FOCUSED} === 'Paper 0'`);
	});
});
