/** Backups: made, brought back into an empty library, refused, and killed in the middle. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { chooseCaught, makeBackup, openBackups, previewCaught, WIPE } from './driver/backup.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import { untilTrue, type Driver, type Tab } from './driver/driver.ts';
import { storedIds, storedPapers } from './driver/library.ts';
import { ask, clickIn } from './driver/library-page.ts';

/** So many take a moment to bring back, in which the browser is killed. */
const MANY = 4_000;
const CHUNK = 2_000;

/** How many rows of a backup lie aside. */
const STAGED = `new Promise((resolve, reject) => {
	const opening = indexedDB.open('offprint');
	opening.onerror = () => reject(opening.error);
	opening.onsuccess = () => {
		const asking = opening.result.transaction('staged').objectStore('staged').count();
		asking.onsuccess = () => { opening.result.close(); resolve(asking.result); };
	};
})`;

const paper = (number: number) => ({
	draft: {
		id: `doi:10.1000/p.${number}`,
		title: `Paper ${number} of many`,
		authors: [{ name: 'Ada Lovelace' }],
		abstract: 'On engines. '.repeat(20),
		source: 'crossref',
	},
	topics: [],
});

describe.each(BROWSERS)('backups in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let tab: Tab;

	beforeAll(async () => {
		hosts = await startHosts({});
		driver = await startBrowser(name, hosts);
		tab = await openBackups(driver);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('bring back everything as it was, and show before what they would do', async () => {
		await ask(tab, 'papers.saveAll', { batch: 'few', papers: [1, 2, 3].map(paper) });
		const edit = { starred: true, addTags: ['t'], notes: 'n', fields: { title: 'Mine' } };
		await ask(tab, 'papers.edit', { ids: ['doi:10.1000/p.1'], edit });
		await ask(tab, 'papers.keys', { ids: ['doi:10.1000/p.2'] });
		const before = await storedPapers(driver);
		await makeBackup(tab);
		await tab.until(`document.querySelectorAll('.made-backups tbody tr').length === 1`);
		expect(await tab.violations('.backup')).toEqual([]);
		await tab.run(WIPE);
		expect(await storedPapers(driver)).toEqual([]);
		expect(await previewCaught(tab)).toContain('3 are not saved here');
		expect(await tab.violations('.backup')).toEqual([]);
		await clickIn(tab, '.restore-choice', 'Restore');
		await tab.until(
			`document.querySelector('.restore .notice')?.textContent.includes('3 papers came')`,
		);
		expect(await storedPapers(driver)).toEqual(before);
	});

	test('replace what is here only when asked to, and that is undone', async () => {
		await ask(tab, 'papers.save', paper(9));
		expect(await previewCaught(tab)).toContain('1 paper is saved here and not in the backup');
		await tab.run(`document.querySelectorAll('.restore-choice [type=radio]')[1].click()`);
		await clickIn(tab, '.restore-choice', 'Restore');
		await tab.until(`document.querySelector('.restore .notice')?.textContent.includes('1 went')`);
		expect(await storedIds(driver)).toHaveLength(3);
		await clickIn(tab, '.restore', 'Undo');
		await tab.until(`document.querySelector('.restore .notice')?.textContent.includes('Undone')`);
		expect(await storedIds(driver)).toHaveLength(4);
	});

	test('leave nothing aside when the tab of their preview is closed', async () => {
		const other = await openBackups(driver);
		await makeBackup(other);
		await previewCaught(other);
		expect(await tab.run(STAGED)).toBeGreaterThan(1);
		await other.close();
		await untilTrue('nothing lies aside', async () => (await tab.run(STAGED)) === 0);
	});

	test.each([
		['cut short', 'globalThis.changed = bytes.slice(0, bytes.length / 2)', 'Nothing was changed'],
		[
			'changed',
			'bytes[bytes.length >> 1] ^= 0x55; globalThis.changed = bytes',
			'Nothing was changed',
		],
		['no backup', `globalThis.changed = '{"papers":[]}'`, 'no backup of Offprint'],
	])('that are %s are refused with the reason, and change nothing', async (_, change, reason) => {
		const before = await storedPapers(driver);
		await tab.run(chooseCaught(change));
		await tab.until(
			`document.querySelector('.restore .notice.failed')?.textContent.includes('${reason}')`,
		);
		expect(await storedPapers(driver)).toEqual(before);
	});

	test('killed in the middle of bringing back, leave the library as it was or whole', async () => {
		const papers = Array.from({ length: MANY }, (_, index) => paper(100 + index));
		for (let at = 0; at < MANY; at += CHUNK) {
			const some = papers.slice(at, at + CHUNK);
			await ask(tab, 'papers.saveAll', { batch: `many ${at}`, papers: some });
		}
		const all = await storedIds(driver);
		await makeBackup(tab);
		await tab.run(WIPE);
		await ask(tab, 'papers.save', paper(1));
		await previewCaught(tab);
		// The click answers before the work is done; the background says how far it is.
		await clickIn(tab, '.restore-choice', 'Restore');
		let done = 0;
		await untilTrue('some rows are written', async () => {
			const answer = await ask(tab, 'restore.progress', { restore: 'this' });
			({ done } = (answer as { value: { done: number } }).value);
			// More than the restores of the tests before.
			return done > 100;
		});
		await driver.crash();
		expect(done).toBeLessThan(MANY);
		const after = await storedIds(driver);
		expect([['doi:10.1000/p.1'], all]).toContainEqual(after);
		tab = await openBackups(driver);
		await ask(tab, 'papers.save', paper(7_777));
		expect(await storedIds(driver)).toContain('doi:10.1000/p.7777');
	});
});
