import type { WorkType } from '../../paper/paper.ts';

/** Entry types of BibTeX, biblatex (manual §2.1), JabRef and Zotero → types of CSL. */
const TYPES: Readonly<Record<string, WorkType>> = {
	article: 'article-journal',
	periodical: 'article-journal',
	suppperiodical: 'article-journal',
	inproceedings: 'paper-conference',
	conference: 'paper-conference',
	incollection: 'chapter',
	inbook: 'chapter',
	inreference: 'chapter',
	suppbook: 'chapter',
	suppcollection: 'chapter',
	bookinbook: 'chapter',
	book: 'book',
	mvbook: 'book',
	booklet: 'book',
	collection: 'book',
	mvcollection: 'book',
	proceedings: 'book',
	mvproceedings: 'book',
	reference: 'book',
	manual: 'book',
	phdthesis: 'thesis',
	mastersthesis: 'thesis',
	thesis: 'thesis',
	techreport: 'report',
	report: 'report',
	standard: 'report',
	software: 'software',
	dataset: 'dataset',
	data: 'dataset',
	patent: 'patent',
	unpublished: 'manuscript',
	online: 'webpage',
	electronic: 'webpage',
	www: 'webpage',
	preprint: 'article',
};

/** The kind of an entry; `@misc` and what nobody knows are documents. */
export const workTypeOf = (entryType: string): WorkType => TYPES[entryType] ?? 'document';
