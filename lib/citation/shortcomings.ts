import { lacksDate } from './forthcoming.ts';
import type { Tell } from './format.ts';
import type { CitationRecord } from './record.ts';

const BY_ITSELF = /^(?:book|report|thesis)$/u;

/** Whether a library finds it without an address: a page of a volume, a book of a publisher. */
const isInPrint = ({ type, publication }: CitationRecord): boolean => {
	const { 'container-title': container, volume, page, publisher, number, ISBN } = publication;
	if (BY_ITSELF.test(type)) return (publisher ?? ISBN) !== undefined;
	if (type === 'patent') return number !== undefined;
	return container !== undefined && (volume ?? page) !== undefined;
};

/**
 * Tells what every format tells alike.
 * @param lacks What the kind of work requires and the record lacks.
 */
export const tellOf = (record: CitationRecord, lacks: readonly string[], tell: Tell): void => {
	if (!record.hasTitle) tell('no-title');
	if (!record.hasAuthors && !record.hasEditors) tell('no-authors');
	if (lacksDate(record)) tell('no-date');
	if (lacks.length > 0) tell('fell-back', lacks.join(', '));
	const isFound = record.doi ?? record.url ?? record.eprint;
	if (isFound === undefined && !isInPrint(record)) tell('no-locator');
};
