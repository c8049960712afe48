/**
 * What goes wrong with the database is said on the library page, which offers the last backup, and
 * nowhere does an empty library look as if nothing had ever been saved.
 */
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import { untilTrue, type Driver, type Tab } from './driver/driver.ts';
import { ask, clickIn } from './driver/library-page.ts';
import { seed, seededPapers } from './driver/seed.ts';

const PAPERS = 12;

const request = (asking: string, then = ''): string => `new Promise((resolve, reject) => {
	const asking = ${asking};
	asking.onsuccess = () => { ${then} resolve(true); };
	asking.onerror = () => reject(asking.error);
})`;
const DELETE = request(`indexedDB.deleteDatabase('offprint')`);
/** Brings the database to a version that is not ours, as a later Offprint would. */
const MAKE_NEWER = request(`indexedDB.open('offprint', 100_000)`, 'asking.result.close();');
/** Holds the database in the first version that ever was, as a window of then would, and does not let go. */
const HOLD_OLD = request(`indexedDB.open('offprint', 10)`, 'globalThis.held = asking.result;');

/** Older rows than any version of now writes, so many that it takes a while to bring them up. */
const OLD_PAPERS = 8_000;
const MAKE_OLD = `new Promise((resolve, reject) => {
	const asking = indexedDB.open('offprint', 30);
	asking.onerror = () => reject(asking.error);
	asking.onupgradeneeded = () => {
		const make = (name, keyPath, indexes) => {
			const store = asking.result.createObjectStore(name, { keyPath });
			for (const [index, path = index, multiEntry = false] of indexes) store.createIndex(index, path, { multiEntry });
			return store;
		};
		const papers = make('papers', 'id', [['savedAt'], ['aliases', 'aliases', true]]);
		make('removed', 'id', [['removedAt'], ['aliases', 'aliases', true]]);
		make('search', 'id', [['savedAt']]);
		make('keys', 'folded', [['id']]);
		make('batches', 'batch', [['at']]);
		make('imports', ['batch', 'id'], [['batch'], ['at']]);
		make('pending', 'id', [['[stage+due]', ['stage', 'due']]]);
		make('totals', 'name', []).put({ name: 'papers', value: ${OLD_PAPERS} });
		for (let n = 0; n < ${OLD_PAPERS}; n += 1) papers.put({
			id: 'arxiv:1' + String(900 + n % 13 + 1).slice(-3) + '.' + String(10_000 + n),
			aliases: [], title: 'An old paper, number ' + n, authors: [{ name: 'Ada Lovelace' }],
			abstract: 'On engines. '.repeat(10), categories: ['cs.CL'], topics: ['agents'],
			sources: { title: 'arxiv' }, tags: ['old'], notes: '', savedAt: 1_700_000_000_000 + n, updatedAt: 1_700_000_000_000 + n,
		});
	};
	asking.onsuccess = () => { asking.result.close(); resolve(true); };
})`;
/** Whether an upgrade is at work: whoever opens the database has to wait for its end. */
const UPGRADING = `new Promise((resolve) => {
	const asking = indexedDB.open('offprint');
	asking.onsuccess = () => { asking.result.close(); resolve(false); };
	asking.onerror = () => resolve(false);
	setTimeout(() => resolve(true), 400);
})`;

const ROWS = `document.querySelectorAll('[data-paper]')`;

describe.each(BROWSERS)('the library page in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let options: Tab;

	const open = (path = 'library.html'): Promise<Tab> => driver.openExtension(path);
	const untilSaid = (tab: Tab, sentence: string): Promise<void> =>
		tab.until(`document.querySelector('[role=alert]')?.textContent.includes('${sentence}')`);
	/** Says what is wrong and names the last backup; nothing looks like the first day. */
	const expectTrouble = async (tab: Tab, sentence: string): Promise<void> => {
		await untilSaid(tab, sentence);
		await untilSaid(tab, `with ${PAPERS} papers: offprint-backup-`);
		await tab.until(
			`[...document.querySelectorAll('[role=alert] button')].some(({ textContent }) => textContent === 'Restore a backup')`,
		);
		expect(await tab.run(`document.querySelector('.first-steps')`)).toBe(null);
		const violations = await tab.violations();
		if (violations.length === 0) return;
		// The page may have loaded anew under axe: it does when its database changes, and the thread that
		// searches can have said so before.
		await untilSaid(tab, sentence);
		expect(await tab.violations()).toEqual([]);
	};

	beforeAll(async () => {
		hosts = await startHosts({});
		driver = await startBrowser(name, hosts);
	});

	beforeEach(async () => {
		options = await driver.openExtension('options.html');
		await options.run(DELETE);
		await seed(options, seededPapers(PAPERS, 1));
		await options.until(`document.querySelector('.backup')`);
		await clickIn(options, '.backup', 'Back up now');
		await options.until(`document.querySelector('.backup .notice:not(:empty)')`);
	});

	afterEach(async () => {
		await options.run(`globalThis.held?.close()`);
		await options.run(DELETE);
		await options.close();
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('says that the library was deleted while it was open', async () => {
		const tab = await open();
		await tab.until(`${ROWS}.length === ${PAPERS}`);
		await options.run(DELETE);
		await expectTrouble(tab, 'The library is gone');
		await tab.close();
	});

	test.each(['library.html', 'popup.html', 'statistics.html'])(
		'says that it is missing, as %s does',
		async (path) => {
			await options.run(DELETE);
			const tab = await open(path);
			await expectTrouble(tab, 'The library is gone');
			await tab.close();
		},
	);

	test('says that it is gone also once something new was saved, until that is settled', async () => {
		await options.run(DELETE);
		const [paper] = seededPapers(1, 1);
		const draft = { id: 'doi:10.1000/new', title: 'Saved since', authors: [], source: 'import' };
		await ask(options, 'papers.save', { draft, topics: [] });
		const tab = await open();
		await tab.until(`${ROWS}.length === 1`);
		await expectTrouble(tab, 'The library that was here is gone');
		await tab.goTo(await tab.run<string>('location.href'));
		await untilSaid(tab, 'The library that was here is gone');
		// A restore settles it, in whichever page.
		await seed(options, [paper!]);
		await tab.until(`!document.querySelector('[role=alert]')`);
		await tab.until(`${ROWS}.length === 1`);
		await options.run(DELETE);
		await ask(options, 'papers.save', { draft, topics: [] });
		await untilSaid(tab, 'The library that was here is gone');
		await clickIn(tab, '[role=alert]', 'Go on without it');
		await tab.until(`!document.querySelector('[role=alert]')`);
		await tab.goTo(await tab.run<string>('location.href'));
		await tab.until(`${ROWS}.length === 1`);
		expect(await tab.run(`document.querySelector('[role=alert]')`)).toBe(null);
		await tab.close();
	});

	test('says that it is of a newer version, at once and when it is opened, and leaves it', async () => {
		const tab = await open();
		await tab.until(`${ROWS}.length === ${PAPERS}`);
		await options.run(MAKE_NEWER);
		await expectTrouble(tab, 'of a newer version of Offprint');
		await tab.close();
		const other = await open();
		await expectTrouble(other, 'of a newer version of Offprint');
		await other.close();
		expect(
			await options.run(
				`indexedDB.databases().then((all) => all.find(({ name }) => name === 'offprint').version)`,
			),
		).toBe(100_000);
	});

	test('says that an older window blocks it, and goes on once that is closed', async () => {
		await options.run(DELETE);
		await options.run(HOLD_OLD);
		const tab = await open();
		await expectTrouble(tab, 'another window of an older Offprint');
		await options.run(`globalThis.held.close()`);
		await clickIn(tab, '[role=alert]', 'Try again');
		await tab.until(`document.querySelector('.first-steps, .list .notice')`);
		await tab.close();
	});

	test('shows every paper of an older version, also after a crash in the middle of bringing it up', async () => {
		await options.run(DELETE);
		await options.run(MAKE_OLD);
		// Asked for while the page comes up: on a quick day the upgrade is done by when it stands.
		const opening = open().catch(() => undefined);
		await untilTrue('the upgrade is at work', () => options.run(UPGRADING));
		await driver.crash();
		await opening;
		const tab = await open();
		await tab.until(
			`document.querySelector('.list-bar .count')?.textContent.includes('8,000') || document.querySelector('.list-bar .count')?.textContent.includes('8000')`,
		);
		await tab.until(`${ROWS}.length > 5`);
		await tab.close();
		options = await driver.openExtension('options.html');
	});
});
