import type { Facets, NameCount } from '../../lib/library/search/facets.ts';
import {
	demands,
	hasValue,
	leavesOut,
	toggleDemand,
	toggleValue,
	type Choice,
} from '../../lib/query/change.ts';
import { parseQuery } from '../../lib/query/parse.ts';
import type { NameField, State } from '../../lib/query/term.ts';

/** A paper has several topics and tags: each that is chosen is one more that it must have. */
const SEVERAL: ReadonlySet<Choice['field']> = new Set(['topic', 'tag']);

/** Starred is no reading state: it is asked for besides. */
const isDemand = ({ field, value }: Choice): boolean => SEVERAL.has(field) || value === 'starred';

/** What the query says of a value. */
export type Standing = 'wanted' | 'left-out' | 'open';

export const standingOf = (query: string, choice: Choice): Standing => {
	if (leavesOut(query, choice)) return 'left-out';
	return (isDemand(choice) ? demands : hasValue)(query, choice) ? 'wanted' : 'open';
};

export const toggleWanted = (query: string, choice: Choice): string =>
	(isDemand(choice) ? toggleDemand : toggleValue)(query, choice);

const STATES: readonly State[] = ['to-read', 'reading', 'read', 'starred'];

export const stateCounts = ({ states, starred }: Facets): NameCount[] =>
	STATES.map((id) => ({
		id,
		count: id === 'starred' ? starred : id === 'unread' ? 0 : states[id],
	}));

/** What a field’s conditions leave out: nothing that was found has it, and it must be seen. */
const leftOutOf = (query: string, field: NameField): string[] =>
	parseQuery(query).parts.flatMap(({ term }) =>
		term.not && term.field === field ? term.values : [],
	);

export const nameCounts = ({ names }: Facets, field: NameField, query: string): NameCount[] => {
	const counted = new Set(names[field].map(({ id }) => id));
	const gone = leftOutOf(query, field).filter((id) => !counted.has(id));
	return [...gone.map((id) => ({ id, count: 0 })), ...names[field]];
};
