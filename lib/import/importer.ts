import type { PaperDraft } from '../paper/paper.ts';

/** One record of a file, read. */
export interface ImportedPaper {
	draft: PaperDraft;
	/** Where it begins, from 1. */
	line: number;
	/** The user’s own citation key, which some document cites. */
	key?: string;
	/** JabRef’s groups. */
	tags?: string[];
	/** The user’s own words about it. */
	notes?: string;
	starred?: true;
	/** When it was saved elsewhere, in milliseconds since 1970. */
	savedAt?: number;
}

export type ImportProblemCode =
	/** Files that were dropped together with the one that is read. */
	| 'one-file'
	/** No text: an image, an archive. */
	| 'binary'
	/** None of the formats that can be read. */
	| 'unknown-format'
	/** No UTF-8: read as Windows-1252, which old editors write. */
	| 'encoding'
	/** An entry that no brace closes: read as far as it goes. */
	| 'unclosed'
	/** A brace too many: passed over. */
	| 'extra-brace'
	/** A field that cannot be read: passed over, the others are kept. */
	| 'bad-field'
	/** An abbreviation that no `@string` explains: its name stands for it. */
	| 'unknown-string'
	/** A key that stood before: this entry is read without its key. */
	| 'duplicate-key'
	/** Neither title nor id. */
	| 'no-title'
	/** Longer than what is kept. */
	| 'cut'
	/** No record of this format. */
	| 'unreadable'
	/** A pasted line that names no paper. */
	| 'no-id'
	/** An id that no source knows. */
	| 'not-found'
	/** An id whose source could not be asked. */
	| 'not-asked';

export interface ImportProblem {
	/** From 1; 0 where it is of none. */
	line: number;
	code: ImportProblemCode;
	/** The key, field or text that it is about, as it stands in the file. */
	detail: string;
}

/** What reading yields, record by record. */
export type Read =
	| { kind: 'paper'; paper: ImportedPaper }
	| { kind: 'problem'; problem: ImportProblem }
	/** A part was passed that holds no record; only for progress. */
	| { kind: 'nothing' };

/** Reads one format. Never throws: what cannot be read is a problem with its line. */
export interface Importer {
	/**
	 * @param text Line breaks are `\n`.
	 * @param at Told how far the reading is, in characters.
	 */
	read(text: string, at: (offset: number) => void): Iterable<Read>;
}

/** Only the source’s name: what an import says is weighed against what sites said. */
export const IMPORT_SOURCE = 'import';
