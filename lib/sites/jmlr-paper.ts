import type { PaperDraft } from '../paper/paper.ts';
import { find, findOptional, pageAt } from './dom.ts';
import { namedLinks } from './named-links.ts';
import { draftOfPage } from './paper-page.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

/** In old volumes it is bare text between its heading and the links. */
const abstractOf = (content: Element): string | undefined =>
	sourceOf(findOptional(content, '.abstract')) ||
	/ Abstract (.+?) ?\[abs\]/.exec(sourceOf(content))?.[1];

/** The page of one paper. The card are the authors below its title: “A, B; 25(318):1−63, 2024.” */
export const readPaper = (
	{ ownerDocument: document }: Element,
	{ url }: ReadContext,
): PaperDraft => {
	const content = find(document, '#content');
	const links = namedLinks(content.querySelectorAll('a[href]'), url);
	return draftOfPage(document, url, {
		title: sourceOf(find(content, 'h2')),
		abstract: abstractOf(content),
		type: 'article-journal',
		// Heads of old volumes write “ISSN” before it.
		publication: { ISSN: '1533-7928' },
		links: [
			{ kind: 'paper', url: pageAt(url) },
			...links.flatMap((link) =>
				link.name === 'code' ? { kind: 'code' as const, url: link.url } : [],
			),
		],
		source: 'jmlr',
	});
};
