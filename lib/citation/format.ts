import type { Paper, PaperId } from '../paper/paper.ts';
import type { CitationOptions } from './options.ts';

/** What an entry is printed from; a saved paper whose key has been handed out. */
export type CitedPaper = Omit<Paper, 'key'> & { key: string };

/** What an entry could not say as it should; printed all the same. */
export type ShortcomingCode =
	/** No day is known, nor why: the year is that of the saving, and a note says so. */
	| 'no-date'
	| 'no-title'
	| 'no-authors'
	/** The kind of work needs fields that are not known: printed as `@misc` or `@online`. */
	| 'fell-back'
	/** Characters that LaTeX has no name for stand in a file that is otherwise ASCII. */
	| 'not-ascii'
	/** Nothing lets a reader find it: neither DOI nor address nor eprint nor a place in print. */
	| 'no-locator'
	/** It could not be printed at all; the others were. */
	| 'failed';

export interface Shortcoming {
	id: PaperId;
	key: string;
	title: string;
	code: ShortcomingCode;
	/** The fields that are missing, the characters, or what went wrong. */
	detail?: string;
}

/** What a writer may tell of the paper that it prints. */
export type Tell = (code: ShortcomingCode, detail?: string) => void;

export interface WriterContext {
	options: CitationOptions;
	/** What a topic id is called in the user's language; an empty id, papers without a topic. */
	topicLabel: (id: string) => string;
}

/** Prints one document, paper by paper. Made anew for each export: it may remember what it printed. */
export interface Writer {
	/** What comes before the first entry. */
	head?: string;
	/** What stands between two entries that are not empty. */
	separator?: string;
	/** Prints one paper. Total: any paper gives valid output. Empty where `end` prints it. */
	entry(paper: CitedPaper, tell: Tell): string;
	/** What comes after the last entry. */
	end?(signal?: AbortSignal): Iterable<string> | AsyncIterable<string>;
}

/** One citation format or dialect: one file each, `formats/<id>.format.ts`. */
export interface CitationFormat {
	id: string;
	/** As people write it: “BibTeX”. A name is not translated. */
	name: string;
	/** `latex`: has keys; `exchange`: for other programs; `text`: for people. */
	group: 'latex' | 'exchange' | 'text';
	/** Without a dot. */
	extension: string;
	mediaType: string;
	/** Set where a file (not the clipboard) needs a byte order mark, as Excel does. */
	byteOrderMark?: true;
	/** Loads what is large, once per export. */
	open(context: WriterContext): Writer | Promise<Writer>;
}
