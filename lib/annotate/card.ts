import type { PaperDraft } from '../paper/paper.ts';

/** A card of the page that carries a bar. */
export interface Card {
	readonly element: Element;
	/** All elements of the card; usually `[element]`. */
	readonly parts: readonly Element[];
	/** The shadow root that holds the bar. */
	readonly root: ShadowRoot;
	/** Whether the root is the card's own, so that the bar stands at the foot of its box. */
	readonly atFoot: boolean;
	/** What was last read; replaced when the element is given another paper. */
	draft: PaperDraft;
}

const isSameList = (a: readonly string[] = [], b: readonly string[] = []): boolean =>
	a.length === b.length && a.every((text, index) => text === b[index]);

/** Whether two drafts are drawn as the same bar: the same paper, with the same text to judge by. */
export const isSameBar = (a: PaperDraft, b: PaperDraft): boolean =>
	a.id === b.id &&
	a.title === b.title &&
	a.abstract === b.abstract &&
	isSameList(a.categories, b.categories) &&
	isSameList(a.keywords, b.keywords);
