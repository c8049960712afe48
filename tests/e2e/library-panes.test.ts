/** The library page’s facets, which ask and leave out, and its panes, which can be made wider. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { ask, clickIn, openLibrary, openRow, search, untilTitles } from './driver/library-page.ts';
import { seed, seededPapers } from './driver/seed.ts';

const paper = (id: string, title: string, published: string) => ({
	draft: { id, title, authors: [{ name: 'Ada Lovelace' }], published, source: 'arxiv' },
	topics: ['agents'],
});

const ATTENTION = 'Attention Is All You Need';
const BERT = 'BERT: Pre-training of Deep Transformers';
const RESNET = 'Deep Residual Learning';
const GPT = 'Language Models are Few-Shot Learners';

const PAPERS = [
	paper('arxiv:1706.03762', ATTENTION, '2017-06-12'),
	paper('arxiv:1810.04805', BERT, '2018-10-11'),
	paper('arxiv:1512.03385', RESNET, '2015-12-10'),
	paper('arxiv:2005.14165', GPT, '2020-05-28'),
];

describe.each(BROWSERS)('the library page in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let tab: Tab;

	const isClean = async (): Promise<void> => expect(await tab.violations()).toEqual([]);

	beforeAll(async () => {
		hosts = await startHosts({});
		driver = await startBrowser(name, hosts, { viewport: { width: 1280, height: 800 } });
		tab = await openLibrary(driver);
		await ask(tab, 'papers.saveAll', { batch: 'four', papers: PAPERS });
		await untilTitles(tab, [ATTENTION, BERT, RESNET, GPT]);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('facets leave out by click and by key, chips say so, and another click asks instead', async () => {
		await clickIn(tab, '.facets', 'Leave out 2018');
		await untilTitles(tab, [ATTENTION, RESNET, GPT]);
		await tab.until(
			`document.querySelector('.chip.left-out')?.textContent.includes('not Year: 2018')`,
		);
		await tab.until(`document.querySelector('.leave-out[aria-pressed=true]')?.checkVisibility()`);
		await isClean();
		await clickIn(tab, '.facets', 'Leave out 2018');
		await untilTitles(tab, [ATTENTION, BERT, RESNET, GPT]);
		const agents = `[...document.querySelectorAll('.facet')].find((each) => each.textContent.startsWith('Agents'))`;
		await tab.until(agents);
		await tab.run(`${agents}.focus()`);
		await tab.press('Enter', 'Shift');
		await untilTitles(tab, []);
		// Nothing has it any more, and it is there to be taken back.
		await tab.until(`${agents}?.closest('.left-out')`);
		expect(await tab.run(`document.querySelector('[role=searchbox]').value`)).toBe('-topic:agents');
		await tab.run(`${agents}.focus()`);
		await tab.press('Enter');
		await untilTitles(tab, [ATTENTION, BERT, RESNET, GPT]);
		expect(await tab.run(`document.querySelector('[role=searchbox]').value`)).toBe('topic:agents');
		await search(tab, '');
	});

	test('panes are made wider by keys and by dragging, stay so, and go back', async () => {
		await openRow(tab, BERT);
		const width = (pane: string): Promise<number> =>
			tab.run(`document.querySelector('.${pane}').getBoundingClientRect().width`);
		const by = await width('detail');
		const splitter = `document.querySelector('.detail-splitter')`;
		await tab.run(`${splitter}.focus()`);
		await tab.press('ArrowLeft');
		await tab.press('ArrowLeft');
		const wider = await width('detail');
		expect(wider).toBeGreaterThan(by + 30);
		await tab.press('End');
		expect(await width('detail')).toBeCloseTo(1280 * 0.25, -1);
		expect(await tab.run(`${splitter}.ariaValueNow`)).toBe('25');
		await isClean();
		await tab.close();
		tab = await openLibrary(driver);
		await openRow(tab, BERT);
		expect(await width('detail')).toBeCloseTo(1280 * 0.25, -1);
		await tab.run(`document.documentElement.dir = 'rtl'`);
		await tab.run(`${splitter}.focus()`);
		await tab.press('ArrowRight');
		expect(await width('detail')).toBeCloseTo(1280 * 0.27, -1);
		await tab.run(`document.documentElement.dir = 'ltr'`);
		await tab.press('Enter');
		expect(await width('detail')).toBe(by);
		const facets = await width('facets');
		await tab.front();
		await tab.drag({ x: facets, y: 400 }, { x: facets + 100, y: 420 });
		await tab.until(
			`Math.abs(document.querySelector('.facets').getBoundingClientRect().width - ${facets + 100}) < 6`,
		);
		await tab.run(`document.querySelector('.facets-splitter').focus()`);
		await tab.press('Enter');
		expect(await width('facets')).toBe(facets);
	});

	test('the bar of the list stands in one line, and has one for the export where there is no room', async () => {
		/** Where the count stands, the last of the icons, and the export. */
		const lines = (): Promise<number[]> =>
			tab.run(`[...document.querySelectorAll('.list-bar > :is(.count, .icon-button:last-of-type), .list-bar .export-menu > .buttons')].map((each) => {
				const { top, bottom } = each.getBoundingClientRect();
				return Math.round((top + bottom) / 2);
			})`);
		await openRow(tab, BERT);
		for (const width of [1280, 530]) {
			await tab.resize(width, 800);
			const [count, icon, exporting] = await lines();
			expect([icon, exporting]).toEqual([count, count]);
		}
		await tab.resize(360, 800);
		const [count, icon, exporting] = await lines();
		expect(icon).toBe(count);
		expect(exporting).toBeGreaterThan(count!);
		await tab.resize(1280, 800);
	});

	test('rows are lower where titles have room, and the one that is opened stays in its place', async () => {
		await tab.close();
		tab = await openLibrary(driver);
		await seed(tab, seededPapers(60, 1));
		const title = 'Paper number 35';
		/** Its place in what is seen of the list. */
		const row = (): Promise<{ top: number; height: number }> =>
			tab.run(`(() => {
				const list = document.querySelector('.rows');
				const { top, height } = [...list.querySelectorAll('li')].find((each) => each.textContent.includes('${title}')).getBoundingClientRect();
				return { top: top - list.getBoundingClientRect().top, height };
			})()`);
		await tab.until(`document.querySelectorAll('.rows .title').length > 10`);
		const today = `new Intl.DateTimeFormat('en', { dateStyle: 'medium' }).format()`;
		expect(
			await tab.run(`document.querySelector('.row time').title === 'saved on ' + ${today}`),
		).toBe(true);
		await tab.run(`document.querySelector('.rows').scrollTop = 1_500`);
		await tab.until(
			`[...document.querySelectorAll('.rows .title')].some((each) => each.textContent === '${title}')`,
		);
		const before = await row();
		await openRow(tab, title);
		const after = await row();
		expect(after.height).toBeGreaterThan(before.height);
		expect(after.top).toBeCloseTo(before.top, 0);
	});
});
