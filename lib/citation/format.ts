import type { Paper } from '../paper/paper.ts';

/** What an entry is printed from; a saved paper whose key has been handed out. */
export type CitedPaper = Omit<Paper, 'key'> & { key: string };

/** One citation format or dialect: one file each. */
export interface CitationFormat {
	id: string;
	/** As people write it: “BibTeX”. */
	name: string;
	/** Without a dot. */
	extension: string;
	mediaType: string;
	/** Prints one entry, ending in a newline. Total: any paper gives valid output. */
	entry(paper: CitedPaper): string;
}
