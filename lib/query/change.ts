import { fold } from './fold.ts';
import { parseQuery } from './parse.ts';
import { printTerm } from './print.ts';
import type { NameField, Part, State, Term } from './term.ts';

/** What makes two terms, or two values, the same; names are not told apart by case and accents. */
const keyOf = (term: Term): string => fold(printTerm(term));

const without = (text: string, parts: readonly Part[]): string => {
	let rest = text;
	for (const { start, end } of parts.toReversed()) {
		rest = `${rest.slice(0, start).trimEnd()} ${rest.slice(end).trimStart()}`.trim();
	}
	return rest;
};

const partsLike = (text: string, term: Term): Part[] =>
	parseQuery(text).parts.filter((part) => keyOf(part.term) === keyOf(term));

export const hasTerm = (text: string, term: Term): boolean => partsLike(text, term).length > 0;

/** The query with one more condition, at its end; the same text where it is there already. */
export const withTerm = (text: string, term: Term): string =>
	hasTerm(text, term) ? text : `${text.trimEnd()} ${printTerm(term)}`.trimStart();

/** The query without a condition; what else the user typed stays as it is. */
export const withoutTerm = (text: string, term: Term): string =>
	without(text, partsLike(text, term));

export const toggleTerm = (text: string, term: Term): string =>
	hasTerm(text, term) ? withoutTerm(text, term) : withTerm(text, term);

/** Fields of which a paper has one value each, so that choosing two means either. */
type Choice =
	| { field: NameField; value: string }
	| { field: 'is'; value: State }
	| { field: 'year'; value: number };

const termOf = ({ field, value }: Choice): Term => {
	if (field === 'year') return { field, values: [{ from: value, to: value }], not: false };
	return { field, values: [value], not: false } as Term;
};

const valueKey = (term: Term, value: Term['values'][number]): string =>
	keyOf({ ...term, values: [value] } as Term);

const holds = (term: Term, wanted: string): boolean =>
	term.values.some((value) => valueKey(term, value) === wanted);

/** Whether one of the query’s conditions names the value, as a checked box of a facet shows. */
export const hasValue = (text: string, choice: Choice): boolean => {
	const wanted = keyOf(termOf(choice));
	return parseQuery(text).parts.some(({ term }) => holds(term, wanted));
};

/**
 * Adds a value to the field’s condition, as one that would do as well, or takes it out again: what a
 * click on a facet means of which a paper has one value.
 */
export const toggleValue = (text: string, choice: Choice): string => {
	const added = termOf(choice);
	const wanted = keyOf(added);
	const parts = parseQuery(text).parts.filter(
		({ term }) => term.field === choice.field && !term.not,
	);
	const part = parts.find(({ term }) => holds(term, wanted)) ?? parts[0];
	if (part === undefined) return withTerm(text, added);
	const { term, start, end } = part;
	const others = term.values.filter((value) => valueKey(term, value) !== wanted);
	if (others.length === 0) return without(text, [part]);
	const values = others.length < term.values.length ? others : [...others, ...added.values];
	return `${text.slice(0, start)}${printTerm({ ...term, values } as Term)}${text.slice(end)}`;
};
