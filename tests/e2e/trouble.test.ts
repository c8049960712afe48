/** What goes wrong outside of us is said, on the bar and in the popup, and nothing is lost. */
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { mountSmallDisk } from '../support/small-disk.ts';
import { clickBar, look, untilBars, untilNote, untilSaved } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver } from './driver/driver.ts';
import { storedIds } from './driver/library.ts';
import { openLibrary } from './driver/library-page.ts';
import { listing } from './hosts/listing.ts';
import { PAPERS } from './hosts/papers.ts';

const DAILY = 'https://huggingface.co/papers/date/2026-07-02';
const ids = PAPERS.map(({ id }) => `arxiv:${id}`);
const [first = '', second = ''] = ids;

const start = (): Promise<Hosts> =>
	startHosts({ 'huggingface.co': () => html(listing({ papers: PAPERS })) });

/** Brings the database to a version that is not ours, as a later Offprint would. */
const MAKE_NEWER = `new Promise((resolve, reject) => {
	const opening = indexedDB.open('offprint', 100_000);
	opening.onsuccess = () => { opening.result.close(); resolve(true); };
	opening.onerror = () => reject(opening.error);
})`;

const DELETE = `new Promise((resolve, reject) => {
	const deleting = indexedDB.deleteDatabase('offprint');
	deleting.onsuccess = () => resolve(true);
	deleting.onerror = () => reject(deleting.error);
})`;

describe.each(BROWSERS)('a refused database in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;

	beforeAll(async () => {
		hosts = await start();
		driver = await startBrowser(name, hosts);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('of a newer version is left alone: the bar and the popup say that it cannot be opened', async () => {
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		await clickBar(tab, first);
		await untilSaved(tab, first);
		const own = await driver.openExtension('options.html');
		await own.run(MAKE_NEWER);
		await clickBar(tab, second);
		await untilNote(tab, second, 'the library cannot be opened');
		expect(await look<boolean>(tab, `barOf('${second}').hasAttribute('saved')`)).toBe(false);
		const popup = await driver.openExtension('popup.html');
		await popup.until(`document.querySelector('[role=alert]')?.textContent.includes('library')`);
		expect(await popup.run<number>(`document.querySelectorAll('[data-paper]').length`)).toBe(0);
		expect(await storedIds(driver)).toEqual([first]);
		// Once it can be opened again, the next click saves.
		await own.run(DELETE);
		await new Promise((resolve) => setTimeout(resolve, 700));
		await clickBar(tab, second);
		await untilSaved(tab, second);
		expect(await storedIds(driver)).toContain(second);
		for (const each of [popup, own, tab]) await each.close();
	});
});

// Where the profile stands on a disk of its own; Firefox keeps its store in memory until it may write.
const disk = BROWSERS.includes('chromium') ? mountSmallDisk(64) : undefined;
if (disk === undefined) console.log('No small disk can be mounted here: a full one was not tried.');

describe.runIf(disk !== undefined)('a full disk in chromium', () => {
	let hosts: Hosts;
	let driver: Driver;

	beforeAll(async () => {
		hosts = await start();
		driver = await startBrowser('chromium', hosts, { profile: join(disk!.folder, 'profile') });
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
		disk?.close();
	});

	test('is said on the bar and in the popup; with room again, the next click saves', async () => {
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		await clickBar(tab, first);
		await untilSaved(tab, first);
		disk!.fill();
		await clickBar(tab, second);
		await untilNote(tab, second, 'the disk is full');
		expect(await look<boolean>(tab, `barOf('${second}').hasAttribute('saved')`)).toBe(false);
		const popup = await driver.openExtension('popup.html');
		await popup.until(`document.body.textContent.includes('disk is full')`);
		await popup.close();
		// Disks that are full can be read, or not even that; either is said, and nothing looks empty.
		const library = await openLibrary(driver);
		await library.until(
			`document.querySelector('[data-paper]') || document.querySelector('[role=alert]')?.textContent.includes('disk is full')`,
		);
		if (await library.run<boolean>(`Boolean(document.querySelector('[data-paper]'))`)) {
			await library.run(`document.querySelector('.row .star').click()`);
			await library.until(`document.querySelector('.toast')?.textContent.includes('disk is full')`);
		}
		expect(await library.run(`document.querySelector('.first-steps')`)).toBe(null);
		await library.close();
		await tab.front();
		disk!.free();
		await new Promise((resolve) => setTimeout(resolve, 700));
		await clickBar(tab, second);
		await untilSaved(tab, second);
		expect(await storedIds(driver)).toEqual([first, second].toSorted());
		await tab.close();
	});
});
