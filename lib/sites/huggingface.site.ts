import { arxivDate, arxivId } from '../paper/identity.ts';
import type { Author, Link, PaperDraft } from '../paper/paper.ts';
import { clean, dayOf, findOptional, required, textOf, webAddress } from './dom.ts';
import { pageData } from './huggingface-data.ts';
import type { ReadContext, Site } from './site.ts';

const LISTING = /^\/papers(?:\/(?:date|week|month)\/[\w-]+|\/trending)?\/?$/;
const PAPER = /^\/papers\/(\d{4}\.\d{4,5})\/?$/;

/** The title's link; the card has others to the same paper (`#community`, `/login?next=`). */
const TITLE_LINK = 'h3 a[href*="/papers/"]';

const idOfLink = (link: Element): string | undefined => {
	const path = /^(?:https:\/\/huggingface\.co)?\/papers\/(\d{4}\.\d{4,5})(?:[?#]|$)/.exec(
		link.getAttribute('href') ?? '',
	);
	return arxivId(path?.[1] ?? '');
};

/** A card shows a few names only, and only some generations of it do. */
const authorsOf = (card: Element): Author[] =>
	[...card.querySelectorAll('ul li[title]')].flatMap((item) => {
		const name = clean(item.getAttribute('title'));
		return name === '' ? [] : [{ name }];
	});

const linksOf = (card: Element, id: string, url: URL): Link[] => {
	const code = webAddress(
		findOptional(card, 'a[href^="https://github.com/"]')?.getAttribute('href'),
		url,
	);
	const links: Link[] = [{ kind: 'discussion', url: `https://huggingface.co/papers/${id}` }];
	return code ? [...links, { kind: 'code', url: code }] : links;
};

/** Two lists of links as one, each address once. */
const united = (first: readonly Link[], second: readonly Link[]): Link[] => [
	...new Map([...first, ...second].map((link) => [link.url, link])).values(),
];

/** What the card says, completed by the page's data where that knows the paper. */
const draftOf = (
	id: string,
	title: string,
	card: Element,
	{ url, data }: ReadContext,
): PaperDraft => {
	const known = data?.get(`arxiv:${id}`);
	const abstract = textOf(findOptional(card, 'p.line-clamp-2'));
	const published =
		dayOf(/Published on (.{8,14})/.exec(card.textContent ?? '')?.[1] ?? '') ?? arxivDate(id);
	return {
		authors: authorsOf(card),
		...(abstract && { abstract }),
		...(published && { published }),
		...known,
		id: `arxiv:${id}`,
		title: title || required(known?.title ?? '', 'title'),
		links: united(known?.links ?? [], linksOf(card, id, url)),
		source: 'huggingface',
	};
};

const readCard = (card: Element, context: ReadContext): PaperDraft | undefined => {
	const link = findOptional(card, TITLE_LINK);
	const id = link && idOfLink(link);
	if (!link || id === undefined) return undefined;
	return draftOf(id, textOf(link), card, context);
};

const readPaper = (heading: Element, context: ReadContext): PaperDraft | undefined => {
	const id = arxivId(PAPER.exec(context.url.pathname)?.[1] ?? '');
	return id === undefined ? undefined : draftOf(id, textOf(heading), heading, context);
};

/** Elements that may carry a root and are no heading. */
const BLOCK = 'div, section, header, main, article';

export default {
	id: 'huggingface',
	name: 'Hugging Face Papers',
	access: 'required',
	matches: [
		'https://huggingface.co/papers',
		'https://huggingface.co/papers?*',
		'https://huggingface.co/papers/*',
	],
	kind({ pathname }) {
		if (LISTING.test(pathname)) return 'listing';
		return PAPER.test(pathname) ? 'paper' : undefined;
	},
	card: 'article, main h1',
	carrier(card) {
		if (card.localName === 'article') return card;
		return card.parentElement?.closest(BLOCK) ?? undefined;
	},
	data: pageData,
	read(card, context) {
		const isPaperPage = this.kind(context.url) === 'paper';
		if (card.localName === 'article') return isPaperPage ? undefined : readCard(card, context);
		return isPaperPage ? readPaper(card, context) : undefined;
	},
	isDark: (document) => document.documentElement.classList.contains('dark'),
} satisfies Site as Site;
