import type { CitationFormat, CitedPaper } from './format.ts';

/** Prints entries one after the other, a blank line between them. */
export function* printEach(
	papers: Iterable<CitedPaper>,
	format: CitationFormat,
): Generator<string> {
	let isFirst = true;
	for (const paper of papers) {
		yield (isFirst ? '' : '\n') + format.entry(paper);
		isFirst = false;
	}
}

/** The same as one text. */
export const printAll = (papers: Iterable<CitedPaper>, format: CitationFormat): string =>
	[...printEach(papers, format)].join('');
