import { identify } from '../paper/identity.ts';
import type { Link, PaperDraft } from '../paper/paper.ts';
import { authorsIn } from './authors-in.ts';
import { monthIn } from './day.ts';
import { find, findOptional, required, textOf } from './dom.ts';
import { makeDraft } from './draft.ts';
import { namedLinks } from './named-links.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

const KINDS: ReadonlyMap<string, Link['kind']> = new Map([
	['openreview', 'paper'],
	['pdf', 'pdf'],
	['code', 'code'],
]);

/** One paper of the Transactions, known by its forum at OpenReview. */
export const readRow = (card: Element, { url }: ReadContext): PaperDraft | undefined => {
	const title = findOptional(card, 'h4 a.paper-data-bs-title');
	if (title === undefined) return undefined;
	const about = find(card, 'h4 + p');
	const authors = textOf(findOptional(about, 'i'));
	const links = namedLinks(about.querySelectorAll('a[href]'), url);
	const forum = links.find(({ name }) => name === 'openreview')?.url;
	const [, month = ''] = /^, (\w+ \d{4})\b/.exec(textOf(about).slice(authors.length)) ?? [];
	const issued = monthIn(month);
	return makeDraft({
		id: required(identify(forum ?? ''), 'forum'),
		title: sourceOf(title),
		authors: authorsIn(authors),
		published: issued,
		type: 'article-journal',
		publication: {
			'container-title': 'Transactions on Machine Learning Research',
			ISSN: '2835-8856',
			issued,
		},
		links: links.flatMap(({ name, url: to }) => {
			const kind = KINDS.get(name);
			return kind ? [{ kind, url: to }] : [];
		}),
		source: 'jmlr',
	});
};
