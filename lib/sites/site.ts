import type { PaperDraft, PaperId } from '../paper/paper.ts';

/**
 * What a page's embedded data says of its papers, by canonical id. Parsed once a page and trusted
 * no more than the page: each entry is checked when it is asked for.
 */
export type PageData = { get(id: PaperId): Partial<PaperDraft> | undefined };

/** What `read` may look at besides the card. */
export interface ReadContext {
	url: URL;
	/** Result of the site's own `data`, if it has one and the page carried any. */
	data: PageData | undefined;
}

/**
 * The adapter of one host. Pure: it touches the nodes that it is given and nothing else (no
 * `browser`, `fetch`, global `document` or other site), so it runs in Node over a saved page.
 * WXT also evaluates it in Node while building.
 */
export interface Site {
	/** Stable id, the file's stem: `arxiv` in `arxiv.site.ts`. */
	id: string;
	/** What people call the site. */
	name: string;
	/** Match patterns of the pages that can carry cards; the settings ask for those of the first host. */
	matches: readonly string[];
	/** Whether its hosts are asked for at install, or by a click later. */
	access: 'required' | 'optional';
	/** What the address promises: many cards, one paper, or nothing of ours. */
	kind(url: URL): 'listing' | 'paper' | undefined;
	/** Selector of the element that stands for a card; a cheap filter, `read` has the last word. */
	card: string;
	/** All elements of a card where it is more than one (arXiv's `dt` and `dd`). Default: the card. */
	parts?(card: Element): Element[];
	/** The element whose shadow root holds the bar; see “Drawing into host pages” in the README. */
	carrier(card: Element): Element | undefined;
	/** Set where a card's box has padding only inside: a bar of the card itself then brings its own. */
	padsInside?: true;
	/** Reads the page's embedded data. Broken or missing data is `undefined`, never an exception. */
	data?(document: Document): PageData | undefined;
	/**
	 * Reads one card.
	 * @returns `undefined` when the element turns out to be no paper's card.
	 * @throws {Error} When it is a card that cannot be read; it is then skipped and counted.
	 */
	read(card: Element, context: ReadContext): PaperDraft | undefined;
	/** Whether the host is in its dark mode now; a host without one leaves it out and is light. */
	isDark?(document: Document): boolean;
}
