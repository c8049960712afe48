import { IMPORT_SOURCE } from '../../lib/import/importer.ts';
import { message, type MessageKey } from '../../lib/messages.ts';
import type { ReadingState } from '../../lib/paper/paper.ts';
import { printTerm } from '../../lib/query/print.ts';
import type { Field, State, Term } from '../../lib/query/term.ts';
import { sites } from '../../lib/sites/index.ts';
import { namedTopic } from '../../lib/topics/named.ts';

const STATES: Record<State, MessageKey> = {
	unread: 'stateUnread',
	'to-read': 'stateToRead',
	reading: 'stateReading',
	read: 'stateRead',
	starred: 'starred',
};

export const stateLabel = (state: State): string => message(STATES[state]);

/** What a paper’s reading state is called; that of one that was never marked, too. */
export const readingLabel = (reading: ReadingState | undefined): string =>
	reading === undefined ? message('stateNone') : stateLabel(reading);

/** Sources that are no sites by the same name; names are not translated. */
const SOURCES: ReadonlyMap<string, string> = new Map([
	['acl', 'ACL Anthology'],
	['crossref', 'Crossref'],
	['datacite', 'DataCite'],
	['dblp', 'DBLP'],
]);

const sourceName = (id: string): string => {
	if (id === IMPORT_SOURCE) return message('sourceImport');
	return sites.find((site) => site.id === id)?.name ?? SOURCES.get(id) ?? id;
};

/** What a value is called: topics and sites have ids and names. */
export const nameOf = (field: Field, id: string): string => {
	if (field === 'topic') return namedTopic(id)?.label ?? id;
	if (field === 'site') return sourceName(id);
	return field === 'is' ? stateLabel(id as State) : id;
};

/** The hue of a topic’s badge, in degrees; of anything else there is none. */
export const hueOfTopic = (id: string): number | undefined => namedTopic(id)?.hue;

const FIELDS: Partial<Record<Field, MessageKey>> = {
	title: 'fieldTitle',
	author: 'fieldAuthor',
	abstract: 'fieldAbstract',
	notes: 'fieldNotes',
	topic: 'fieldTopic',
	tag: 'fieldTag',
	venue: 'fieldVenue',
	category: 'fieldCategory',
	site: 'fieldSite',
	year: 'fieldYear',
	saved: 'fieldSaved',
	has: 'fieldHas',
};

/** “Topic: Agents”; what is left out, “not Topic: Agents”. */
export const termLabel = (term: Term): string => {
	const positive = { ...term, not: false };
	const printed = printTerm(positive);
	const key = FIELDS[term.field];
	const values = term.values.every((value) => typeof value === 'string')
		? term.values.map((value) => nameOf(term.field, value)).join(', ')
		: printed.slice(printed.indexOf(':') + 1);
	const label = key ? `${message(key)}: ${values}` : values;
	return term.not ? message('termNot', label) : label;
};
