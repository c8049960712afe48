import type { Transaction } from 'dexie';
import type { Paper, PaperId } from '../../paper/paper.ts';
import { changesBetween } from '../history/cells.ts';
import type { ChangeRow, StepRow } from '../history/step.ts';
import { writeLeaves } from '../leaves/write-leaves.ts';
import type { LibraryDatabase } from '../tables.ts';
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

/** What an import did, as it was kept before: to one paper, or which papers it made. */
interface ImportRow {
	batch: string;
	id: PaperId;
	at: number;
	before?: Paper;
	after?: Paper;
	created?: PaperId[];
}

interface OldStep {
	step: Omit<StepRow, 'title'>;
	changes: ChangeRow[];
}

const saveAllOf = ({ batch, at, created, removed }: BatchRow): OldStep => ({
	step: {
		step: batch,
		kind: 'save-all',
		at,
		count: created.length,
		...(removed && { undone: true }),
	},
	changes: created.map((id) => ({ step: batch, id, kind: 'created' })),
});

const importChanges = (row: ImportRow, all: readonly ImportRow[]): ChangeRow[] => {
	const { batch: step, id, before, after, created = [] } = row;
	if (before && after) return [{ step, id, kind: 'changed', cells: changesBetween(before, after) }];
	if (before) {
		const into = all.find((other) => other.after?.aliases.includes(id))?.id;
		return into === undefined ? [] : [{ step, id, kind: 'absorbed', paper: before, into }];
	}
	return created.map((each): ChangeRow => ({ step, id: each, kind: 'created' }));
};

const importOf = (batch: string, rows: readonly ImportRow[]): OldStep => {
	// What the import made and then changed is only removed.
	const byId = new Map<PaperId, ChangeRow>();
	for (const change of rows.flatMap((row) => importChanges(row, rows))) {
		if (byId.get(change.id)?.kind !== 'created') byId.set(change.id, change);
	}
	const at = rows[0]?.at ?? 0;
	return {
		step: { step: batch, kind: 'import', at, count: byId.size },
		changes: [...byId.values()],
	};
};

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
	const batches = await transaction.table<BatchRow>('batches').toArray();
	const imports = await transaction.table<ImportRow>('imports').toArray();
	const byBatch = Map.groupBy(imports, ({ batch }) => batch);
	const old = [
		...batches.map(saveAllOf),
		...[...byBatch].map(([batch, rows]) => importOf(batch, rows)),
	].toSorted((a, b) => a.step.at - b.step.at);
	const papers = transaction.table<Paper, PaperId>('papers');
	let last = 0;
	for (const { step, changes } of old) {
		last = Math.max(step.at, last + 1);
		const first = changes[0] && (await papers.get(changes[0].id));
		await transaction.table('steps').put({ ...step, at: last, title: first?.title ?? '' });
		await transaction.table('changes').bulkPut(changes);
	}
};

/**
 * Search no longer reads a row a paper but leaves; undo of “save all” and of imports become kinds of a
 * step among others; tags have colours; a backup is put aside before it is restored.
 */
export default {
	version: 4,
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
		imports: null,
	},
	upgrade: async (transaction) => {
		await buildTables(transaction);
		await buildHistory(transaction);
	},
} satisfies Migration;
