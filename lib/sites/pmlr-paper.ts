import { withBestId } from '../paper/best-id.ts';
import type { PaperDraft } from '../paper/paper.ts';
import { find, findOptional, pageAt, textOf } from './dom.ts';
import { namedLinks } from './named-links.ts';
import { draftOfPage } from './paper-page.ts';
import { forumsOf, kindsOf, SERIES } from './pmlr-row.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

/** “Proceedings of the 38th …, PMLR 139:8748-8763, 2021.”; the head has the conference alone. */
const INFO = /^(?<book>.+), PMLR (?<volume>\w+)(?:\(\w+\))?(?::(?<page>[\w-]+))?(?:, \d{4})?\.?$/;

/**
 * The page of one paper, as its template has it (mlresearch/mlresearch.github.io,
 * _includes/paper_abstract.html). The card is the abstract.
 */
export const readPaper = (card: Element, { url }: ReadContext): PaperDraft => {
	const { ownerDocument: document } = card;
	const { book, volume, page } =
		INFO.exec(textOf(findOptional(document, '#info, .info')))?.groups ?? {};
	const named = namedLinks(document.querySelectorAll('article li a[href]'), url);
	const draft = draftOfPage(document, url, {
		title: sourceOf(find(document, 'article h1')),
		abstract: sourceOf(card),
		type: 'paper-conference',
		publication: {
			...SERIES,
			'container-title': book,
			volume,
			page,
		},
		links: [{ kind: 'paper', url: pageAt(url) }, ...kindsOf(named)],
		source: 'pmlr',
	});
	return withBestId(draft, forumsOf(named));
};
