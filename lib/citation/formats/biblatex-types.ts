import type { WorkType } from '../../paper/paper.ts';
import type { CitationRecord } from '../record.ts';
import { lacking, type Requirement } from './bibtex-types.ts';

/** How one entry type of biblatex names things, and what its data model requires (manual §2.1). */
export interface BiblatexType {
	name: string;
	container?: 'journaltitle' | 'booktitle' | 'howpublished';
	required: readonly Requirement[];
}

const TYPES: Partial<Record<WorkType, BiblatexType>> = {
	'article-journal': {
		name: 'article',
		container: 'journaltitle',
		required: ['authors', 'title', 'container'],
	},
	'paper-conference': {
		name: 'inproceedings',
		container: 'booktitle',
		required: ['authors', 'title', 'container'],
	},
	// `@incollection` requires editors; without them it is `@inbook`.
	chapter: {
		name: 'inbook',
		container: 'booktitle',
		required: ['authors', 'title', 'container'],
	},
	book: { name: 'book', required: ['authors', 'title'] },
	report: { name: 'report', required: ['authors', 'title', 'publisher'] },
	thesis: { name: 'thesis', required: ['authors', 'title', 'publisher'] },
	software: { name: 'software', required: ['authors', 'title'] },
	patent: { name: 'patent', required: ['authors', 'title'] },
	dataset: { name: 'dataset', required: ['authors-or-editors', 'title'] },
};

const typeOf = (record: CitationRecord): BiblatexType | undefined => {
	const { type, hasAuthors, hasEditors } = record;
	const found = TYPES[type === 'article-magazine' ? 'article-journal' : type];
	if (type === 'chapter' && found && hasEditors) return { ...found, name: 'incollection' };
	if (type === 'book' && found && !hasAuthors && hasEditors) {
		return { ...found, name: 'collection', required: ['title'] };
	}
	return found;
};

/** What is found on the net is `@online`, anything else `@misc`: neither requires names. */
const fallbackOf = ({ doi, url, eprint }: CitationRecord): BiblatexType => {
	const isOnline = (doi ?? url ?? eprint) !== undefined;
	return isOnline
		? { name: 'online', required: [] }
		: { name: 'misc', container: 'howpublished', required: [] };
};

/** The data model knows no patent without a number; of the kinds that we have, no other needs one. */
const isUnnumbered = ({ type, publication }: CitationRecord): boolean =>
	type === 'patent' && publication.number === undefined;

export const biblatexType = (
	record: CitationRecord,
): { entry: BiblatexType; lacks: Requirement[] } => {
	const entry = isUnnumbered(record) ? undefined : typeOf(record);
	const lacks = entry ? lacking(record, entry.required) : [];
	return { entry: entry && lacks.length === 0 ? entry : fallbackOf(record), lacks };
};
