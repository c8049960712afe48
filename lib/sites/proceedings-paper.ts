import type { PaperDraft } from '../paper/paper.ts';
import { clean, find, findOptional, pageAt } from './dom.ts';
import { draftOfPage } from './paper-page.ts';
import { inBook } from './proceedings-book.ts';
import type { ReadContext } from './site.ts';
import { sourceText } from './source-text.ts';

/** What old volumes show where they have none. */
const NO_ABSTRACT = /^Abstract (?:Unavailable|Missing)$/i;

/** Its paragraphs stand after a `p` that they were meant to be in. */
const abstractOf = (document: Document): string => {
	const section = findOptional(document, '.paper-abstract')?.parentElement;
	const paragraphs = [...(section?.querySelectorAll('p') ?? [])].map(sourceText);
	// “non(cid:173) linear”: abstracts of old volumes were read out of PDFs, hyphens and all.
	const text = clean(paragraphs.join(' ')).replaceAll(/\(cid:173\) ?/g, '');
	return NO_ABSTRACT.test(text) ? '' : text;
};

/** The page of one paper. The card are the authors below its title. */
export const readPaper = (
	{ ownerDocument: document }: Element,
	{ url }: ReadContext,
	source: string,
): PaperDraft => {
	const tag = (name: string): string | undefined =>
		findOptional(document, `meta[name="citation_${name}"]`)?.getAttribute('content') ?? undefined;
	return draftOfPage(document, url, {
		title: clean(sourceText(find(document, '.paper-title'))),
		abstract: abstractOf(document),
		// Its head calls the proceedings a journal.
		type: 'paper-conference',
		publication: inBook(tag('journal_title'), tag('volume')),
		links: [{ kind: 'paper', url: pageAt(url) }],
		source,
	});
};
