import type { Page } from '@playwright/test';
import type { ChromiumSession } from '../support/chromium.ts';
import { html, type Hosts } from '../support/hosts.ts';
import { listing } from '../e2e/hosts/listing.ts';
import { profiled, type Profile } from './profile.ts';

export const PAGE = 'https://huggingface.co/papers/date/2026-07-02';

/** An extension that is measured. */
export interface Subject {
	session: ChromiumSession;
	/** End of its content script's address. */
	file: string;
	/** What a complete bar has in its root. */
	bar: string;
}

export interface Listing {
	count: number;
	contentVisibility: boolean;
}

export interface Load extends Profile {
	/** Milliseconds from navigation until the bars of the first screen are complete. */
	firstScreen: number;
	/** The browser's score of what moved without the reader, at load and while scrolling. */
	shift: number;
}

/** Runs in the page before anything else. */
const watch = (bar: string): void => {
	const facts = { shift: 0, firstScreen: 0 };
	Object.assign(globalThis, { benchFacts: facts });
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries()) facts.shift += Number(Reflect.get(entry, 'value'));
	}).observe({ type: 'layout-shift', buffered: true });
	const look = (): void => {
		const cards = [...document.querySelectorAll('article')].filter(
			(card) => card.getBoundingClientRect().top < innerHeight,
		);
		const done = cards.every((card) => card.shadowRoot?.querySelector(bar));
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

/** Opens the listing and waits until every card has its bar and the script is quiet. */
const open = async (page: Page, { count }: Listing, bar: string): Promise<void> => {
	await page.goto(PAGE, { waitUntil: 'load' });
	await page.waitForFunction(
		(wanted) =>
			[...document.querySelectorAll('article')].filter((card) =>
				card.shadowRoot?.querySelector(wanted.bar),
			).length === wanted.count,
		{ count, bar },
		{ polling: 100 },
	);
	await page.waitForTimeout(300);
};

/** Loads a listing once and reads what the script took. */
export const load = async (
	{ session, file, bar }: Subject,
	hosts: Hosts,
	options: Listing,
): Promise<Load> => {
	const body = listing(options);
	hosts.set('huggingface.co', () => html(body));
	const page = await session.newPage();
	await page.addInitScript(watch, bar);
	const profile = await profiled(page, file, () => open(page, options, bar));
	await page.evaluate(scrollThrough);
	const facts = await page.evaluate(
		() => Reflect.get(globalThis, 'benchFacts') as { shift: number; firstScreen: number },
	);
	await page.close();
	return { ...profile, ...facts };
};
