import type { Author, Link, PaperDraft, PaperId } from '../paper/paper.ts';
import { withAliases } from '../paper/best-id.ts';
import { identify } from '../paper/identity.ts';
import { dayIn } from './day.ts';
import { attributeOf, find, findOptional, required, textOf, webAddress } from './dom.ts';
import { OTHERS } from '../paper/others.ts';
import { makeDraft } from './draft.ts';
import { appearedAt, authorNamed } from './openreview-fields.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

const FORUM = 'openreview:';

/** The forum that an address names; `undefined` for one that names a single reply in it. */
const forumIn = (href: string | undefined, base: URL): string | undefined => {
	const address = webAddress(href, base);
	if (address === undefined) return undefined;
	const { searchParams } = new URL(address);
	const id = searchParams.get('id');
	const isReply = (searchParams.get('noteId') ?? id) !== id;
	const paper = isReply ? undefined : identify(address);
	return paper?.startsWith(FORUM) ? paper : undefined;
};

/** The forum of a page's own address; there `noteId` only says which reply is scrolled to. */
export const forumOfPage = (url: URL): string | undefined => {
	const paper = url.pathname === '/forum' ? identify(url.href) : undefined;
	return paper?.startsWith(FORUM) ? paper : undefined;
};

/** Names with a profile are links, the others bare; a label or an icon beside them has a class. */
const isName = (element: Element): boolean =>
	element.localName === 'a'
		? /\/profile\?|^https:\/\/dblp\.org/.test(attributeOf(element, 'href') ?? '')
		: element.childElementCount === 0 && !element.className && element.closest('a') === null;

/** Twenty names at most, and how many more there are. */
const authorsOf = (list: Element | undefined): Author[] => {
	const authors = [...(list?.querySelectorAll('a, span') ?? [])]
		.filter(isName)
		.flatMap((element) => authorNamed(textOf(element)));
	const isCut = /\d additional authors? not shown/.test(list?.textContent ?? '');
	return isCut && authors.length > 0 ? [...authors, OTHERS] : authors;
};

/** “Published: 07 Jul 2025, Last Modified: 03 Oct 2025”; of older records only the year is known. */
const publishedIn = (text: string): string | undefined => {
	const [first = ''] = text.split(/,? \(?(?:last )?modified/i);
	return dayIn(first) ?? /\b((?:19|20)\d\d)\b/.exec(first)?.[1];
};

/** A field of the details, which stand in a list only once a reader has opened them. */
const detailOf = (card: Element, name: string): string => {
	for (const field of card.querySelectorAll('.note-content-field')) {
		if (textOf(field).replace(/\s*:$/, '') !== name) continue;
		return sourceOf(field.parentElement?.querySelector('.note-content-value') ?? undefined);
	}
	return '';
};

/** What the page of a record that was brought along calls its work elsewhere: at arXiv, in DBLP, by a DOI. */
const namesElsewhere = (card: Element): PaperId[] => {
	const fields = [...card.querySelectorAll('.note-content-field')];
	const field = fields.find((each) => textOf(each).startsWith('External IDs'));
	return [...(field?.parentElement?.querySelectorAll('a[href]') ?? [])].flatMap(
		(link) => identify(attributeOf(link, 'href') ?? '') ?? [],
	);
};

const keywordsOf = (card: Element): string[] =>
	detailOf(card, 'Keywords')
		.split(/\s*[,;]\s*/)
		.filter(Boolean);

/** The host's own file by its short address, which never changes; another host's as it is. */
const pdfOf = (link: Element | undefined, id: string, url: URL): Link[] => {
	const address = webAddress(attributeOf(link, 'href'), url);
	if (address === undefined) return [];
	const isOwn = new URL(address).hostname === url.hostname;
	const own = `https://openreview.net/pdf?id=${id.slice(FORUM.length)}`;
	return [{ kind: 'pdf', url: isOwn ? own : address }];
};

interface Parts {
	id: string;
	title: Element | undefined;
	authors: Element | undefined;
	date: Element | undefined;
	venue: Element | undefined;
	pdf: Element | undefined;
}

const draftOf = (card: Element, parts: Parts, { url }: ReadContext): PaperDraft =>
	makeDraft({
		id: parts.id,
		title: sourceOf(parts.title),
		authors: authorsOf(parts.authors),
		abstract: detailOf(card, 'Abstract'),
		published: publishedIn(textOf(parts.date)),
		keywords: keywordsOf(card),
		...appearedAt(textOf(parts.venue)),
		links: pdfOf(parts.pdf, parts.id, url),
		source: 'openreview',
	});

/** A paper of a list: of a venue, a search, a profile. Replies stand in such lists, too. */
export const readNote = (card: Element, context: ReadContext): PaperDraft | undefined => {
	const title = findOptional(card, 'h4 a[href*="/forum?"]');
	if (title === undefined || findOptional(card, '.note-parent-title')) return undefined;
	// Profiles put a paper that several records tell of into a note in a note.
	if (findOptional(card, 'div.note')) return undefined;
	const id = forumIn(attributeOf(title, 'href'), context.url);
	if (id === undefined) return undefined;
	const [date, venue] = card.querySelectorAll('.note-meta-info > li');
	const parts = {
		id,
		title,
		authors: findOptional(card, '.note-authors'),
		date,
		venue,
		pdf: findOptional(card, 'h4 a.pdf-link'),
	};
	const draft = draftOf(card, parts, context);
	// Records that profiles bring along from elsewhere link to where they are from.
	const elsewhere = identify(attributeOf(findOptional(card, 'h4 a.html-link'), 'href') ?? '');
	return elsewhere === undefined || elsewhere === id ? draft : { ...draft, aliases: [elsewhere] };
};

/**
 * The page of one paper. Its head is of the page that was loaded, which in this application is not
 * always the one that is shown; so everything is read from what is shown, the id too where it is told.
 */
export const readForum = (card: Element, context: ReadContext): PaperDraft => {
	const pdf = findOptional(card, '.forum-title a[title="Download PDF"]');
	const own = findOptional(
		card,
		'.forum-title a.citation_pdf_url, .forum-meta a[href^="/revisions"]',
	);
	const told = new URLSearchParams(/\?(.*)/.exec(attributeOf(own, 'href') ?? '')?.[1]).get('id');
	const id = required(
		(told ? identify(`${FORUM}${told}`) : undefined) ?? forumOfPage(context.url),
		'forum in its address',
	);
	const [date, venue] = card.querySelectorAll('.forum-meta > .item');
	const authors = findOptional(card, '.forum-authors h3');
	const draft = draftOf(
		card,
		{ id, title: find(card, '.forum-title h2'), authors, date, venue, pdf },
		context,
	);
	return withAliases(draft, namesElsewhere(card));
};
