/** Pictures of our pages, to be looked at: made only where `OFFPRINT_SHOTS` names a folder. */
import { join } from 'node:path';
import type { Tab } from './driver.ts';

const WIDTHS = { narrow: 400, wide: 1000 } as const;

/** A page is drawn anew some frames after its colours changed. */
const DRAWN = `new Promise((resolve) => { const step = (left) => left ? requestAnimationFrame(() => step(left - 1)) : resolve(); step(4); })`;

/**
 * Takes a page in light and dark, narrow and wide; it is left as it was, 1000 pixels wide.
 * @param selector What is scrolled to.
 */
export const shoot = async (tab: Tab, name: string, selector = 'main'): Promise<void> => {
	const folder = process.env['OFFPRINT_SHOTS'];
	if (folder === undefined) return;
	await tab.front();
	for (const [size, width] of Object.entries(WIDTHS)) {
		await tab.resize(width, 800);
		for (const scheme of ['light', 'dark'] as const) {
			await tab.setColours(scheme);
			await tab.run(`document.querySelector(${JSON.stringify(selector)}).scrollIntoView()`);
			await tab.run(DRAWN);
			await tab.screenshot(join(folder, `${name}-${size}-${scheme}.png`));
		}
	}
	await tab.setColours('light');
};
