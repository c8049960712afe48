import { findOptional } from './dom.ts';
import { paperOfPage, readPaper } from './semantic-scholar-paper.ts';
import { readRow } from './semantic-scholar-row.ts';
import type { Site } from './site.ts';

const isHeader = (card: Element): boolean =>
	card.classList.contains('fresh-paper-detail-page__header');

export default {
	id: 'semantic-scholar',
	name: 'Semantic Scholar',
	access: 'optional',
	// All of it: the application goes from page to page without a load, also from its front page.
	matches: ['https://www.semanticscholar.org/*'],
	kind(url) {
		if (url.pathname === '/search' && url.searchParams.has('q')) return 'listing';
		return paperOfPage(url) === undefined ? undefined : 'paper';
	},
	// Pages of papers have rows for their references, too, of another class.
	card: '.cl-paper-row.serp-papers__paper-row[data-paper-id], .fresh-paper-detail-page__header',
	carrier(card) {
		const isBlock = isHeader(card) || card.localName === 'div';
		return isBlock ? card : findOptional(card, 'div');
	},
	read: (card, context) => (isHeader(card) ? readPaper : readRow)(card, context),
} satisfies Site as Site;
