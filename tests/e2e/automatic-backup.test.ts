/** Backups by themselves: the permission asked for, the files, the list of them, and reminders. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import { untilTrue, type Driver, type Tab } from './driver/driver.ts';
import { ask } from './driver/library-page.ts';
import { buttonNamed, clickWithMouse } from './driver/popup.ts';
import { seed, seededPapers } from './driver/seed.ts';

const API = '(globalThis.browser ?? globalThis.chrome)';
const PAPERS = 30;

const SCHEDULE = `[...document.querySelectorAll('.backup label')].find((label) => label.textContent.startsWith('Back up automatically')).querySelector('select')`;
const MADE = `document.querySelectorAll('.made-backups tbody tr')`;

describe.each(BROWSERS)('backups by themselves in %s', (name) => {
	const folder = mkdtempSync(join(tmpdir(), 'offprint-downloads-'));
	let hosts: Hosts;
	let driver: Driver;
	let options: Tab;

	const files = (): string[] =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
			statSync(join(folder, file)).isFile(),
		);
	const isPermitted = (): Promise<boolean> =>
		options.run(`${API}.permissions.contains({ permissions: ['downloads'] })`);
	/** Chooses as with the keyboard: a browser asks for permissions only after its user did something. */
	const choose = async (presses: number, key: 'ArrowDown' | 'ArrowUp'): Promise<void> => {
		await options.front();
		await options.run(`${SCHEDULE}.focus()`);
		for (let press = 0; press < presses; press += 1) await options.press(key);
	};

	beforeAll(async () => {
		hosts = await startHosts({});
		driver = await startBrowser(name, hosts, {
			downloads: folder,
			viewport: { width: 1280, height: 800 },
		});
		await driver.allowWhenAsked(['downloads']);
		options = await driver.openExtension('options.html');
		await options.until(`document.querySelector('.restore input')`);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	test('are not asked for by a library that holds little, and are by one that holds much', async () => {
		await seed(options, seededPapers(3, 1));
		let library = await driver.openExtension('library.html');
		await library.until(`document.querySelectorAll('[data-paper]').length === 3`);
		expect(await library.run(`Boolean(${buttonNamed('Back up every week automatically')})`)).toBe(
			false,
		);
		await library.close();
		await seed(options, seededPapers(PAPERS, 1));
		library = await driver.openExtension('library.html');
		await library.until(buttonNamed('Back up every week automatically'));
		expect(await library.violations()).toEqual([]);
		expect(await isPermitted()).toBe(false);
		await clickWithMouse(library, 'Back up every week automatically');
		// The first one is made at once; nothing is left to remind of.
		await library.until(`!(${buttonNamed('Back up every week automatically')})`);
		await library.close();
		expect(await isPermitted()).toBe(true);
		await untilTrue('a file', async () => files().length === 1);
	});

	test('are files that hold everything, and are listed', async () => {
		await options.until(`${MADE}.length === 1`);
		const [path] = await options.run<string[]>(
			`[...document.querySelectorAll('.made-backups .file')].map((cell) => cell.textContent)`,
		);
		const [file] = files();
		expect(basename(path!)).toBe(basename(file!));
		// Playwright names files by itself.
		if (name === 'firefox') expect(file).toMatch(/^Offprint\/offprint-backup-[\d-]+\.jsonl\.gz$/);
		const lines = gunzipSync(readFileSync(join(folder, file!)))
			.toString()
			.trim()
			.split('\n');
		expect(lines.filter((line) => line.includes('"Paper number '))).toHaveLength(PAPERS);
		expect(await options.violations('.backup')).toEqual([]);
	});

	test('are made again when it is time and something changed, also by a background that slept', async () => {
		const log = `${API}.storage.local.get('backups')`;
		await ask(options, 'papers.removeMany', { ids: [seededPapers(PAPERS, 1)[0]!.id] });
		// As if the last one had been made eight days ago.
		await options.run(
			`${log}.then(({ backups }) => { backups.made[0].at -= 8 * 86_400_000; return ${API}.storage.local.set({ backups }); })`,
		);
		await driver.stopBackground();
		await options.run(`${API}.alarms.create('backup', { when: Date.now() })`);
		await options.until(`${MADE}.length === 2`);
		expect(files()).toHaveLength(2);
		expect(await options.run(`${MADE}[0].cells[1].textContent`)).toBe(String(PAPERS - 1));
	});

	test('that fail are told of, in the settings and in the library, and can be tried again', async () => {
		await options.run(`${API}.permissions.remove({ permissions: ['downloads'] })`);
		await ask(options, 'papers.removeMany', { ids: [seededPapers(PAPERS, 1)[1]!.id] });
		await options.run(
			`${API}.storage.local.get('backups').then(({ backups }) => { for (const each of backups.made) each.at -= 40 * 86_400_000; return ${API}.storage.local.set({ backups }); })`,
		);
		await options.run(`${API}.alarms.create('backup', { when: Date.now() })`);
		await options.until(
			`document.querySelector('.backup .notice.failed')?.textContent.includes('does not let Offprint save')`,
		);
		const library = await driver.openExtension('library.html');
		await library.until(`document.body.textContent.includes('The last automatic backup failed')`);
		await clickWithMouse(library, 'Try again');
		await library.until(`!document.body.textContent.includes('The last automatic backup failed')`);
		await library.close();
		await options.until(`${MADE}.length === 3`);
	});

	test('are switched off and on in the settings', async () => {
		await options.goTo(await options.run<string>('location.href'));
		await options.until(`${MADE}.length === 3 && ${SCHEDULE}.value === 'weekly'`);
		await choose(2, 'ArrowUp');
		await options.until(`${SCHEDULE}.value === 'never'`);
		await options.run(`${API}.permissions.remove({ permissions: ['downloads'] })`);
		await choose(1, 'ArrowDown');
		await options.until(`${SCHEDULE}.value === 'daily'`);
		await untilTrue('permitted', isPermitted);
		expect(await options.run(`${API}.storage.local.get('backup')`)).toEqual({
			backup: { schedule: 'daily' },
		});
	});
});
