/** Exports where downloads are permitted: the file on the disk, a refusal, and what its user cancels. */
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import { untilTrue, type Driver, type Tab } from './driver/driver.ts';
import { seed } from './driver/page.ts';
import { click } from './driver/popup.ts';

const API = '(globalThis.browser ?? globalThis.chrome)';
const STATUS = `(document.querySelector('.export-menu .ended')?.textContent ?? '')`;
const SCHEDULE = `[...document.querySelectorAll('.backup label')].find((label) => label.textContent.startsWith('Back up automatically')).querySelector('select')`;

describe.each(BROWSERS)('an export with watched downloads in %s', (name) => {
	const folder = mkdtempSync(join(tmpdir(), 'offprint-exports-'));
	let hosts: Hosts;
	let driver: Driver;
	let popup: Tab;

	/** Their texts; backups, which are packed, are of no matter. */
	const entries = (): string[] =>
		readdirSync(folder, { recursive: true, encoding: 'utf8' })
			.map((file) => join(folder, file))
			.filter((file) => statSync(file).isFile())
			.map((file) => readFileSync(file, 'utf8'))
			.filter((text) => text.startsWith('@'));
	/** Makes `downloads.download` do something else, in this page. */
	const replace = (body: string): Promise<void> =>
		popup.run(
			`void Object.defineProperty(${API}.downloads, 'download', { configurable: true, writable: true, value: ${body} })`,
		);

	beforeAll(async () => {
		hosts = await startHosts({ 'export.arxiv.org': () => new Response('', { status: 503 }) });
		driver = await startBrowser(name, hosts, {
			downloads: folder,
			viewport: { width: 1000, height: 800 },
		});
		await driver.allowWhenAsked(['downloads']);
		const options = await driver.openExtension('options.html');
		await options.until(`document.querySelector('.restore input')`);
		await options.front();
		await options.run(`${SCHEDULE}.focus()`);
		await options.press('ArrowDown');
		await untilTrue('permitted', () =>
			options.run(`${API}.permissions.contains({ permissions: ['downloads'] })`),
		);
		popup = await driver.openExtension('popup.html');
		const draft = {
			id: 'arxiv:1706.03762',
			title: 'Attention Is All You Need',
			authors: [{ name: 'Ashish Vaswani' }],
			published: '2017-06-12',
			source: 'arxiv',
		};
		await seed(popup, 'seed', [{ draft }]);
		await popup.until(`document.querySelector('[data-paper]')`);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
		rmSync(folder, { recursive: true, force: true });
	});

	test('is said to be done once the disk has it, by the name that it has there', async () => {
		await click(popup, 'Export BibTeX');
		await popup.until(`${STATUS}.includes('Exported 1 paper to ')`);
		expect(entries()).toEqual([expect.stringContaining('@misc{vaswani2017attention,')]);
		const files = await popup.run<string[]>(
			`${API}.downloads.search({}).then((items) => items.map(({ filename }) => filename))`,
		);
		const said = await popup.run<string>(STATUS);
		expect(files.some((file) => said.includes(basename(file)))).toBe(true);
	});

	test('that the browser refuses is said', async () => {
		await replace(`() => Promise.reject(new Error('Invalid filename'))`);
		await click(popup, 'Export BibTeX');
		await popup.until(`${STATUS}.includes('did not save the file (Invalid filename)')`);
		expect(await popup.run(`Boolean(document.querySelector('.export-menu .failed'))`)).toBe(true);
		expect(await popup.violations()).toEqual([]);
		expect(entries()).toHaveLength(1);
	});

	test('that its user cancels is no failure', async () => {
		await replace(`() => Promise.reject(new Error('Download canceled by the user'))`);
		await click(popup, 'Export BibTeX');
		await popup.until(`${STATUS}.includes('Cancelled')`);
		expect(await popup.run(`Boolean(document.querySelector('.export-menu .failed'))`)).toBe(false);
	});

	test('of a backup that its user cancels leaves none that counts as made', async () => {
		const options = await driver.openExtension('options.html');
		const said = `[...document.querySelectorAll('.backup .notice, .backup [role=alert], .backup [role=status]')].map((each) => each.textContent).join(' ')`;
		const made = `document.querySelectorAll('.made-backups tbody tr').length`;
		await options.until(`document.querySelector('.backup .primary')`);
		const before = await options.run<number>(made);
		await options.run(
			`void Object.defineProperty(${API}.downloads, 'download', { configurable: true, writable: true, value: () => Promise.reject(new Error('Download canceled by the user')) })`,
		);
		await options.run(`document.querySelector('.backup .primary').click()`);
		await options.until(`${said}.includes('No backup was made')`);
		expect(await options.run<number>(made)).toBe(before);
		await options.close();
	});
});
