/** The library page: find, organise, read, merge, undo; by mouse and by keyboard. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { storedPapers } from './driver/library.ts';
import {
	ask,
	clickIn,
	fill,
	FOCUSED,
	focusRow,
	openLibrary,
	openRow,
	search,
	TITLES,
	untilTitles,
} from './driver/library-page.ts';

const ABSTRACT =
	'We bound $\\sum_{i=1}^{n} x_i^2$ and spend \\$5. <b>No markup</b> is read. $$\\int_0^1 f$$';

const paper = (id: string, title: string, more: object = {}) => ({
	draft: {
		id,
		title,
		authors: [{ name: 'Ashish Vaswani' }, { name: 'Noam Shazeer' }],
		abstract: ABSTRACT,
		published: '2017-06-12',
		categories: ['cs.CL'],
		source: 'arxiv',
		...more,
	},
	topics: ['agents'],
});

const ATTENTION = 'Attention Is All You Need';
const PREPRINT = 'arxiv:1706.03762';
const PUBLISHED = 'doi:10.5555/3295222.3295349';
const BERT = 'BERT: Pre-training of Deep Transformers';
const RESNET = 'Deep Residual Learning';
const GPT = 'Language Models are Few-Shot Learners';

const PAPERS = [
	paper(PREPRINT, ATTENTION),
	paper('arxiv:1810.04805', BERT, { published: '2018-10-11', authors: [{ name: 'Jacob Devlin' }] }),
	paper('arxiv:1512.03385', RESNET, { published: '2015-12-10', authors: [{ name: 'Kaiming He' }] }),
	paper('arxiv:2005.14165', GPT, { published: '2020-05-28', authors: [{ name: 'Tom Brown' }] }),
];

/** The name of the last step of the history. */
const LAST_STEP = `new Promise((resolve, reject) => {
	const opening = indexedDB.open('offprint');
	opening.onerror = () => reject(opening.error);
	opening.onsuccess = () => {
		const steps = opening.result.transaction('steps').objectStore('steps');
		const asking = steps.index('at').openCursor(null, 'prev');
		asking.onsuccess = () => { opening.result.close(); resolve(asking.result.value.step); };
	};
})`;

const tagsOf = async (driver: Driver, id: string): Promise<string[]> =>
	(await storedPapers(driver)).flatMap((row) =>
		row.id === id ? (Reflect.get(row, 'tags') as string[]) : [],
	);

describe.each(BROWSERS)('the library page in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let tab: Tab;

	const isClean = async (): Promise<void> => expect(await tab.violations()).toEqual([]);
	const shownAs = (field: string, text: string): Promise<void> =>
		tab.until(
			`[...document.querySelectorAll('.field')].find((each) => each.querySelector('dt').textContent.startsWith('${field}'))
				?.querySelector('.value')?.textContent === ${JSON.stringify(text)}`,
		);
	const toast = (text: string): Promise<void> =>
		tab.until(`document.querySelector('.toast').textContent.includes(${JSON.stringify(text)})`);

	beforeAll(async () => {
		hosts = await startHosts({});
		driver = await startBrowser(name, hosts, { viewport: { width: 1280, height: 800 } });
		tab = await openLibrary(driver);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('an empty library says what to do', async () => {
		await tab.until(`document.querySelector('.first-steps')`);
		await isClean();
	});

	test('finds as one types, by words and by facets, and the address keeps the query', async () => {
		await ask(tab, 'papers.saveAll', { batch: 'four', papers: PAPERS });
		await untilTitles(tab, [ATTENTION, BERT, RESNET, GPT]);
		await isClean();
		await search(tab, 'deep');
		await untilTitles(tab, [RESNET, BERT]);
		await tab.until(`document.querySelector('mark')?.textContent === 'Deep'`);
		await clickIn(tab, '.facets', '2018');
		await untilTitles(tab, [BERT]);
		expect(await tab.run(`document.querySelector('[role=searchbox]').value`)).toBe(
			'deep year:2018',
		);
		await isClean();
		await tab.close();
		tab = await openLibrary(driver, '?q=deep+year%3A2018');
		await untilTitles(tab, [BERT]);
		await clickIn(tab, '.chips', 'Remove the filter Year: 2018');
		await untilTitles(tab, [RESNET, BERT]);
		await search(tab, 'author:"tom brown"');
		await untilTitles(tab, [GPT]);
		await search(tab, '-year:2015..2018');
		await untilTitles(tab, [GPT]);
		await search(tab, 'deep residual lerning');
		await clickIn(tab, '.list .notice', 'Did you mean “deep residual learning”? 1 paper');
		await untilTitles(tab, [RESNET]);
		await search(tab, 'deep residual soundness');
		await clickIn(tab, '.list .notice', 'Without “soundness”: 1 paper');
		await untilTitles(tab, [RESNET]);
		await search(tab, 'nothing has this');
		await tab.until(`document.querySelector('.list .notice')`);
		await search(tab, '');
		await untilTitles(tab, [ATTENTION, BERT, RESNET, GPT]);
	});

	test('a search is kept by a name', async () => {
		await search(tab, 'author:devlin');
		await clickIn(tab, '.facets', 'Keep this search');
		await fill(tab, '.saved-searches input', 'By Devlin', 'Enter');
		await tab.until(`document.querySelector('.saved-searches li')`);
		await search(tab, '');
		await clickIn(tab, '.saved-searches', 'By Devlin');
		await untilTitles(tab, [BERT]);
		await clickIn(tab, '.saved-searches', 'By Devlin');
		await untilTitles(tab, [ATTENTION, BERT, RESNET, GPT]);
	});

	test('the keyboard moves, stars, selects, opens and takes back', async () => {
		await tab.press('/');
		await tab.until(`document.activeElement.matches('[role=searchbox]')`);
		await tab.press('ArrowDown');
		await tab.until(`${FOCUSED} === '${ATTENTION}'`);
		await tab.press('j');
		await tab.until(`${FOCUSED} === '${BERT}'`);
		await tab.press('s');
		await tab.until(`document.querySelector('.row .star[aria-pressed=true]')`);
		await toast('Starred');
		await tab.press('u');
		await tab.until(`!document.querySelector('.row .star[aria-pressed=true]')`);
		await tab.press('End');
		await tab.until(`${FOCUSED} === '${GPT}'`);
		await tab.press('k');
		await tab.until(`${FOCUSED} === '${RESNET}'`);
		await tab.press('x');
		await tab.until(`document.querySelectorAll('.row input:checked').length === 1`);
		await tab.press('Escape');
		await tab.until(`!document.querySelector('.bulk')`);
		await tab.press('Enter');
		await tab.until(`document.querySelector('.detail h2')?.textContent === '${RESNET}'`);
		await focusRow(tab, RESNET);
		await tab.press('j');
		await tab.until(`document.querySelector('.detail h2')?.textContent === '${GPT}'`);
		await tab.press('n');
		await tab.until(`document.activeElement.matches('.note textarea')`);
		await tab.press('Escape');
		await tab.until(`!document.querySelector('.detail') && ${FOCUSED} === '${GPT}'`);
		await tab.press('t');
		await tab.until(`document.activeElement.matches('.detail .tag-input')`);
		await tab.press('Escape');
		await tab.press('?');
		await tab.until(`document.querySelector('dialog[open] .keys')`);
		await isClean();
		await tab.press('Escape');
		await tab.until(`!document.querySelector('dialog')`);
		await tab.press('Delete');
		await untilTitles(tab, [ATTENTION, BERT, RESNET]);
		await tab.press('u');
		await untilTitles(tab, [ATTENTION, BERT, RESNET, GPT]);
	});

	test('a paper is tagged, coloured, found by its tag', async () => {
		await openRow(tab, BERT);
		await isClean();
		await fill(tab, '.detail .tag-input', 'seminar', 'Enter');
		await tab.until(`document.querySelector('.detail .tag')?.textContent.includes('seminar')`);
		await clickIn(tab, '.detail .tag', 'Colour of seminar');
		await clickIn(tab, '.palette', 'Green');
		await tab.until(
			`document.querySelector('.detail .tag').style.getPropertyValue('--hue') === '145'`,
		);
		await isClean();
		await clickIn(tab, '.facets', 'seminar');
		await untilTitles(tab, [BERT]);
		expect(await tagsOf(driver, 'arxiv:1810.04805')).toEqual(['seminar']);
		await clickIn(tab, '.detail .tag', 'Take off the tag seminar');
		await untilTitles(tab, []);
		await search(tab, '');
		await untilTitles(tab, [ATTENTION, BERT, RESNET, GPT]);
	});

	test('a note keeps itself, and reads as Markdown without markup of its own', async () => {
		await openRow(tab, BERT);
		await fill(
			tab,
			'.note textarea',
			'# Masked words and <img src=x> [a](javascript:alert(1)) *so* $x_1 * y_1 * z_1$',
		);
		await tab.until(`document.querySelector('.note-state').textContent === 'Kept'`);
		await clickIn(tab, '.note', 'Preview');
		await tab.until(`document.querySelector('.markdown em')?.textContent === 'so'`);
		await tab.until(`document.querySelectorAll('.markdown math').length === 1`);
		expect(await tab.run(`document.querySelectorAll('.markdown :is(img, a)').length`)).toBe(0);
		await isClean();
		await tab.close();
		tab = await openLibrary(driver, '?q=notes%3Amasked');
		await untilTitles(tab, [BERT]);
		// Read first, and one key away from being written.
		await openRow(tab, BERT);
		await tab.until(`document.querySelector('.markdown em')`);
		await focusRow(tab, BERT);
		await tab.press('n');
		await tab.until(`document.activeElement.matches('.note textarea')`);
		await tab.press('Escape');
		await search(tab, '');
	});

	test('what two windows write at once is all kept, and both show it', async () => {
		const other = await openLibrary(driver);
		await openRow(tab, RESNET);
		await openRow(other, RESNET);
		await fill(other, '.detail .tag-input', 'elsewhere', 'Enter');
		await fill(tab, '.note textarea', 'Here.');
		const both = `document.querySelector('.detail .tag')?.textContent.includes('elsewhere') && document.querySelector('.note textarea').value === 'Here.'`;
		await tab.front();
		await tab.until(both);
		await other.front();
		await other.until(both);
		await other.close();
		await tab.front();
	});

	test('an abstract has its formulas drawn and its markup as text', async () => {
		await openRow(tab, ATTENTION);
		await tab.until(`document.querySelectorAll('.abstract math').length === 2`);
		const text = await tab.run<string>(`document.querySelector('.abstract').textContent`);
		expect(text).toContain('spend $5. <b>No markup</b> is read.');
		await tab.until(`document.querySelector('.citation pre').textContent.includes('@misc{')`);
	});

	test('a topic is taken off, put back, and one added', async () => {
		await openRow(tab, ATTENTION);
		await clickIn(tab, '.paper-topics', 'Agents is wrong');
		await tab.until(
			`!document.querySelector('.row .badge') || document.querySelector('.removed-topic')`,
		);
		await clickIn(tab, '.paper-topics', 'Put Agents back');
		await tab.until(`document.querySelector('.paper-topics .badge')?.textContent === 'Agents'`);
		await fill(tab, '.topic-input', 'Robotics', 'Enter');
		await tab.until(`document.querySelectorAll('.paper-topics .badge').length === 2`);
		await isClean();
	});

	test('what a correction taught goes and comes with its step in the history', async () => {
		const settings = `(globalThis.browser ?? chrome).storage.local.get('settings')`;
		const untilTaught = (by: number): Promise<void> =>
			tab.until(
				`${settings}.then(({ settings }) => (settings.adjustments.robotics ?? 0) === ${by})`,
			);
		await untilTaught(-1);
		await clickIn(tab, '.list-bar', 'History');
		await clickIn(tab, '.history li:first-child', 'Undo');
		await untilTaught(0);
		await clickIn(tab, '.history li:first-child', 'Redo');
		await untilTaught(-1);
		const step = await tab.run<string>(LAST_STEP);
		// Also where the page that asks for it is closed before it is done.
		const other = await driver.openExtension('options.html');
		const undo = { offprint: 'history.undo', input: { step } };
		await other.run(
			`void (globalThis.browser ?? chrome).runtime.sendMessage(${JSON.stringify(undo)})`,
		);
		await other.close();
		await untilTaught(0);
		await clickIn(tab, '.history li:first-child', 'Redo');
		await untilTaught(-1);
		await clickIn(tab, 'dialog', 'Close');
	});

	test('any field is corrected, says so, and goes back to its source', async () => {
		await openRow(tab, ATTENTION);
		await clickIn(tab, '.fields', 'All fields');
		await clickIn(tab, '.field', 'Edit: Title');
		await tab.until(`document.activeElement.matches('.field input')`);
		await isClean();
		await tab.press('Escape');
		const isBack = `document.activeElement.ariaLabel === 'Edit: Title'`;
		await tab.until(isBack);
		await clickIn(tab, '.field', 'Edit: Title');
		await fill(tab, '.field input', 'Attention, corrected', 'Enter');
		await tab.until(`document.querySelector('.detail h2').textContent === 'Attention, corrected'`);
		await tab.until(isBack);
		expect(await tab.run(`document.querySelector('.field small').textContent`)).toBe('You');
		await clickIn(tab, '.field', 'Back to the source: Title');
		await tab.until(`document.querySelector('.detail h2').textContent === '${ATTENTION}'`);
	});

	test('kinds are chosen, and where it appeared has a box for each part, none in the words of CSL', async () => {
		await openRow(tab, GPT);
		await clickIn(tab, '.fields', 'All fields');
		await clickIn(tab, '.field', 'Edit: Kind of work');
		await tab.run(`document.querySelector('.field select').value = 'article-journal'`);
		await clickIn(tab, '.field form', 'Keep');
		await shownAs('Kind of work', 'Journal article');
		await clickIn(tab, '.field', 'Edit: Published in');
		await isClean();
		await fill(tab, '.field [name="container-title"]', 'Journal of Attention');
		await fill(tab, '.field [name=issued]', 'soon', 'Enter');
		await tab.until(`document.querySelector('.field [role=alert]')`);
		await fill(tab, '.field [name=issued]', '2018-03', 'Enter');
		await shownAs('Published in', 'Journal or book: Journal of Attention\nAppeared on: 2018-03');
		const stored = (await storedPapers(driver)).find(({ title }) => title === GPT);
		expect(stored).toMatchObject({
			type: 'article-journal',
			publication: { 'container-title': 'Journal of Attention', issued: '2018-03' },
		});
	});

	test('a selection is changed as one step, also one that is undone after a reload', async () => {
		await clickIn(tab, '.detail', 'Close the details');
		await focusRow(tab, ATTENTION);
		await tab.press('x');
		await tab.press('J');
		await tab.press('J');
		await tab.until(`document.querySelectorAll('.row input:checked').length === 3`);
		await isClean();
		await fill(tab, '.bulk .tag-input', 'three', 'Enter');
		await toast('Tagged 3 papers');
		expect(await tagsOf(driver, PREPRINT)).toEqual(['three']);
		await tab.close();
		await driver.stopBackground();
		tab = await openLibrary(driver);
		await untilTitles(tab, [ATTENTION, BERT, RESNET, GPT]);
		await clickIn(tab, '.list-bar', 'History');
		await tab.until(`document.querySelector('.history li')`);
		await isClean();
		await clickIn(tab, '.history li:first-child', 'Undo');
		await tab.until(`document.querySelector('.history li:first-child.undone')`);
		expect(await tagsOf(driver, PREPRINT)).toEqual([]);
		await clickIn(tab, '.history li:first-child', 'Redo');
		await tab.until(`!document.querySelector('.history li:first-child.undone')`);
		expect(await tagsOf(driver, 'arxiv:1512.03385')).toContain('three');
		await clickIn(tab, 'dialog', 'Close');
		await clickIn(tab, '.facets', 'three');
		await untilTitles(tab, [ATTENTION, BERT, RESNET]);
		await search(tab, '');
		await untilTitles(tab, [ATTENTION, BERT, RESNET, GPT]);
	});

	test('a paper that was saved twice is merged with a preview, and the merge is undone', async () => {
		const twin = paper(PUBLISHED, ATTENTION, { published: '2017-12-04', abstract: 'Printed.' });
		await ask(tab, 'papers.save', twin);
		await ask(tab, 'papers.edit', { ids: [PUBLISHED], edit: { notes: 'Of the printed one.' } });
		await tab.until(`${TITLES}.length === 5`);
		await clickIn(tab, '.list-bar', 'Possible duplicates');
		await clickIn(tab, '.twin-groups', 'Compare and merge');
		await tab.until(`document.querySelector('.merge fieldset')`);
		await isClean();
		expect(await tab.run(`document.querySelector('.merge').textContent`)).toContain('Printed.');
		await clickIn(tab, '.merge footer', 'Merge');
		await untilTitles(
			tab,
			[ATTENTION, BERT, RESNET, GPT].toSorted(
				(a, b) => Number(b === ATTENTION) - Number(a === ATTENTION),
			),
		);
		await tab.until(`document.querySelector('.note')?.innerText.includes('printed one')`);
		expect(await storedPapers(driver)).toHaveLength(4);
		await clickIn(tab, '.toast', 'Undo');
		await tab.until(`${TITLES}.length === 5`);
		expect((await storedPapers(driver)).map(({ id }) => id)).toContain(PUBLISHED);
	});

	test('is whole in a narrow window, in either scheme', async () => {
		await tab.resize(480, 800);
		for (const scheme of ['light', 'dark']) {
			await tab.run(`document.documentElement.style.colorScheme = '${scheme}'`);
			await isClean();
			expect(await tab.run('document.documentElement.scrollWidth <= innerWidth')).toBe(true);
		}
		await clickIn(tab, '.detail', 'Close the details');
		await clickIn(tab, '.top', 'Filters');
		await tab.until(`document.querySelector('.facets').checkVisibility()`);
		await isClean();
	});
});
