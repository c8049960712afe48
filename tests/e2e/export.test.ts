/** Export: every format to a file, the clipboard, what is partial, cancel, and keys that users choose. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { exportText } from '../../lib/citation/export.ts';
import type { CitedPaper } from '../../lib/citation/format.ts';
import { formats } from '../../lib/citation/formats/index.ts';
import { topicById } from '../../lib/topics/taxonomy.ts';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { storedPapers } from './driver/library.ts';
import { choose, pasted, seed } from './driver/page.ts';
import { buttonNamed, clearSearch, click, clickWithMouse, type } from './driver/popup.ts';
import { shoot } from './driver/shots.ts';
import { PAPERS } from './hosts/papers.ts';

const STATUS = `(document.querySelector('dialog .ended, .export-menu .ended')?.textContent ?? '')`;

const drafts = PAPERS.map(({ id, title, authors, published, categories }) => ({
	id: `arxiv:${id}`,
	title,
	authors: authors.map((name) => ({ name })),
	published,
	categories,
	source: 'arxiv',
}));

/** Neither authors nor a day nor an address are known. */
const PARTIAL = { id: 's2:1', title: 'A report of nobody', authors: [], source: 'import' };

/** Tells what browsers are given as a file: its text and its name. */
const WATCH = `(() => {
	const create = URL.createObjectURL;
	URL.createObjectURL = (blob) => { globalThis.exported = blob.text(); return create(blob); };
	const press = HTMLAnchorElement.prototype.click;
	HTMLAnchorElement.prototype.click = function () {
		globalThis.exportedName = this.download;
		return press.call(this);
	};
})()`;

/** Notes which tables the page reads from now on. */
const WATCH_READS = `(() => {
	globalThis.reads = [];
	const { objectStore } = IDBTransaction.prototype;
	IDBTransaction.prototype.objectStore = function (name) {
		globalThis.reads.push(name);
		return objectStore.call(this, name);
	};
})()`;

describe.each(BROWSERS)('export in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let library: Tab;

	beforeAll(async () => {
		hosts = await startHosts({
			'huggingface.co': () => new Response(''),
			'export.arxiv.org': () => new Response('', { status: 503 }),
		});
		driver = await startBrowser(name, hosts, { viewport: { width: 1000, height: 800 } });
		library = await driver.openExtension('popup.html');
		const papers = [...drafts, PARTIAL].map((draft) => ({ draft }));
		await seed(library, 'seed', papers);
		await library.until(`document.querySelectorAll('[data-paper]').length === ${papers.length}`);
		await library.run(WATCH);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	/** The library as an export takes it: with keys, the newest first. */
	const cited = async (): Promise<CitedPaper[]> => {
		const papers = (await storedPapers(driver)) as unknown as CitedPaper[];
		await library.front();
		return papers.toSorted((a, b) => b.savedAt - a.savedAt);
	};
	const exported = async (button: string): Promise<{ text: string; file: string }> => {
		await library.run('void (globalThis.exported = undefined)');
		await click(library, button);
		await library.until('globalThis.exported');
		const text = await library.run<string>('globalThis.exported');
		return { text, file: await library.run<string>('globalThis.exportedName') };
	};
	const openDialog = async (): Promise<void> => {
		await click(library, 'Export as …');
		await library.until(`document.querySelector('dialog[open]')`);
	};

	test('the main button writes every paper, and names what is partial', async () => {
		const { text, file } = await exported('Export BibTeX');
		const papers = await cited();
		expect(text).toBe((await exportText(papers, formats[0]!)).text);
		expect(file).toMatch(/^offprint-\d{4}-\d\d-\d\d\.bib$/u);
		await library.until(`${STATUS}.includes('Exported ${papers.length} papers to offprint-')`);
		await library.until(
			`document.querySelector('.report summary').textContent === 'Incomplete: 1'`,
		);
		await library.run(`document.querySelector('.report summary').click()`);
		expect(await library.run(`document.querySelector('.report li').textContent`)).toContain(
			'A report of nobody',
		);
		expect(await library.violations()).toEqual([]);
		await shoot(library, `export-report-${name}`);
		// It says so until it was read.
		await click(library, 'Close');
		await library.until(`!document.querySelector('.ended')`);
		expect(await library.run('document.activeElement.textContent.trim()')).toBe('Export BibTeX');
	});

	test.each(formats.map(({ id, name: label }) => [id, label] as const))(
		'%s to a file is what the engine prints',
		async (id) => {
			const format = formats.find((each) => each.id === id)!;
			await openDialog();
			await choose(library, 'Format', id);
			const { text, file } = await exported('Save as a file');
			const topicLabel = (topic: string): string =>
				topic === '' ? 'Without a topic' : (topicById(topic)?.label ?? topic);
			const expected = await exportText(await cited(), format, { topicLabel });
			expect(text.replace(/^\uFEFF/u, '')).toBe(expected.text);
			expect(expected.text).toContain('Attention');
			expect(file).toMatch(new RegExp(`\\.${format.extension}$`, 'u'));
			await library.press('Escape');
			await library.until(`!document.querySelector('dialog')`);
		},
	);

	test('the dialog copies; only what a search finds, or all', async () => {
		await type(library, 'attention vaswani');
		await library.until(`document.querySelectorAll('[data-paper]').length === 1`);
		await clickWithMouse(library, 'Copy BibTeX');
		await library.until(`${STATUS}.includes('Copied 1 paper')`);
		expect((await pasted(library)).match(/^@/gmu)).toHaveLength(1);
		await openDialog();
		expect(await library.violations()).toEqual([]);
		await shoot(library, `export-dialog-${name}`, 'dialog');
		await library.run(`document.querySelectorAll('dialog [type=radio]')[1].click()`);
		await choose(library, 'Format', 'ris');
		await clickWithMouse(library, 'Copy');
		await library.until(
			`document.querySelector('dialog .ended')?.textContent.includes('Copied ${drafts.length + 1} papers')`,
		);
		const text = await pasted(library);
		expect(text.match(/^TY {2}- /gmu)).toHaveLength(drafts.length + 1);
		await library.press('Escape');
		await library.until(`!document.querySelector('dialog')`);
	});

	test('the dialog begins with the dialect of the settings; keys reach a long report', async () => {
		const dialect = (value: string): string =>
			`(globalThis.browser ?? globalThis.chrome).storage.local.set({ citation: { dialect: '${value}' } })`;
		await clearSearch(library);
		await library.run(dialect('biblatex'));
		await openDialog();
		await library.until(`document.querySelector('dialog .format select').value === 'biblatex'`);
		await exported('Save as a file');
		await library.until(`document.querySelector('dialog .report')`);
		await library.run(`document.querySelector('dialog .report summary').focus()`);
		await library.front();
		await library.press('Enter');
		await library.press('Tab');
		expect(await library.run(`document.activeElement.matches('.report ul')`)).toBe(true);
		await library.press('Escape');
		await library.until(`!document.querySelector('dialog')`);
		await library.run(dialect('bibtex'));
	});

	test('the dialog exports the papers of a topic', async () => {
		await clearSearch(library);
		const counts = new Map<string, number>();
		for (const { topics } of await cited()) {
			for (const topic of topics) counts.set(topic, (counts.get(topic) ?? 0) + 1);
		}
		const [first, second] = [...counts].toSorted((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
		await library.run(WATCH_READS);
		await openDialog();
		await library.until(`document.querySelector('dialog .by-topic')`);
		await library.until(`new Promise((resolve) => setTimeout(() => resolve(true)))`);
		// Nobody wants to know of topics yet.
		expect(await library.run(`globalThis.reads.includes('leaves')`)).toBe(false);
		await library.run(`document.querySelector('dialog .by-topic').click()`);
		await library.until(`globalThis.reads.includes('leaves')`);
		const option = `document.querySelector('dialog .scopes select')?.selectedOptions[0].textContent`;
		const [topic, count] = first!;
		await library.until(`${option} === ${JSON.stringify(`${topicById(topic)!.label} (${count})`)}`);
		await choose(library, 'Topic', second![0]);
		await choose(library, 'Format', 'bibtex');
		expect(await library.violations()).toEqual([]);
		await shoot(library, `export-topic-${name}`, 'dialog');
		const { text } = await exported('Save as a file');
		const papers = (await cited()).filter(({ topics }) => topics.includes(second![0]));
		expect(text).toBe((await exportText(papers, formats[0]!)).text);
		await library.press('Escape');
		await library.until(`!document.querySelector('dialog')`);
	});

	test('a refused clipboard is said', async () => {
		await library.run(
			`void (navigator.clipboard.write = () => Promise.reject(new DOMException('no', 'NotAllowedError')))`,
		);
		await click(library, 'Copy BibTeX');
		await library.until(`${STATUS}.includes('refused the clipboard')`);
	});

	test('a citation key can be chosen; one that is taken or unusable is told', async () => {
		const first = (await cited()).find(({ title }) => title.startsWith('Attention'));
		await click(library, `Citation key: ${first!.title}`);
		await library.until(`document.querySelector('dialog .key-editor input')`);
		await choose(library, 'Citation key', 'two words');
		await library.until(
			`document.querySelector('.key-editor .wrong')?.textContent.includes('a space')`,
		);
		expect(await library.violations('dialog')).toEqual([]);
		const taken = (await cited()).find(({ id }) => id !== first!.id)!.key;
		await choose(library, 'Citation key', taken);
		await library.until(`!document.querySelector('.key-editor button').disabled`);
		await library.run(`document.querySelector('.key-editor button').click()`);
		await library.until(
			`document.querySelector('.key-editor .wrong')?.textContent.includes('Another paper')`,
		);
		await choose(library, 'Citation key', 'transformers');
		await library.until(`!document.querySelector('.key-editor button').disabled`);
		await library.run(`document.querySelector('.key-editor button').click()`);
		await library.until(`document.querySelector('.key-editor p').textContent === 'Saved'`);
		const stored = await storedPapers(driver);
		expect(stored.find(({ id }) => id === first!.id)?.key).toBe('transformers');
		await library.close();
	});

	test('a long export shows how far it is, and can be cancelled', async () => {
		const tab = await driver.openExtension('popup.html');
		await clearSearch(tab);
		for (let chunk = 0; chunk < 6; chunk += 1) {
			const papers = Array.from({ length: 250 }, (_, index) => ({
				draft: {
					id: `s2:${chunk}x${index}`,
					title: `Paper ${chunk} of many ${index}`,
					authors: [{ name: `Ada Lovelace${index}` }],
					published: '2020',
					source: 'import',
				},
			}));
			await seed(tab, 'many', papers);
		}
		await tab.until(`document.querySelector('.export-menu .count')?.textContent.startsWith('1,5')`);
		await tab.run(WATCH);
		await click(tab, 'Export as …');
		await tab.until(`document.querySelector('dialog[open]')`);
		await choose(tab, 'Format', 'apa');
		await click(tab, 'Save as a file');
		await tab.until(buttonNamed('Cancel'));
		await tab.run(`${buttonNamed('Cancel')}.click()`);
		await tab.until(`document.querySelector('dialog .ended')?.textContent.includes('Cancelled')`);
		expect(await tab.run('globalThis.exported === undefined')).toBe(true);
		await tab.close();
	});
});
