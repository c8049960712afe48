import { arxivDate, arxivId } from '../paper/identity.ts';
import type { Author, Link, PaperDraft } from '../paper/paper.ts';
import { authorOfMeta, authorsOfLinks } from './arxiv-names.ts';
import { clean, dayOf, find, findOptional, required, textOf, webAddress } from './dom.ts';
import { textWithMath } from './math.ts';
import type { ReadContext, Site } from './site.ts';

/** The row's second half: a `dt` is followed by its `dd`. */
const bodyOf = (term: Element): Element | undefined => {
	const next = term.nextElementSibling;
	return next?.localName === 'dd' ? next : undefined;
};

const idOf = (href: string | null): string =>
	required(arxivId(/\/abs\/([^?#]+)/.exec(href ?? '')?.[1] ?? '') ?? '', 'arXiv id');

/** “Rings and Algebras (math.RA); …” → `math.RA`, …: the primary one stands first. */
const categoriesIn = (text: string): string[] =>
	[...text.matchAll(/\(([a-z-]+(?:\.[A-Za-z-]+)?)\)/g)].map((match) => match[1] ?? '');

/** A field of a row without the word before it (“Title:”). */
const plain = (element: Element | undefined): string =>
	element ? clean(textWithMath(element)) : '';

const bareDoi = (href: string | null | undefined): string | undefined => {
	const doi = /doi\.org\/(10\.\d{4,9}\/\S+)$/i.exec(href ?? '')?.[1]?.toLowerCase();
	return doi?.startsWith('10.48550/arxiv.') ? undefined : doi;
};

const htmlLink = (row: Element, url: URL): Link[] => {
	const href = findOptional(row, 'a[title="View HTML"]')?.getAttribute('href');
	const address = webAddress(href, url);
	return address ? [{ kind: 'html', url: address }] : [];
};

/** What is empty is left out. */
const optional = (draft: {
	abstract?: string | undefined;
	comment?: string | undefined;
	journalRef?: string | undefined;
	published?: string | undefined;
	doi?: string | undefined;
	categories?: string[];
	links?: Link[];
}): Partial<PaperDraft> =>
	Object.fromEntries(Object.entries(draft).filter(([, value]) => value && value.length > 0));

const announcedIn = (term: string): Partial<PaperDraft> => {
	if (/\(replaced/.test(term)) return { announced: 'replaced' };
	return /\(cross-list/.test(term) ? { announced: 'cross-listed' } : {};
};

/** A row of /list, /catchup and /a. Its day is that of the announcement, so the id tells the date. */
const readRow = (term: Element, { url }: ReadContext): PaperDraft | undefined => {
	const link = findOptional(term, 'a[title="Abstract"]');
	const body = bodyOf(term);
	if (!link || !body) return undefined;
	const id = idOf(link.getAttribute('href'));
	return {
		id: `arxiv:${id}`,
		title: required(plain(find(body, '.list-title')), 'title'),
		authors: authorsOfLinks(body.querySelectorAll('.list-authors a')),
		...optional({
			abstract: plain(findOptional(body, 'p.mathjax')),
			published: arxivDate(id),
			categories: categoriesIn(textOf(findOptional(body, '.list-subjects'))),
			comment: plain(findOptional(body, '.list-comments')),
			journalRef: plain(findOptional(body, '.list-journal-ref')),
			links: htmlLink(term, url),
		}),
		...announcedIn(term.textContent ?? ''),
		source: 'arxiv',
	};
};

/** “Submitted 3 May, 2007; v1 submitted 1 April, 2007; originally announced …”: the first version. */
const submittedIn = (text: string): string | undefined =>
	dayOf(/v1 submitted ([^;]+)/.exec(text)?.[1] ?? /Submitted ([^;]+)/.exec(text)?.[1] ?? '');

/** The search page shows 25 authors at most. */
const authorsOfResult = (result: Element): Author[] => {
	const list = findOptional(result, 'p.authors');
	const authors = authorsOfLinks(list?.querySelectorAll('a') ?? []);
	const isCut = /additional authors? not shown/.test(list?.textContent ?? '');
	return isCut
		? [...authors.filter(({ name }) => !/additional author/.test(name)), { name: 'et al.' }]
		: authors;
};

const abstractOfResult = (result: Element): string =>
	plain(findOptional(result, '.abstract-full')).replace(/\s*[△▵]?\s*Less$/u, '');

/** “Comments: …” or “Journal ref: …” among a result's small print. */
const labelled = (result: Element, label: string): string =>
	[...result.querySelectorAll('p.comments')]
		.map((line) => plain(line))
		.find((line) => line.startsWith(label))
		?.slice(label.length)
		.trim() ?? '';

const readResult = (result: Element): PaperDraft => {
	const id = idOf(find(result, 'p.list-title a[href*="/abs/"]').getAttribute('href'));
	const tags = [...result.querySelectorAll('.tag[data-tooltip]')];
	const day = [...result.querySelectorAll('p.is-size-7')]
		.map(textOf)
		.find((line) => line.includes('Submitted'));
	return {
		id: `arxiv:${id}`,
		title: required(plain(find(result, 'p.title')), 'title'),
		authors: authorsOfResult(result),
		...optional({
			abstract: abstractOfResult(result),
			published: submittedIn(day ?? '') ?? arxivDate(id),
			categories: tags.map(textOf).filter(Boolean),
			comment: labelled(result, 'Comments:'),
			journalRef: labelled(result, 'Journal ref:'),
			doi: bareDoi(findOptional(result, 'a[href*="doi.org/"]')?.getAttribute('href')),
		}),
		source: 'arxiv',
	};
};

const metaIn = (document: Document, name: string): string[] =>
	[...document.querySelectorAll(`meta[name="${name}"]`)].map((meta) =>
		clean(meta.getAttribute('content')),
	);

/** An abs page says everything twice; its head has the split names and the day of version 1. */
const readAbs = (page: Element, { url }: ReadContext): PaperDraft | undefined => {
	const { ownerDocument } = page;
	const [metaId = ''] = metaIn(ownerDocument, 'citation_arxiv_id');
	const id = arxivId(metaId) ?? idOf(url.pathname);
	const heading = plain(findOptional(page, 'h1.title'));
	const authors = metaIn(ownerDocument, 'citation_author').flatMap(
		(name) => authorOfMeta(name) ?? [],
	);
	const [published] = metaIn(ownerDocument, 'citation_date');
	return {
		id: `arxiv:${id}`,
		title: required(heading || (metaIn(ownerDocument, 'citation_title')[0] ?? ''), 'title'),
		authors: authors.length > 0 ? authors : authorsOfLinks(page.querySelectorAll('.authors a')),
		...optional({
			abstract: plain(findOptional(page, 'blockquote.abstract')),
			published: /^\d{4}\/\d{2}\/\d{2}$/.test(published ?? '')
				? published?.replaceAll('/', '-')
				: arxivDate(id),
			categories: categoriesIn(textOf(findOptional(page, 'td.subjects'))),
			comment: plain(findOptional(page, 'td.comments')),
			journalRef: plain(findOptional(page, 'td.jref')),
			doi: bareDoi(findOptional(page, 'td.doi a')?.getAttribute('href')),
		}),
		source: 'arxiv',
	};
};

const isResult = (card: Element): boolean => card.localName === 'li';
const isRow = (card: Element): boolean => card.localName === 'dt';

export default {
	id: 'arxiv',
	name: 'arXiv',
	access: 'required',
	matches: [
		'https://arxiv.org/list/*',
		'https://arxiv.org/abs/*',
		'https://arxiv.org/search/*',
		'https://arxiv.org/search?*',
		'https://arxiv.org/catchup*',
		'https://arxiv.org/a/*',
	],
	kind({ pathname }) {
		if (/^\/abs\/./.test(pathname)) return 'paper';
		return /^\/(?:list|a)\/.|^\/(?:search|catchup)(?:\/|$)/.test(pathname) ? 'listing' : undefined;
	},
	card: 'dl > dt, li.arxiv-result, #abs',
	parts: (card) => (isRow(card) ? [card, bodyOf(card) ?? []].flat() : [card]),
	carrier(card) {
		if (isRow(card)) return bodyOf(card)?.querySelector('.list-title') ?? undefined;
		return findOptional(card, isResult(card) ? 'p.title' : 'div.authors');
	},
	read(card, context) {
		if (isRow(card)) return readRow(card, context);
		if (isResult(card)) return readResult(card);
		return this.kind(context.url) === 'paper' ? readAbs(card, context) : undefined;
	},
} satisfies Site as Site;
