/** What goes wrong outside of us is said, on the bar and in the popup, and nothing is lost. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { clickBar, look, untilBars, untilNote, untilSaved } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import { untilTrue, type Driver, type Tab } from './driver/driver.ts';
import { fullDisk } from './driver/full-disk.ts';
import { storedIds } from './driver/library.ts';
import { openLibrary } from './driver/library-page.ts';
import { listing } from './hosts/listing.ts';
import { PAPERS } from './hosts/papers.ts';

const DAILY = 'https://huggingface.co/papers/date/2026-07-02';
const ids = PAPERS.map(({ id }) => `arxiv:${id}`);
const [first = '', second = ''] = ids;

/** A second click at once is that of a double click, and does nothing. */
const pastDoubleClick = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 700));

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
		await pastDoubleClick();
		await clickBar(tab, second);
		await untilSaved(tab, second);
		expect(await storedIds(driver)).toContain(second);
		for (const each of [popup, own, tab]) await each.close();
	});
});

const disks = BROWSERS.flatMap((name) => {
	const disk = fullDisk(name);
	if (disk === undefined) console.log(`No full disk can be made here: not tried in ${name}.`);
	return disk ? [{ name, disk }] : [];
});

describe.each(disks)('a full disk in $name', ({ name, disk }) => {
	let hosts: Hosts;
	let driver: Driver;

	beforeAll(async () => {
		hosts = await start();
		driver = await startBrowser(name, hosts, disk.options);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
		disk.close();
	});

	/** Where databases tidy themselves up there is room again: filled anew until a click is refused. */
	const clickUntilRefused = async (tab: Tab, id: string): Promise<boolean> => {
		const isSaved = (): Promise<boolean> =>
			look<boolean>(tab, `barOf('${id}').hasAttribute('saved')`);
		const note = (): Promise<string> =>
			look<string>(tab, `barOf('${id}').querySelector('.note')?.textContent ?? ''`);
		for (let tries = 0; tries < 10; tries += 1) {
			const before = await isSaved();
			await disk.fill(driver);
			await tab.front();
			await clickBar(tab, id);
			await untilTrue(
				'an answer',
				async () => (await isSaved()) !== before || (await note()).startsWith('Not saved'),
			);
			if ((await note()).includes('the disk is full')) {
				expect(await isSaved()).toBe(before);
				return before;
			}
			await pastDoubleClick();
		}
		throw new Error('There was room, again and again.');
	};

	test('is said on the bar and in the popup; with room again, the next click saves', async () => {
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		await clickBar(tab, first);
		await untilSaved(tab, first);
		const wasSaved = await clickUntilRefused(tab, second);
		// Disks that are full can be read, or not even that; either is said, and nothing looks empty.
		const isRead = `document.querySelector('[data-paper]')`;
		const popup = await driver.openExtension('popup.html');
		await popup.until(
			name === 'firefox' ? isRead : `document.body.textContent.includes('disk is full')`,
		);
		await popup.close();
		const library = await openLibrary(driver);
		await library.until(
			`${isRead} || document.querySelector('[role=alert]')?.textContent.includes('disk is full')`,
		);
		if (name === 'chromium' && (await library.run<boolean>(`Boolean(${isRead})`))) {
			await library.run(`document.querySelector('.row .star').click()`);
			await library.until(`document.querySelector('.toast')?.textContent.includes('disk is full')`);
		}
		expect(await library.run(`document.querySelector('.first-steps')`)).toBe(null);
		await library.close();
		await disk.free();
		await tab.front();
		await pastDoubleClick();
		await clickBar(tab, second);
		await untilSaved(tab, second, !wasSaved);
		expect(await storedIds(driver)).toEqual((wasSaved ? [first] : [first, second]).toSorted());
		await tab.close();
	});
});
