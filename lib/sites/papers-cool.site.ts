import { pageId } from '../paper/page-id.ts';
import { arxivDate, arxivId, identify } from '../paper/identity.ts';
import type { Link, PaperDraft, PaperId } from '../paper/paper.ts';
import { authorsNamed } from './authors-in.ts';
import { isoDay } from './day.ts';
import { attributeOf, find, findOptional, required, textOf, webAddress } from './dom.ts';
import { makeDraft } from './draft.ts';
import type { ReadContext, Site } from './site.ts';
import { sourceOf } from './source-text.ts';

/** The last part of an address: `/arxiv/2307.01189`, `/venue/VtmBAGCN7o@OpenReview`, `/arxiv/cs.CL`. */
const partOf = ({ pathname }: URL): string | undefined =>
	/^\/(?:arxiv|venue)\/([^/]+)\/?$/.exec(pathname)?.[1];

/** What a card is called says it all: `2307.01189`, `VtmBAGCN7o@OpenReview`; else where it links to. */
const idOf = (card: Element, page: string | undefined): PaperId | undefined => {
	const [name = '', place] = card.id.split('@');
	if (place === undefined) return identify(`arxiv:${name}`);
	return place === 'OpenReview'
		? identify(`openreview:${name}`)
		: (identify(page ?? '') ?? pageId(page));
};

/** Its button holds the address of the file in an attribute of its own. */
const pdfOf = (card: Element, url: URL): Link[] => {
	const address = webAddress(attributeOf(findOptional(card, '.title-pdf'), 'data'), url);
	return address ? [{ kind: 'pdf', url: address }] : [];
};

/** Links to the lists of arXiv's categories; venues have links of their own. */
const categoriesOf = (card: Element): string[] =>
	[...card.querySelectorAll('.subjects a')].flatMap(
		(link) => /^\/arxiv\/([\w.-]+)$/.exec(attributeOf(link, 'href') ?? '')?.[1] ?? [],
	);

const read = (card: Element, { url }: ReadContext): PaperDraft => {
	const title = find(card, '.title-link');
	const outside = attributeOf(findOptional(card, 'h2 a[href^="http"]'), 'href');
	const id = required(idOf(card, webAddress(outside, url)), 'id');
	return makeDraft({
		id,
		title: sourceOf(title),
		authors: authorsNamed([...card.querySelectorAll('.authors a.author')].map(textOf)),
		abstract: sourceOf(findOptional(card, '.summary')),
		published: isoDay(textOf(findOptional(card, '.date-data'))) ?? arxivDate(id),
		categories: categoriesOf(card),
		links: pdfOf(card, url),
		source: 'papers-cool',
	});
};

export default {
	id: 'papers-cool',
	name: 'Cool Papers',
	access: 'optional',
	matches: ['https://papers.cool/*'],
	kind(url) {
		const part = partOf(url);
		if (part === undefined) return undefined;
		return part.includes('@') || arxivId(part) !== undefined ? 'paper' : 'listing';
	},
	card: 'div.panel.paper',
	carrier: (card) => card,
	read,
} satisfies Site as Site;
