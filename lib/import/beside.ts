import { scanEntries } from './bibtex/scan.ts';
import type { ImportedPaper } from './importer.ts';
import { readPasted, type PastedId } from './pasted.ts';

/** What stands between the entries of a text, with its line breaks, and those of the entries. */
const betweenEntries = (text: string): string => {
	let between = '';
	let at = 0;
	for (const { start, end } of scanEntries(text)) {
		between += text.slice(at, start) + text.slice(start, end).replaceAll(/[^\n]+/gu, ' ');
		at = end;
	}
	return between + text.slice(at);
};

/**
 * The ids that a text names beside its BibTeX entries, as mails and notes do, and that are none of
 * an entry’s. In a .bib file all of it is a comment (btxdoc §2.1): what names nothing is no problem,
 * and addresses of programs are no papers.
 */
export const namedBeside = (text: string, papers: readonly ImportedPaper[]): PastedId[] => {
	const read = new Set(papers.flatMap(({ draft: { id, aliases = [] } }) => [id, ...aliases]));
	return readPasted(betweenEntries(text)).ids.filter(
		({ id }) => !id.startsWith('url:') && !read.has(id),
	);
};
