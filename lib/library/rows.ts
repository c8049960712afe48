import type { Paper, PaperId } from '../paper/paper.ts';

/** A row of `papers`. */
export interface PaperRow extends Paper {
	/** The key in lower case: two that differ only in case are one to BibTeX. */
	keyFolded?: string;
}

/** A row of `removed`: all that is needed to bring a paper back as it was. */
export interface RemovedRow {
	id: PaperId;
	aliases: PaperId[];
	keyFolded?: string;
	/** Milliseconds since 1970. */
	removedAt: number;
	paper: PaperRow;
}

/** A row of `search`: what a search looks at, so that it need not load papers. */
export interface SearchRow {
	id: PaperId;
	savedAt: number;
	/** Folded title, a line break, then folded authors and topics. */
	text: string;
}

/** A row of `batches`: one “save all”, so that it can be undone as one. */
export interface BatchRow {
	batch: string;
	/** Milliseconds since 1970. */
	at: number;
	created: PaperId[];
}

/** A row of `totals`: numbers that would take a scan to count. */
export interface TotalRow {
	/** `papers`: how many there are; `revision`: how often the table of papers was written. */
	name: 'papers' | 'revision';
	value: number;
}
