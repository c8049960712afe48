/** Import: a file with problems, what it would do, doing it, and taking it back. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startHosts, type Hosts } from '../support/hosts.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { storedPapers } from './driver/library.ts';
import { choose, seed } from './driver/page.ts';
import { buttonNamed, click, clickWithMouse } from './driver/popup.ts';
import { shoot } from './driver/shots.ts';

const SAVED = [
	{
		draft: {
			id: 'arxiv:1706.03762',
			title: 'Attention Is All You Need',
			authors: [{ name: 'Ashish Vaswani' }],
			published: '2017-06-12',
			source: 'arxiv',
		},
		tags: ['mine'],
		notes: 'my own words',
	},
	{
		draft: {
			id: 'doi:10.1038/nature14539',
			title: 'Deep learning',
			authors: [{ name: 'Yann LeCun' }],
			source: 'crossref',
		},
	},
	{
		draft: {
			id: 's2:lstm',
			title: 'Long Short-Term Memory in Recurrent Networks',
			authors: [{ name: 'Sepp Hochreiter' }],
			source: 'import',
		},
	},
];

/** One new, one that adds, one with another title, one of another id, and two that are broken, with a stray brace between them. */
const BIB = `@string{nips = "Advances in Neural Information Processing Systems"}
@inproceedings{gan, title = {Generative Adversarial Nets}, author = {Goodfellow, Ian and Pouget-Abadie, Jean}, booktitle = nips, year = 2014}
@misc{vaswani, title = {Attention Is All You Need}, author = {Ashish Vaswani and Noam Shazeer}, eprint = {1706.03762}, archiveprefix = {arXiv}, abstract = {We propose a network.}}
@article{other, title = {On the geometry of numbers}, author = {Cassels, J. W. S.}, doi = {10.1038/nature14539}, year = 1959}
@article{lstm, title = {Long Short-Term Memory in Recurrent Networks}, author = {Hochreiter, Sepp}, doi = {10.1162/neco.1997.9.8.1735}, year = 1997}
@article{nothing, author = {Nobody}}
}
@book{tail, title = {The Art of Computer Programming}, author = {Knuth, Donald E.}, publisher = {Addison-Wesley}, year = 1968
`;

const STEP = `document.querySelector('.import').textContent`;

/** Puts a file into the field, as if it were chosen. */
const chooseFile = (tab: Tab, name: string, text: string): Promise<void> =>
	tab.run(`(() => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
		const field = document.querySelector('[type=file]');
		field.files = transfer.files;
		field.dispatchEvent(new Event('change', { bubbles: true }));
	})()`);

const dropFile = (tab: Tab, name: string, text: string): Promise<void> =>
	tab.run(`(() => {
		const transfer = new DataTransfer();
		transfer.items.add(new File([${JSON.stringify(text)}], ${JSON.stringify(name)}));
		const init = { dataTransfer: transfer, bubbles: true, cancelable: true };
		document.querySelector('.drop').dispatchEvent(new DragEvent('drop', init));
	})()`);

/** Opens the folded parts of a preview. */
const unfold = (tab: Tab): Promise<void> =>
	tab.run(
		`document.querySelectorAll('.import details:not([open]) summary').forEach((each) => each.click())`,
	);

describe.each(BROWSERS)('import in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;

	beforeAll(async () => {
		hosts = await startHosts({
			'huggingface.co': () => new Response('', { status: 404 }),
			'export.arxiv.org': () => new Response('', { status: 503 }),
			'api.crossref.org': ({ url }) =>
				url.includes('7953')
					? Response.json({
							message: {
								DOI: '10.1145/7953',
								title: ['A found paper'],
								author: [{ given: 'Ada', family: 'Lovelace' }],
							},
						})
					: new Response('', { status: 404 }),
			'api.datacite.org': () => new Response('', { status: 404 }),
		});
		driver = await startBrowser(name, hosts, { viewport: { width: 1000, height: 800 } });
		await driver.allowWhenAsked(['https://api.crossref.org/*', 'https://api.datacite.org/*']);
		const tab = await driver.openExtension('import.html');
		await seed(tab, 'seed', SAVED);
		await tab.close();
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('the popup leads to the page', async () => {
		const popup = await driver.openExtension('popup.html');
		await popup.until(buttonNamed('Import'));
		await popup.close();
	});

	test('a file with problems: preview, decisions, apply, undo, and all is as before', async () => {
		const before = await storedPapers(driver);
		const tab = await driver.openExtension('import.html');
		await tab.until(`document.querySelector('[type=file]')`);
		expect(await tab.violations()).toEqual([]);
		await shoot(tab, `import-source-${name}`);
		await chooseFile(tab, 'mine.bib', BIB);
		await tab.until(`${STEP}.includes('Records read')`);
		// Nothing is written before it is asked for.
		expect(await storedPapers(driver)).toEqual(before);
		await tab.front();
		const parts = await tab.run<string[]>(
			`[...document.querySelectorAll('.import summary')].map((each) => each.textContent)`,
		);
		expect(parts).toEqual([
			'To decide: 2',
			'Problems: 2',
			'New: 2',
			'Saved already, and the file adds to it: 1',
		]);
		await unfold(tab);
		await tab.until(`${STEP}.includes('Generative Adversarial Nets')`);
		const text = await tab.run<string>(STEP);
		for (const line of ['Line 6: ', 'Line 8: ']) expect(text).toContain(line);
		expect(text).toMatch(/Adds or changes: [^.]*Authors, Abstract, and Kind of work/u);
		expect(await tab.violations()).toEqual([]);
		await shoot(tab, `import-preview-${name}`);

		await tab.until(buttonNamed('Import 3 papers'));
		await tab.run(`(() => {
			const field = document.querySelector('.for-all select');
			field.value = 'merge';
			field.dispatchEvent(new Event('change', { bubbles: true }));
		})()`);
		await tab.until(buttonNamed('Import 5 papers'));
		await tab.run(`(() => {
			const field = [...document.querySelectorAll('.conflict select')].find((each) => each.ariaLabel.includes('Long Short-Term'));
			field.value = 'separate';
			field.dispatchEvent(new Event('change', { bubbles: true }));
		})()`);
		await tab.until(`document.querySelector('.for-all select').value === ''`);
		await click(tab, 'Import 5 papers');
		await tab.until(`${STEP}.includes('New: 3. Changed: 2.')`);
		expect(await tab.violations()).toEqual([]);
		await shoot(tab, `import-result-${name}`);
		const after = await storedPapers(driver);
		await tab.front();
		expect(after).toHaveLength(before.length + 3);
		expect(after.find(({ id }) => id === 'arxiv:1706.03762')).toMatchObject({
			abstract: 'We propose a network.',
			tags: ['mine'],
			notes: 'my own words',
			key: 'vaswani',
		});

		await click(tab, 'Undo the import');
		await tab.until(`${STEP}.includes('as it was before the import')`);
		// A key that was handed out stays, and when a row was written last is told as it is.
		const content = (papers: readonly object[]) =>
			papers.map((paper) => ({ ...paper, key: undefined, updatedAt: undefined }));
		expect(content(await storedPapers(driver))).toEqual(content(before));
		await tab.close();
	});

	test('a dropped file that is none of the formats is told, and nothing happens', async () => {
		const tab = await driver.openExtension('import.html');
		await tab.until(`document.querySelector('.drop')`);
		await dropFile(tab, 'image.png', '\u0089PNG\u0000\u0001\u0002');
		await tab.until(`${STEP}.includes('This file is no text.')`);
		expect(await tab.run(`${buttonNamed('Import 0 papers')}.disabled`)).toBe(true);
		await click(tab, 'Cancel');
		await tab.until(`document.querySelector('.drop')`);
		await dropFile(tab, 'notes.txt', 'only words');
		await tab.until(`${STEP}.includes('neither BibTeX nor RIS')`);
		await tab.close();
	});

	test('PaperMemory’s export brings its stars and days along', async () => {
		const tab = await driver.openExtension('import.html');
		await tab.until(`document.querySelector('.drop')`);
		const memory = {
			'Arxiv-2010.11929': {
				title: 'An Image is Worth 16x16 Words',
				author: 'Alexey Dosovitskiy and Lucas Beyer',
				bibtex: '',
				pdfLink: 'https://arxiv.org/pdf/2010.11929.pdf',
				favorite: true,
				addDate: '2021-11-25T19:05:43.515Z',
			},
			__dataVersion: 60_000,
		};
		await dropFile(tab, 'memory.json', JSON.stringify(memory));
		await tab.until(`document.querySelector('summary')?.textContent === 'New: 1'`);
		await click(tab, 'Import 1 paper');
		await tab.until(buttonNamed('Undo the import'));
		const stored = await storedPapers(driver);
		expect(stored).toContainEqual(
			expect.objectContaining({
				id: 'arxiv:2010.11929',
				starred: true,
				savedAt: Date.UTC(2021, 10, 25, 19, 5, 43, 515),
			}),
		);
		await click(tab, 'Undo the import');
		await tab.until(`document.querySelector('.drop')`);
		await tab.close();
	});

	test('pasted BibTeX is read, and a pasted list is looked up where that is allowed', async () => {
		const tab = await driver.openExtension('import.html');
		await tab.until(`document.querySelector('textarea')`);
		await choose(tab, 'Or paste', '@misc{a, title = {A pasted entry}, year = 2020}');
		await click(tab, 'Preview');
		await tab.until(`document.querySelector('summary')?.textContent === 'New: 1'`);
		await click(tab, 'Cancel');
		await tab.until(`document.querySelector('textarea')`);
		const list = 'arXiv:1706.03762\n10.1145/7953\nno paper at all\nhttps://doi.org/10.9999/unknown';
		await choose(tab, 'Or paste', list);
		await click(tab, 'Preview');
		await tab.until(`${STEP}.includes('To look up: 2. Saved already: 1.')`);
		expect(await tab.run(STEP)).toContain('api.crossref.org');
		expect(await tab.violations()).toEqual([]);
		expect(hosts.requests.filter(({ host }) => host === 'api.crossref.org')).toEqual([]);
		await clickWithMouse(tab, 'Look up');
		await tab.until(`${STEP}.includes('Records read: 1. Problems: 2')`);
		const text = await tab.run<string>(STEP);
		expect(text).toContain('Line 3: No paper is named here: no paper at all');
		expect(text).toContain('Line 4: No source knows doi:10.9999/unknown');
		await click(tab, 'Import 1 paper');
		await tab.until(`${STEP}.includes('New: 1.')`);
		expect((await storedPapers(driver)).map(({ title }) => title)).toContain('A found paper');
		await tab.close();
	});

	test('a list around pasted entries is looked up, and they are kept', async () => {
		const tab = await driver.openExtension('import.html');
		await tab.until(`document.querySelector('textarea')`);
		const text =
			'See arXiv:1706.03762 and 10.9999/unknown:\n@misc{beside, title = {An entry}, year = 2021}';
		await choose(tab, 'Or paste', text);
		await click(tab, 'Preview');
		await tab.until(`${STEP}.includes('To look up: 1. Saved already: 1.')`);
		expect(await tab.run(STEP)).toContain('Read beside them: 1 entry');
		expect(await tab.violations()).toEqual([]);
		await clickWithMouse(tab, 'Look up');
		await tab.until(`${STEP}.includes('Records read: 1. Problems: 1')`);
		expect(await tab.run(STEP)).toContain('Line 1: No source knows doi:10.9999/unknown');
		await tab.close();
	});

	test('a pasted text is there to be mended, the focus follows, and a file is never opened instead', async () => {
		const tab = await driver.openExtension('import.html');
		await tab.front();
		await tab.until(`document.querySelector('textarea')`);
		await tab.run(`document.querySelector('textarea').focus()`);
		await tab.type(`@misc{a, title = {Half a title, author = {Ada Lovelace}}`);
		await tab.press('Tab');
		await tab.press('Enter');
		await tab.until(`${STEP}.includes('Problems: ')`);
		await tab.until(`document.activeElement.matches('.import')`);
		const isTaken = await tab.run<boolean>(`(() => {
			const transfer = new DataTransfer();
			transfer.items.add(new File(['@misc{b, title = {Dropped}}'], 'b.bib'));
			transfer.items.add(new File(['@misc{c, title = {Beside it}}'], 'c.bib'));
			const init = { dataTransfer: transfer, bubbles: true, cancelable: true };
			return !document.querySelector('.import').dispatchEvent(new DragEvent('drop', init));
		})()`);
		expect(isTaken).toBe(true);
		await tab.until(`${STEP}.includes('Records read: 1. Problems: 1')`);
		expect(await tab.run(STEP)).toContain('One file at a time, not read: c.bib');
		await tab.run(`${buttonNamed('Cancel')}.focus()`);
		await tab.press('Enter');
		await tab.until(`document.querySelector('textarea')?.value.includes('Half a title')`);
		await tab.until(`document.activeElement.matches('.import')`);
		await tab.close();
	});
});
