/** The popup’s page in the browser’s side panel or sidebar: it stays, and follows what is in front. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { untilBars, untilSaved } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { storedIds } from './driver/library.ts';
import { buttonNamed, click, clickWithMouse } from './driver/popup.ts';
import { listing } from './hosts/listing.ts';
import { PAPERS } from './hosts/papers.ts';

const DAILY = 'https://huggingface.co/papers/date/2026-07-02';
const OTHER = 'https://huggingface.co/papers/date/2026-07-03';
const PDF = 'https://arxiv.org/pdf/1706.03762';

/** Whether the browser shows our panel or sidebar, asked of a page of ours. */
const IS_OPEN = `(async () => {
	if (globalThis.browser?.sidebarAction) return await browser.sidebarAction.isOpen({});
	const panels = await chrome.runtime.getContexts({ contextTypes: ['SIDE_PANEL'] });
	return panels.some(({ documentUrl }) => documentUrl === chrome.runtime.getURL('popup.html?panel'));
})()`;

const told = (panel: Tab, text: string): Promise<void> =>
	panel.until(`document.querySelector('.notice')?.textContent.includes(${JSON.stringify(text)})`);

describe.each(BROWSERS)('beside pages in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;

	beforeAll(async () => {
		hosts = await startHosts({
			'huggingface.co': ({ url }) =>
				html(listing({ papers: url.includes('07-03') ? PAPERS.slice(0, 2) : PAPERS })),
			'arxiv.org': () => html('<!doctype html><title>Attention.pdf</title>'),
		});
		driver = await startBrowser(name, hosts);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('a click in the popup opens it, and the popup has no more to offer there', async () => {
		const popup = await driver.openExtension('popup.html');
		expect(await popup.run(IS_OPEN)).toBe(false);
		await clickWithMouse(popup, 'Keep it open beside the page');
		const page = await driver.openExtension('options.html');
		await page.until(`(${IS_OPEN}).then(Boolean)`);
		await page.close();
		const panel = await driver.openExtension('popup.html?panel');
		await panel.until(buttonNamed('Open the library'));
		await panel.until(`document.querySelector('.notice')`);
		expect(await panel.run(`Boolean(${buttonNamed('Keep it open beside the page')})`)).toBe(false);
		expect(await panel.violations()).toEqual([]);
		await panel.close();
	});

	test('speaks of the tab in front, and of the page that this one goes to', async () => {
		const panel = await driver.openExtension('popup.html?panel');
		const page = await driver.open(DAILY);
		await untilBars(page, PAPERS.length);
		await told(panel, `${PAPERS.length} papers on this page, 0 saved`);
		const other = await driver.open(PDF);
		await panel.until(
			`document.querySelector('.tab-paper')?.textContent.includes('Attention.pdf')`,
		);
		await page.front();
		await told(panel, `${PAPERS.length} papers on this page`);
		await panel.until(`!document.querySelector('.tab-paper')`);
		await page.goTo(OTHER);
		await told(panel, '2 papers on this page, 0 saved');
		await click(panel, 'Save all on this page');
		await told(panel, '2 papers on this page, 2 saved');
		await untilSaved(page, `arxiv:${PAPERS[0]!.id}`);
		expect(await storedIds(driver)).toHaveLength(2);
		for (const tab of [page, other, panel]) await tab.close();
	});
});
