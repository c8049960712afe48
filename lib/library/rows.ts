import type { Paper, PaperId } from '../paper/paper.ts';

/** A row of `removed`: all that is needed to bring a paper back as it was. */
export interface RemovedRow {
	id: PaperId;
	aliases: PaperId[];
	/** Milliseconds since 1970. */
	removedAt: number;
	paper: Paper;
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

/**
 * A row of `keyLists`: many keys that were handed out at once, and to whom, each one a line. It is
 * never changed: a key of it that belongs to another by now has a row of `keys`, too.
 */
export interface KeyListRow {
	/** Given by the browser. */
	list?: number;
	keys: string;
	ids: string;
}

/** A row of `totals`: numbers that would take a scan to find. */
export interface TotalRow {
	/**
	 * `papers`: how many there are; `revision`: how often the library was written;
	 * `clock`: the last `savedAt` that was given out; `pending`: abstracts that are not indexed yet;
	 * `docs`: the last number that was given to an abstract; `born`: when the database was made, in
	 * milliseconds since 1970, and a fraction by chance.
	 */
	name: 'papers' | 'revision' | 'clock' | 'pending' | 'docs' | 'born';
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

/** A row of `tags`: a tag that some paper has or had. */
export interface TagRow {
	/** Two that differ only in case or accents are one. */
	folded: string;
	/** As it was written first. */
	name: string;
	/** An angle in oklch, in degrees. */
	hue: number;
}

/** A row of `searches`: a query that its user gave a name. */
export interface SavedSearch {
	name: string;
	query: string;
	/** When it was made; milliseconds since 1970. */
	at: number;
}
