import { withVersion } from '../paper/version.ts';
import { RpcError } from '../rpc/result.ts';
import { fetchRecords } from './arxiv-api.ts';
import type { Source } from './source.ts';

export default {
	id: 'arxiv',
	hosts: ['https://export.arxiv.org/*'],
	access: 'required',
	order: 10,
	handles: (id) => id.startsWith('arxiv:'),
	async fetch(paperId, ask, version) {
		const id = paperId.slice('arxiv:'.length);
		const record = (await fetchRecords([withVersion(id, version)], ask)).get(id);
		if (record) return record;
		throw new RpcError('missing', `arXiv does not know ${id}.`);
	},
} satisfies Source as Source;
