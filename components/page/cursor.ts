import type { Card } from '../../lib/annotate/card.ts';
import type { Session } from './session.ts';

/** The page's cards in the order in which they stand, without those that a filter hides. */
const inOrder = (session: Session, selector: string): Card[] =>
	[...document.querySelectorAll(`:is(${selector}):not([data-offprint~='hidden'])`)].flatMap(
		(element) => {
			const card = session.annotator.cards.get(element);
			return card ? [card] : [];
		},
	);

const hasFocus = (card: Card): boolean =>
	card.root.activeElement !== null ||
	card.parts.some((part) => part.contains(document.activeElement));

const isInView = (element: Element): boolean => {
	const box = element.getBoundingClientRect();
	return box.height > 0 && box.bottom > 0 && box.top < innerHeight;
};

/**
 * The card that a command means: the one in focus, else the first whose bar the window shows, else the
 * first that it shows any of: an abstract may fill it. The page of one paper is about that.
 */
export const currentCard = (session: Session, selector: string): Card | undefined => {
	const cards = inOrder(session, selector);
	return (
		cards.find(hasFocus) ??
		cards.find(({ root }) => isInView(root.host)) ??
		cards.find(({ parts }) => parts.some(isInView)) ??
		(cards.length === 1 ? cards[0] : undefined)
	);
};

/** Moves the focus to the bar of the next or previous card; to the first in view when none has it. */
export const moveCard = (session: Session, selector: string, by: 1 | -1): void => {
	const cards = inOrder(session, selector);
	const at = cards.findIndex(hasFocus);
	const card = at < 0 ? currentCard(session, selector) : cards[at + by];
	if (card === undefined) return;
	session.barOf(card)?.focus();
	card.root.host.scrollIntoView({ block: 'nearest' });
};
