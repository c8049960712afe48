// @vitest-environment happy-dom
import { expect, test, vi } from 'vitest';
import { moveCard } from '../../../components/page/cursor.ts';
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
