import type { Paper, PaperId } from '../../paper/paper.ts';
import { entryOf } from '../leaves/entry.ts';
import { packLeaf, type LeafRow } from '../leaves/leaf.ts';
import type { TotalRow } from '../rows.ts';
import type { Migration } from './migration.ts';

type OldRow = Omit<LeafRow, 'families'>;

/** Leaves know where the first author’s family name stands, and categories. */
export default {
	version: 7,
	stores: {},
	async upgrade(transaction) {
		const papers = transaction.table<Paper, PaperId>('papers');
		const leaves = transaction.table<LeafRow | OldRow, number>('leaves');
		const totals = transaction.table<TotalRow, string>('totals');
		const revision = ((await totals.get('revision'))?.value ?? 0) + 1;
		for (const from of await leaves.toCollection().primaryKeys()) {
			const leaf = await leaves.get(from);
			// Of an older version they were made a moment ago.
			if (leaf === undefined || 'families' in leaf) continue;
			const rows = await papers.bulkGet(leaf.ids.split('\n'));
			// Abstracts that are indexed stay so.
			const entries = rows.flatMap((paper, at) =>
				paper ? [{ ...entryOf(paper), doc: leaf.docs[at]! }] : [],
			);
			await leaves.put(packLeaf(from, revision, entries));
		}
		await totals.put({ name: 'revision', value: revision });
	},
} satisfies Migration;
