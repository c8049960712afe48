/** Sites that are asked for by a click: offered, let in without a reload, paused, taken back. */
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { clickBar, look, untilBars, untilSaved } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { storedPapers } from './driver/library.ts';
import { buttonNamed, clickWithMouse, otherTabs } from './driver/popup.ts';

const API = '(globalThis.browser ?? globalThis.chrome)';
const PATTERN = 'https://openreview.net/*';
const LISTING = 'https://openreview.net/group?id=ICLR.cc/2021/Conference';
const FORUM = 'https://openreview.net/forum?id=WE_vluYUL-X';

const page = (file: string): string =>
	readFileSync(new URL(`../sites/pages/${file}`, import.meta.url), 'utf8');

const openreview = ({ url }: { url: string }): Response =>
	html(page(url.includes('/forum') ? 'openreview-forum.html' : 'openreview-venue.html'));

/** Whether our script answers in a tab: it is there even where it draws nothing. */
const answers = (id: number): string =>
	`${API}.tabs.sendMessage(${id}, { offprint: 'page.status', input: {} }, { frameId: 0 }).then(Boolean, () => false)`;

describe.each(BROWSERS)('an optional site in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let options: Tab;

	const bars = (tab: Tab): Promise<number> => look<number>(tab, 'bars().length');
	const registered = (): Promise<string[]> =>
		options.run<string[]>(
			`${API}.scripting.getRegisteredContentScripts().then((all) => all.flatMap(({ matches }) => matches))`,
		);
	const untilRegistered = (patterns: readonly string[]): Promise<void> =>
		options.until(
			`${API}.scripting.getRegisteredContentScripts().then((all) => JSON.stringify(all.flatMap(({ matches }) => matches)) === ${JSON.stringify(JSON.stringify(patterns))})`,
		);
	const newestTab = async (): Promise<number> => (await otherTabs(options)).at(-1)!;
	const allowed = (): Promise<boolean> =>
		options.run(`${API}.permissions.contains({ origins: [${JSON.stringify(PATTERN)}] })`);

	beforeAll(async () => {
		hosts = await startHosts({
			'openreview.net': openreview,
			'example.com': () =>
				html('<div class="note"><h4><a href="/forum?id=abcdef">A</a></h4></div>'),
		});
		driver = await startBrowser(name, hosts);
		await driver.allowWhenAsked([PATTERN]);
		options = await driver.openExtension('options.html');
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('has no script of ours before it is let in, and the settings offer it', async () => {
		const tab = await driver.open(LISTING);
		const id = await newestTab();
		await options.until(buttonNamed('Allow on OpenReview'));
		expect(await options.violations('#sites')).toEqual([]);
		expect(await allowed()).toBe(false);
		expect(await registered()).toEqual([]);
		expect(await options.run(answers(id))).toBe(false);
		expect(await bars(tab)).toBe(0);
		await tab.close();
	});

	test('let in by a click in the settings: the open tab has bars without a reload', async () => {
		const tab = await driver.open(LISTING);
		await tab.run(`globalThis.sameDocument = true`);
		await clickWithMouse(options, 'Allow on OpenReview');
		await untilBars(tab, 4);
		expect(await tab.run('globalThis.sameDocument')).toBe(true);
		await untilRegistered([PATTERN]);
		await tab.close();
		const next = await driver.open(FORUM);
		await untilBars(next, 1);
		await clickBar(next, 'openreview:WE_vluYUL-X');
		await untilSaved(next, 'openreview:WE_vluYUL-X');
		await next.close();
		const [saved] = await storedPapers(driver);
		expect(saved).toMatchObject({
			id: 'openreview:WE_vluYUL-X',
			title: 'ReAct: Synergizing Reasoning and Acting in Language Models',
			published: '2023-02-01',
			site: 'openreview',
		});
		// Nobody is asked about it: neither OpenReview's own service nor any other.
		const asked = new Set(
			hosts.requests
				.filter(({ host }) => /openreview|arxiv|crossref|semantic/.test(host))
				.map(({ host }) => host),
		);
		expect([...asked]).toEqual(['openreview.net']);
	});

	test('goes from a list to a paper and back without a load', async () => {
		const tab = await driver.open('https://openreview.net/group?id=ICLR.cc');
		await untilBars(tab, 4);
		const forum = JSON.stringify(/<main[\s\S]*<\/main>/.exec(page('openreview-forum.html'))![0]);
		await tab.run(`globalThis.list = document.querySelector('main').outerHTML`);
		await tab.run(
			`history.pushState({}, '', ${JSON.stringify(FORUM)}); document.querySelector('main').outerHTML = ${forum}`,
		);
		await untilBars(tab, 1);
		await tab.run(
			`history.pushState({}, '', '/'); document.querySelector('main').innerHTML = 'News'`,
		);
		await untilBars(tab, 0);
		await tab.run(`history.pushState({}, '', ${JSON.stringify(LISTING)})`);
		// As the application does: the list comes later.
		await tab.run(
			`setTimeout(() => { document.querySelector('main').outerHTML = globalThis.list; }, 50)`,
		);
		await untilBars(tab, 4);
		await tab.close();
	});

	test('paused: no script on what is loaded from then on; resumed: bars at once', async () => {
		const box = `[...document.querySelectorAll('label')].find((label) => label.textContent === 'OpenReview').querySelector('input')`;
		await options.run(`${box}.click()`);
		await untilRegistered([]);
		const tab = await driver.open(LISTING);
		const id = await newestTab();
		expect(await options.run(answers(id))).toBe(false);
		await options.run(`${box}.click()`);
		await untilBars(tab, 4);
		await untilRegistered([PATTERN]);
		await tab.close();
	});

	test('is on after an update, and on no other host', async () => {
		const tab = await driver.open(LISTING);
		await untilBars(tab, 4);
		await driver.install();
		options = await driver.openExtension('options.html');
		await untilRegistered([PATTERN]);
		const other = await driver.open('https://example.com/group?id=ICLR.cc');
		const id = await newestTab();
		expect(await options.run(answers(id))).toBe(false);
		await other.close();
		await untilBars(tab, 4);
		await tab.close();
	});

	test('withdrawn: its bars go at once, the popup says why, and a click brings them back', async () => {
		const tab = await driver.open(LISTING);
		const id = await newestTab();
		await untilBars(tab, 4);
		await clickWithMouse(options, 'Withdraw access to OpenReview');
		await untilBars(tab, 0);
		await untilRegistered([]);
		expect(await allowed()).toBe(false);
		await tab.front();
		await driver.clickAction(LISTING);
		const popup = await driver.openExtension(`popup.html?tab=${id}`);
		await popup.until(`document.body.textContent.includes('Offprint may not read OpenReview')`);
		expect(await popup.violations()).toEqual([]);
		await clickWithMouse(popup, 'Allow on OpenReview');
		await untilBars(tab, 4);
		await popup.until(`document.body.textContent.includes('4 papers')`);
		await popup.close();
		await tab.close();
	});
});

describe.each(BROWSERS)('a site of many countries in %s', (name) => {
	const [GERMAN, COMMON] = ['https://scholar.google.de', 'https://scholar.google.com'];
	const results = '/scholar?q=attention';
	let hosts: Hosts;
	let driver: Driver;

	beforeAll(async () => {
		const scholar = (): Response => html(page('google-scholar-search.html'));
		hosts = await startHosts({ 'scholar.google.de': scholar, 'scholar.google.com': scholar });
		driver = await startBrowser(name, hosts);
		await driver.allowWhenAsked([`${GERMAN}/scholar?*`]);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('is let in where its reader is, and nowhere else', async () => {
		const here = await driver.open(GERMAN + results);
		const popup = await driver.openExtension('popup.html');
		const address = await popup.run<string>('location.href');
		const number = (await otherTabs(popup)).at(-1)!;
		await here.front();
		await driver.clickAction(GERMAN + results);
		await popup.goTo(`${address}?tab=${number}`);
		await popup.until(buttonNamed('Allow on Google Scholar'));
		await clickWithMouse(popup, 'Allow on Google Scholar');
		await untilBars(here, 6);
		const { origins } = await popup.run<{ origins: string[] }>(`${API}.permissions.getAll()`);
		expect(origins.filter((each) => each.includes('scholar'))).toEqual([`${GERMAN}/*`]);
		const there = await driver.open(COMMON + results);
		const other = (await otherTabs(popup)).at(-1)!;
		expect(await popup.run(answers(number))).toBe(true);
		expect(await popup.run(answers(other))).toBe(false);
		expect(await look<number>(there, 'bars().length')).toBe(0);
		await there.close();
		await here.close();
		await popup.close();
	});
});
