/** A site from the install on, from which the user keeps us on the browser's own page. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import huggingface from '../../lib/sites/huggingface.site.ts';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { clickBar, untilBars, untilSaved } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver } from './driver/driver.ts';
import { buttonNamed, otherTabs } from './driver/popup.ts';
import { listing } from './hosts/listing.ts';
import { PAPERS } from './hosts/papers.ts';

const DAILY = 'https://huggingface.co/papers/date/2026-07-02';

describe.each(BROWSERS)('a site of the install in %s', (name) => {
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

	test('withdrawn: its bars go at once, and the popup says why; let in again, they come back', async () => {
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		await tab.run(`globalThis.sameDocument = true`);
		await driver.letIn(false, huggingface.matches);
		await untilBars(tab, 0);
		await tab.front();
		await driver.clickAction(DAILY);
		const popup = await driver.openExtension(`popup.html`);
		const id = (await otherTabs(popup)).at(-1);
		await popup.goTo(`${await popup.run<string>('location.href')}?tab=${id}`);
		await popup.until(
			`document.body.textContent.includes('The browser withholds Hugging Face Papers from Offprint')`,
		);
		await popup.until(buttonNamed('Allow on Hugging Face Papers'));
		expect(await popup.violations()).toEqual([]);
		await driver.letIn(true, huggingface.matches);
		await untilBars(tab, PAPERS.length);
		expect(await tab.run('globalThis.sameDocument')).toBe(true);
		await clickBar(tab, 'arxiv:1706.03762');
		await untilSaved(tab, 'arxiv:1706.03762');
		await popup.close();
		await tab.close();
	});
});
