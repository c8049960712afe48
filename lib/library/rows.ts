import type { Paper, PaperId } from '../paper/paper.ts';

/** A row of `removed`: all that is needed to bring a paper back as it was. */
export interface RemovedRow {
	id: PaperId;
	aliases: PaperId[];
	/** Milliseconds since 1970. */
	removedAt: number;
	paper: Paper;
}

/** A row of `search`: what a search looks at, so that it need not load papers. */
export interface SearchRow {
	id: PaperId;
	savedAt: number;
	/** Folded title, a line break, then folded authors and topics. */
	text: string;
}

/**
 * A row of `keys`: a citation key that was handed out, and to whom. It outlives its paper, because
 * somebody's document may cite it: no other paper ever gets it.
 */
export interface KeyRow {
	/** The key in lower case: two that differ only in case are one to BibTeX. */
	folded: string;
	key: string;
	id: PaperId;
}

/** A row of `batches`: one “save all”, so that it can be undone as one. */
export interface BatchRow {
	batch: string;
	/** Milliseconds since 1970. */
	at: number;
	created: PaperId[];
	/** What its undo removed, once it was undone. */
	removed?: PaperId[];
}

/**
 * A row of `imports`: what an import did to one paper that was there, or which papers a chunk of it
 * made, so that it can be taken back.
 */
export interface ImportRow {
	batch: string;
	/** The paper; of papers that were made, the first. */
	id: string;
	/** Milliseconds since 1970. */
	at: number;
	/** The paper as it was. */
	before?: Paper;
	/** The paper as the import left it; missing where it became part of another. */
	after?: Paper;
	/** Papers that were made: one row for all of them, because they are only removed again. */
	created?: PaperId[];
}

/** A row of `totals`: numbers that would take a scan to find. */
export interface TotalRow {
	/**
	 * `papers`: how many there are; `revision`: how often the table of papers was written;
	 * `clock`: the last `savedAt` that was given out.
	 */
	name: 'papers' | 'revision' | 'clock';
	value: number;
}

/** A row of `pending`: a saved paper of which its source of record may know more. */
export interface PendingRow {
	id: PaperId;
	/** What is asked for: the record first, then names told apart. */
	stage: 'record' | 'names';
	/** Not to be asked for before, in milliseconds since 1970. */
	due: number;
	/** How often it was asked for in vain. */
	tries: number;
	/** With how many others, itself included, it is asked for at most. */
	most: number;
}
