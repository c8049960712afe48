/** What the library takes of the disk, and whether the browser keeps it: shown, asked for, and told. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { clickIn } from './driver/library-page.ts';
import { seed, seededPapers } from './driver/seed.ts';

/** What is said of it. */
const SAID = `document.querySelector('.storage').textContent`;

/** As Firefox is where its user took the permission away: it asks, and is told no. */
const REFUSE = `(() => {
	globalThis.asked = 0;
	navigator.storage.persisted = () => Promise.resolve(false);
	navigator.storage.persist = () => { asked += 1; return Promise.resolve(asked > 1); };
})()`;

/** What a page hears when its tab comes to the front. */
const COME_BACK = `document.dispatchEvent(new Event('visibilitychange'))`;

describe.each(BROWSERS)('storage in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let tab: Tab;

	beforeAll(async () => {
		hosts = await startHosts({});
		driver = await startBrowser(name, hosts);
		tab = await driver.openExtension('options.html');
		await seed(tab, seededPapers(500, 1));
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('what is taken is shown, and that it is kept, for which nobody had to be asked', async () => {
		await tab.goTo(await tab.run<string>('location.href'));
		await tab.until(`document.querySelector('.storage')`);
		const size = `navigator.storage.estimate().then(({ usage }) => new Intl.NumberFormat('en-US', { style: 'unit', maximumSignificantDigits: 3, unit: usage < 1e6 ? 'kilobyte' : 'megabyte' }).format(usage / (usage < 1e6 ? 1e3 : 1e6)))`;
		await tab.until(`${size}.then((size) => ${SAID}.includes('takes ' + size + ' of the disk'))`);
		expect(await tab.run(SAID)).toContain('keeps it even when the disk is full');
		expect(await tab.run(`document.querySelector('.storage button')`)).toBe(null);
		expect(await tab.violations('.backup')).toEqual([]);
		if (name === 'firefox') expect(await tab.run('navigator.storage.persisted()')).toBe(true);
	});

	test('a refusal is said, and asked about again', async () => {
		await tab.run(REFUSE);
		await tab.run(COME_BACK);
		if (name === 'chromium') {
			// There the permission in the manifest keeps it, whatever these two say.
			await tab.until(`${SAID}.includes('keeps it')`);
			expect(await tab.run('asked')).toBe(0);
			return;
		}
		await tab.until(`${SAID}.includes('may clear it when the disk is full')`);
		expect(await tab.run('asked')).toBe(0);
		await clickIn(tab, '.storage', 'Ask the browser');
		await tab.until(`${SAID}.includes('did not agree')`);
		expect(await tab.violations('.backup')).toEqual([]);
		await clickIn(tab, '.storage', 'Ask the browser');
		await tab.until(`${SAID}.includes('keeps it even when the disk is full')`);
		expect(await tab.run(`document.querySelector('.storage button')`)).toBe(null);
	});
});
