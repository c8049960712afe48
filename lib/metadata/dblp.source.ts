import { fetchRecord } from './dblp-api.ts';
import type { Source } from './source.ts';

/** The computer science bibliography: https://dblp.org/faq/ */
export default {
	id: 'dblp',
	hosts: ['https://dblp.org/*'],
	access: 'optional',
	order: 90,
	handles: (id) => id.startsWith('dblp:'),
	fetch: (paperId, ask) => fetchRecord(paperId.slice('dblp:'.length), ask),
} satisfies Source as Source;
