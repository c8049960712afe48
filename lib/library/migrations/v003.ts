import type { Paper } from '../../paper/paper.ts';
import type { Migration } from './migration.ts';

/** A table of what is still to be asked about saved papers; those without categories begin it. */
export default {
	version: 3,
	stores: { pending: 'id, [stage+due]' },
	async upgrade(transaction) {
		const bare = await transaction
			.table<Paper, string>('papers')
			.filter(({ id, categories = [] }) => id.startsWith('arxiv:') && categories.length === 0)
			.primaryKeys();
		await transaction
			.table('pending')
			.bulkAdd(bare.map((id) => ({ id, stage: 'record', due: 0, tries: 0, most: 50 })));
	},
} satisfies Migration;
