import type { Migration } from './migration.ts';

export default {
	version: 1,
	stores: {
		papers: 'id, savedAt, *aliases, keyFolded',
		removed: 'id, removedAt, *aliases, keyFolded',
		search: 'id, savedAt',
		batches: 'batch, at',
		totals: 'name',
	},
} satisfies Migration;
