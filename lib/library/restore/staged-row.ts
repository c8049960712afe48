import type { Paper } from '../../paper/paper.ts';
import type { Restored } from '../../rpc/backup-contract.ts';
import type { KeyRow, RemovedRow, SavedSearch, TagRow } from '../rows.ts';

/** What a restore is about, and how far it is. */
export interface RestoreState {
	/** A name that its maker chose. */
	restore: string;
	/** Whether the whole file was read and is as it was written. */
	isWhole: boolean;
	/** What came of it, once it is done. */
	restored?: Restored;
}

/** Everything that may be staged, by its kind. */
export interface StagedKinds {
	paper: Paper;
	removed: RemovedRow;
	key: KeyRow;
	tag: TagRow;
	search: SavedSearch;
	settings: Record<string, unknown>;
	state: RestoreState;
}
export type StagedKind = keyof StagedKinds;

/**
 * A row of `staged`: a record of a backup that was read, and that nothing uses until all of them are
 * there. The restore itself is one transaction; a browser that is killed before or in it leaves the
 * library as it was.
 */
export type StagedRow = {
	[K in StagedKind]: { kind: K; id: string; row: StagedKinds[K] };
}[StagedKind];
