import { mkdirSync } from 'node:fs';
import type { ChromiumSession } from '../support/chromium.ts';

const FOLDER = '.github/images';

/** The README's pictures: the sample listing, the popup and the library page, light and dark. */
export const takeImages = async (session: ChromiumSession, url: string): Promise<void> => {
	mkdirSync(FOLDER, { recursive: true });
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
		await page.close();
		const popup = await session.openPopup();
		await popup.emulateMedia({ colorScheme: scheme });
		await popup.setViewportSize({ width: 400, height: 560 });
		await popup.locator('[data-paper]').first().waitFor();
		await popup.screenshot({ path: `${FOLDER}/popup-${scheme}.png` });
		await popup.close();
		const library = await session.openExtensionPage('library.html');
		await library.emulateMedia({ colorScheme: scheme });
		await library.setViewportSize({ width: 1240, height: 720 });
		await library.locator('.rows .title').first().click();
		await library.locator('.detail h2').waitFor();
		await library.locator('.detail pre').first().waitFor();
		await library.screenshot({ path: `${FOLDER}/library-${scheme}.png` });
		await library.close();
	}
};
