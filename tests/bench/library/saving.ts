import type { Page } from '@playwright/test';
import type { ChromiumSession } from '../../support/chromium.ts';
import { html, type Hosts } from '../../support/hosts.ts';
import { inventedPapers } from '../../e2e/hosts/papers.ts';
import { listing } from '../../e2e/hosts/listing.ts';
import { PAGE } from '../bars.ts';

/** As many as one call may save, with room to spare. */
const CHUNK = 2_000;

/** What arXiv might add would be asked for, and written, in the middle of the bench. */
export const completeNothing = (page: Page): Promise<void> =>
	page.evaluate(async () => {
		const { chrome } = globalThis as unknown as {
			chrome: { storage: { local: { set(items: object): Promise<void> } } };
		};
		await chrome.storage.local.set({ settings: { completeMetadata: false } });
	});

/** Fills the library up to `count`, through the call that “save all” makes. */
export const fill = async (session: ChromiumSession, count: number): Promise<void> => {
	const page = await session.openExtensionPage('options.html');
	await completeNothing(page);
	const papers = inventedPapers(count).map(({ id, title, authors, abstract }) => ({
		draft: {
			id: `arxiv:${id}`,
			title,
			authors: authors.map((name) => ({ name })),
			abstract,
			source: 'huggingface',
		},
		topics: [],
	}));
	for (let at = 0; at < count; at += CHUNK) {
		const message = {
			offprint: 'papers.saveAll',
			input: { batch: `bench-${count}-${at}`, papers: papers.slice(at, at + CHUNK) },
		};
		const answer = await page.evaluate(
			(sent) =>
				(
					globalThis as unknown as {
						chrome: { runtime: { sendMessage(m: unknown): Promise<{ ok: boolean }> } };
					}
				).chrome.runtime.sendMessage(sent),
			message,
		);
		if (!answer.ok) throw new Error(`Not filled: ${JSON.stringify(answer)}`);
	}
	await page.close();
};

const saveOnce = (page: Page, index: number): Promise<number> =>
	page.evaluate(
		(at) =>
			new Promise<number>((resolve) => {
				const card = [...document.querySelectorAll('article')].at(at)!;
				const bar = card.shadowRoot!.querySelector('offprint-bar')!;
				let start = 0;
				bar.addEventListener('pointerdown', () => (start = performance.now()), { capture: true });
				new MutationObserver(() => resolve(performance.now() - start)).observe(bar, {
					attributeFilter: ['saved'],
				});
			}),
		index,
	);

/** Milliseconds from a click until the bar says “saved”, for some fresh papers. */
export const saves = async (
	session: ChromiumSession,
	hosts: Hosts,
	times: number,
): Promise<number[]> => {
	const papers = inventedPapers(60_000).slice(-times - 1_000, -1_000);
	hosts.set('huggingface.co', () => html(listing({ papers })));
	const page = await session.newPage(PAGE);
	await page
		.locator('article offprint-bar[paper]')
		.nth(times - 1)
		.waitFor();
	const taken: number[] = [];
	for (let index = 0; index < times; index += 1) {
		const waiting = saveOnce(page, index);
		await page.locator('article').nth(index).locator('.save').click();
		taken.push(await waiting);
	}
	// Back as it was, so that the next run saves the same papers anew.
	for (let index = 0; index < times; index += 1) {
		await page.waitForTimeout(650);
		await page.locator('article').nth(index).locator('.save').click();
	}
	await page.close();
	return taken;
};

/** Milliseconds from opening the popup until its first rows stand. */
export const popupOpen = async (session: ChromiumSession): Promise<number> => {
	const page = await session.newPage();
	await page.addInitScript(() => {
		const look = (): void => {
			if (document.querySelector('[data-paper]'))
				Object.assign(globalThis, { rowsAt: performance.now() });
			else requestAnimationFrame(look);
		};
		requestAnimationFrame(look);
	});
	await page.goto(`chrome-extension://${session.extensionId()}/popup.html`);
	await page.waitForFunction(() => Reflect.has(globalThis, 'rowsAt'));
	const at = await page.evaluate(() => Number(Reflect.get(globalThis, 'rowsAt')));
	await page.close();
	return at;
};
