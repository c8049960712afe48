import { arxivDate } from '../paper/arxiv-id.ts';
import type { PaperDraft } from '../paper/paper.ts';
import { versionIn } from '../paper/version.ts';
import { doiOf, idOfLink, linksIn, linkTo } from './arxiv-fields.ts';
import { authorsOfLinks } from './arxiv-names.ts';
import { dayIn } from './day.ts';
import { attributeOf, find, findOptional, textOf } from './dom.ts';
import { makeDraft } from './draft.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

/** “Submitted 3 May, 2007; v1 submitted 1 April, 2007; originally announced …”: the first version. */
const publishedIn = (text: string): string | undefined =>
	dayIn(/\bv1 submitted ([^;]+)/.exec(text)?.[1] ?? /^Submitted ([^;]+)/.exec(text)?.[1]);

/** The whole abstract, hidden until asked for, without the button at its end. */
const abstractOf = (result: Element): string =>
	sourceOf(findOptional(result, '.abstract-full')).replace(/\s*△ Less$/u, '');

/** “Comments: …” or “Journal ref: …” among a result's small print. */
const labelled = (result: Element, label: string): string | undefined =>
	[...result.querySelectorAll('p.comments')]
		.map(sourceOf)
		.find((line) => line.startsWith(label))
		?.slice(label.length);

/** A result of the simple or the advanced search. Its link names a version where that is not the last. */
export const readResult = (result: Element, { url }: ReadContext): PaperDraft => {
	const link = find(result, 'p.list-title a[href*="/abs/"]');
	const id = idOfLink(link);
	const abstract = abstractOf(result);
	const comment = labelled(result, 'Comments:') ?? '';
	return makeDraft({
		id: `arxiv:${id}`,
		title: sourceOf(find(result, 'p.title')),
		authors: authorsOfLinks(findOptional(result, 'p.authors')),
		abstract,
		published:
			publishedIn(textOf(findOptional(result, 'p.is-size-7:not(.comments)'))) ?? arxivDate(id),
		version: versionIn(attributeOf(link, 'href') ?? '', `arxiv:${id}`),
		categories: [...result.querySelectorAll('.tag[data-tooltip]')].map(textOf),
		comment,
		journalRef: labelled(result, 'Journal ref:'),
		doi: doiOf(result.querySelectorAll('.tag a[href*="doi.org/"]')),
		links: [
			...linkTo('pdf', result, 'p.list-title a[href*="/pdf/"]', url),
			...linksIn({ comment, abstract }),
		],
		source: 'arxiv',
	});
};
