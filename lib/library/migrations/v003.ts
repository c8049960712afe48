import type { Transaction } from 'dexie';
import type { Paper, PaperId } from '../../paper/paper.ts';
import type { LibraryDatabase } from '../database.ts';
import type { ChangeRow, StepRow } from '../history/step.ts';
import { writeLeaves } from '../leaves/write-leaves.ts';
import { keepTags } from '../tags.ts';
import type { Migration } from './migration.ts';

/** Papers that are read at once. */
const CHUNK = 500;

/** One “save all” as it was kept before. */
interface BatchRow {
	batch: string;
	at: number;
	created: PaperId[];
	removed?: PaperId[];
}

/** Packs what searches look at into leaves, and lists the tags that papers have. */
const buildTables = async (transaction: Transaction): Promise<void> => {
	const papers = transaction.table<Paper, PaperId>('papers');
	const ids = await papers.orderBy('savedAt').primaryKeys();
	const database = {
		leaves: transaction.table('leaves'),
		tags: transaction.table('tags'),
	} as unknown as LibraryDatabase;
	let pending = 0;
	for (let at = 0; at < ids.length; at += CHUNK) {
		const some = await papers.bulkGet(ids.slice(at, at + CHUNK));
		const changes = some.map((after) => ({ after }));
		pending += await writeLeaves(database, changes, 1);
		await keepTags(database, changes);
	}
	await transaction.table('totals').put({ name: 'pending', value: pending });
};

/** Makes steps of what could be undone by itself, each later than the one before. */
const buildHistory = async (transaction: Transaction): Promise<void> => {
	const batches = await transaction.table<BatchRow>('batches').orderBy('at').toArray();
	const papers = transaction.table<Paper, PaperId>('papers');
	let last = 0;
	for (const { batch, at, created, removed } of batches) {
		last = Math.max(at, last + 1);
		const [first] = await papers.bulkGet(created.slice(0, 1));
		const step: StepRow = {
			step: batch,
			kind: 'save-all',
			at: last,
			count: created.length,
			title: first?.title ?? '',
			...(removed && { undone: true }),
		};
		await transaction.table('steps').put(step);
		const changes: ChangeRow[] = created.map((id) => ({ step: batch, id, kind: 'created' }));
		await transaction.table('changes').bulkPut(changes);
	}
};

/**
 * Search no longer reads a row a paper but leaves; undo of “save all” becomes one kind of a step
 * among others; tags have colours.
 */
export default {
	version: 3,
	stores: {
		leaves: 'from, revision, pending',
		segments: 'first, count',
		tags: 'folded',
		searches: 'name',
		steps: 'step, at',
		changes: '[step+id]',
		staged: '[kind+id]',
		search: null,
		batches: null,
	},
	upgrade: async (transaction) => {
		await buildTables(transaction);
		await buildHistory(transaction);
	},
} satisfies Migration;
