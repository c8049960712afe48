// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { currentCard, moveCard } from '../../../components/page/cursor.ts';
import type { Session } from '../../../components/page/session.ts';
import type { Card } from '../../../lib/annotate/card.ts';

test('the next card is one that the filter shows', () => {
	document.body.innerHTML =
		'<article><a href="#">1</a></article><article data-offprint="saved hidden"></article><article></article>';
	const cards = new Map<Element, Card>(
		[...document.querySelectorAll('article')].map((element) => {
			const root = element.attachShadow({ mode: 'open' });
			element.scrollIntoView = vi.fn<() => void>();
			return [element, { element, parts: [element], root } as unknown as Card];
		}),
	);
	const focused: Element[] = [];
	const barOf = ({ element }: Card): object => ({ focus: () => focused.push(element) });
	const session = { annotator: { cards }, barOf } as unknown as Session;
	document.querySelector('a')!.focus();
	moveCard(session, 'article', 1);
	expect(focused).toEqual([document.querySelectorAll('article')[2]]);
});

/** Cards at these places of a window that is 768 pixels high: where their bar is, and they themselves. */
const sessionOf = (...places: { bar: number; from: number; to: number }[]): Session => {
	document.body.innerHTML = places.map(() => '<article><p></p></article>').join('');
	const articles = [...document.querySelectorAll('article')];
	const boxed = (element: Element, top: number, bottom: number): void => {
		element.getBoundingClientRect = () =>
			({ top, bottom, height: bottom - top }) as unknown as DOMRect;
	};
	const cards = new Map<Element, Card>(
		articles.map((element, index) => {
			const { bar, from, to } = places[index]!;
			const carrier = element.querySelector('p')!;
			boxed(carrier, bar, bar + 24);
			boxed(element, from, to);
			const root = carrier.attachShadow({ mode: 'open' });
			return [element, { element, parts: [element], root } as unknown as Card];
		}),
	);
	return { annotator: { cards } } as unknown as Session;
};
const currentIn = (session: Session): number => {
	const card = currentCard(session, 'article');
	return card ? [...session.annotator.cards.values()].indexOf(card) : -1;
};

test('a command means the card whose bar is in view, else the one whose abstract fills the window', () => {
	const above = { bar: -900, from: -950, to: -800 };
	const below = { bar: 1_450, from: 1_400, to: 1_600 };
	const cut = { bar: -300, from: -350, to: 20 };
	expect(currentIn(sessionOf(cut, { bar: 60, from: 30, to: 300 }))).toBe(1);
	expect(currentIn(sessionOf(above, { bar: -700, from: -750, to: 1_300 }, below))).toBe(1);
	expect(currentIn(sessionOf(above, below))).toBe(-1);
});

test('a command on the page of one paper means it, wherever its reader is', () => {
	expect(currentIn(sessionOf({ bar: -900, from: -950, to: -800 }))).toBe(0);
});
