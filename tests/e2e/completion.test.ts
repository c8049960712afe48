/** What a card left out is completed from arXiv in the background, also by one that was stopped. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { judgeBib, missingTools } from '../support/tex.ts';
import { clickBar, untilBars, untilSaved } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import { untilTrue, type Driver } from './driver/driver.ts';
import { storedPapers, type StoredPaper } from './driver/library.ts';
import { exportedBib } from './driver/popup.ts';
import { exportArxiv } from './hosts/arxiv-api.ts';
import { listing } from './hosts/listing.ts';
import { PAPERS } from './hosts/papers.ts';

const DAILY = 'https://huggingface.co/papers/date/2026-07-02';
/** Longest wait for an errand of two requests, with arXiv's pauses, on a busy machine. */
const NAMES_MS = 40_000;
const [attention, bert, gpt, resnet] = PAPERS.map(({ id }) => `arxiv:${id}`);

describe.each(BROWSERS)('completion in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;

	const asked = (): string[] =>
		hosts.requests.filter(({ host }) => host === 'export.arxiv.org').map(({ path }) => path);
	const saveCard = async (id: string): Promise<void> => {
		const page = await driver.open(DAILY);
		await untilBars(page, PAPERS.length);
		await clickBar(page, id);
		await untilSaved(page, id);
		await page.close();
	};
	const stored = async (id: string): Promise<StoredPaper | undefined> =>
		(await storedPapers(driver)).find((paper) => paper.id === id);
	const untilNames = (id: string): Promise<void> =>
		untilTrue(
			`${id} has names told apart`,
			async () => (await stored(id))?.authors[0]?.family,
			NAMES_MS,
		);

	beforeAll(async () => {
		hosts = await startHosts({
			'huggingface.co': () => html(listing({ papers: PAPERS })),
			'export.arxiv.org': exportArxiv,
		});
		driver = await startBrowser(name, hosts);
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('a paper saved on Hugging Face gets its categories and names told apart', async () => {
		const begun = Date.now();
		const looked = Promise.withResolvers<void>();
		hosts.set('export.arxiv.org', async (request) => {
			await looked.promise;
			return exportArxiv(request);
		});
		await saveCard(attention!);
		expect((await stored(attention!))?.categories).toBeUndefined();
		looked.resolve();
		await untilNames(attention!);
		expect(await stored(attention!)).toMatchObject({
			categories: ['cs.CL', 'cs.LG'],
			published: '2017-06-12',
			authors: expect.arrayContaining([
				{ name: 'Aidan N. Gomez', family: 'Gomez', given: 'Aidan N.' },
			]),
		});
		expect(asked()).toEqual(['/api/query?id_list=1706.03762&max_results=1', '/abs/1706.03762v3']);
		// The pause between the two.
		expect(Date.now() - begun).toBeGreaterThan(3_000);
		const { headers } = hosts.requests.find(({ host }) => host === 'export.arxiv.org')!;
		expect(headers['cookie']).toBeUndefined();
		expect(headers['referer']).toBeUndefined();
	});

	test('its BibTeX has a primary class then, and compiles before and after', async () => {
		hosts.set('export.arxiv.org', () => new Response('', { status: 500 }));
		await saveCard(bert!);
		const bib = await exportedBib(driver);
		expect(bib).toMatch(
			/eprint += \{1706\.03762\},\n +archiveprefix = \{arXiv\},\n +primaryclass += \{cs\.CL\}/,
		);
		expect(bib).toContain('Gomez, Aidan N.');
		expect(bib).toMatch(/eprint += \{1810\.04805\},\n +archiveprefix = \{arXiv\},\n +doi/);
		const missing = missingTools();
		if (missing.length > 0) console.log(`not judged, without ${missing.join(', ')}`);
		for (const { tool, warnings } of judgeBib(bib)) expect(warnings, tool).toEqual([]);
	});

	test('a background that was stopped goes on at the next event', async () => {
		const before = asked().length;
		hosts.set('export.arxiv.org', () => new Promise<Response>(() => {}));
		await saveCard(gpt!);
		await untilTrue('arXiv was asked', () => Promise.resolve(asked().length > before));
		await driver.stopBackground();
		hosts.set('export.arxiv.org', exportArxiv);
		expect((await stored(gpt!))?.categories).toBeUndefined();
		// A page that asks which of its papers are saved.
		const page = await driver.open(DAILY);
		await untilBars(page, PAPERS.length);
		await untilNames(gpt!);
		expect(await stored(gpt!)).toMatchObject({ categories: ['cs.CL'] });
		await page.close();
	});

	test('an alarm wakes a stopped background', async () => {
		const before = asked().length;
		hosts.set('export.arxiv.org', () => new Promise<Response>(() => {}));
		await saveCard(resnet!);
		await untilTrue('arXiv was asked', () => Promise.resolve(asked().length > before));
		const page = await driver.openExtension('options.html');
		const api = '(globalThis.browser ?? globalThis.chrome)';
		const alarms = await page.run<string[]>(
			`${api}.alarms.getAll().then((all) => all.map(({ name }) => name))`,
		);
		expect(alarms).toContain('complete');
		await driver.stopBackground();
		hosts.set('export.arxiv.org', exportArxiv);
		// The same alarm, rung at once.
		await page.run(`${api}.alarms.create('complete', { when: Date.now() + 200 })`);
		await page.close();
		await untilNames(resnet!);
	});

	test('nothing is asked while it is switched off', async () => {
		const last = `arxiv:${PAPERS[4]!.id}`;
		const options = await driver.openExtension('options.html');
		const box = `[...document.querySelectorAll('label')].find((label) => label.textContent.includes('left out'))?.querySelector('input')`;
		await options.until(`${box}?.checked`);
		expect(await options.violations()).toEqual([]);
		await options.run(`${box}.click()`);
		await options.until(`!${box}.checked`);
		const before = asked().length;
		await saveCard(last);
		await new Promise((resolve) => setTimeout(resolve, 2_500));
		expect(asked()).toHaveLength(before);
		await options.run(`${box}.click()`);
		await untilNames(last);
		await options.close();
	});
});
