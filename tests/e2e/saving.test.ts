/** The main job: bars on a page, a click, the library, and marks that follow in every tab. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { clickBar, look, readBars, untilBars, untilNote, untilSaved } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver } from './driver/driver.ts';
import { storedIds, storedPapers } from './driver/library.ts';
import { arxivList, listing } from './hosts/listing.ts';
import { PAPERS } from './hosts/papers.ts';

const DAILY = 'https://huggingface.co/papers/date/2026-07-02';
const NEW = 'https://arxiv.org/list/cs.CL/new';
const ids = PAPERS.map(({ id }) => `arxiv:${id}`);
const [first = '', second = '', third = ''] = ids;

describe.each(BROWSERS)('saving in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;

	beforeAll(async () => {
		hosts = await startHosts({
			'huggingface.co': () => html(listing({ papers: PAPERS })),
			'arxiv.org': () => html(arxivList({ papers: PAPERS })),
		});
		driver = await startBrowser(name, hosts);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test.each([
		['Hugging Face', DAILY],
		['arXiv', NEW],
	])('every card of %s has one bar with its own id', async (_, url) => {
		const tab = await driver.open(url);
		await untilBars(tab, PAPERS.length);
		const bars = await readBars(tab);
		expect(bars.map(({ paper }) => paper)).toEqual(ids);
		for (const { link, paper } of bars) expect(link).toContain(paper.slice('arxiv:'.length));
		// Their abstracts say nothing here: about half earn a badge by the title alone.
		expect(bars.filter(({ badges }) => badges.length > 0).length).toBeGreaterThanOrEqual(4);
		await tab.close();
	});

	test('a click saves all that the page knows, and the other tab says so at once', async () => {
		const tab = await driver.open(DAILY);
		const other = await driver.open(NEW);
		await untilBars(tab, PAPERS.length);
		await untilBars(other, PAPERS.length);
		await clickBar(tab, first);
		await untilSaved(tab, first);
		await untilSaved(other, first);
		const stored = (await storedPapers(driver)).find(({ id }) => id === first);
		expect(stored).toMatchObject({ title: PAPERS[0]!.title, abstract: PAPERS[0]!.abstract });
		expect(stored?.authors.map((author) => author.name)).toEqual(PAPERS[0]!.authors);
		await tab.close();
		await other.close();
	});

	test('a second click within 0.6 s does nothing', async () => {
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		await clickBar(tab, second);
		await clickBar(tab, second);
		await untilSaved(tab, second);
		await new Promise((resolve) => setTimeout(resolve, 700));
		expect(await storedIds(driver)).toContain(second);
		await tab.close();
	});

	test('a click on a saved paper removes it, and undo brings it back as it was', async () => {
		const tab = await driver.open(DAILY);
		await untilSaved(tab, second);
		const before = (await storedPapers(driver)).find(({ id }) => id === second);
		await clickBar(tab, second);
		await untilNote(tab, second, 'Removed');
		expect(await storedIds(driver)).not.toContain(second);
		await clickBar(tab, second, '.undo');
		await untilSaved(tab, second);
		expect((await storedPapers(driver)).find(({ id }) => id === second)).toEqual(before);
		await tab.close();
	});

	test('marks are right after Back', async () => {
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		await tab.goTo(NEW);
		await untilBars(tab, PAPERS.length);
		await clickBar(tab, third);
		await untilSaved(tab, third);
		await tab.back();
		await tab.until(`location.host === 'huggingface.co'`);
		await untilSaved(tab, third);
		await tab.close();
	});

	test('a background that was stopped wakes for a save', async () => {
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		const id = ids[4]!;
		await driver.stopBackground();
		await clickBar(tab, id);
		await untilSaved(tab, id);
		expect(await storedIds(driver)).toContain(id);
		await tab.close();
	});

	test('scripted clicks save nothing', async () => {
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		const id = ids[5]!;
		await look(tab, `barOf('${id}').querySelector('.save').click()`);
		await look(
			tab,
			`barOf('${id}').querySelector('.save').dispatchEvent(new MouseEvent('click', { bubbles: true, composed: true }))`,
		);
		await new Promise((resolve) => setTimeout(resolve, 500));
		expect(await storedIds(driver)).not.toContain(id);
		await tab.close();
	});

	test.each([
		['stretched', 'position: fixed; inset: 0; width: 100vw; height: 100vh;'],
		['nearly transparent', 'opacity: 0.01;'],
	])('a button %s by the host saves nothing', async (_, style) => {
		hosts.set('huggingface.co', () =>
			html(listing({ papers: PAPERS, head: `<style>article::part(save) { ${style} }</style>` })),
		);
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		const id = ids[6]!;
		await clickBar(tab, id);
		await new Promise((resolve) => setTimeout(resolve, 500));
		expect(await storedIds(driver)).not.toContain(id);
		hosts.set('huggingface.co', () => html(listing({ papers: PAPERS })));
		await tab.close();
	});

	test('a kill of the browser after “saved” loses nothing', async () => {
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		const id = ids[7]!;
		await clickBar(tab, id);
		await untilSaved(tab, id);
		await driver.crash();
		expect(await storedIds(driver)).toContain(id);
	});
});
