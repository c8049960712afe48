import type { ChromiumSession } from '../support/chromium.ts';
import { html, type Hosts } from '../support/hosts.ts';
import { listing } from '../e2e/hosts/listing.ts';
import { profiled, type Profile } from './profile.ts';

export const PAGE = 'https://huggingface.co/papers/date/2026-07-02';

export interface Load extends Profile {
	/** Milliseconds from navigation until the bars of the first screen are complete. */
	firstScreen: number;
	/** The browser's score of what moved without the reader, at load and while scrolling. */
	shift: number;
}

/** Runs in the page before anything else. */
const watch = (): void => {
	const facts = { shift: 0, firstScreen: 0 };
	Object.assign(globalThis, { benchFacts: facts });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) facts.shift += Number(Reflect.get(entry, 'value'));
	}).observe({ type: 'layout-shift', buffered: true });
	const look = (): void => {
		const cards = [...document.querySelectorAll('article')].filter(
			(card) => card.getBoundingClientRect().top < innerHeight,
		);
		const done = cards.every((card) => card.shadowRoot?.querySelector('button'));
		if (cards.length > 0 && done && document.readyState !== 'loading')
			facts.firstScreen = performance.now();
		else requestAnimationFrame(look);
	};
	requestAnimationFrame(look);
};

const scrollThrough = async (): Promise<void> => {
	const steps = Math.min(40, Math.ceil(document.body.scrollHeight / innerHeight));
	for (let step = 1; step <= steps; step += 1) {
		scrollTo(0, (document.body.scrollHeight * step) / steps);
		await new Promise((resolve) => requestAnimationFrame(resolve));
	}
};

/** Loads a listing once and reads what the extension's content script `file` took. */
export const load = async (
	session: ChromiumSession,
	hosts: Hosts,
	{ count, contentVisibility, file }: { count: number; contentVisibility: boolean; file: string },
): Promise<Load> => {
	const body = listing({ count, contentVisibility });
	hosts.set('huggingface.co', () => html(body));
	const page = await session.newPage();
	await page.addInitScript(watch);
	const profile = await profiled(page, file, async () => {
		await page.goto(PAGE, { waitUntil: 'load' });
		await page.waitForFunction(
			(cards) =>
				[...document.querySelectorAll('article')].filter((a) =>
					a.shadowRoot?.querySelector('button'),
				).length === cards,
			count,
			{ polling: 100 },
		);
		await page.waitForTimeout(300);
	});
	await page.evaluate(scrollThrough);
	const facts = await page.evaluate(
		() => Reflect.get(globalThis, 'benchFacts') as { shift: number; firstScreen: number },
	);
	await page.close();
	return { ...profile, ...facts };
};
