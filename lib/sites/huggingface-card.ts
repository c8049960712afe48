import { arxivDate, arxivId } from '../paper/arxiv-id.ts';
import type { Author, Link, PaperDraft } from '../paper/paper.ts';
import { dayIn } from './day.ts';
import { attributeOf, clean, findOptional, textOf, webAddress } from './dom.ts';
import { OTHERS } from '../paper/others.ts';
import { makeDraft } from './draft.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

const TITLE_LINK = 'a[href*="/papers/"]';

/**
 * The title's link; the card has others to the same paper (`#community`, `/login?next=`). In two steps
 * where the first heading has it: for `h3 a[…]` Chromium goes through the whole card.
 */
const titleLinkOf = (card: Element): Element | undefined => {
	const heading = findOptional(card, 'h3');
	const link = heading && findOptional(heading, TITLE_LINK);
	return link ?? findOptional(card, `h3 ${TITLE_LINK}`);
};

/**
 * The shortest text of a card that is an abstract: Trending shows an AI summary in its place at
 * times. Of 120 papers of July 2026 the longest summary had 267 characters, the shortest abstract 772.
 */
const SHORTEST_ABSTRACT = 400;

const idOfLink = (link: Element): string | undefined => {
	const path = /^(?:https:\/\/huggingface\.co)?\/papers\/(\d{4}\.\d{4,5})(?:v\d+)?(?:[?#]|$)/.exec(
		attributeOf(link, 'href') ?? '',
	);
	return arxivId(path?.[1] ?? '');
};

/**
 * The row of avatars: five names at most, the last first where it is drawn from right to left, and
 * then how many authors there are.
 */
const authorsOf = (card: Element): Author[] => {
	const row = findOptional(card, 'li[title]')?.parentElement;
	if (!row) return [];
	const authors = [...row.querySelectorAll('li[title]')]
		.map((item) => ({ name: clean(item.getAttribute('title')) }))
		.filter(({ name }) => name !== '');
	if (row.classList.contains('flex-row-reverse')) authors.reverse();
	const [, count = ''] = /(\d+) authors?\b/.exec(row.textContent ?? '') ?? [];
	return Number(count) > authors.length && authors.length > 0 ? [...authors, OTHERS] : authors;
};

const codeOf = (card: Element, url: URL): Link[] => {
	const link = findOptional(card, 'a[href^="https://github.com/"]');
	const address = webAddress(attributeOf(link, 'href'), url);
	return address ? [{ kind: 'code', url: address }] : [];
};

const discussionOf = (id: string): Link => ({
	kind: 'discussion',
	url: `https://huggingface.co/papers/${id}`,
});

const abstractOf = (card: Element): string | undefined => {
	const text = textOf(findOptional(card, 'p.line-clamp-2'));
	return text.length >= SHORTEST_ABSTRACT ? text : undefined;
};

/** What a card can say where the page's data knows nothing, each read only when it is needed. */
interface CardReader {
	title(): string;
	authors(): Author[];
	abstract(): string | undefined;
	published(): string | undefined;
	code(): Link[];
}

/** The data's links, and the card's one to the code where they have none. */
const linksOf = (known: readonly Link[] | undefined, card: CardReader): Link[] =>
	known?.some(({ kind }) => kind === 'code') ? [...known] : [...(known ?? []), ...card.code()];

const NOTHING: Partial<PaperDraft> = {};

/** What the page's data knows of an id, completed by what stands in the card. */
const completed = (id: string, card: CardReader, { data }: ReadContext): PaperDraft => {
	const known = data?.get(`arxiv:${id}`) ?? NOTHING;
	return makeDraft({
		id: `arxiv:${id}`,
		title: card.title() || (known.title ?? ''),
		authors: known.authors ?? card.authors(),
		abstract: known.abstract ?? card.abstract(),
		published: known.published ?? card.published() ?? arxivDate(id),
		keywords: known.keywords,
		links: [...linksOf(known.links, card), discussionOf(id)],
		source: 'huggingface',
	});
};

/** A card of a listing, of any generation since 2023. */
export const readCard = (card: Element, context: ReadContext): PaperDraft | undefined => {
	const link = titleLinkOf(card);
	const id = link && idOfLink(link);
	if (!link || id === undefined) return undefined;
	const reader: CardReader = {
		title: () => sourceOf(link),
		authors: () => authorsOf(card),
		abstract: () => abstractOf(card),
		published: () => dayIn(/Published on (.{8,20})/.exec(textOf(card))?.[1]),
		code: () => codeOf(card, context.url),
	};
	return completed(id, reader, context);
};

/** Under the heading “Abstract”: an AI summary may come first, the longest paragraph is the abstract. */
const abstractOfPage = (page: Element): string | undefined => {
	const headings = [...page.querySelectorAll('h2')];
	const section = headings.find((heading) => textOf(heading) === 'Abstract')?.parentElement;
	const texts = [...(section?.querySelectorAll('p') ?? [])].map(textOf);
	return texts.toSorted((a, b) => b.length - a.length)[0];
};

/** The page of one paper: its address names it. */
export const readPaper = (id: string, heading: Element, context: ReadContext): PaperDraft => {
	const reader: CardReader = {
		title: () => sourceOf(heading),
		authors: () => [],
		abstract: () => abstractOfPage(heading.closest('main') ?? heading),
		published: () => undefined,
		code: () => [],
	};
	return completed(id, reader, context);
};
