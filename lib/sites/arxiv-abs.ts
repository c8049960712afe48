import { arxivDate, arxivId } from '../paper/arxiv-id.ts';
import type { PaperDraft } from '../paper/paper.ts';
import { versionIn } from '../paper/version.ts';
import { categoriesOf, doiOf, linksIn, linkTo } from './arxiv-fields.ts';
import { authorsOfLinks, authorsOfMetas, matched } from './arxiv-names.ts';
import { dayIn, isoDay } from './day.ts';
import { attributeOf, clean, findOptional, required, textOf } from './dom.ts';
import { makeDraft } from './draft.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

const metaIn = (document: Document, name: string): string[] =>
	[...document.querySelectorAll(`meta[name="citation_${name}"]`)].map((meta) =>
		clean(meta.getAttribute('content')),
	);

/** The id in the address of an abs page. */
export const idOfPage = ({ pathname }: URL): string | undefined =>
	arxivId(/^\/abs\/(.+?)\/?$/.exec(pathname)?.[1] ?? '');

/** The day of version 1: the head leaves it out where it knows a journal's year. */
const publishedOf = (page: Element, document: Document): string | undefined =>
	isoDay(metaIn(document, 'date')[0]?.replaceAll('/', '-')) ??
	dayIn(textOf(findOptional(page, '.dateline')));

/** “[v3]”: of the versions in its history the one that a page shows is no link. */
const shownIn = (document: Document): string | undefined =>
	[...document.querySelectorAll('.submission-history strong')]
		.filter((version) => version.firstElementChild === null)
		.map((version) => /^\[(v\d+)\]$/.exec(textOf(version))?.[1])
		.find(Boolean);

/** The version that the address names, else the one that the page says it is of. */
const versionOf = (document: Document, id: string, { pathname }: URL): number | undefined => {
	const own = findOptional(document, 'meta[property="og:url"]');
	return [pathname, attributeOf(own, 'content') ?? '', `${id}${shownIn(document)}`]
		.map((text) => versionIn(text, `arxiv:${id}`))
		.find(Boolean);
};

/** An abs page says everything twice; its head has the split names and the day of version 1. */
export const readAbs = (page: Element, { url }: ReadContext): PaperDraft => {
	const { ownerDocument: document } = page;
	const id = required(
		idOfPage(url) ?? arxivId(metaIn(document, 'arxiv_id')[0] ?? ''),
		'arXiv id in its address',
	);
	const told = authorsOfMetas(metaIn(document, 'author'));
	const abstract = sourceOf(findOptional(page, 'blockquote.abstract'));
	const comment = sourceOf(findOptional(page, 'td.comments'));
	return makeDraft({
		id: `arxiv:${id}`,
		title: sourceOf(findOptional(page, 'h1.title')) || (metaIn(document, 'title')[0] ?? ''),
		authors: matched(told, authorsOfLinks(findOptional(page, '.authors'))),
		abstract: abstract || metaIn(document, 'abstract')[0],
		published: publishedOf(page, document) ?? arxivDate(id),
		version: versionOf(document, id, url),
		categories: categoriesOf(findOptional(page, 'td.subjects')),
		comment,
		journalRef: sourceOf(findOptional(page, 'td.jref')),
		doi: doiOf(page.querySelectorAll('td.doi a')),
		links: [
			...linkTo('pdf', document, 'a.download-pdf', url),
			...linkTo('html', document, '#latexml-download-link', url),
			...linksIn({ comment, abstract }),
		],
		source: 'arxiv',
	});
};
