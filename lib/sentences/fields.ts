import { message, type MessageKey } from '../messages.ts';
import type { PaperField } from '../paper/paper.ts';

const LABELS: Record<PaperField | 'notes' | 'tags' | 'starred', MessageKey> = {
	title: 'fieldTitle',
	authors: 'fieldAuthors',
	abstract: 'fieldAbstract',
	published: 'fieldPublished',
	version: 'fieldVersion',
	type: 'fieldType',
	publication: 'fieldPublication',
	editors: 'fieldEditors',
	fixedCase: 'fieldFixedCase',
	extra: 'fieldExtra',
	categories: 'fieldCategories',
	keywords: 'fieldKeywords',
	doi: 'fieldDoi',
	comment: 'fieldComment',
	journalRef: 'fieldJournalRef',
	links: 'links',
	notes: 'fieldNotes',
	tags: 'fieldsTag',
	starred: 'star',
};

/** What a field of a paper is called. */
export const fieldLabel = (field: keyof typeof LABELS): string => message(LABELS[field]);
