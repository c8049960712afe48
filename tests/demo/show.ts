import type { Page } from '@playwright/test';
import type { ChromiumSession } from '../support/chromium.ts';

interface Card {
	title: string;
	badges: string[];
}

/** Cards that the demo saves. */
const SAVED = 3;

const readCards = (page: Page): Promise<Card[]> =>
	page.evaluate(() =>
		[...document.querySelectorAll('article')].flatMap((article) => {
			const bar = article.shadowRoot?.querySelector('offprint-bar');
			const badges = [...(bar?.querySelectorAll('.badge') ?? [])];
			return bar
				? [
						{
							title: bar.getAttribute('aria-label') ?? '',
							badges: badges.map((badge) => badge.textContent),
						},
					]
				: [];
		}),
	);

const table = (cards: readonly Card[]): string =>
	cards
		.map(({ title, badges }) => `  ${title.slice(0, 60).padEnd(62)}${badges.join(', ')}`)
		.join('\n');

/** Saves the first papers with real clicks; each is said to be saved before the next. */
const saveFirst = async (page: Page, count: number): Promise<void> => {
	const buttons = page.locator('article offprint-bar .save');
	for (let index = 0; index < count; index += 1) {
		await buttons.nth(index).click();
		await page.locator('article offprint-bar[saved]').nth(index).waitFor({ timeout: 5_000 });
	}
};

const exported = async (session: ChromiumSession): Promise<string> => {
	const popup = await session.openPopup();
	await popup
		.locator('[data-paper]')
		.nth(SAVED - 1)
		.waitFor();
	const [file] = await Promise.all([
		popup.waitForEvent('download'),
		popup.getByRole('button', { name: 'Export BibTeX' }).click(),
	]);
	const chunks: Buffer[] = [];
	for await (const chunk of await file.createReadStream()) chunks.push(chunk as Buffer);
	await popup.close();
	return Buffer.concat(chunks).toString();
};

/**
 * Does the whole job once and prints what came of it.
 * @throws {Error} When a step does not happen: the demo ends with a status other than 0.
 */
export const show = async (
	session: ChromiumSession,
	url: string,
	picture: string,
): Promise<void> => {
	const page = await session.newPage(url);
	await page
		.locator('article offprint-bar[paper]')
		.nth(SAVED - 1)
		.waitFor();
	const cards = await readCards(page);
	console.log(`${cards.length} cards:\n${table(cards)}\n`);
	await saveFirst(page, SAVED);
	await page.screenshot({ path: picture });
	const bib = await exported(session);
	if ((bib.match(/^@/gm) ?? []).length !== SAVED)
		throw new Error(`The .bib is not complete:\n${bib}`);
	console.log(bib);
	console.log(`Screenshot: ${picture}`);
};
