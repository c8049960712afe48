import { mkdirSync } from 'node:fs';
import type { ChromiumSession } from '../support/chromium.ts';

const FOLDER = '.github/images';

/** The README's pictures: the sample listing and the popup, light and dark. */
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
	}
};
