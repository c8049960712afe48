/** Private windows: what is saved there is kept, and nothing else is. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { clickBar, untilBars, untilSaved } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { storedIds } from './driver/library.ts';
import { click, type } from './driver/popup.ts';
import { exportArxiv } from './hosts/arxiv-api.ts';
import { listing } from './hosts/listing.ts';
import { PAPERS } from './hosts/papers.ts';

const DAILY = 'https://huggingface.co/papers/date/2026-07-02';
const [first = '', second = ''] = PAPERS.map(({ id }) => `arxiv:${id}`);
const API = '(globalThis.browser ?? globalThis.chrome)';

describe.each(BROWSERS)('a private window of %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let page: Tab;

	/** Everything that is kept outside of the library, but for what the install itself leaves. */
	const kept = async (): Promise<{ local: object; session: object }> => {
		const tab = await driver.openExtension('options.html');
		const areas = await tab.run<{ local: object; session: object }>(
			`Promise.all([${API}.storage.local.get(), ${API}.storage.session.get()]).then(([{ welcomed, granted, ...local }, session]) => ({ local, session }))`,
		);
		await tab.close();
		return areas;
	};

	beforeAll(async () => {
		hosts = await startHosts({
			'huggingface.co': () => html(listing({ papers: PAPERS })),
			'export.arxiv.org': exportArxiv,
		});
		driver = await startBrowser(name, hosts, { privateBrowsing: true });
		page = await driver.openPrivate(DAILY);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('has bars, and to browse there leaves nothing behind', async () => {
		await untilBars(page, PAPERS.length);
		expect(await storedIds(driver)).toEqual([]);
		expect(await kept()).toEqual({ local: {}, session: {} });
		expect(hosts.requests.filter(({ host }) => host === 'export.arxiv.org')).toEqual([]);
	});

	test('saves into the one library, and knows what is saved elsewhere', async () => {
		await clickBar(page, first);
		await untilSaved(page, first);
		expect(await storedIds(driver)).toEqual([first]);
		const open = await driver.open(DAILY);
		await untilBars(open, PAPERS.length);
		await untilSaved(open, first);
		await clickBar(open, second);
		await untilSaved(page, second);
		await open.close();
	});

	test.runIf(name === 'firefox')(
		'says that the library opens elsewhere, and saves there',
		async () => {
			const url = await driver.openExtension('popup.html').then(async (tab) => {
				const address = await tab.run<string>('location.href');
				await tab.close();
				return address;
			});
			const popup = await driver.openPrivate(url);
			await popup.until(
				`document.querySelector('.notice.failed')?.textContent.includes('ordinary windows')`,
			);
			expect(await popup.violations()).toEqual([]);
			await type(popup, `arXiv:${PAPERS[2]!.id}`);
			await click(popup, `Save arxiv:${PAPERS[2]!.id}`);
			await popup.until(`document.querySelector('.toast').textContent === 'Saved'`);
			expect(await storedIds(driver)).toContain(`arxiv:${PAPERS[2]!.id}`);
			await popup.run(
				`${API}.runtime.sendMessage({ offprint: 'papers.remove', input: { id: 'arxiv:${PAPERS[2]!.id}' } })`,
			);
			await popup.close();
		},
	);

	test('is closed, and what was saved there stays, also after a crash', async () => {
		await page.close();
		await driver.crash();
		expect(await storedIds(driver)).toEqual([first, second].toSorted());
	});
});
