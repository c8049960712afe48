import { withBestId } from '../paper/best-id.ts';
import { arxivDate, identify } from '../paper/identity.ts';
import type { PaperDraft } from '../paper/paper.ts';
import { authorsOf, entryIn, issuedIn } from './cvf-entry.ts';
import { attributeOf, find, findOptional, pageAt, textOf } from './dom.ts';
import { pageRange } from './page-range.ts';
import { draftOfPage } from './paper-page.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

/**
 * The page of one paper, as scrapers of 2018 to 2026 find it. The card are the authors: “A, B;
 * Proceedings of …, 2022, pp. 1-10”, the names in bold.
 */
export const readPaper = (card: Element, { url }: ReadContext): PaperDraft => {
	const { ownerDocument: document } = card;
	const entry = entryIn(findOptional(document, '.bibref')?.textContent ?? '');
	const issued = issuedIn(entry);
	const names = textOf(findOptional(card, 'b')).split(/,\s+/).filter(Boolean);
	// Its stray `<dd>` close the box of the content after the title: nothing is to be looked for in it.
	const preprint = findOptional(document, 'a[href*="arxiv.org/abs/"]');
	const other = identify(attributeOf(preprint, 'href') ?? '');
	const draft = draftOfPage(document, url, {
		title: sourceOf(find(document, '#papertitle')),
		// Without the entry the head tells names better than the page.
		authors: entry.author === undefined ? [] : authorsOf(names, entry),
		abstract: sourceOf(findOptional(document, '#abstract')),
		published: arxivDate(other ?? '') ?? issued,
		type: 'paper-conference',
		publication: {
			'container-title': entry.booktitle,
			page: pageRange(entry.pages),
			issued,
		},
		links: [{ kind: 'paper', url: pageAt(url) }],
		source: 'cvf',
	});
	return withBestId(draft, other === undefined ? [] : [other]);
};
