import { withBestId } from '../paper/best-id.ts';
import { arxivDate, identify } from '../paper/identity.ts';
import { pageId } from '../paper/page-id.ts';
import type { Link, PaperDraft } from '../paper/paper.ts';
import { authorsOf, entryIn, issuedIn } from './cvf-entry.ts';
import { attributeOf, find, findOptional, required, textOf, webAddress } from './dom.ts';
import { makeDraft } from './draft.ts';
import { pageRange } from './page-range.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

/** A row is a `dt` with the title, a `dd` with the authors and one with the links, which is the card. */
export const partsOf = (card: Element): Element[] => {
	const authors = card.previousElementSibling;
	const title = authors?.previousElementSibling;
	return [title ?? [], authors ?? [], card].flat();
};

const addressOf = (link: Element | undefined, base: URL): string | undefined =>
	webAddress(attributeOf(link, 'href'), base);

/** `…_WACV_2024_paper.html`; in 2013 the year stood before the conference. */
const yearIn = (page: string): string | undefined =>
	/_((?:19|20)\d\d)_(?:\w+_)?paper\.html$/.exec(page)?.[1];

const linksOf = (page: string, pdf: string | undefined): Link[] => [
	{ kind: 'paper', url: page },
	...(pdf ? [{ kind: 'pdf' as const, url: pdf }] : []),
];

/**
 * One paper of a conference, a day or a workshop, as the lists of 2020 to 2026 have it (scrapers of
 * these years agree).
 */
export const readRow = (card: Element, { url }: ReadContext): PaperDraft => {
	const [title, authors] = partsOf(card);
	const link = title && findOptional(title, 'a[href]');
	const page = required(addressOf(link, url), 'page of its own');
	const preprint = findOptional(card, 'a[href*="arxiv.org/"]');
	const entry = entryIn(find(card, '.link2').textContent ?? '');
	const issued = issuedIn(entry) ?? yearIn(page);
	const other = identify(addressOf(preprint, url) ?? '');
	const names = [...(authors?.querySelectorAll('a') ?? [])].map(textOf).filter(Boolean);
	const draft = makeDraft({
		id: required(pageId(page), 'page of its own'),
		title: sourceOf(link),
		authors: authorsOf(names, entry),
		published: arxivDate(other ?? '') ?? issued,
		type: 'paper-conference',
		publication: { 'container-title': entry.booktitle, page: pageRange(entry.pages), issued },
		links: linksOf(page, addressOf(findOptional(card, 'a[href*="/papers/"]'), url)),
		source: 'cvf',
	});
	return withBestId(draft, other === undefined ? [] : [other]);
};
