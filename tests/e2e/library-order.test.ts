/** The order of the library page: by title and by first author, alone, with a search, and in a file. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { ask, clickIn, openLibrary, search, untilTitles } from './driver/library-page.ts';

const paper = (id: number, title: string, author: string | undefined, categories: string[]) => ({
	draft: {
		id: `s2:${id}`,
		title,
		authors: author === undefined ? [] : [{ name: author }],
		published: '2020',
		categories,
		source: 'import',
	},
	topics: [],
});

const [BERT, SLASHED, ETUDE, CHINESE] = ['BERT', '“a” paper', 'Étude of BERT', '注意力机制'];

/** From the newest to the oldest. */
const PAPERS = [
	paper(0, CHINESE, '王伟', []),
	paper(1, ETUDE, 'Aaron van den Oord', ['cs.CL', 'math-ph']),
	paper(2, SLASHED, undefined, ['math.AG']),
	paper(3, BERT, 'Zoe Adams', ['cs.LG']),
];
const NEWEST = [CHINESE, ETUDE, SLASHED, BERT];
const BY_TITLE = [SLASHED, BERT, ETUDE, CHINESE];
const BY_AUTHOR = [BERT, ETUDE, CHINESE, SLASHED];

const SELECT = `document.querySelector('.list-bar select')`;

describe.each(BROWSERS)('the order of the list in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let tab: Tab;

	const order = async (value: string): Promise<void> => {
		await tab.run(`(() => {
			${SELECT}.value = '${value}';
			${SELECT}.dispatchEvent(new Event('change', { bubbles: true }));
		})()`);
	};

	beforeAll(async () => {
		hosts = await startHosts({});
		driver = await startBrowser(name, hosts, { viewport: { width: 1280, height: 800 } });
		tab = await openLibrary(driver);
		await ask(tab, 'papers.saveAll', { batch: 'some', papers: PAPERS });
		await untilTitles(tab, NEWEST);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('is by title, which a reload keeps, and by first author', async () => {
		await order('title');
		await untilTitles(tab, BY_TITLE);
		expect(await tab.run(`${SELECT}.selectedOptions[0].textContent`)).toBe('Title');
		await tab.until(`location.search === '?order=title'`);
		// The page of before may still stand for a moment.
		await tab.run('globalThis.isOld = true');
		await tab.run('location.reload()');
		await tab.until('globalThis.isOld === undefined');
		await untilTitles(tab, BY_TITLE);
		await order('author');
		await untilTitles(tab, BY_AUTHOR);
		expect(await tab.run(`${SELECT}.selectedOptions[0].textContent`)).toBe('First author');
		expect(await tab.violations()).toEqual([]);
	});

	test('holds of what a search finds, and of the file that it is exported to', async () => {
		await search(tab, 'bert');
		await untilTitles(tab, [BERT, ETUDE]);
		await order('title');
		await search(tab, '-category:math');
		await untilTitles(tab, [BERT, ETUDE, CHINESE]);
		await tab.run(`(() => {
			const create = URL.createObjectURL;
			URL.createObjectURL = (blob) => { globalThis.exported = blob.text(); return create(blob); };
		})()`);
		await clickIn(tab, '.list-bar', 'Export BibTeX');
		await tab.until('globalThis.exported');
		const text = await tab.run<string>('globalThis.exported');
		const titles = [...text.matchAll(/^ *title *= *\{(.*)\},$/gmu)].map(([, title]) => title);
		expect(titles).toHaveLength(3);
		expect(titles.map((title) => title!.includes('BERT'))).toEqual([true, true, false]);
		expect(text.indexOf('BERT}')).toBeLessThan(text.indexOf('tude of'));
	});

	test('a category of the facets finds its papers', async () => {
		await search(tab, '');
		await clickIn(tab, '.facets', 'cs.LG');
		await untilTitles(tab, [BERT]);
		expect(await tab.run(`document.querySelector('[role=searchbox]').value`)).toBe(
			'category:cs.LG',
		);
		await tab.until(`document.querySelector('.chips').textContent.includes('Category: cs.LG')`);
		await search(tab, 'category:cs');
		await untilTitles(tab, [BERT, ETUDE]);
	});
});
