import type { WorkType } from '../../paper/paper.ts';
import type { CitationRecord } from '../record.ts';

/** How one entry type of BibTeX names things, and what it cannot do without (btxdoc §3.1). */
export interface EntryType {
	name: string;
	/** Field of the container: journal or book. */
	container?: 'journal' | 'booktitle' | 'howpublished';
	/** Field of whoever published it. */
	publisher?: 'publisher' | 'school' | 'institution';
	required: readonly Requirement[];
}

export type Requirement = 'authors' | 'authors-or-editors' | 'title' | 'container' | 'publisher';

const MISC: EntryType = {
	name: 'misc',
	container: 'howpublished',
	publisher: 'publisher',
	required: [],
};

const TYPES: Partial<Record<WorkType, EntryType>> = {
	'article-journal': {
		name: 'article',
		container: 'journal',
		required: ['authors', 'title', 'container'],
	},
	'paper-conference': {
		name: 'inproceedings',
		container: 'booktitle',
		publisher: 'publisher',
		required: ['authors', 'title', 'container'],
	},
	chapter: {
		name: 'incollection',
		container: 'booktitle',
		publisher: 'publisher',
		required: ['authors', 'title', 'container', 'publisher'],
	},
	book: {
		name: 'book',
		publisher: 'publisher',
		required: ['authors-or-editors', 'title', 'publisher'],
	},
	report: {
		name: 'techreport',
		publisher: 'institution',
		required: ['authors', 'title', 'publisher'],
	},
	thesis: { name: 'phdthesis', publisher: 'school', required: ['authors', 'title', 'publisher'] },
};

/** Master's and diploma theses; every other thesis is a doctor's. */
export const isMasters = (genre: string | undefined): boolean =>
	/\b(?:master|magist|diplom|m\.?\s?sc|m\.?\s?a|bachelor|licent)|^mathesis$/iu.test(genre ?? '');

const HAS: Record<Requirement, (record: CitationRecord) => boolean> = {
	authors: ({ hasAuthors }) => hasAuthors,
	'authors-or-editors': ({ hasAuthors, hasEditors }) => hasAuthors || hasEditors,
	title: ({ hasTitle }) => hasTitle,
	container: ({ publication }) => publication['container-title'] !== undefined,
	publisher: ({ publication }) => publication.publisher !== undefined,
};

/** What a record lacks of what an entry type requires. */
export const lacking = (
	record: CitationRecord,
	required: readonly Requirement[],
): Requirement[] => {
	const lacks: Requirement[] = [];
	for (const requirement of required) if (!HAS[requirement](record)) lacks.push(requirement);
	return lacks;
};

/** A book of which some pages or a chapter are meant; a number of pages is no range. */
const isPartOfBook = ({ type, publication: { page = '' }, extra }: CitationRecord): boolean =>
	type === 'book' && (extra['chapter'] !== undefined || /\d\s*[-–]+\s*\d/u.test(page));

const typeOf = (record: CitationRecord): EntryType => {
	const { type, publication } = record;
	const found = TYPES[type === 'article-magazine' ? 'article-journal' : type] ?? MISC;
	if (isPartOfBook(record)) return { ...found, name: 'inbook' };
	return type === 'thesis' && isMasters(publication.genre)
		? { ...found, name: 'mastersthesis' }
		: found;
};

/**
 * The entry type of a record: that of its kind, or `@misc`, which requires nothing, where styles
 * would warn of missing fields.
 */
export const bibtexType = (record: CitationRecord): { entry: EntryType; lacks: Requirement[] } => {
	const entry = typeOf(record);
	const lacks = lacking(record, entry.required);
	return { entry: lacks.length === 0 ? entry : MISC, lacks };
};
