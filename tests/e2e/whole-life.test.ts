/** A library from the first saved paper to its loss and back: what a restore brings is all that was. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { makeBackup, openBackups, previewCaught, WIPE } from './driver/backup.ts';
import { clickBar, untilBars, untilSaved } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { storedPapers } from './driver/library.ts';
import {
	ask,
	clickIn,
	fill,
	openLibrary,
	openRow,
	search,
	untilTitles,
} from './driver/library-page.ts';
import { exportedBib } from './driver/popup.ts';
import { listing } from './hosts/listing.ts';
import { PAPERS } from './hosts/papers.ts';

const DAILY = 'https://huggingface.co/papers/date/2026-07-02';
const [attention, bert, gpt, resnet] = PAPERS.map(({ id, title }) => ({
	id: `arxiv:${id}`,
	title,
}));
const PUBLISHED = 'doi:10.5555/3295222.3295349';
const MINE = 'Attention, as I quote it';

type Row = Record<string, unknown>;
type Tables = Record<string, Row[]>;

/** Every row of every table. */
const TABLES = `new Promise((resolve, reject) => {
	const opening = indexedDB.open('offprint');
	opening.onerror = () => reject(opening.error);
	opening.onsuccess = async () => {
		const database = opening.result;
		const names = [...database.objectStoreNames];
		const transaction = database.transaction(names);
		const rows = await Promise.all(names.map((name) => new Promise((read, fail) => {
			const asking = transaction.objectStore(name).getAll();
			asking.onsuccess = () => read([name, asking.result]);
			asking.onerror = () => fail(asking.error);
		})));
		database.close();
		resolve(JSON.parse(JSON.stringify(Object.fromEntries(rows))));
	};
})`;

/** What says when and how often this very database was written, and what follows from the rest. */
const OF_DATABASE: Record<string, readonly string[]> = {
	/** When arXiv may be asked next. */
	pending: ['due'],
	/** `pending`: how many abstracts are not indexed yet, which is done when there is time. */
	leaves: ['revision', 'pending'],
};
const OTHER_TOTALS = new Set(['revision', 'clock', 'born', 'pending', 'docs']);

const without = (row: Row, names: readonly string[]): Row =>
	Object.fromEntries(Object.entries(row).filter(([name]) => !names.includes(name)));

/** The history, the index of abstracts, and what a restore puts aside for itself. */
const NOT_RESTORED = new Set(['steps', 'changes', 'segments', 'staged']);

/** What a restore brings back. */
const lasting = (tables: Tables): Tables =>
	Object.fromEntries(
		Object.entries(tables)
			.filter(([table]) => !NOT_RESTORED.has(table))
			.map(([table, rows]) => [
				table,
				rows
					.filter(({ name }) => table !== 'totals' || !OTHER_TOTALS.has(String(name)))
					.map((row) => without(row, OF_DATABASE[table] ?? [])),
			]),
	);

describe.each(BROWSERS)('a library in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let library: Tab;
	let backups: Tab;

	const stored = async (id: string): Promise<Row | undefined> =>
		(await storedPapers(driver)).find((paper) => paper.id === id) as Row | undefined;

	beforeAll(async () => {
		hosts = await startHosts({ 'huggingface.co': () => html(listing({ papers: PAPERS })) });
		driver = await startBrowser(name, hosts);
		const page = await driver.openExtension('options.html');
		// Nothing is written by itself while tables are compared.
		await page.run(
			`(globalThis.browser ?? chrome).storage.local.set({ settings: { completeMetadata: false } })`,
		);
		await page.close();
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('begins on a page of a host', async () => {
		const page = await driver.open(DAILY);
		await untilBars(page, PAPERS.length);
		for (const { id } of [attention!, bert!, gpt!, resnet!]) {
			await clickBar(page, id);
			await untilSaved(page, id);
		}
		await page.goTo(DAILY);
		await untilSaved(page, resnet!.id);
		await clickBar(page, resnet!.id);
		await untilSaved(page, resnet!.id, false);
		await page.close();
	});

	test('is found in by a query, and put in order', async () => {
		library = await openLibrary(driver);
		await untilTitles(library, [gpt!.title, bert!.title, attention!.title]);
		await search(library, 'author:vaswani year:2017');
		await untilTitles(library, [attention!.title]);
		await openRow(library, attention!.title);
		await fill(library, '.detail .tag-input', 'to cite', 'Enter');
		await fill(library, '.note textarea', 'Where *it* began.');
		await library.until(`document.querySelector('.note-state').textContent === 'Kept'`);
		await library.run(`document.querySelector('.detail .star').click()`);
		await library.run(`(() => {
			const field = document.querySelector('.detail .head-actions select');
			field.value = 'reading';
			field.dispatchEvent(new Event('change', { bubbles: true }));
		})()`);
		await clickIn(library, '.fields', 'All fields');
		await clickIn(library, '.field', 'Edit: Title');
		await fill(library, '.field input', MINE, 'Enter');
		await library.until(`document.querySelector('.detail h2').textContent === '${MINE}'`);
		expect(await stored(attention!.id)).toMatchObject({
			title: MINE,
			tags: ['to cite'],
			notes: 'Where *it* began.',
			starred: true,
			reading: 'reading',
		});
	});

	test('makes one of a paper that was saved twice', async () => {
		const authors = [{ name: 'Ashish Vaswani' }];
		const twin = { id: PUBLISHED, title: MINE, authors, venue: 'NeurIPS', source: 'crossref' };
		await ask(library, 'papers.save', { draft: { ...twin, published: '2017-12-04' }, topics: [] });
		await search(library, '');
		await untilTitles(library, [MINE, gpt!.title, bert!.title, MINE]);
		await clickIn(library, '.list-bar', 'Possible duplicates');
		await clickIn(library, '.twin-groups', 'Compare and merge');
		await library.until(`document.querySelector('.merge fieldset')`);
		await clickIn(library, '.merge footer', 'Merge');
		await library.until(`document.querySelectorAll('[data-paper]').length === 3`);
		await library.until(`document.querySelector('.toast').textContent.includes('Merged 2 papers')`);
		// The list of those that are left is back.
		await library.until(`document.querySelector('dialog .notice')`);
		await clickIn(library, 'dialog', 'Close');
		await library.until(`!document.querySelector('dialog')`);
	});

	test('takes back a step', async () => {
		await openRow(library, bert!.title);
		await fill(library, '.detail .tag-input', 'a mistake', 'Enter');
		await library.until(
			`document.querySelector('.detail .tag')?.textContent.includes('a mistake')`,
		);
		await clickIn(library, '.list-bar', 'History');
		await clickIn(library, '.history li:first-child', 'Undo');
		await library.until(`document.querySelector('.history li:first-child.undone')`);
		expect(await stored(bert!.id)).toMatchObject({ tags: [] });
		await library.close();
	});

	test('comes back from a backup as it was, and prints the same', async () => {
		const bib = await exportedBib(driver);
		expect(bib).toContain(MINE);
		backups = await openBackups(driver);
		await makeBackup(backups);
		const before = await backups.run<Tables>(TABLES);
		await backups.run(WIPE);
		expect(await storedPapers(driver)).toEqual([]);
		expect(await previewCaught(backups)).toContain('3 are not saved here');
		await clickIn(backups, '.restore-choice', 'Restore');
		await backups.until(
			`document.querySelector('.restore .notice')?.textContent.includes('3 papers came')`,
		);
		const after = await backups.run<Tables>(TABLES);
		expect(Object.keys(before)).toEqual(Object.keys(after));
		const { papers, removed, keys, tags } = before;
		expect([papers, removed, keys, tags].map((rows) => rows?.length)).toEqual([3, 1, 3, 2]);
		expect(lasting(after)).toEqual(lasting(before));
		expect(await exportedBib(driver)).toBe(bib);
	});
});
