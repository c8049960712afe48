import { findOptional } from './dom.ts';
import { readRow } from './pubmed-row.ts';
import type { Site } from './site.ts';

export default {
	id: 'pubmed',
	name: 'PubMed',
	access: 'optional',
	matches: ['https://pubmed.ncbi.nlm.nih.gov/*'],
	kind: ({ pathname, searchParams }) =>
		pathname === '/' && (searchParams.has('term') || searchParams.has('linkname'))
			? 'listing'
			: undefined,
	card: 'article.full-docsum',
	carrier: (card) => findOptional(card, 'div.docsum-content'),
	read: readRow,
} satisfies Site as Site;
