import { withAliases } from '../paper/best-id.ts';
import type { PaperDraft } from '../paper/paper.ts';
import { attributeOf } from './dom.ts';
import { filled, makeDraft, type Findings } from './draft.ts';
import { toldByMeta, type MetaTag } from './metatags.ts';

const tagsOf = (document: Document): MetaTag[] =>
	[...document.querySelectorAll('meta[name][content]')].map((meta) => ({
		name: attributeOf(meta, 'name') ?? '',
		content: attributeOf(meta, 'content') ?? '',
	}));

/** What a page shows; it may show less than its head tells, and nothing overrules nothing. */
type Shown = Partial<Findings> & Pick<Findings, 'source' | 'title'>;

/**
 * The draft of a paper's own page, for hosts whose pages have Highwire's tags: what the head tells,
 * and over it what the page shows, which is written with more care. Links are of both.
 * @throws {Error} When the head is of no paper, or of another one than the address.
 */
export const draftOfPage = (document: Document, url: URL, shown: Shown): PaperDraft => {
	const told = toldByMeta(tagsOf(document), url, shown.title);
	if (told === undefined) throw new Error('The card has no head that tells of it.');
	const { findings, ids } = told;
	const draft = makeDraft({
		...findings,
		...filled(shown),
		publication: { ...findings.publication, ...filled(shown.publication ?? {}) },
		links: [...(shown.links ?? []), ...(findings.links ?? [])],
	});
	return withAliases(draft, ids);
};
