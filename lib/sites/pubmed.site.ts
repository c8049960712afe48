import { findOptional } from './dom.ts';
import { readArticle } from './pubmed-article.ts';
import { readRow } from './pubmed-row.ts';
import type { Site } from './site.ts';

/** The card of an article's own page. */
const isHeading = (card: Element): boolean => card.id === 'heading';

export default {
	id: 'pubmed',
	name: 'PubMed',
	access: 'optional',
	matches: ['https://pubmed.ncbi.nlm.nih.gov/*'],
	kind({ pathname, searchParams }) {
		if (/^\/\d+\/?$/.test(pathname)) return 'paper';
		const isAsked = searchParams.has('term') || searchParams.has('linkname');
		return pathname === '/' && isAsked ? 'listing' : undefined;
	},
	card: 'article.full-docsum, header#heading',
	carrier: (card) => (isHeading(card) ? card : findOptional(card, 'div.docsum-content')),
	read: (card, context) => (isHeading(card) ? readArticle : readRow)(card, context),
} satisfies Site as Site;
