import { message, type MessageKey } from '../messages.ts';
import type { Publication, WorkType } from '../paper/paper.ts';

const TYPES: Record<WorkType, MessageKey> = {
	article: 'workPreprint',
	'article-journal': 'workJournalArticle',
	'article-magazine': 'workMagazineArticle',
	book: 'workBook',
	chapter: 'workChapter',
	dataset: 'workDataset',
	document: 'workDocument',
	manuscript: 'workManuscript',
	'paper-conference': 'workConferencePaper',
	patent: 'workPatent',
	report: 'workReport',
	software: 'workSoftware',
	thesis: 'workThesis',
	webpage: 'workWebpage',
};

export const WORK_TYPES = Object.keys(TYPES) as WorkType[];

/** What a kind of work is called. */
export const workTypeLabel = (type: WorkType): string => message(TYPES[type]);

const VARIABLES: Record<keyof Publication, MessageKey> = {
	'container-title': 'variableContainer',
	volume: 'variableVolume',
	issue: 'variableIssue',
	page: 'variablePage',
	issued: 'variableIssued',
	publisher: 'variablePublisher',
	'publisher-place': 'variablePublisherPlace',
	'event-title': 'variableEvent',
	'event-place': 'variableEventPlace',
	'collection-title': 'variableSeries',
	number: 'variableNumber',
	edition: 'variableEdition',
	version: 'variableVersion',
	genre: 'variableGenre',
	ISSN: 'variableIssn',
	ISBN: 'variableIsbn',
	note: 'variableNote',
};

/** What a publication is told by, what most have first. */
export const VARIABLE_NAMES = Object.keys(VARIABLES) as (keyof Publication)[];

export const variableLabel = (name: keyof Publication): string => message(VARIABLES[name]);
