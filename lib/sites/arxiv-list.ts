import { arxivDate } from '../paper/arxiv-id.ts';
import type { Author, PaperDraft } from '../paper/paper.ts';
import { categoriesOf, idOfLink, linksIn, linkTo } from './arxiv-fields.ts';
import { authorsOfLinks } from './arxiv-names.ts';
import { find, findOptional } from './dom.ts';
import { OTHERS } from '../paper/others.ts';
import { makeDraft } from './draft.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

/** The row's first half, which has the links: a `dd` follows its `dt`. */
export const termOf = (body: Element): Element | undefined => {
	const term = body.previousElementSibling ?? undefined;
	return term?.localName === 'dt' ? term : undefined;
};

/** Of longer lists of authors a row has only so many (arxiv-browse), and says nothing of the others. */
const MOST_NAMED = 100;

const authorsOf = (list: Element | undefined): Author[] => {
	const authors = authorsOfLinks(list);
	const isFull = list?.querySelectorAll('a[href*="query="]').length === MOST_NAMED;
	return isFull && authors.at(-1) !== OTHERS ? [...authors, OTHERS] : authors;
};

const announcedIn = (term: Element): PaperDraft['announced'] => {
	const text = term.textContent ?? '';
	if (text.includes('(replaced')) return 'replaced';
	return text.includes('(cross-list') ? 'cross-listed' : undefined;
};

/**
 * A row of /list, /catchup and /a. The only day that it tells is that of the announcement, which may
 * be of any version; the month of the first version is in the id.
 */
export const readRow = (body: Element, { url }: ReadContext): PaperDraft | undefined => {
	const term = termOf(body);
	const link = term && findOptional(term, 'a[title="Abstract"]');
	if (!term || !link) return undefined;
	const id = idOfLink(link);
	const abstract = sourceOf(findOptional(body, 'p.mathjax'));
	const comment = sourceOf(findOptional(body, '.list-comments'));
	return makeDraft({
		id: `arxiv:${id}`,
		title: sourceOf(find(body, '.list-title')),
		authors: authorsOf(findOptional(body, '.list-authors')),
		abstract,
		published: arxivDate(id),
		categories: categoriesOf(findOptional(body, '.list-subjects')),
		comment,
		journalRef: sourceOf(findOptional(body, '.list-journal-ref')),
		links: [
			...linkTo('pdf', term, 'a[title="Download PDF"]', url),
			...linkTo('html', term, 'a[title="View HTML"]', url),
			...linksIn({ comment, abstract }),
		],
		announced: announcedIn(term),
		source: 'arxiv',
	});
};
