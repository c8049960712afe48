import { fetchRecord } from './semantic-scholar-api.ts';
import type { Source } from './source.ts';

/** Semantic Scholar's Academic Graph API: https://api.semanticscholar.org/api-docs/graph */
export default {
	id: 'semantic-scholar',
	hosts: ['https://api.semanticscholar.org/*'],
	access: 'optional',
	order: 80,
	handles: (id) => id.startsWith('s2:'),
	fetch: (paperId, ask) => fetchRecord(paperId.slice('s2:'.length), ask),
} satisfies Source as Source;
