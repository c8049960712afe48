/** Install, update and what a page may do to bars: nothing loops, freezes or is lost. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import {
	clickBar,
	look,
	pointOf,
	readBars,
	untilBars,
	untilNote,
	untilSaved,
} from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver } from './driver/driver.ts';
import { storedIds } from './driver/library.ts';
import { listing } from './hosts/listing.ts';
import { PAPERS } from './hosts/papers.ts';

const DAILY = 'https://huggingface.co/papers/date/2026-07-02';
const ids = PAPERS.map(({ id }) => `arxiv:${id}`);
const pause = (milliseconds: number): Promise<void> =>
	new Promise((resolve) => setTimeout(resolve, milliseconds));

describe.each(BROWSERS)('life cycle in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;

	beforeAll(async () => {
		hosts = await startHosts({ 'huggingface.co': () => html(listing({ papers: PAPERS })) });
		driver = await startBrowser(name, hosts, { bare: true });
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('an open tab gets its bars at install, and live ones at an update', async () => {
		const tab = await driver.open(DAILY);
		await pause(300);
		expect(await readBars(tab)).toEqual([]);
		await driver.install();
		await untilBars(tab, PAPERS.length);
		await clickBar(tab, ids[0]!);
		await untilSaved(tab, ids[0]!);
		await driver.install();
		await pause(1_500);
		await untilBars(tab, PAPERS.length);
		await untilSaved(tab, ids[0]!);
		await clickBar(tab, ids[1]!);
		await untilSaved(tab, ids[1]!);
		expect(await storedIds(driver)).toEqual(
			[ids[0]!, ids[1]!].toSorted((a, b) => (a < b ? -1 : 1)),
		);
		await tab.close();
	});

	test('a page that takes cards out, or floods itself with nodes, is not looped nor frozen', async () => {
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		await tab.run(`document.querySelectorAll('article')[0].remove()`);
		await untilBars(tab, PAPERS.length - 1);
		// A thousand nodes a frame for a second, some of them cards without a paper.
		await tab.run(`(() => {
			let frames = 0;
			globalThis.flooded = false;
			const box = document.body.appendChild(document.createElement('div'));
			const flood = () => {
				for (let n = 0; n < 1000; n += 1) box.append(document.createElement(n % 50 ? 'span' : 'article'));
				if (frames % 10 === 9) box.replaceChildren();
				frames += 1;
				if (frames < 60) requestAnimationFrame(flood); else globalThis.flooded = true;
			};
			flood();
		})()`);
		await tab.until('globalThis.flooded');
		await untilBars(tab, PAPERS.length - 1);
		// A page that empties our roots gets its bars back at its next change, and no endless fight.
		await tab.run(
			`for (const a of document.querySelectorAll('article')) a.shadowRoot?.querySelector('offprint-bar')?.remove()`,
		);
		await tab.run(`document.querySelector('article h3 a').append(' ')`);
		await pause(300);
		expect(await tab.run('1 + 1')).toBe(2);
		await tab.close();
	});

	test('a card that cannot be read is skipped, the others have their bars', async () => {
		const broken = listing({ papers: PAPERS, dataProps: false }).replace(
			/(<h3><a href="\/papers\/1810\.04805"[^>]*>)[^<]*/,
			'$1',
		);
		hosts.set('huggingface.co', () => html(broken));
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length - 1);
		expect((await readBars(tab)).map(({ paper }) => paper)).not.toContain('arxiv:1810.04805');
		hosts.set('huggingface.co', () => html(listing({ papers: PAPERS })));
		await tab.close();
	});

	test.each([
		['broken', '{"dailyPapers":[{"paper":'],
		[
			'hostile',
			'{"__proto__":{"polluted":1},"dailyPapers":[{"paper":{"id":"1706.03762","title":{},"authors":"x","summary":7,"githubRepo":"javascript:alert(1)"}}]}',
		],
		['huge', `{"dailyPapers":[],"x":"${'y'.repeat(9_000_000)}"}`],
	])('embedded data that is %s falls back to the card', async (_, props) => {
		const escaped = props.replaceAll('"', '&quot;');
		const page = listing({ papers: PAPERS, dataProps: false }).replace(
			'data-target="DailyPapers"',
			() => `data-target="DailyPapers" data-props="${escaped}"`,
		);
		hosts.set('huggingface.co', () => html(page));
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		expect((await readBars(tab)).map(({ paper }) => paper)).toEqual(ids);
		expect(await tab.run(`({}).polluted`)).toBeUndefined();
		hosts.set('huggingface.co', () => html(listing({ papers: PAPERS })));
		await tab.close();
	});

	test('a title with markup, direction tricks and 10,000 characters is text on one line', async () => {
		const papers = PAPERS.map((paper, index) =>
			index === 2
				? {
						...paper,
						title: `<img src=x onerror="globalThis.hit=1">\u202E ${'long '.repeat(2_000)}`,
					}
				: paper,
		);
		hosts.set('huggingface.co', () => html(listing({ papers })));
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		await clickBar(tab, ids[2]!);
		await untilSaved(tab, ids[2]!);
		expect(await tab.run('globalThis.hit')).toBeUndefined();
		const height = await look<number>(tab, `barOf('${ids[2]}').getBoundingClientRect().height`);
		expect(height).toBeLessThan(40);
		hosts.set('huggingface.co', () => html(listing({ papers: PAPERS })));
		await tab.close();
	});

	test('the keyboard walks the bar, keys stay in it, and the menu opens in the top layer', async () => {
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		await tab.run(
			`document.addEventListener('keydown', () => { globalThis.heard = (globalThis.heard ?? 0) + 1; })`,
		);
		const id = ids[3]!;
		await tab.front();
		await pointOf(tab, id, '.save');
		await look(tab, `barOf('${id}').querySelector('.save').focus()`);
		await tab.press('ArrowRight');
		const active = `hosts().map((host) => host.shadowRoot.activeElement?.className).find(Boolean)`;
		expect(await look(tab, active)).toContain('menu');
		await tab.press('Enter');
		await tab.until(
			`[...document.querySelectorAll('article')].some((a) => a.shadowRoot?.querySelector('[role=menu]')?.matches(':popover-open'))`,
		);
		await tab.press('Escape');
		await tab.until(
			`![...document.querySelectorAll('article')].some((a) => a.shadowRoot?.querySelector('[role=menu]'))`,
		);
		expect(await look(tab, active)).toContain('menu');
		await tab.press('ArrowLeft');
		await tab.press('Enter');
		await untilSaved(tab, id);
		await tab.press('Enter');
		await pause(700);
		expect(await look(tab, `barOf('${id}').hasAttribute('saved')`)).toBe(true);
		await tab.press('Enter');
		await untilNote(tab, id, 'Removed');
		expect(await tab.run('globalThis.heard')).toBeUndefined();
		await tab.close();
	});

	test('one-letter keys do nothing until switched on, and never while typing', async () => {
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		await tab.front();
		await tab.press('s');
		await pause(400);
		const before = await storedIds(driver);
		const options = await driver.openExtension('options.html');
		await options.until(
			`[...document.querySelectorAll('label')].some((label) => label.textContent.includes('One-letter'))`,
		);
		await options.run(
			`[...document.querySelectorAll('label')].find((label) => label.textContent.includes('One-letter')).click()`,
		);
		expect(await options.violations()).toEqual([]);
		await options.close();
		await tab.front();
		await tab.run(
			`document.body.prepend(Object.assign(document.createElement('input'), { id: 'field' }))`,
		);
		await tab.run(`document.querySelector('#field').focus()`);
		await tab.press('s');
		await pause(300);
		expect(await storedIds(driver)).toEqual(before);
		await tab.front();
		await tab.run(`document.querySelector('#field').blur()`);
		await tab.press('j');
		await tab.press('j');
		await tab.press('s');
		await pause(500);
		expect((await storedIds(driver)).length).not.toBe(before.length);
		await tab.close();
	});

	test('the bar has no fault that axe knows', async () => {
		const tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		const violations = await tab.violations();
		expect(violations.filter((each) => JSON.stringify(each).includes('offprint-bar'))).toEqual([]);
		await tab.close();
	});
});
