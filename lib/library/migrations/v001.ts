import type { Migration } from './migration.ts';

export default {
	version: 1,
	stores: {
		papers: 'id, savedAt, *aliases',
		removed: 'id, removedAt, *aliases',
		search: 'id, savedAt',
		keys: 'folded, id',
		batches: 'batch, at',
		totals: 'name',
	},
} satisfies Migration;
