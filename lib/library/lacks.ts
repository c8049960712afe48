import { arxivIdOf } from '../paper/arxiv-id.ts';
import { isCutList } from '../paper/others.ts';
import type { Paper, PaperField } from '../paper/paper.ts';
import type { PendingRow } from './rows.ts';

/** What a record tells and a card may not: categories, the day, the abstract, all authors. */
const LACKS: { [F in PaperField]?: (paper: Paper) => boolean } = {
	categories: ({ categories = [] }) => categories.length === 0,
	published: ({ published = '' }) => published.length < 'YYYY-MM-DD'.length,
	abstract: ({ abstract = '' }) => abstract === '',
	authors: ({ authors }) => authors.length === 0 || isCutList(authors),
};

const lacksRecord = (paper: Paper): boolean =>
	Object.entries(LACKS).some(
		// What the user emptied is not missing.
		([field, lacks]) => paper.sources[field as PaperField] !== 'user' && lacks(paper),
	);

/** Whether nobody told family and given names apart, and there is something to tell apart. */
export const lacksNames = ({ authors, sources }: Paper): boolean =>
	sources.authors !== 'user' &&
	authors.every(({ given }) => given === undefined) &&
	authors.some(({ name, family }) => family === undefined && name.includes(' '));

/** What arXiv should be asked about a paper first; `undefined` where it could tell nothing new. */
export const stageOf = (paper: Paper): PendingRow['stage'] | undefined => {
	if (arxivIdOf(paper) === undefined) return undefined;
	if (lacksRecord(paper)) return 'record';
	return lacksNames(paper) ? 'names' : undefined;
};
