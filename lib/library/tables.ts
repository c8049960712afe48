import type { Dexie, EntityTable, Table } from 'dexie';
import type { Paper, PaperId } from '../paper/paper.ts';
import type { SegmentRow } from './abstracts/segment.ts';
import type { ChangeRow, CreatedRow, StepRow } from './history/step.ts';
import type { LeafRow } from './leaves/leaf.ts';
import type { StagedKind, StagedRow } from './restore/staged-row.ts';
import type {
	KeyListRow,
	KeyRow,
	PendingRow,
	RemovedRow,
	SavedSearch,
	TagRow,
	TotalRow,
} from './rows.ts';

/** The library’s database, as those who are given it in a transaction know it. */
export interface LibraryDatabase extends Dexie {
	papers: EntityTable<Paper, 'id'>;
	removed: EntityTable<RemovedRow, 'id'>;
	leaves: EntityTable<LeafRow, 'from'>;
	keys: EntityTable<KeyRow, 'folded'>;
	keyLists: EntityTable<KeyListRow, 'list'>;
	segments: EntityTable<SegmentRow, 'first'>;
	tags: EntityTable<TagRow, 'folded'>;
	searches: EntityTable<SavedSearch, 'name'>;
	steps: EntityTable<StepRow, 'step'>;
	changes: Table<ChangeRow | CreatedRow, [step: string, id: PaperId]>;
	staged: Table<StagedRow, [kind: StagedKind, id: string]>;
	pending: EntityTable<PendingRow, 'id'>;
	totals: Table<TotalRow, TotalRow['name']>;
}
