/** Bars take the colours that the host page has, not those that the system wants. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { html, startHosts, type Hosts } from '../support/hosts.ts';
import { look, pointOf, readBars, untilBars } from './driver/bars.ts';
import { BROWSERS, startBrowser } from './driver/browsers.ts';
import type { Driver, Tab } from './driver/driver.ts';
import { listing } from './hosts/listing.ts';
import { PAPERS } from './hosts/papers.ts';

const DAILY = 'https://huggingface.co/papers/date/2026-07-02';

/** The lightness of a computed colour, from 0 to 1, as the canvas paints it; -1 if it paints none. */
const lightness = (element: string): string => `(() => {
	const context = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
	context.fillStyle = getComputedStyle(${element}).backgroundColor;
	context.fillRect(0, 0, 1, 1);
	const [red, green, blue, alpha] = context.getImageData(0, 0, 1, 1).data;
	return alpha === 0 ? -1 : (red + green + blue) / 765;
})()`;

describe.each(BROWSERS)('colours in %s', (name) => {
	let hosts: Hosts;
	let driver: Driver;
	let tab: Tab;
	let paper = '';

	beforeAll(async () => {
		hosts = await startHosts({
			'huggingface.co': () => html(listing({ papers: PAPERS, dark: true })),
		});
		driver = await startBrowser(name, hosts);
		tab = await driver.open(DAILY);
		await untilBars(tab, PAPERS.length);
		paper = (await readBars(tab)).find(({ topics }) => topics.length > 0)!.paper;
	});

	afterAll(async () => {
		await driver?.close();
		await hosts?.close();
	});

	const badge = (): Promise<number> =>
		look<number>(tab, lightness(`barOf('${paper}').querySelector('.badge')`));

	const tip = `[...document.querySelectorAll('article')].map((card) => card.shadowRoot?.querySelector('#tip')).find(Boolean)`;

	const tipAt = async (): Promise<number> => {
		const { x, y } = await pointOf(tab, paper, '.badge');
		await tab.moveTo(1, 1);
		await tab.until(`!(${tip})`);
		await tab.moveTo(x, y);
		await tab.until(`Boolean(${tip})`);
		return tab.run<number>(lightness(tip));
	};

	test('are dark on a dark page, on badges and in what opens over it', async () => {
		const drawn = await badge();
		expect(drawn).toBeGreaterThanOrEqual(0);
		expect(drawn).toBeLessThan(0.45);
		const ground = await tipAt();
		expect(ground).toBeGreaterThanOrEqual(0);
		expect(ground).toBeLessThan(0.45);
	});

	test('follow the page when it is made light', async () => {
		await tab.run(`document.documentElement.classList.remove('dark')`);
		await tab.until(
			`(() => { const bar = [...document.querySelectorAll('article')].flatMap((card) => [...(card.shadowRoot?.querySelectorAll('offprint-bar') ?? [])])[0]; return getComputedStyle(bar).colorScheme === 'light'; })()`,
		);
		expect(await badge()).toBeGreaterThan(0.7);
		expect(await tipAt()).toBeGreaterThan(0.9);
	});
});
