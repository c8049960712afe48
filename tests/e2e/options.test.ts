/** The settings: which keys do what, and ways in and out. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { clickIn, fill } from './driver/library-page.ts';

const API = '(globalThis.browser ?? globalThis.chrome)';

/** Stores items as another window does, or another device. */
const store = (tab: Tab, area: 'local' | 'sync', items: object): Promise<unknown> =>
	tab.run(`${API}.storage.${area}.set(${JSON.stringify(items)})`);

describe.each(BROWSERS)('the settings in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;

	beforeAll(async () => {
		hosts = await startHosts({});
		driver = await startBrowser(name, hosts, { viewport: { width: 1280, height: 800 } });
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('tell the keys that the browser has given, and what they do', async () => {
		const tab = await driver.openExtension('options.html');
		await tab.until(`document.querySelectorAll('.commands dt').length === 5`);
		const told = await tab.run<string[]>(
			`[...document.querySelectorAll('.commands > div')].map((line) => line.textContent)`,
		);
		expect(told).toContain('Alt+Shift+SSave or remove the paper in focus');
		expect(told).toContain('Not setSave all papers on this page');
		expect(told.every((line) => /[a-z]$/.test(line))).toBe(true);
		await tab.close();
	});

	test('open at the section that an address names, and lead to the library', async () => {
		const tab = await driver.openExtension('options.html#backup');
		await tab.front();
		await tab.until(
			`(() => { const top = document.querySelector('#backup')?.getBoundingClientRect().top; return top >= 0 && top < innerHeight; })()`,
		);
		expect(await tab.run(`document.querySelector('main > header a').pathname`)).toBe(
			'/library.html',
		);
		await tab.close();
	});

	test('name topics of one’s own that are followed and learned, while there are such', async () => {
		const first = await driver.openExtension('options.html');
		await store(first, 'sync', {
			'own-probes': { id: 'own-probes', name: 'Probes', hue: 25, terms: ['probe*'], not: [] },
		});
		await store(first, 'local', {
			settings: { followed: ['own-probes', 'llm'], adjustments: { 'own-probes': 0.3, llm: 0.3 } },
		});
		await first.close();
		const tab = await driver.openExtension('options.html');
		const badges = `[...document.querySelectorAll('#topics li')].map((row) => row.querySelector('.badge')?.textContent).toSorted().join()`;
		await tab.until(`document.querySelector('#topics')`);
		expect(await tab.run(badges)).toBe('LLM,LLM,Probes,Probes');
		await clickIn(tab, '#own-topics', 'Remove Probes');
		await tab.until(`${badges} === 'LLM,LLM'`);
		await clickIn(tab, '#own-topics output', 'Undo');
		await tab.until(`${badges} === 'LLM,LLM,Probes,Probes'`);
		await tab.run(`${API}.storage.sync.clear()`);
		await tab.run(`${API}.storage.local.remove('settings')`);
		await tab.close();
	});

	test('show how citations are written by what another window chose', async () => {
		const tab = await driver.openExtension('options.html');
		await tab.until(`document.querySelector('.citation .row select')`);
		const shown = `document.querySelector('.citation .row select').selectedOptions[0]?.value + ' ' + document.querySelector('.citation .code')?.value`;
		await store(tab, 'local', { citation: { keyPattern: '[auth][yy]' } });
		await tab.until(`${shown} === 'own [auth][yy]'`);
		await store(tab, 'local', { citation: { keyPattern: '[Auth]_[year]' } });
		await tab.until(`${shown} === 'own [Auth]_[year]'`);
		await store(tab, 'local', { citation: { keyPattern: 'acl' } });
		await tab.until(`${shown} === 'acl undefined'`);
		await tab.close();
	});

	test('tell that a choice was not stored, and show what is', async () => {
		const tab = await driver.openExtension('options.html');
		await tab.front();
		await tab.run(`${API}.storage.local.remove('citation')`);
		await tab.until(
			`document.querySelector('#backup select') && document.querySelector('.citation .rows select')?.value !== 'acl'`,
		);
		await tab.run(`(() => {
			for (const area of ['local', 'sync'])
				${API}.storage[area].set = () => Promise.reject(new Error('Quota exceeded'));
		})()`);
		const told = `document.querySelector('.toast').textContent.includes('did not store this setting')`;
		const close = async (): Promise<void> => {
			await clickIn(tab, '.toast', 'Close');
			await tab.until(`!${told}`);
		};
		const turned = `document.querySelector('#metadata input')`;
		// Once more: what is told again is drawn again.
		for (let times = 0; times < 2; times += 1) {
			await tab.run(`${turned}.click()`);
			await tab.until(told);
			await tab.until(`${turned}.checked`);
		}
		expect(await tab.violations('.toast')).toEqual([]);
		await close();
		for (const [chosen, value] of [
			['.appearance select', 'dark'],
			['.citation .rows select', 'acl'],
			['.citation .rows label:nth-of-type(2) select', 'biblatex'],
		]) {
			const field = `document.querySelector('${chosen}')`;
			const before = await tab.run<string>(`${field}.value`);
			await tab.run(`(() => {
				${field}.value = '${value}';
				${field}.dispatchEvent(new Event('change', { bubbles: true }));
			})()`);
			await tab.until(told);
			await tab.until(`${field}.value === '${before}'`);
			await close();
		}
		await tab.run(`document.querySelector('#sites input').click()`);
		await tab.until(told);
		await tab.until(`document.querySelector('#sites input').checked`);
		// A backup is a file, whatever becomes of the list of them.
		await clickIn(tab, '#backup', 'Back up now');
		await tab.until(
			`/on its way .*did not store/.test(document.querySelector('#backup .notice').textContent)`,
		);
		await tab.close();
	});

	test('take back what was forgotten, and how citations were written', async () => {
		const tab = await driver.openExtension('options.html');
		await store(tab, 'local', {
			settings: { followed: ['llm'], adjustments: { llm: 0.3 } },
			citation: { keyPattern: '[auth][yy]' },
		});
		const badges = `document.querySelectorAll('#topics .badge').length`;
		await tab.until(`${badges} === 2`);
		for (const forget of ['Remove LLM', 'Forget what was learned of LLM', 'Forget all of it']) {
			const button = `[...document.querySelectorAll('#topics button')].find((each) => (each.ariaLabel ?? each.textContent).startsWith('${forget}'))`;
			await tab.run(`${button}.click()`);
			await tab.until(`${badges} === 1`);
			await clickIn(tab, '.toast', 'Undo');
			await tab.until(`${badges} === 2`);
		}
		const pattern = `document.querySelector('.citation .code')?.value`;
		await tab.until(`${pattern} === '[auth][yy]'`);
		await clickIn(tab, '.citation', 'Back to the defaults');
		await tab.until(`${pattern} === undefined`);
		await clickIn(tab, '.toast', 'Undo');
		await tab.until(`${pattern} === '[auth][yy]'`);
		await tab.run(`${API}.storage.local.remove(['settings', 'citation'])`);
		await tab.close();
	});

	test('go back to no automatic backups each time that they are not permitted', async () => {
		const tab = await driver.openExtension('options.html');
		const schedule = `document.querySelector('#backup select')`;
		await tab.until(schedule);
		await tab.run(`${API}.permissions.request = () => Promise.resolve(false)`);
		for (let times = 0; times < 2; times += 1) {
			await tab.run(`(() => {
				${schedule}.value = 'daily';
				${schedule}.dispatchEvent(new Event('change', { bubbles: true }));
			})()`);
			await tab.until(`document.querySelector('#backup [role=alert]')`);
			await tab.until(`${schedule}.value === 'never'`);
		}
		await tab.close();
	});

	test('keep no other number of authors than they show', async () => {
		const tab = await driver.openExtension('options.html');
		await tab.front();
		for (const [typed, kept] of [
			['20000', 10_000],
			['2.6', 3],
		] as const) {
			await fill(tab, '.citation input[type=number]', typed, 'Tab');
			await tab.until(
				`${API}.storage.local.get('citation').then(({ citation }) => citation?.maxAuthors === ${kept})`,
			);
			expect(await tab.run(`document.querySelector('.citation input[type=number]').value`)).toBe(
				String(kept),
			);
		}
		await tab.run(`${API}.storage.local.remove('citation')`);
		await tab.close();
	});
});
