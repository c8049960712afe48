/** Citations: what a bar copies, and what the settings make of it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { clickBar, look, untilBars, untilNote } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import { untilTrue, type Driver, type Tab } from './driver/driver.ts';
import { storedPapers } from './driver/library.ts';
import { choose, pasted } from './driver/page.ts';
import { shoot } from './driver/shots.ts';
import { listing } from './hosts/listing.ts';
import { PAPERS } from './hosts/papers.ts';

const DAILY = 'https://huggingface.co/papers/date/2026-07-02';
const ATTENTION = `arxiv:${PAPERS[0]!.id}`;

describe.each(BROWSERS)('citations in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;

	beforeAll(async () => {
		hosts = await startHosts({
			'huggingface.co': () => html(listing({ papers: PAPERS })),
			'export.arxiv.org': () => new Response('', { status: 503 }),
		});
		driver = await startBrowser(name, hosts, { viewport: { width: 1000, height: 800 } });
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	/** Opens a bar’s menu and clicks the item of a name with the mouse. */
	const clickMenu = async (tab: Tab, id: string, label: string): Promise<void> => {
		const item = `[...barOf(${JSON.stringify(id)}).getRootNode().querySelectorAll('[role=menuitem]')].find((each) => each.textContent === ${JSON.stringify(label)})`;
		await untilTrue(`a bar of ${id}`, () => look(tab, `Boolean(barOf(${JSON.stringify(id)}))`));
		await clickBar(tab, id, '.menu');
		await untilTrue(`the menu has ${label}`, () => look(tab, `Boolean(${item})`));
		const point = await look<{ x: number; y: number }>(
			tab,
			`(() => { const { left, top, width, height } = ${item}.getBoundingClientRect(); return { x: left + width / 2, y: top + height / 2 }; })()`,
		);
		await tab.clickAt(point.x, point.y);
	};

	test('a bar’s menu copies the entry and the citation of its paper, saved or not', async () => {
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		await clickMenu(tab, ATTENTION, 'Copy BibTeX');
		await untilNote(tab, ATTENTION, 'Copied');
		const entry = await pasted(tab);
		expect(entry).toContain('@misc{vaswani2017attention,');
		expect(entry).toContain('Vaswani, Ashish');
		expect(await storedPapers(driver)).toEqual([]);
		await tab.front();
		await clickMenu(tab, ATTENTION, 'Copy citation');
		// The bar still says so of the entry.
		const citation = /Attention Is All You Need\. arXiv:1706\.03762, 2017\./u;
		await untilTrue('the citation is copied', async () => citation.test(await pasted(tab)));
		await tab.close();
	});

	test('the sample entry follows the settings, and a broken pattern is told', async () => {
		const tab = await driver.openExtension('options.html');
		const sample = `document.querySelector('.sample pre').textContent`;
		await tab.until(
			`document.querySelector('.sample pre')?.textContent.includes('@misc{vaswani2017attention,')`,
		);
		expect(await tab.violations()).toEqual([]);
		await choose(tab, 'Export and Copy BibTeX write', 'biblatex');
		await tab.until(`${sample}.includes('@online{')`);
		await choose(tab, 'Sample', '2');
		await tab.until(`${sample}.includes('@article{jumper2021highly,')`);
		await choose(tab, 'Most authors', '3');
		await tab.until(`${sample}.includes('and others')`);
		await choose(tab, 'Citation keys', 'own');
		await choose(tab, 'Pattern', '[Auth:3][yy');
		await tab.until(`document.querySelector('.keys.wrong')?.textContent.includes('not closed')`);
		expect(await tab.violations()).toEqual([]);
		expect(await tab.run(sample)).toContain('jumper2021highly');
		await choose(tab, 'Pattern', '[Auth:3][yy]');
		await tab.until(`${sample}.includes('{Jum21,')`);
		await shoot(tab, `options-${name}`, '.citation');
		await tab.close();
	});

	test('what was set is what a bar copies, until it is set back', async () => {
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		await clickMenu(tab, ATTENTION, 'Copy BibTeX');
		await untilNote(tab, ATTENTION, 'Copied');
		const entry = await pasted(tab);
		expect(entry).toContain('@online{Vas17,');
		expect(entry).toContain('and others');
		await tab.close();
		const options = await driver.openExtension('options.html');
		await options.until(`document.querySelector('.citation .link')`);
		await options.run(`document.querySelector('.citation .link').click()`);
		await options.until(
			`document.querySelector('.sample pre').textContent.includes('@misc{vaswani2017attention,')`,
		);
		await options.close();
	});
});
