import type { Paper, PaperId } from '../../paper/paper.ts';
import type { SavedSearch, TagRow } from '../rows.ts';
import type { CellChanges } from './cells.ts';

export const STEP_KINDS = [
	'save',
	'save-all',
	'update',
	'remove',
	'restore',
	'edit',
	'merge',
	'publish',
	'import',
	'restore-backup',
] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** What a step did to a tag or a saved search: a restore alone writes them by the way. */
export type NamedChange =
	| { kind: 'tag'; id: string; was?: TagRow | undefined; is?: TagRow | undefined }
	| { kind: 'search'; id: string; was?: SavedSearch | undefined; is?: SavedSearch | undefined };

/** A row of `steps`: something that a user did and may take back as one. */
export interface StepRow {
	/** A name that its maker chose; further writes by the same name belong to it. */
	step: string;
	/** Later than that of every step before; milliseconds since 1970. */
	at: number;
	kind: StepKind;
	/** Papers that it changed. */
	count: number;
	/** The title of the only paper, or of the first. */
	title: string;
	undone?: true;
	/** Tags and saved searches that it changed. */
	named?: NamedChange[];
}

/** A row of `changes`: what a step did to one paper. */
export type ChangeRow = { step: string; id: PaperId } & (
	| { kind: 'created' }
	/** It lies among the removed ones, whole. */
	| { kind: 'removed' }
	| { kind: 'changed'; cells: CellChanges }
	/** It became part of another; a paper that was removed before has the time of that. */
	| { kind: 'absorbed'; paper: Paper; into: PaperId; removedAt?: number }
);

/**
 * A row of `changes` that names many papers which a step made: a row for each takes a third of the
 * time of an import. Its `id` is no paper’s.
 */
export interface CreatedRow {
	step: string;
	id: string;
	kind: 'all-created';
	ids: PaperId[];
}

export type Absorbed = Extract<ChangeRow, { kind: 'absorbed' }>;

/** Omit that keeps the alternatives of a union apart. */
type Without<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
export type Change = Without<ChangeRow, 'step' | 'id'>;

/** What is told of a write, so that it can be taken back. */
export interface Step {
	step: string;
	kind: StepKind;
}

/** A step for a write that nobody named. */
export const newStep = (kind: StepKind): Step => ({ step: crypto.randomUUID(), kind });
