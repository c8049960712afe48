import { pageId } from '../paper/page-id.ts';
import type { Author, PaperDraft } from '../paper/paper.ts';
import { authorsIn } from './authors-in.ts';
import { attributeOf, find, findOptional, required, textOf, webAddress } from './dom.ts';
import { makeDraft } from './draft.ts';
import { inBook } from './proceedings-book.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

/** “Advances in Neural Information Processing Systems 38 Main Conference”. */
const BOOK = /^(?<name>.*?\D) (?<volume>\d+)(?: \D*)?$/;

/** “C. De Sa”: what stands after initials is the family. */
const editorOf = (name: string): Author => {
	const [, given, family] = /^((?:\p{Lu}\.[\s-]*)+) (.+)$/u.exec(name) ?? [];
	return given && family ? { name, family, given } : { name };
};

/** `/hash/…-Abstract-Conference.html` stands beside `/file/…-Paper-Conference.pdf`. */
const pdfOf = (page: string): string =>
	page.replace(/\/hash\/([^/]+)-Abstract([\w-]*)\.html$/, '/file/$1-Paper$2.pdf');

/** One paper of a year, as lists of all years have it since 2026. */
export const readRow = (card: Element, { url }: ReadContext, source: string): PaperDraft => {
	const { ownerDocument: document } = card;
	const title = find(card, '.paper-content a[href*="/hash/"]');
	const page = required(webAddress(attributeOf(title, 'href'), url), 'page of its own');
	const year = /\/paper\/(\d{4})\//.exec(page)?.[1];
	const book = textOf(findOptional(document, '.book-title'));
	const { name = book, volume } = BOOK.exec(book)?.groups ?? {};
	const editors = textOf(findOptional(document, '.book-editors'));
	return makeDraft({
		id: required(pageId(page), 'page of its own'),
		title: sourceOf(title),
		authors: authorsIn(textOf(findOptional(card, '.paper-authors'))),
		published: year,
		type: 'paper-conference',
		publication: { ...inBook(name, volume), issued: year },
		editors: editors
			.replace(/^Edited by:?\s+/, '')
			.split(/\s+and\s+/)
			.filter(Boolean)
			.map(editorOf),
		links: [
			{ kind: 'paper', url: page },
			{ kind: 'pdf', url: pdfOf(page) },
		],
		source,
	});
};
