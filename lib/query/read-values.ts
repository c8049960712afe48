import type { Piece } from './scanner.ts';
import { readSaved, readYears } from './ranges.ts';
import { NAME_FIELDS, PARTS, STATES, type Field, type Problem, type Term } from './term.ts';

interface ReadValues {
	values: Term['values'];
	problems: Problem[];
}

const oneOf =
	<T extends string>(all: readonly T[]) =>
	(text: string): T | undefined =>
		all.find((value) => value === text.toLowerCase());

/** How the values of a field that is neither text nor name are read, and what a wrong one is. */
const READERS: Partial<
	Record<
		Field,
		{ read: (text: string) => Term['values'][number] | undefined; code: Problem['code'] }
	>
> = {
	year: { read: readYears, code: 'no-year' },
	saved: { read: readSaved, code: 'no-date' },
	is: { read: oneOf(STATES), code: 'unknown-value' },
	has: { read: oneOf(PARTS), code: 'unknown-value' },
};

const isName = oneOf(NAME_FIELDS);

/** The values of a field, and which of them are none. */
export const readValues = (field: Field, pieces: readonly Piece[]): ReadValues => {
	const reader = READERS[field];
	const values: Term['values'][number][] = [];
	const problems: Problem[] = [];
	for (const { text, quoted, start, end } of pieces) {
		if (reader === undefined) {
			values.push(isName(field) ? text.trim() : { text, exact: quoted });
			continue;
		}
		const value = reader.read(text.trim());
		if (value === undefined) problems.push({ code: reader.code, start, end, field });
		else values.push(value);
	}
	return { values: values as Term['values'], problems };
};
