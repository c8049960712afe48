import type { Page } from '@playwright/test';
import type { ChromiumSession } from '../../support/chromium.ts';
import { heapOf, type Heap } from './heap.ts';
import { TYPED } from './corpus.ts';

/** What the library page itself takes, in milliseconds. */
export interface PageTimes {
	/** The first keystroke after opening: until its first rows are laid out, and until all was searched. */
	first: number;
	complete: number;
	/** Later keystrokes until their rows are laid out. */
	later: number[];
	/** Clicks on a star until the row shows it. */
	edits: number[];
	/** Longest time between two frames while the list is scrolled from end to end. */
	longestFrame: number;
	heap: Heap;
}

/** Rest before a key, in milliseconds: of who types 150 words a minute. */
const REST_MS = 80;

/** In the page, before its own code: notes when rows first stand, and what is asked by the bench. */
const install = (rest: number): void => {
	const list = (): HTMLElement | null => document.querySelector('.library-page .list');
	const when = (isDone: () => boolean): Promise<number> =>
		new Promise((resolve) => {
			const observer = new MutationObserver(() => look());
			const look = (): void => {
				if (!isDone()) return;
				observer.disconnect();
				resolve(performance.now());
			};
			observer.observe(document, { subtree: true, childList: true, attributes: true });
			look();
		});
	const opened = when(() => document.querySelector('.row[data-paper]') !== null);
	const type = async (text: string) => {
		const field = document.querySelector<HTMLInputElement>('[role=searchbox]')!;
		await new Promise((resolve) => setTimeout(resolve, rest));
		const start = performance.now();
		field.value = text;
		field.dispatchEvent(new Event('input', { bubbles: true }));
		const query = text.trim();
		await when(() => list()?.dataset['query'] === query);
		list()!.querySelector('.rows')?.getBoundingClientRect();
		const rows = performance.now() - start;
		const complete =
			(await when(
				() => list()?.dataset['query'] === query && list()?.dataset['stage'] === 'complete',
			)) - start;
		return { rows, complete };
	};
	const star = async (index: number): Promise<number> => {
		const button = document.querySelectorAll<HTMLElement>('.row .star')[index]!;
		const wanted = String(button.getAttribute('aria-pressed') !== 'true');
		const start = performance.now();
		button.click();
		return (await when(() => button.getAttribute('aria-pressed') === wanted)) - start;
	};
	const scroll = async (): Promise<number> => {
		const rows = document.querySelector('.rows')!;
		const STEPS = 120;
		let [longest, last] = [0, performance.now()];
		for (let step = 0; step <= STEPS; step += 1) {
			rows.scrollTop = ((rows.scrollHeight - rows.clientHeight) * step) / STEPS;
			await new Promise(requestAnimationFrame);
			const now = performance.now();
			longest = Math.max(longest, now - last);
			last = now;
		}
		rows.scrollTop = 0;
		return longest;
	};
	Object.assign(globalThis, { libraryBench: { opened: () => opened, type, star, scroll } });
};

const ask = <T>(page: Page, name: string, argument?: unknown): Promise<T> =>
	page.evaluate(
		([of, given]) => {
			const bench = Reflect.get(globalThis, 'libraryBench') as Record<
				string,
				(a: unknown) => unknown
			>;
			return bench[of]!(given);
		},
		[name, argument] as const,
	) as Promise<T>;

const EDITS = 40;

/** Opens the library page once and does what a reader does. */
export const pageTimes = async (session: ChromiumSession): Promise<PageTimes> => {
	const page = await session.newPage();
	await page.addInitScript(install, REST_MS);
	await page.setViewportSize({ width: 1280, height: 800 });
	await page.goto(`chrome-extension://${session.extensionId()}/library.html`);
	await ask<number>(page, 'opened');
	interface Typed {
		rows: number;
		complete: number;
	}
	const first = await ask<Typed>(page, 'type', TYPED[0]!.slice(0, 1));
	const later: number[] = [];
	for (const text of TYPED) {
		for (let end = 1; end <= text.length; end += 1) {
			// As before: a space at the end asks for nothing else.
			if (text[end - 1] === ' ') continue;
			later.push((await ask<Typed>(page, 'type', text.slice(0, end))).rows);
		}
	}
	await ask(page, 'type', '');
	const edits: number[] = [];
	for (let edit = 0; edit < EDITS; edit += 1) edits.push(await ask<number>(page, 'star', edit % 5));
	const longestFrame = await ask<number>(page, 'scroll');
	const heap = await heapOf(await page.context().newCDPSession(page));
	await page.close();
	return { first: first.rows, complete: first.complete, later, edits, longestFrame, heap };
};

/** Keystrokes in the bare page ({@link ./opening.ts}) that each write so many rows from memory. */
const FLOOR = { keys: 40, rows: 20, rest: REST_MS };

/** Milliseconds of each until its rows are laid out: the least that a key could take on this machine. */
export const floorKeys = async (session: ChromiumSession): Promise<number[]> => {
	const page = await session.openExtensionPage('floor.html');
	await page.waitForSelector('li');
	const times = await page.evaluate(async ({ keys, rows, rest }) => {
		const list = document.querySelector('ul')!;
		const texts = [...list.children].map((row) => [...row.children].map((p) => p.textContent));
		const rowOf = (at: number): Element => {
			const row = document.createElement('li');
			row.append(
				...texts[at % texts.length]!.map((textContent) =>
					Object.assign(document.createElement('p'), { textContent }),
				),
			);
			return row;
		};
		const field = document.createElement('input');
		document.body.prepend(field);
		field.addEventListener('input', () => {
			const from = field.value.length;
			list.replaceChildren(...Array.from({ length: rows }, (_, at) => rowOf(from + at)));
		});
		const taken: number[] = [];
		while (taken.length < keys) {
			await new Promise((resolve) => setTimeout(resolve, rest));
			const start = performance.now();
			field.value += 'a';
			field.dispatchEvent(new Event('input', { bubbles: true }));
			list.getBoundingClientRect();
			taken.push(performance.now() - start);
		}
		return taken;
	}, FLOOR);
	await page.close();
	return times;
};
