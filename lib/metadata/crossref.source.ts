import { fetchRecord } from './crossref-api.ts';
import type { Source } from './source.ts';

/** Crossref's REST API: https://www.crossref.org/documentation/retrieve-metadata/rest-api/ */
export default {
	id: 'crossref',
	hosts: ['https://api.crossref.org/*'],
	access: 'optional',
	order: 30,
	handles: (id) => id.startsWith('doi:'),
	fetch: (paperId, ask) => fetchRecord(paperId.slice('doi:'.length), ask),
} satisfies Source as Source;
