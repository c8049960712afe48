import { readValues } from './read-values.ts';
import { Scanner, type Piece } from './scanner.ts';
import type { Part, Problem, Query } from './term.ts';

/** Longest text that is looked at, and most terms of it: a query is typed by hand. */
export const LONGEST_QUERY = 2_000;
const MOST_TERMS = 50;

const valuesOf = (scanner: Scanner): Piece[] => {
	const pieces = [scanner.piece(true)];
	while (scanner.take(',')) pieces.push(scanner.piece(true));
	return pieces.filter(({ text }) => text.trim() !== '');
};

interface Read {
	part?: Part;
	problems: Problem[];
}

const readTerm = (scanner: Scanner): Read => {
	const start = scanner.at;
	const not = scanner.take('-');
	const field = scanner.field();
	if (field === undefined) {
		const { text, quoted, end } = scanner.piece(false);
		if (text.trim() === '') return { problems: [] };
		const values = [{ text, exact: quoted }];
		return { part: { term: { field: 'any', values, not }, start, end }, problems: [] };
	}
	const pieces = valuesOf(scanner);
	const end = scanner.at;
	if (pieces.length === 0) return { problems: [{ code: 'no-value', start, end, field }] };
	const { values, problems } = readValues(field, pieces);
	if (values.length === 0) return { problems };
	return { part: { term: { field, values, not } as Part['term'], start, end }, problems };
};

/**
 * Reads what a user typed. Never throws; any text is a query. Words are found wherever they begin a
 * word, a phrase in quotes as it stands; `field:value` looks in one field, `field:a,b` for either,
 * `-` in front leaves out what fits. A colon after any other word is a part of it.
 */
export const parseQuery = (text: string): Query => {
	const query: Query = { parts: [], problems: [] };
	const scanner = new Scanner(text.slice(0, LONGEST_QUERY));
	scanner.skipSpace();
	while (!scanner.isAtEnd && query.parts.length < MOST_TERMS) {
		const { part, problems } = readTerm(scanner);
		if (part) query.parts.push(part);
		query.problems.push(...problems);
		scanner.skipSpace();
	}
	if (scanner.at < text.trimEnd().length) {
		query.problems.push({ code: 'too-long', start: scanner.at, end: text.length });
	}
	return query;
};
