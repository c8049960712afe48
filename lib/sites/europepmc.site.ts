import { readRow } from './europepmc-row.ts';
import type { Site } from './site.ts';

export default {
	id: 'europepmc',
	name: 'Europe PMC',
	access: 'optional',
	matches: ['https://europepmc.org/*'],
	kind: ({ pathname, searchParams }) =>
		pathname === '/search' && searchParams.has('query') ? 'listing' : undefined,
	card: 'div.citation[id^="search-results--single--block"]',
	carrier: (card) => card,
	read: readRow,
} satisfies Site as Site;
