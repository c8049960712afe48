/** The export of what is selected in the library page: exactly these papers, in the list's order. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportText } from '../../lib/citation/export.ts';
import type { CitedPaper } from '../../lib/citation/format.ts';
import bibtex from '../../lib/citation/formats/bibtex.format.ts';
import ris from '../../lib/citation/formats/ris.format.ts';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { storedPapers } from './driver/library.ts';
import {
	ask,
	clickIn,
	FOCUSED,
	focusRow,
	openLibrary,
	untilTitles,
} from './driver/library-page.ts';
import { choose } from './driver/page.ts';

const TITLES = ['First paper', 'Second & best', 'Third of BERT', 'Fourth paper', 'Fifth paper'];
const papers = TITLES.map((title, index) => ({
	draft: {
		id: `s2:${index}`,
		title,
		authors: [{ name: `Ada Lovelace${'abcde'[index]}` }],
		published: '2020',
		source: 'import',
	},
	topics: [],
}));

describe.each(BROWSERS)('the export of a selection in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let tab: Tab;

	/** What the browser is given as a file. */
	const fileOf = async (press: () => Promise<void>): Promise<string> => {
		await tab.run('void (globalThis.exported = undefined)');
		await press();
		await tab.until('globalThis.exported');
		return tab.run<string>('globalThis.exported');
	};
	const stored = async (titles: readonly string[]): Promise<CitedPaper[]> => {
		const all = (await storedPapers(driver)) as unknown as CitedPaper[];
		await tab.front();
		return titles.map((title) => all.find((paper) => paper.title === title)!);
	};
	const isFocused = (title: string): Promise<void> =>
		tab.until(`${FOCUSED} === ${JSON.stringify(title)}`);
	/** Selects a row, or selects it no more, by keys alone. */
	const toggle = async (title: string, count: number): Promise<void> => {
		await focusRow(tab, TITLES[0]!);
		await tab.press('Home');
		await isFocused(TITLES[0]!);
		for (const next of TITLES.slice(1, TITLES.indexOf(title) + 1)) {
			await tab.press('j');
			await isFocused(next);
		}
		await tab.press('x');
		await tab.until(`document.querySelectorAll('.row input:checked').length === ${count}`);
	};

	beforeAll(async () => {
		hosts = await startHosts({});
		driver = await startBrowser(name, hosts, { viewport: { width: 1280, height: 800 } });
		tab = await openLibrary(driver);
		await ask(tab, 'papers.saveAll', { batch: 'five', papers });
		await untilTitles(tab, TITLES);
		await tab.run(`(() => {
			const create = URL.createObjectURL;
			URL.createObjectURL = (blob) => { globalThis.exported = blob.text(); return create(blob); };
		})()`);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('rows that are chosen by key are what the file holds, and nothing else', async () => {
		const chosen = ['Second & best', 'Fourth paper'];
		await toggle(chosen[0]!, 1);
		await toggle(chosen[1]!, 2);
		const text = await fileOf(() => clickIn(tab, '.bulk', 'Export BibTeX'));
		expect(text.match(/^@/gmu)).toHaveLength(2);
		expect(text).toBe((await exportText(await stored(chosen), bibtex)).text);
		await tab.until(
			`document.querySelector('.bulk .ended')?.textContent.includes('Exported 2 papers to offprint-')`,
		);
		// The selection is still there, and the rest was given no key.
		expect(await tab.run(`document.querySelectorAll('.row input:checked').length`)).toBe(2);
		const others = await stored(TITLES.filter((title) => !chosen.includes(title)));
		expect(others.flatMap(({ key }) => key ?? [])).toEqual([]);
	});

	test('so they are in another format, after the selection changed', async () => {
		await toggle('Second & best', 1);
		await toggle('Fifth paper', 2);
		await clickIn(tab, '.bulk', 'Export as');
		await tab.until(`document.querySelector('dialog[open]')`);
		expect(await tab.violations('dialog')).toEqual([]);
		await choose(tab, 'Format', 'ris');
		const button = `document.querySelector('dialog .primary')`;
		const text = await fileOf(async () => {
			await tab.run(`${button}.focus()`);
			await tab.press('Enter');
		});
		const chosen = await stored(['Fourth paper', 'Fifth paper']);
		expect(text).toBe((await exportText(chosen, ris)).text);
		await tab.until(`document.querySelector('dialog .ended')`);
		expect(await tab.run(`document.activeElement === ${button}`)).toBe(true);
		await tab.press('Escape');
		await tab.until(`!document.querySelector('dialog') && document.querySelector('.bulk')`);
	});

	test('all are selected by a click, and only what is selected can be exported then', async () => {
		await clickIn(tab, '.bulk', `Select all ${TITLES.length}`);
		await tab.until(`document.querySelectorAll('.row input:checked').length === ${TITLES.length}`);
		const exports = `[...document.querySelectorAll('.list button')].filter((each) => each.textContent.includes('Export BibTeX')).length`;
		expect(await tab.run(exports)).toBe(1);
		await clickIn(tab, '.bulk', 'Clear selection');
		await tab.until(`!document.querySelector('.bulk')`);
		expect(await tab.run(exports)).toBe(1);
	});
});
