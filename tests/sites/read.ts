import { Window } from 'happy-dom';
import { parseHTML } from 'linkedom';
import type { PaperDraft } from '../../lib/paper/paper.ts';
import type { Site } from '../../lib/sites/site.ts';

export type Parser = (html: string) => Document;

/** Two independent implementations: what both say of a page is no quirk of one. */
export const parsers: Readonly<Record<'happy-dom' | 'linkedom', Parser>> = {
	'happy-dom': (html) => {
		const window = new Window({ settings: { disableCSSFileLoading: true } });
		window.document.write(html);
		return window.document as unknown as Document;
	},
	linkedom: (html) => parseHTML(html).document,
};

interface ReadCard {
	card: Element;
	draft: PaperDraft;
}

interface ReadPage {
	cards: ReadCard[];
	/** What the site said of cards that it could not read. */
	errors: Error[];
}

/** Reads a page as the content script does: every candidate, the unreadable ones skipped. */
export const readPage = (site: Site, document: Document, url: URL): ReadPage => {
	const data = site.data?.(document);
	const page: ReadPage = { cards: [], errors: [] };
	for (const card of document.querySelectorAll(site.card)) {
		try {
			const draft = site.read(card, { url, data });
			if (draft) page.cards.push({ card, draft });
		} catch (error) {
			if (!(error instanceof Error)) throw error;
			page.errors.push(error);
		}
	}
	return page;
};
