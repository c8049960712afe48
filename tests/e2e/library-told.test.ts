/** What the library page says of what was done, and of names that are misspelt. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { ask, clickIn, fill, openLibrary, openRow, search } from './driver/library-page.ts';
import { seed, seededPapers } from './driver/seed.ts';

const TAGS = `[...document.querySelectorAll('.paper-tags bdi')].map((tag) => tag.textContent).join()`;
const TOLD = `document.querySelector('.toast').textContent`;

describe.each(BROWSERS)('what is told in the library in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let tab: Tab;

	beforeAll(async () => {
		hosts = await startHosts({});
		driver = await startBrowser(name, hosts, { viewport: { width: 1280, height: 800 } });
		tab = await openLibrary(driver);
		await seed(tab, seededPapers(8, 1));
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('tags that a paper gets are told together, with the way back', async () => {
		await openRow(tab, 'Paper number 4');
		await tab.until(`${TAGS} === 'to cite'`);
		await fill(tab, '.paper-tags input', 'seminar');
		// As pasted: what is typed is taken at each comma.
		await tab.run(`document.querySelector('.paper-tags input').value = 'seminar, To Cite, best'`);
		await tab.press('Enter');
		await tab.until(`${TOLD}.includes('Tagged: seminar and best')`);
		await tab.until(`${TAGS} === 'best,seminar,to cite' || ${TAGS} === 'to cite,seminar,best'`);
		await clickIn(tab, '.toast', 'Undo');
		await tab.until(`${TAGS} === 'to cite'`);
		await tab.until(`${TOLD}.includes('Undone')`);
	});

	test('and so is a tag that is taken off', async () => {
		await clickIn(tab, '.paper-tags', 'Take off the tag to cite');
		await tab.until(`${TOLD}.includes('Tag taken off: to cite')`);
		await tab.until(`${TAGS} === ''`);
		await clickIn(tab, '.toast', 'Undo');
		await tab.until(`${TAGS} === 'to cite'`);
	});

	test('each button of the history names the step that it takes back', async () => {
		await clickIn(tab, '.list', 'History');
		await tab.until(`document.querySelectorAll('.history li').length >= 2`);
		const names = await tab.run<string[]>(
			`[...document.querySelectorAll('.history button')].map((button) => button.getAttribute('aria-label'))`,
		);
		expect(names).toContain('Redo: Tag taken off: to cite, Paper number 4');
		expect(names).toContain('Redo: Tagged: seminar and best, Paper number 4');
		expect(new Set(names).size).toBe(names.length);
		expect(await tab.violations('dialog')).toEqual([]);
		await clickIn(tab, 'dialog', 'Close');
	});

	test('duplicates are dealt with one after the other, with the focus in their window', async () => {
		const twins = [0, 1, 2, 3].map((n) => ({
			draft: {
				id: `s2:twin${n}`,
				title: `The very same work, number ${n < 2 ? 'one' : 'two'}`,
				authors: [{ name: 'Ada Lovelace' }],
				source: 'semantic-scholar',
			},
			topics: [],
		}));
		await ask(tab, 'papers.saveAll', { batch: 'twins', papers: twins });
		await clickIn(tab, '.list', 'Possible duplicates');
		const groups = `document.querySelectorAll('.twin-groups > li').length`;
		await tab.until(`${groups} === 2`);
		expect(await tab.violations('dialog')).toEqual([]);
		const focused = `document.querySelector('dialog').contains(document.activeElement)`;
		const press = async (selector: string): Promise<void> => {
			await tab.front();
			await tab.run(`document.querySelector('dialog ${selector}').focus()`);
			await tab.press('Enter');
		};
		await press('.twin-groups .primary');
		await tab.until(`document.querySelector('.merge')`);
		await tab.until(focused);
		await press('.merge .primary');
		// The others are shown again.
		await tab.until(`${groups} === 1`);
		await tab.until(focused);
		await press('.twin-groups button:last-child');
		await tab.until(`document.querySelector('dialog .notice')`);
		await tab.until(focused);
		await clickIn(tab, 'dialog', 'Close');
		await tab.until(`!document.querySelector('dialog')`);
	});

	test('a tag or a topic that nothing has is perhaps spelt otherwise', async () => {
		await search(tab, 'tag:"to ciet" number');
		await clickIn(tab, '.list .notice', 'Did you mean “tag:"to cite" number”? 2 papers');
		await tab.until(`document.querySelector('[role=searchbox]').value === 'tag:"to cite" number'`);
		await search(tab, 'topic:resoning');
		await clickIn(tab, '.list .notice', 'Did you mean “topic:Reasoning”?');
		await tab.until(`document.querySelectorAll('[data-paper]').length > 0`);
	});
});
