/** The project's own pages in real browsers: what is read in Node is what stands on the bars. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../sites/pages/index.ts';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { look, readBars, untilBars } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver } from './driver/driver.ts';
import { MISPLACED } from './driver/misplaced.ts';
import { allowSites } from './driver/sites.ts';

const folder = new URL('../sites/pages/', import.meta.url);

/** Of these no page is saved: their bars are looked at here, as those of others are on saved pages. */
const UNSAVED = new Set(['iclr', 'ijcai', 'jmlr', 'mlsys', 'neurips']);

describe.each(BROWSERS)('our own pages in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;

	beforeAll(async () => {
		const none = (): Response => new Response(undefined, { status: 404 });
		hosts = await startHosts({
			'huggingface.co': none,
			'arxiv.org': none,
			'example.com': () => html('<article><h3><a href="/papers/1706.03762">A</a></h3></article>'),
		});
		driver = await startBrowser(name, hosts);
		await allowSites(driver);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test.each(pages)('$file', async ({ siteId, file, url, ids }) => {
		const page = readFileSync(new URL(file, folder), 'utf8');
		const { host, pathname } = new URL(url);
		hosts.set(host, (request) =>
			new URL(request.url).pathname === pathname
				? html(page)
				: new Response(undefined, { status: 404 }),
		);
		const tab = await driver.open(url);
		await untilBars(tab, ids.length);
		expect((await readBars(tab)).map(({ paper }) => paper)).toEqual(ids);
		for (const width of UNSAVED.has(siteId) ? [360, 768, 1280] : []) {
			await tab.resize(width, 800);
			expect(await look<string[]>(tab, MISPLACED), `${width} px`).toEqual([]);
		}
		await tab.close();
	});

	test('a page of another host has nothing of ours', async () => {
		const tab = await driver.open('https://example.com/papers/');
		await new Promise((resolve) => setTimeout(resolve, 500));
		expect(await look<number>(tab, 'hosts().length')).toBe(0);
		await tab.close();
	});
});
