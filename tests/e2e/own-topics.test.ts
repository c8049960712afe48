/** A topic of the user's own: made with a preview, on badges at once, in and out as a file. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { look, pointOf, readBars, untilBars } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { arxivList, listing } from './hosts/listing.ts';
import { PAPERS } from './hosts/papers.ts';

const DAILY = 'https://huggingface.co/papers/date/2026-07-02';
const withTransformers = PAPERS.filter(({ title }) => /transformer/i.test(title));

const byText = (text: string): string =>
	`[...document.querySelectorAll('button')].find((button) => button.textContent.trim() === '${text}')`;

const click = async (tab: Tab, text: string): Promise<void> => {
	await tab.until(byText(text));
	await tab.run(`${byText(text)}.click()`);
};

const fill = (tab: Tab, selector: string, value: string): Promise<unknown> =>
	tab.run(`(() => {
		const field = document.querySelector('.own-editor ${selector}');
		field.value = ${JSON.stringify(value)};
		field.dispatchEvent(new Event('input', { bubbles: true }));
	})()`);

const badgesOf = async (tab: Tab, id: string): Promise<string[]> =>
	(await readBars(tab)).find(({ paper }) => paper === `arxiv:${id}`)?.badges ?? [];

const giveFile = (tab: Tab, text: string): Promise<unknown> =>
	tab.run(`(() => {
		const files = new DataTransfer();
		files.items.add(new File([${JSON.stringify(text)}], 'topics.json', { type: 'application/json' }));
		const input = document.querySelector('#own-topics input[type=file]');
		input.files = files.files;
		input.dispatchEvent(new Event('change', { bubbles: true }));
	})()`);

describe.each(BROWSERS)('own topics in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let page: Tab;
	let options: Tab;

	beforeAll(async () => {
		hosts = await startHosts({
			'huggingface.co': () => html(listing({ papers: PAPERS })),
			'arxiv.org': () => html(arxivList({ papers: PAPERS })),
		});
		driver = await startBrowser(name, hosts, { viewport: { width: 1280, height: 800 } });
		page = await driver.open(DAILY);
		await untilBars(page, PAPERS.length);
		options = await driver.openExtension('options.html');
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	test('the editor previews the open page, and a kept topic stands first on its cards', async () => {
		await options.front();
		await click(options, 'New topic');
		await options.until(`document.querySelector('.own-editor textarea')`);
		await fill(options, 'input', 'Attention nets');
		await fill(options, 'textarea', 'category:nothing at all');
		await options.until(`document.querySelector('.own-editor [role=alert]')`);
		await fill(options, 'textarea', 'transformer*');
		await options.until(
			`document.querySelector('.finds')?.textContent.includes('${withTransformers.length} of ${PAPERS.length}')`,
		);
		expect(await options.violations()).toEqual([]);
		await click(options, 'Keep topic');
		await options.until(
			`document.querySelector('.own-list .badge')?.textContent === 'Attention nets'`,
		);
		await options.until(`document.activeElement.textContent === 'New topic'`);
		await page.until(
			`[...document.querySelectorAll('article')].some((card) => card.shadowRoot?.querySelector('.badge')?.textContent === 'Attention nets')`,
		);
		for (const { id } of withTransformers) {
			expect((await badgesOf(page, id))[0]).toBe('Attention nets');
		}
		const other = PAPERS.find((paper) => !withTransformers.includes(paper));
		expect(await badgesOf(page, other!.id)).not.toContain('Attention nets');
	});

	test('its badge says what was found, filters, and is there on the next page', async () => {
		const [paper] = withTransformers;
		await page.front();
		const { x, y } = await pointOf(page, `arxiv:${paper!.id}`, '.badge');
		await page.moveTo(x, y);
		const tip = `document.querySelector('article') && [...document.querySelectorAll('article')].map((card) => card.shadowRoot?.querySelector('#tip')?.textContent ?? '').join('')`;
		await page.until(`(${tip}).includes('Transformers”')`);
		expect(await page.run<string>(tip)).toContain('Your own topic');
		await page.clickAt(x, y);
		const visible = `[...document.querySelectorAll('article')].filter((card) => getComputedStyle(card).display !== 'none').length`;
		await page.until(`${visible} === ${withTransformers.length}`);
		await page.goTo(DAILY);
		await untilBars(page, PAPERS.length);
		await page.until(`${visible} === ${withTransformers.length}`);
		expect(
			await look<string>(page, `document.querySelector('offprint-filter').shadowRoot.textContent`),
		).toContain('Attention nets');
	});

	test('a page that is filtered by a topic shows all while that is gone', async () => {
		const visible = `[...document.querySelectorAll('article')].filter((card) => getComputedStyle(card).display !== 'none').length`;
		await page.until(`${visible} === ${withTransformers.length}`);
		await options.run(`document.querySelector('[aria-label="Remove Attention nets"]').click()`);
		await page.until(`${visible} === ${PAPERS.length}`);
		await page.until(`!document.querySelector('offprint-filter')`);
		await click(options, 'Undo');
		await page.until(`${visible} === ${withTransformers.length}`);
	});

	test('a file brings topics and says what it could not read; removal can be undone', async () => {
		await options.front();
		const topics = [
			{ id: 'own-lora', name: 'Adapters', hue: 25, terms: ['LoRA'], not: [] },
			{ id: 'own-broken', name: 'Broken', hue: 25, terms: [], not: [] },
		];
		await giveFile(options, JSON.stringify({ format: 'offprint-topics', version: 1, topics }));
		await options.until(
			`document.querySelector('#own-topics .buttons output')?.textContent.includes('Broken')`,
		);
		await options.until(`document.querySelectorAll('.own-list .badge').length === 2`);
		await giveFile(options, 'no JSON');
		await options.until(
			`document.querySelector('#own-topics .buttons output')?.textContent.includes('JSON')`,
		);
		await page.until(
			`[...document.querySelectorAll('article')].some((card) => card.shadowRoot?.querySelector('.badge')?.textContent === 'Adapters')`,
		);
		await options.run(`document.querySelector('[aria-label="Remove Adapters"]').click()`);
		await options.until(`document.querySelectorAll('.own-list .badge').length === 1`);
		await click(options, 'Undo');
		await options.until(`document.querySelectorAll('.own-list .badge').length === 2`);
	});

	test('what is open at a badge goes when its card is given another paper', async () => {
		await page.goTo(DAILY);
		await untilBars(page, PAPERS.length);
		const [paper, other] = withTransformers;
		await page.front();
		const { x, y } = await pointOf(page, `arxiv:${paper!.id}`, '.badge');
		await page.moveTo(x, y);
		const tips = `[...document.querySelectorAll('article')].filter((card) => card.shadowRoot?.querySelector('#tip')).length`;
		await page.until(`${tips} === 1`);
		await page.run(`(() => {
			const link = document.querySelector('article h3 a[href="/papers/${paper!.id}"]');
			link.href = '/papers/${other!.id}';
			link.textContent = 'Of something else';
		})()`);
		await page.moveTo(1, 1);
		await page.until(`${tips} === 0`);
	});

	test('a badge with a long name is heard where there is much room', async () => {
		await options.run(
			`(globalThis.browser ?? chrome).storage.sync.set({ 'own-long': { id: 'own-long', name: '主'.repeat(30), hue: 25, terms: ['transformer*'], not: [] } })`,
		);
		const list = await driver.open('https://arxiv.org/list/cs.CL/recent');
		await untilBars(list, PAPERS.length);
		const badge = `[...document.querySelectorAll('.list-title')].flatMap((title) => [...title.shadowRoot.querySelectorAll('.badge')]).find((each) => each.textContent.startsWith('主主'))`;
		await list.until(badge);
		const { x, y } = await list.run<{ x: number; y: number }>(`(() => {
			const shown = ${badge};
			shown.scrollIntoView({ block: 'center' });
			const { left, top, height } = shown.getBoundingClientRect();
			return { x: left + 20, y: top + height / 2 };
		})()`);
		await list.front();
		await list.clickAt(x, y);
		await list.until(`document.querySelector('offprint-filter')`);
		await options.run(`(globalThis.browser ?? chrome).storage.sync.remove('own-long')`);
		await list.close();
	});

	test('a broken topic in storage is named, and the built-in topics stay', async () => {
		await options.run(
			`(globalThis.browser ?? chrome).storage.sync.set({ 'own-bad': { id: 'own-bad', name: 'Bad one', terms: 7 } })`,
		);
		await options.until(
			`document.querySelector('#own-topics [role=alert]')?.textContent.includes('Bad one')`,
		);
		await page.goTo(DAILY);
		await untilBars(page, PAPERS.length);
		expect((await readBars(page)).flatMap(({ badges }) => badges)).toContain('Adapters');
		await click(options, 'Remove them');
		await options.until(`!document.querySelector('#own-topics [role=alert]')`);
	});
});
