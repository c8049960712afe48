/** The popup: what it says of the page in front, search, keyboard, removal, export. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { judgeBib, missingTools } from '../support/tex.ts';
import { readBars, untilBars, untilSaved } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { storedIds } from './driver/library.ts';
import { buttonNamed, clearSearch, click, exportedBib, type } from './driver/popup.ts';
import { listing } from './hosts/listing.ts';
import { PAPERS } from './hosts/papers.ts';

const DAILY = 'https://huggingface.co/papers/date/2026-07-02';
const ids = PAPERS.map(({ id }) => `arxiv:${id}`);

/** An answer of arXiv's API, as far as its manual describes it. */
const atom = (id: string, title: string): string => `<?xml version="1.0" encoding="UTF-8"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>query</title><entry>
<id>http://arxiv.org/abs/${id}v2</id><published>2017-12-05T00:00:00Z</published>
<title>${title}</title><summary>Masters chess &amp; shogi by self-play.</summary>
<author><name>David Silver</name></author>
<arxiv:primary_category xmlns:arxiv="http://arxiv.org/schemas/atom" term="cs.AI"/><category term="cs.AI"/><category term="cs.LG"/>
</entry></feed>`;

/** Number of the tab that shows an address, as extensions count tabs. */
const tabNumber = (popup: Tab, url: string): Promise<number> =>
	popup.run(
		`browserApi().tabs.query({}).then((tabs) => tabs.find((tab) => tab.url === ${JSON.stringify(url)})?.id ?? 0)`,
	);

const API = `globalThis.browserApi = () => globalThis.browser ?? globalThis.chrome;`;

describe.each(BROWSERS)('the popup in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;

	const openPopup = async (url?: string): Promise<Tab> => {
		const popup = await driver.openExtension('popup.html');
		await popup.run(API);
		if (url === undefined) return popup;
		const number = await tabNumber(popup, url);
		await popup.close();
		const named = await driver.openExtension(`popup.html?tab=${number}`);
		await named.run(API);
		return named;
	};

	beforeAll(async () => {
		hosts = await startHosts({
			'huggingface.co': () => html(listing({ papers: PAPERS })),
			'arxiv.org': () => html('<!doctype html><title>PDF</title>'),
			'export.arxiv.org': () =>
				new Response(atom('1712.01815', 'Mastering Chess and Shogi by Self-Play'), {
					headers: { 'content-type': 'application/atom+xml' },
				}),
		});
		driver = await startBrowser(name, hosts, { viewport: { width: 400, height: 600 } });
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('an empty library says what to do, and an unknown page why it is bare', async () => {
		const popup = await openPopup();
		await popup.until(`document.querySelector('.first-steps')`);
		await popup.until(
			`document.querySelector('.notice')?.textContent.includes('draws no bars on this page')`,
		);
		expect(await popup.run(`${buttonNamed('Sites')} !== undefined`)).toBe(true);
		expect(await popup.violations()).toEqual([]);
		await popup.close();
	});

	test('“save all” is one step, undone as one', async () => {
		const page = await driver.open(DAILY);
		await untilBars(page, PAPERS.length);
		const popup = await openPopup(DAILY);
		await popup.until(
			`document.querySelector('.notice')?.textContent.includes('${PAPERS.length} papers on this page')`,
		);
		await click(popup, 'Save all on this page');
		await popup.until(`document.querySelectorAll('[data-paper]').length === ${PAPERS.length}`);
		expect(await storedIds(driver)).toEqual(ids.toSorted());
		const order = await popup.run<string[]>(
			`[...document.querySelectorAll('[data-paper]')].map((row) => row.dataset.paper)`,
		);
		expect(order).toEqual(ids);
		await untilSaved(page, ids[0]!);
		await click(popup, 'Undo');
		await popup.until(`document.querySelectorAll('[data-paper]').length === 0`);
		await untilSaved(page, ids[0]!, false);
		await click(popup, 'Save all on this page');
		await popup.until(`document.querySelectorAll('[data-paper]').length === ${PAPERS.length}`);
		expect(await popup.violations()).toEqual([]);
		await popup.close();
		await page.close();
	});

	test('search shows what matches as one types, and the keyboard moves, removes and restores', async () => {
		const popup = await openPopup();
		await popup.until(`document.querySelectorAll('[data-paper]').length === ${PAPERS.length}`);
		await type(popup, 'attention vaswani');
		await popup.until(`document.querySelectorAll('[data-paper]').length === 1`);
		await popup.press('ArrowDown');
		await popup.until(
			`document.activeElement.closest('[data-paper]')?.dataset.paper === '${ids[0]}'`,
		);
		await popup.press('Delete');
		await popup.until(`document.querySelectorAll('[data-paper]').length === 0`);
		expect(await storedIds(driver)).not.toContain(ids[0]);
		await click(popup, 'Undo');
		await popup.until(`document.querySelectorAll('[data-paper]').length === 1`);
		await popup.close();
		const again = await openPopup();
		await again.until(
			`document.querySelector('[role=searchbox]')?.value === 'attention vaswani' && document.querySelectorAll('[data-paper]').length === 1`,
		);
		await clearSearch(again);
		await again.close();
	});

	test('a pasted link is looked up and saved; an answer that fails is told', async () => {
		const popup = await openPopup();
		await type(popup, 'https://arxiv.org/pdf/1712.01815v1');
		await popup.until(buttonNamed('Save arxiv:1712.01815'));
		await click(popup, 'Save arxiv:1712.01815');
		await popup.until(
			`document.querySelector('[data-paper="arxiv:1712.01815"] .title')?.textContent.includes('Mastering Chess')`,
		);
		hosts.set('export.arxiv.org', () => new Response('busy', { status: 429 }));
		await popup.close();
		const again = await openPopup();
		await type(again, 'arXiv:2401.00001');
		await again.until(buttonNamed('Save arxiv:2401.00001'));
		await click(again, 'Save arxiv:2401.00001');
		await again.until(`document.querySelector('.toast')?.textContent.includes('did not answer')`);
		expect(await storedIds(driver)).not.toContain('arxiv:2401.00001');
		await clearSearch(again);
		await again.close();
	});

	test('the paper of the tab is on top, with Save and Copy BibTeX', async () => {
		const url = 'https://arxiv.org/pdf/1706.03762v7';
		const page = await driver.open(url);
		const popup = await openPopup(url);
		await popup.until(
			`document.querySelector('.tab-paper h2')?.textContent.includes('Attention Is All You Need')`,
		);
		await popup.until(`document.querySelector('.tab-paper [aria-pressed=true]')`);
		expect(await popup.run(`Boolean(${buttonNamed('Copy BibTeX')})`)).toBe(true);
		await popup.close();
		await page.close();
	});

	test('the paper of the tab is tagged, starred and marked there, and its details are a click away', async () => {
		const url = 'https://arxiv.org/pdf/1706.03762v7';
		const filed = `document.querySelector('.tab-paper .tag bdi')?.textContent === 'to cite' && document.querySelector('.tab-paper select').value === 'reading' && document.querySelector('.tab-paper .star').ariaPressed === 'true'`;
		const page = await driver.open(url);
		const popup = await openPopup(url);
		await popup.until(`document.querySelector('.tab-paper .tag-input')`);
		await popup.run(`document.querySelector('.tab-paper .tag-input').focus()`);
		await popup.type('to cite');
		await popup.press('Enter');
		await click(popup, 'Star: Attention Is All You Need');
		await popup.run(`(() => {
			const field = document.querySelector('.tab-paper select');
			field.value = 'reading';
			field.dispatchEvent(new Event('change', { bubbles: true }));
		})()`);
		await popup.until(filed);
		await popup.until(
			`document.querySelector('[data-paper="arxiv:1706.03762"] .state')?.textContent === 'Reading'`,
		);
		expect(await popup.violations()).toEqual([]);
		await popup.close();
		const again = await openPopup(url);
		await again.until(filed);
		await click(again, 'Open its details in the library');
		const opened = `browserApi().runtime.getURL('/library.html?paper=arxiv%3A1706.03762')`;
		await again.until(
			`browserApi().tabs.query({}).then((tabs) => tabs.some((tab) => tab.url === ${opened}))`,
		);
		await again.run(
			`browserApi().tabs.query({}).then((tabs) => browserApi().tabs.remove(tabs.filter((tab) => tab.url === ${opened}).map(({ id }) => id)))`,
		);
		await again.close();
		const library = await driver.openExtension('library.html?paper=arxiv%3A1706.03762');
		await library.until(
			`document.querySelector('.detail h2')?.textContent === 'Attention Is All You Need'`,
		);
		await library.close();
		await page.close();
	});

	test('the paper of the tab is removed and brought back by the keyboard, which stays there', async () => {
		const url = 'https://arxiv.org/pdf/1706.03762v7';
		const page = await driver.open(url);
		const popup = await openPopup(url);
		const toggle = `document.querySelector('.tab-paper .tab-actions button')`;
		const told = (text: string): Promise<void> =>
			popup.until(`document.querySelector('.toast').textContent.startsWith('${text}')`);
		await popup.front();
		await popup.until(`${toggle}?.ariaPressed === 'true'`);
		await popup.run(`${toggle}.focus()`);
		await popup.press('Enter');
		await told('Removed');
		expect(await popup.run(`document.activeElement === ${toggle}`)).toBe(true);
		await popup.run(`document.querySelector('.toast button').focus()`);
		await popup.press('Enter');
		await told('Brought back');
		expect(await popup.run(`document.activeElement === ${toggle}`)).toBe(true);
		await popup.until(`${toggle}.ariaPressed === 'true'`);
		await popup.close();
		await page.close();
	});

	test('a note on the paper of the tab is written there and kept, also when the popup closes at once', async () => {
		const url = 'https://arxiv.org/pdf/1706.03762v7';
		const field = `document.querySelector('.tab-paper textarea')`;
		const stored = `${field}?.value`;
		const page = await driver.open(url);
		const popup = await openPopup(url);
		await click(popup, 'Write a note');
		await popup.until(`document.activeElement === ${field}`);
		await popup.type('Read *again*');
		await popup.until(`document.querySelector('.tab-paper .note-state').textContent === 'Kept'`);
		expect(await popup.violations()).toEqual([]);
		await popup.type(' soon');
		await popup.close();
		const again = await openPopup(url);
		// Read first, where there is one.
		await again.until(`document.querySelector('.tab-paper em')?.textContent === 'again'`);
		await click(again, 'Edit');
		await again.until(`${stored} === 'Read *again* soon' && document.activeElement === ${field}`);
		// An emptied field stays where it is, and is out of the way the next time.
		await again.until(field);
		await again.run(`(${field}.focus(), ${field}.select())`);
		await again.press('Delete');
		await again.press('Tab');
		await again.until(`${stored} === '' && document.activeElement !== ${field}`);
		await again.close();
		const last = await openPopup(url);
		await last.until(buttonNamed('Write a note'));
		expect(await last.run(`${field} === null`)).toBe(true);
		await last.close();
		await page.close();
	});

	test('what is exported passes BibTeX, biber and LaTeX', async () => {
		const bib = await exportedBib(driver);
		expect(bib.match(/^@misc\{/gm)).toHaveLength((await storedIds(driver)).length);
		expect(bib).toContain('@misc{vaswani2017attention,');
		const missing = missingTools();
		if (missing.length > 0) console.log(`not judged, without ${missing.join(', ')}`);
		for (const { tool, warnings } of judgeBib(bib)) expect(warnings, tool).toEqual([]);
	});

	test('pause takes the bars away, resume brings them back', async () => {
		const page = await driver.open(DAILY);
		await untilBars(page, PAPERS.length);
		const popup = await openPopup(DAILY);
		const pause = 'Pause on Hugging Face Papers';
		await popup.until(buttonNamed(pause));
		await click(popup, pause);
		await untilBars(page, 0);
		await popup.until(`document.querySelector('.notice')?.textContent.includes('paused')`);
		expect(await readBars(page)).toEqual([]);
		await click(popup, 'Resume');
		await untilBars(page, PAPERS.length);
		await popup.close();
		await page.close();
	});

	test.each(['light', 'dark'] as const)('looks right in %s', async (scheme) => {
		const folder = mkdtempSync(join(tmpdir(), 'offprint-look-'));
		const popup = await openPopup();
		await popup.until(`document.querySelectorAll('[data-paper]').length > 0`);
		await popup.setColours(scheme);
		expect(await popup.violations()).toEqual([]);
		// Nothing is wider than the window.
		expect(await popup.run('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
		await popup.screenshot(
			join(process.env['OFFPRINT_SHOTS'] ?? folder, `popup-${name}-${scheme}.png`),
		);
		rmSync(folder, { recursive: true });
		await popup.close();
	});
});
