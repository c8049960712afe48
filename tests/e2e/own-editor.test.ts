/** The editor and the file of own topics, as one who makes mistakes uses them. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { clickIn, fill } from './driver/library-page.ts';
import { seed, seededPapers } from './driver/seed.ts';

const SYNC = '(globalThis.browser ?? globalThis.chrome).storage.sync';
const EDITOR = '.own-editor';
const ROWS = `[...document.querySelectorAll('.own-list li')].map((row) => row.querySelector('.badge').textContent + ': ' + row.querySelector('.words').textContent)`;
const SAID = `document.querySelector('#own-topics .buttons output')?.textContent`;

const topic = (name: string, terms: string[]): object => ({
	id: `own-${name.toLowerCase()}`,
	name,
	hue: 25,
	terms,
	not: [],
});

const giveFile = (tab: Tab, topics: readonly object[]): Promise<unknown> =>
	tab.run(`(() => {
		const files = new DataTransfer();
		files.items.add(new File([${JSON.stringify(JSON.stringify({ format: 'offprint-topics', version: 1, topics }))}], 'topics.json'));
		const input = document.querySelector('#own-topics input[type=file]');
		input.files = files.files;
		input.dispatchEvent(new Event('change', { bubbles: true }));
	})()`);

const untilRows = (tab: Tab, rows: string[]): Promise<void> =>
	tab.until(`JSON.stringify(${ROWS}) === ${JSON.stringify(JSON.stringify(rows))}`);

const alert = (tab: Tab, text: string): Promise<void> =>
	tab.until(
		`document.querySelector('${EDITOR} [role=alert]')?.textContent.includes(${JSON.stringify(text)})`,
	);

describe.each(BROWSERS)('the editor of own topics in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let page: Tab;

	beforeAll(async () => {
		hosts = await startHosts({});
		driver = await startBrowser(name, hosts, { viewport: { width: 1280, height: 800 } });
		page = await driver.openExtension('options.html');
		await page.front();
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('has the browser ask before what was typed is lost', async () => {
		const mayClose = `dispatchEvent(new Event('beforeunload', { cancelable: true }))`;
		await clickIn(page, '#own-topics', 'New topic');
		expect(await page.run(mayClose)).toBe(true);
		await fill(page, `${EDITOR} input`, 'Proteins');
		await page.until(`!${mayClose}`);
		await clickIn(page, EDITOR, 'Cancel');
		await page.until(mayClose);
	});

	test('says what a topic lacks, and where', async () => {
		await clickIn(page, '#own-topics', 'New topic');
		await clickIn(page, EDITOR, 'Keep topic');
		await alert(page, 'a name');
		expect(await page.run(`document.activeElement.localName`)).toBe('input');
		await page.type('Probes');
		await page.until(`!document.querySelector('${EDITOR} [role=alert]')`);
		await fill(page, `${EDITOR} textarea`, '-survey');
		await clickIn(page, EDITOR, 'Keep topic');
		await alert(page, 'at least one word');
		expect(await page.run(`document.activeElement.localName`)).toBe('textarea');
		await fill(page, `${EDITOR} textarea`, 'w'.repeat(81));
		await alert(page, '80 letters');
		await fill(page, `${EDITOR} textarea`, 'probe*');
		await clickIn(page, EDITOR, 'Keep topic');
		await untilRows(page, ['Probes: probe*']);
	});

	test('gives no two topics one name, and none more than there is room for', async () => {
		await clickIn(page, '#own-topics', 'New topic');
		await page.until(`document.activeElement.closest('${EDITOR}')`);
		await page.type(' probes');
		await fill(page, `${EDITOR} textarea`, 'probing');
		await clickIn(page, EDITOR, 'Keep topic');
		await alert(page, '“probes”');
		const many = Array.from({ length: 49 }, (_, at) => topic(`t${at}`, ['word']));
		const stored = Object.fromEntries(many.map((each, at) => [`own-t${at}`, each]));
		await page.run(`${SYNC}.set(${JSON.stringify(stored)})`);
		await page.until(`document.querySelectorAll('.own-list li').length === 50`);
		await fill(page, `${EDITOR} input`, 'One more');
		await clickIn(page, EDITOR, 'Keep topic');
		await alert(page, 'room for 50 topics');
		await page.run(`${SYNC}.remove(${JSON.stringify(Object.keys(stored))})`);
		await clickIn(page, EDITOR, 'Cancel');
		await untilRows(page, ['Probes: probe*']);
	});

	test('is not left for another topic by a click, and gives the focus back', async () => {
		await clickIn(page, '#own-topics', 'New topic');
		await page.until(`document.activeElement.closest('${EDITOR}')`);
		await page.type('Half done');
		expect(
			await page.run(`document.querySelector('[aria-label="Edit Probes"]').checkVisibility()`),
		).toBe(false);
		await clickIn(page, EDITOR, 'Cancel');
		await page.until(`document.activeElement.textContent === 'New topic'`);
		await page.run(`document.querySelector('[aria-label="Edit Probes"]').focus()`);
		await page.press('Enter');
		await fill(page, `${EDITOR} textarea`, 'probe*, linear probe');
		await clickIn(page, EDITOR, 'Keep topic');
		await untilRows(page, ['Probes: probe*, linear probe']);
		await page.until(`document.activeElement.getAttribute('aria-label') === 'Edit Probes'`);
	});

	test('tells which topics a file replaced, and takes all of it back', async () => {
		await giveFile(page, [topic('Probes', ['thermometer']), topic('Zebra', ['zebra'])]);
		await untilRows(page, ['Probes: thermometer', 'Zebra: zebra']);
		expect(await page.run(SAID)).toContain('In place of what you had: “Probes”');
		await clickIn(page, '#own-topics .buttons output', 'Undo');
		await untilRows(page, ['Probes: probe*, linear probe']);
	});

	test('keeps what can be done with a topic beside its name in a narrow window', async () => {
		await page.run(
			`${SYNC}.set({ 'own-wide': ${JSON.stringify({ ...topic('Wide', ['one', 'two', 'three', 'four']), name: 'W'.repeat(30) })} })`,
		);
		await page.until(`document.querySelectorAll('.own-list li').length === 2`);
		await page.resize(360, 800);
		const apart = `[...document.querySelectorAll('#own-topics .own-list li')].flatMap((row) => {
			const middleOf = (each) => { const { top, height } = each.getBoundingClientRect(); return top + height / 2; };
			return [...row.querySelectorAll('button')].map((button) => Math.round(middleOf(button) - middleOf(row.querySelector('.badge'))));
		})`;
		await page.until(`(${apart}).every((pixels) => Math.abs(pixels) < 4)`);
		await page.resize(1280, 800);
		await page.run(`${SYNC}.remove('own-wide')`);
	});

	test('begins a topic from papers once, not at every load of the address', async () => {
		const papers = seededPapers(6, 1).map((paper, at) =>
			at < 3 ? { ...paper, title: `Sparse autoencoders find monosemantic features ${at}` } : paper,
		);
		await seed(page, papers);
		const like = papers.slice(0, 3).map(({ id }) => `like=${encodeURIComponent(id)}`);
		const tab = await driver.openExtension(`options.html?${like.join('&')}#own-topics`);
		await tab.until(`document.activeElement.closest('${EDITOR}')`);
		await clickIn(tab, EDITOR, 'Cancel');
		await tab.until(`!document.querySelector('${EDITOR}')`);
		expect(await tab.run('location.search + location.hash')).toBe('#own-topics');
		await tab.close();
	});
});
