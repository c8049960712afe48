import { Window } from 'happy-dom';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Card } from '../../../lib/annotate/card.ts';
import { Cards } from '../../../lib/annotate/cards.ts';
import type { PaperDraft } from '../../../lib/paper/paper.ts';
import type { Site } from '../../../lib/sites/site.ts';

type Entries = { isIntersecting: boolean; target: Element }[];

/** What comes near the screen is told by hand. */
let comeNear: (elements: readonly Element[]) => void;

class Observer {
	readonly observe = vi.fn<() => void>();
	readonly unobserve = vi.fn<() => void>();
	readonly disconnect = vi.fn<() => void>();

	constructor(callback: (entries: Entries) => void) {
		comeNear = (elements) => callback(elements.map((target) => ({ isIntersecting: true, target })));
	}
}

const COUNT = 100;
const site = { id: 'test', carrier: (card: Element) => card } as Site;

const read = (element: Element): PaperDraft => ({
	id: `s2:${element.id}`,
	title: element.id,
	authors: [],
	source: 'test',
});

let now = 0;

beforeEach(() => {
	now = 0;
	vi.useFakeTimers({ toFake: ['setTimeout'] });
	vi.spyOn(performance, 'now').mockImplementation(() => now);
	vi.stubGlobal('IntersectionObserver', Observer);
});

afterEach(() => {
	vi.useRealTimers();
	vi.unstubAllGlobals();
});

const start = (readCard: (element: Element) => PaperDraft | undefined = read) => {
	const { document } = new Window() as unknown as { document: Document };
	document.body.innerHTML = Array.from(
		{ length: COUNT },
		(_, index) => `<article id="${index}"></article>`,
	).join('');
	const elements = [...document.querySelectorAll('article')];
	const judged = new Set<string>();
	const filled = new Set<string>();
	const painter = {
		frame: vi.fn<() => void>(),
		judge: ({ element }: Card) => {
			judged.add(element.id);
			// A slice has room for a few.
			now += 1;
		},
		fill: ({ element }: Card) => void filled.add(element.id),
		drop: vi.fn<() => void>(),
		changed: vi.fn<() => void>(),
	};
	const { signal } = new AbortController();
	const cards = new Cards({ site, document, signal, painter, read: readCard });
	for (const element of elements) cards.add(element);
	cards.work();
	const rest = (): Element[] => elements.filter(({ id }) => !judged.has(id));
	return { cards, elements, filled, rest };
};

test('every bar is filled, those off the screen, too', async () => {
	const { filled } = start();
	expect(filled.size).toBeLessThan(COUNT);
	await vi.runAllTimersAsync();
	expect(filled.size).toBe(COUNT);
});

test('roots are attached as cards come, ahead of the reading that waits its turn', async () => {
	const { cards, elements, filled } = start((element) => {
		now += 2;
		return read(element);
	});
	expect(cards.shown.size).toBeLessThan(COUNT);
	expect(elements.every(({ shadowRoot }) => shadowRoot !== null)).toBe(true);
	await vi.runAllTimersAsync();
	expect(filled.size).toBe(COUNT);
});

test('a root that was attached ahead to what is no paper’s card shows only what the card has', () => {
	const { cards, elements } = start(() => undefined);
	expect(cards.shown.size).toBe(0);
	const contents = elements.map(({ shadowRoot }) => shadowRoot?.innerHTML);
	expect(new Set(contents)).toEqual(new Set(['<slot></slot>']));
});

test('bars that wait for their batch are filled where the rest came near the screen', async () => {
	const { filled, rest } = start();
	const first = filled.size;
	await vi.advanceTimersToNextTimerAsync();
	expect(filled.size, 'others wait for a batch').toBe(first);
	// The reader goes to the end of the page, and what is there is drawn at once.
	comeNear(rest());
	await vi.runAllTimersAsync();
	expect(filled.size).toBe(COUNT);
});

test('bars that wait for their batch are filled where the rest has gone', async () => {
	const { cards, filled, rest } = start();
	await vi.advanceTimersToNextTimerAsync();
	const gone = rest();
	for (const element of gone) element.remove();
	cards.prune();
	await vi.runAllTimersAsync();
	expect(filled.size).toBe(COUNT - gone.length);
});

test('a bar beside its card comes back when the page replaces what carries it', async () => {
	const { document } = new Window() as unknown as { document: Document };
	document.body.innerHTML = '<h1 id="1"></h1><div></div>';
	const beside = {
		...site,
		carrier: (card: Element) => card.nextElementSibling ?? undefined,
	};
	const painter = {
		frame: ({ root }: Card) => root.append(document.createElement('p')),
		judge: vi.fn<() => void>(),
		fill: vi.fn<() => void>(),
		drop: vi.fn<() => void>(),
		changed: vi.fn<() => void>(),
	};
	const { signal } = new AbortController();
	const cards = new Cards({ site: beside, document, signal, painter, read });
	cards.add(document.querySelector('h1')!);
	cards.work();
	const hasBar = (): boolean => document.querySelector('div')?.shadowRoot?.childElementCount === 2;
	expect(hasBar()).toBe(true);
	document.querySelector('div')!.replaceWith(document.createElement('div'));
	expect(hasBar()).toBe(false);
	cards.prune();
	cards.work();
	await vi.runAllTimersAsync();
	expect(hasBar()).toBe(true);
	expect(cards.shown.size).toBe(1);
});
