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

/** Whether the same paper is shown the same way: what a bar is drawn from. */
export const isSamePaper = (a: PaperDraft, b: PaperDraft): boolean =>
	a.id === b.id &&
	a.title === b.title &&
	a.authors.length === b.authors.length &&
	a.authors.every((author, index) => author.name === b.authors[index]?.name);
