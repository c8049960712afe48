import type { Tell } from './format.ts';
import type { CitationRecord } from './record.ts';

/**
 * Tells what every format tells alike.
 * @param lacks What the kind of work requires and the record lacks.
 */
export const tellOf = (record: CitationRecord, lacks: readonly string[], tell: Tell): void => {
	if (!record.hasTitle) tell('no-title');
	if (!record.hasAuthors && !record.hasEditors) tell('no-authors');
	if (record.issued === undefined) tell('no-date');
	if (lacks.length > 0) tell('fell-back', lacks.join(', '));
	const isFound = record.doi ?? record.url ?? record.eprint;
	if (isFound === undefined) tell('no-locator');
};
