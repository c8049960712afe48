import { mkdirSync } from 'node:fs';
import type { ChromiumSession } from '../support/chromium.ts';
import { fillShelf, OPENED } from './shelf.ts';

const FOLDER = '.github/images';

/** The browser’s number of the tab that shows an address. */
const tabOf = async (session: ChromiumSession, url: string): Promise<number> => {
	const worker = await session.serviceWorker();
	return worker.evaluate<number>(
		`chrome.tabs.query({ url: ${JSON.stringify(url)} }).then(([tab]) => tab.id)`,
	);
};

/**
 * The README's pictures: the sample listing, the popup over it and the library page of somebody who
 * uses it, light and dark.
 */
export const takeImages = async (session: ChromiumSession, url: string): Promise<void> => {
	mkdirSync(FOLDER, { recursive: true });
	const shelf = await session.openExtensionPage('library.html');
	await fillShelf(shelf);
	await shelf.close();
	for (const scheme of ['light', 'dark'] as const) {
		const page = await session.newPage(url);
		await page.emulateMedia({ colorScheme: scheme });
		await page.evaluate(
			(dark) => document.documentElement.classList.toggle('dark', dark),
			scheme === 'dark',
		);
		await page.setViewportSize({ width: 1100, height: 720 });
		await page.locator('article offprint-bar[saved]').first().waitFor();
		await page.mouse.move(0, 0);
		await page.screenshot({ path: `${FOLDER}/page-${scheme}.png` });
		const popup = await session.openExtensionPage(`popup.html?tab=${await tabOf(session, url)}`);
		await popup.emulateMedia({ colorScheme: scheme });
		await popup.setViewportSize({ width: 400, height: 560 });
		await popup.locator('[data-paper]').first().waitFor();
		await popup.screenshot({ path: `${FOLDER}/popup-${scheme}.png` });
		await popup.close();
		await page.close();
		const library = await session.openExtensionPage('library.html');
		await library.emulateMedia({ colorScheme: scheme });
		await library.setViewportSize({ width: 1240, height: 720 });
		await library.locator(`[data-paper="${OPENED}"] .title`).click();
		await library.locator('.detail h2').waitFor();
		await library.locator('.detail pre').first().waitFor();
		await library.mouse.move(0, 0);
		await library.screenshot({ path: `${FOLDER}/library-${scheme}.png` });
		await library.close();
	}
};
