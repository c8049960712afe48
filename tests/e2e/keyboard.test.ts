/** The settings by keyboard alone: what a key takes away does not take the focus with it. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { chooseCaught, openBackups } from './driver/backup.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { buttonNamed } from './driver/popup.ts';
import { seed, seededPapers } from './driver/seed.ts';

const pressOn = async (tab: Tab, name: string): Promise<void> => {
	await tab.until(buttonNamed(name));
	await tab.run(`${buttonNamed(name)}.focus()`);
	await tab.press('Enter');
};

const FOCUSED = `(document.activeElement.getAttribute('aria-label') ?? document.activeElement.type ?? document.activeElement.localName)`;

describe.each(BROWSERS)('keys in the settings in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;

	beforeAll(async () => {
		hosts = await startHosts({});
		driver = await startBrowser(name, hosts, { viewport: { width: 1280, height: 800 } });
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('make a backup and bring it back', async () => {
		const tab = await openBackups(driver);
		await tab.front();
		await seed(tab, seededPapers(20, 1));
		await pressOn(tab, 'Back up now');
		await tab.until(`globalThis.caught && document.querySelector('.backup .notice:not(:empty)')`);
		expect(await tab.run(`document.activeElement === ${buttonNamed('Back up now')}`)).toBe(true);
		await seed(tab, []);
		for (const button of ['Cancel', 'Restore']) {
			await tab.run(chooseCaught());
			await tab.until(`document.querySelector('.restore-choice')`);
			await pressOn(tab, button);
			await tab.until(`!document.querySelector('.restore-choice') && ${FOCUSED} === 'file'`);
		}
		await tab.until(
			`document.querySelector('.restore .notice')?.textContent.includes('20 papers')`,
		);
		await pressOn(tab, 'Undo');
		await tab.until(`document.querySelector('.restore .notice')?.textContent === 'Undone'`);
		await tab.until(`${FOCUSED} === 'file'`);
		await tab.close();
	});

	test('let a site in and withdraw that', async () => {
		await driver.allowWhenAsked(['https://aclanthology.org/*']);
		const tab = await driver.openExtension('options.html');
		await tab.front();
		await pressOn(tab, 'Allow on ACL Anthology');
		await tab.until(`${FOCUSED} === 'Withdraw access to ACL Anthology'`);
		await tab.press('Enter');
		await tab.until(`${FOCUSED} === 'Allow on ACL Anthology'`);
		await tab.close();
	});
});
