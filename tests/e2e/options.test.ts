/** The settings: which keys do what, and ways in and out. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver } from './driver/driver.ts';

describe.each(BROWSERS)('the settings in %s', (name) => {
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

	test('tell the keys that the browser has given, and what they do', async () => {
		const tab = await driver.openExtension('options.html');
		await tab.until(`document.querySelectorAll('.commands dt').length === 5`);
		const told = await tab.run<string[]>(
			`[...document.querySelectorAll('.commands > div')].map((line) => line.textContent)`,
		);
		expect(told).toContain('Alt+Shift+SSave or remove the paper in focus');
		expect(told).toContain('Not setSave all papers on this page');
		expect(told.every((line) => /[a-z]$/.test(line))).toBe(true);
		await tab.close();
	});

	test('open at the section that an address names, and lead to the library', async () => {
		const tab = await driver.openExtension('options.html#backup');
		await tab.front();
		await tab.until(
			`(() => { const top = document.querySelector('#backup')?.getBoundingClientRect().top; return top >= 0 && top < innerHeight; })()`,
		);
		expect(await tab.run(`document.querySelector('main > header a').pathname`)).toBe(
			'/library.html',
		);
		await tab.close();
	});
});
