import type { PaperDraft } from '../paper/paper.ts';
import { findOptional, pageAt, textOf } from './dom.ts';
import { inYear } from './ijcai-book.ts';
import { draftOfPage } from './paper-page.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

/** The page of one paper: all but its abstract, which is the card, and its keywords is in its head. */
export const readPaper = (card: Element, { url }: ReadContext): PaperDraft => {
	const { ownerDocument: document } = card;
	const { issued: year, ...book } = inYear(/\d{4}/.exec(url.pathname)?.[0] ?? '');
	const isDated = findOptional(document, 'meta[name="citation_publication_date"]') !== undefined;
	return draftOfPage(document, url, {
		title: '',
		abstract: sourceOf(card),
		published: isDated ? undefined : year,
		keywords: [...document.querySelectorAll('.keywords .topic')].map(textOf),
		type: 'paper-conference',
		publication: isDated ? book : { ...book, issued: year },
		links: [{ kind: 'paper', url: pageAt(url) }],
		source: 'ijcai',
	});
};
