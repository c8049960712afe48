import { findOptional } from './dom.ts';
import { readRow } from './semantic-scholar-row.ts';
import type { Site } from './site.ts';

export default {
	id: 'semantic-scholar',
	name: 'Semantic Scholar',
	access: 'optional',
	// All of it: the application goes from page to page without a load, also from its front page.
	matches: ['https://www.semanticscholar.org/*'],
	kind: (url) => (url.pathname === '/search' && url.searchParams.has('q') ? 'listing' : undefined),
	// Pages of papers have rows for their references, too, of another class.
	card: '.cl-paper-row.serp-papers__paper-row[data-paper-id]',
	carrier: (card) => (card.localName === 'div' ? card : findOptional(card, 'div')),
	read: readRow,
} satisfies Site as Site;
