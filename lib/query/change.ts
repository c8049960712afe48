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

/** With a quote at its end where one stands open, as while a phrase is typed: it would take in what follows. */
const closed = (text: string): string => {
	const last = parseQuery(`${text} x`).parts.at(-1);
	return last !== undefined && printTerm(last.term) === 'x' ? text : `${text}"`;
};

/** The query with one more condition, at its end; the same text where it is there already. */
export const withTerm = (text: string, term: Term): string =>
	hasTerm(text, term) ? text : `${closed(text.trimEnd())} ${printTerm(term)}`.trimStart();

/** The query without a condition; what else the user typed stays as it is. */
export const withoutTerm = (text: string, term: Term): string =>
	without(text, partsLike(text, term));

export const toggleTerm = (text: string, term: Term): string =>
	hasTerm(text, term) ? withoutTerm(text, term) : withTerm(text, term);

/** A value of a field, as a facet has them. */
export type Choice =
	| { field: NameField; value: string }
	| { field: 'is'; value: State }
	| { field: 'year'; value: number };

const termOf = ({ field, value }: Choice, not = false): Term => {
	if (field === 'year') return { field, values: [{ from: value, to: value }], not };
	return { field, values: [value], not } as Term;
};

const valueKey = (term: Term, value: Term['values'][number]): string =>
	keyOf({ ...term, values: [value] } as Term);

const holds = (term: Term, wanted: string): boolean =>
	term.values.some((value) => valueKey(term, value) === wanted);

/** What a query says of values. */
export interface Sayings {
	/** Whether one of the conditions names the value, as a checked box of a facet shows. */
	hasValue: (choice: Choice) => boolean;
	/** Whether one of the conditions leaves out what has the value. */
	leavesOut: (choice: Choice) => boolean;
	/** Whether a condition asks for this value alone, and so for all that {@link toggleDemand} added. */
	demands: (choice: Choice) => boolean;
}

/** Reads a query once, to ask it about hundreds of values. */
export const sayingsOf = (text: string): Sayings => {
	// Bare words say nothing of values.
	const terms = parseQuery(text)
		.parts.map(({ term }) => term)
		.filter(({ field }) => field !== 'any');
	const values = new Set(
		terms.flatMap((term) => term.values.map((value) => valueKey(term, value))),
	);
	const wholes = new Set(terms.map(keyOf));
	const has = (keys: ReadonlySet<string>, choice: Choice, not: boolean): boolean =>
		keys.size > 0 && keys.has(keyOf(termOf(choice, not)));
	return {
		hasValue: (choice) => has(values, choice, false),
		leavesOut: (choice) => has(values, choice, true),
		demands: (choice) => has(wholes, choice, false),
	};
};

/** The query without a value in any condition that asks for it or, with `not`, leaves it out. */
const withoutValue = (text: string, choice: Choice, not = false): string => {
	const wanted = keyOf(termOf(choice, not));
	const part = parseQuery(text).parts.find(({ term }) => holds(term, wanted));
	if (part === undefined) return text;
	const { term, start, end } = part;
	const values = term.values.filter((value) => valueKey(term, value) !== wanted);
	const rest =
		values.length === 0
			? without(text, [part])
			: `${text.slice(0, start)}${printTerm({ ...term, values } as Term)}${text.slice(end)}`;
	return withoutValue(rest, choice, not);
};

/**
 * Adds a value to the field’s condition, as one that would do as well, or takes it out again: what a
 * click on a facet means of which a paper has one value. What was left out is so no longer.
 */
export const toggleValue = (text: string, choice: Choice): string => {
	if (sayingsOf(text).hasValue(choice)) return withoutValue(text, choice);
	const added = termOf(choice);
	const open = withoutValue(text, choice, true);
	const part = parseQuery(open).parts.find(({ term }) => term.field === choice.field && !term.not);
	if (part === undefined) return withTerm(open, added);
	const { term, start, end } = part;
	const values = [...term.values, ...added.values];
	return `${open.slice(0, start)}${printTerm({ ...term, values } as Term)}${open.slice(end)}`;
};

/**
 * Asks for one value more, of a field of which a paper has several, or no longer. What was left out
 * is so no longer.
 */
export const toggleDemand = (text: string, choice: Choice): string =>
	toggleTerm(withoutValue(text, choice, true), termOf(choice));

/** Leaves out what has the value, or no longer; what asked for the value does so no longer. */
export const toggleLeftOut = (text: string, choice: Choice): string =>
	sayingsOf(text).leavesOut(choice)
		? withoutValue(text, choice, true)
		: withTerm(withoutValue(text, choice), termOf(choice, true));
