import type { Facets, NameCount } from '../../lib/library/search/facets.ts';
import { sayingsOf, toggleDemand, toggleValue, type Choice } from '../../lib/query/change.ts';
import { parseQuery } from '../../lib/query/parse.ts';
import type { NameField, State } from '../../lib/query/term.ts';

/** A paper has several topics, tags and categories: each that is chosen is one more that it must have. */
const SEVERAL: ReadonlySet<Choice['field']> = new Set(['topic', 'tag', 'category']);

/** Starred is no reading state: it is asked for besides. */
const isDemand = ({ field, value }: Choice): boolean => SEVERAL.has(field) || value === 'starred';

/** What the query says of a value. */
export type Standing = 'wanted' | 'left-out' | 'open';

/** How values stand in a query, which is read once for all of them. */
export const standingsIn = (query: string): ((choice: Choice) => Standing) => {
	const says = sayingsOf(query);
	return (choice) => {
		if (says.leavesOut(choice)) return 'left-out';
		return (isDemand(choice) ? says.demands : says.hasValue)(choice) ? 'wanted' : 'open';
	};
};

export const toggleWanted = (query: string, choice: Choice): string =>
	(isDemand(choice) ? toggleDemand : toggleValue)(query, choice);

const STATES: readonly State[] = ['to-read', 'reading', 'read', 'starred'];

const stateCounts = ({ states, starred }: Facets): NameCount[] =>
	STATES.map((id) => ({
		id,
		count: id === 'starred' ? starred : id === 'unread' ? 0 : states[id],
	}));

/** What a field’s conditions leave out: nothing that was found has it, and it must be seen. */
const leftOutOf = (query: string, field: NameField | 'year'): string[] =>
	parseQuery(query).parts.flatMap(({ term }): string[] => {
		if (!term.not || term.field !== field) return [];
		if (term.field !== 'year') return term.values;
		return term.values.flatMap(({ from, to }) =>
			from !== undefined && from === to ? [`${from}`] : [],
		);
	});

const withLeftOut = (
	counts: NameCount[],
	query: string,
	field: NameField | 'year',
): NameCount[] => {
	const counted = new Set(counts.map(({ id }) => id));
	const gone = leftOutOf(query, field).filter((id) => !counted.has(id));
	return [...gone.map((id) => ({ id, count: 0 })), ...counts];
};

export const countsOf = (
	facets: Facets,
	field: NameField | 'year' | 'is',
	query: string,
): NameCount[] => {
	if (field === 'is') return stateCounts(facets);
	if (field !== 'year') return withLeftOut(facets.names[field], query, field);
	const years = facets.years.map(({ year, count }) => ({ id: String(year), count }));
	return withLeftOut(years, query, field);
};
