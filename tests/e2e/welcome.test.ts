/** The page that newcomers are shown: once, with a card that can be tried, and nothing stored. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { storedPapers } from './driver/library.ts';

const API = '(globalThis.browser ?? globalThis.chrome)';
const BAR = `document.querySelector('article')?.shadowRoot?.querySelector('offprint-bar')`;
const WELCOME_TABS = `${API}.tabs.query({}).then((tabs) =>
	tabs.filter(({ url }) => url?.endsWith('/welcome.html')).length)`;

/** Clicks the sample’s bookmark with the mouse, as a bar demands. */
const clickSave = async (tab: Tab): Promise<void> => {
	const { x, y } = await tab.run<{ x: number; y: number }>(`(() => {
		const { left, top, width, height } = ${BAR}.querySelector('.save').getBoundingClientRect();
		return { x: left + width / 2, y: top + height / 2 };
	})()`);
	await tab.clickAt(x, y);
};

describe.each(BROWSERS)('the first-run page in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;

	beforeAll(async () => {
		hosts = await startHosts({ 'huggingface.co': () => html('') });
		driver = await startBrowser(name, hosts, { keepWelcome: true });
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('opens at the install, and not again at an update', async () => {
		const page = await driver.openExtension('options.html');
		const looks = `${WELCOME_TABS}.then((count) => { globalThis.welcomes = count; })`;
		await page.until(`(${looks}, globalThis.welcomes === 1)`);
		await page.close();
		await driver.install();
		const after = await driver.openExtension('options.html');
		// What the background does at an update comes before its answer.
		await after.run(`${API}.runtime.sendMessage({}).catch(() => undefined).then(() => undefined)`);
		// Chromium closes an extension’s pages when it is updated.
		expect(await after.run(WELCOME_TABS)).toBeLessThanOrEqual(1);
		await after.close();
	});

	test('badges its sample, saves it, takes it back, and stores nothing', async () => {
		const tab = await driver.openExtension('welcome.html');
		await tab.front();
		await tab.until(`${BAR}?.querySelectorAll('.badge').length >= 2`);
		await tab.until(`${BAR}.hasAttribute('saved')`);
		await clickSave(tab);
		await tab.until(`!${BAR}.hasAttribute('saved') && ${BAR}.querySelector('.undo')`);
		await clickSave(tab);
		await tab.until(`${BAR}.hasAttribute('saved')`);
		expect(await tab.run('document.title')).toBe('Welcome to Offprint');
		expect(await tab.violations()).toEqual([]);
		await tab.close();
		expect(await storedPapers(driver)).toEqual([]);
	});

	test('asks for its pages where the browser withholds them', async () => {
		const tab = await driver.openExtension('welcome.html');
		await tab.until(`document.querySelector('h1')`);
		const ask = `[...document.querySelectorAll('button')].find((button) => button.textContent === 'Let Offprint in')`;
		await tab.run(
			`${API}.permissions.remove({ origins: ['https://huggingface.co/papers/*'] }).catch(() => undefined)`,
		);
		const withheld = !(await tab.run<boolean>(
			`${API}.permissions.contains({ origins: ${API}.runtime.getManifest().host_permissions })`,
		));
		// Chromium lets nobody take back what a manifest requires but by its own pages.
		expect(withheld).toBe(name === 'firefox');
		await tab.until(`Boolean(${ask}) === ${withheld}`);
		expect(await tab.violations()).toEqual([]);
		await tab.close();
	});
});
