import type { WorkType } from '../paper/paper.ts';

/** An item type of Zotero, and what it calls the variables of CSL (zotero/zotero-schema). */
export interface ZoteroKind {
	itemType: string;
	fields: Readonly<Record<string, string>>;
	/** Its first sort of creator, where that is no `author`. */
	creator?: string;
	/** What editors are there, which it does not know. */
	editor?: 'contributor';
	/** Its field for the day on which it appeared, where that is no `date`. */
	date?: string;
}

/** Fields that every item has. */
export const SHARED_FIELDS: Readonly<Record<string, string>> = {
	title: 'title',
	abstract: 'abstractNote',
	URL: 'url',
};

const PRINTED = { publisher: 'publisher', 'publisher-place': 'place' } as const;
const PAGED = { volume: 'volume', page: 'pages' } as const;
const BOOK = {
	...PRINTED,
	'collection-title': 'series',
	'collection-number': 'seriesNumber',
	volume: 'volume',
	edition: 'edition',
	ISBN: 'ISBN',
} as const;

const KINDS: Record<WorkType, ZoteroKind> = {
	article: {
		itemType: 'preprint',
		fields: { publisher: 'repository', number: 'archiveID', genre: 'genre', DOI: 'DOI' },
	},
	'article-journal': {
		itemType: 'journalArticle',
		fields: {
			...PAGED,
			'container-title': 'publicationTitle',
			'collection-title': 'series',
			issue: 'issue',
			ISSN: 'ISSN',
			DOI: 'DOI',
		},
	},
	'article-magazine': {
		itemType: 'magazineArticle',
		editor: 'contributor',
		fields: { ...PAGED, 'container-title': 'publicationTitle', issue: 'issue', ISSN: 'ISSN' },
	},
	book: { itemType: 'book', fields: BOOK },
	chapter: {
		itemType: 'bookSection',
		fields: { ...BOOK, 'container-title': 'bookTitle', page: 'pages' },
	},
	dataset: {
		itemType: 'dataset',
		editor: 'contributor',
		fields: {
			publisher: 'repository',
			version: 'versionNumber',
			number: 'identifier',
			genre: 'type',
			DOI: 'DOI',
		},
	},
	document: { itemType: 'document', fields: { publisher: 'publisher' } },
	manuscript: {
		itemType: 'manuscript',
		editor: 'contributor',
		fields: { genre: 'manuscriptType', 'publisher-place': 'place' },
	},
	'paper-conference': {
		itemType: 'conferencePaper',
		fields: {
			...PRINTED,
			...PAGED,
			'container-title': 'proceedingsTitle',
			'event-title': 'conferenceName',
			'event-place': 'place',
			'collection-title': 'series',
			ISBN: 'ISBN',
			DOI: 'DOI',
		},
	},
	patent: {
		itemType: 'patent',
		editor: 'contributor',
		creator: 'inventor',
		date: 'issueDate',
		fields: { number: 'patentNumber', 'publisher-place': 'place', page: 'pages' },
	},
	report: {
		itemType: 'report',
		fields: {
			number: 'reportNumber',
			genre: 'reportType',
			'collection-title': 'seriesTitle',
			publisher: 'institution',
			'publisher-place': 'place',
			page: 'pages',
		},
	},
	software: {
		itemType: 'computerProgram',
		editor: 'contributor',
		creator: 'programmer',
		fields: {
			version: 'versionNumber',
			publisher: 'company',
			'publisher-place': 'place',
			'collection-title': 'seriesTitle',
		},
	},
	thesis: {
		itemType: 'thesis',
		editor: 'contributor',
		fields: { genre: 'thesisType', publisher: 'university', 'publisher-place': 'place' },
	},
	webpage: {
		itemType: 'webpage',
		editor: 'contributor',
		fields: { 'container-title': 'websiteTitle', genre: 'websiteType' },
	},
};

export const kindFor = (type: WorkType): ZoteroKind => KINDS[type];
