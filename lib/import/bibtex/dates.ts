import { monthNumber } from '../../citation/date.ts';
import { forthcomingIn } from '../../citation/forthcoming.ts';
import type { FieldText } from './addresses.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** A number of one or two digits that stands by itself: `12 June`, `June 12`, `12`. */
const dayIn = (text: string): number => Number(/(?<!\d)\d{1,2}(?!\d)/u.exec(text)?.[0] ?? 0);

/** `month = jun`, `{June}`, `{06}`, `"12~" # jun`. */
const monthOf = (field: FieldText): number | undefined => {
	const month = field('month');
	return monthNumber(/[A-Za-z]+/u.exec(month)?.[0] ?? month);
};

const dayOf = (field: FieldText): number => {
	const month = field('month');
	return dayIn(field('day')) || (/[A-Za-z]/u.test(month) ? dayIn(month) : 0);
};

/** `2001-22` is the summer (biblatex manual §2.3.8). */
const SEASONS = ['Spring', 'Summer', 'Autumn', 'Winter'] as const;

/**
 * What a month says that is no number of one: “Summer”, “Mar./Apr.”, a name in another language. Its
 * macros are written as names.
 */
export const monthWords = (field: FieldText): string => {
	const season = /^\d{4}-2([1-4])$/u.exec(field('date'))?.[1];
	if (season !== undefined) return SEASONS[Number(season) - 1]!;
	const month = field('month');
	const words = month.match(/(?<![\p{L}\d])\p{L}{3,}/gu) ?? [];
	const isOne = words.length < 2 && words.every((word) => monthNumber(word) !== undefined);
	return isOne
		? ''
		: month.replaceAll(/(?<!\p{L})(?!(?:and|und)\b)\p{Ll}(?=\p{L}{2})/gu, (letter) =>
				letter.toUpperCase(),
			);
};

/** BibTeX’s `year`, `month` and `day`. */
const fromParts = (field: FieldText): string | undefined => {
	const year = /\d{4}/u.exec(field('year') || field('date'))?.[0];
	const month = monthOf(field);
	if (year === undefined || month === undefined) return year;
	const day = dayOf(field);
	return `${year}-${two(month)}${day >= 1 && day <= 31 ? `-${two(day)}` : ''}`;
};

/** What we note of a work of unknown date, whose year is that of the saving. */
const NOT_GIVEN = /(?:^|[.?!]\s+)No date given(?:; accessed \d{4}-\d{2}-\d{2})?$/u;

export const withoutNotGiven = (note: string): string =>
	forthcomingIn(note) ?? note.replace(NOT_GIVEN, '');

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; of biblatex’s ranges the beginning. */
export const dateOf = (field: FieldText): string | undefined => {
	const note = field('note');
	if (NOT_GIVEN.test(note) || forthcomingIn(note) !== undefined) return undefined;
	const written = /\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d{2})?)?/u.exec(field('date'))?.[0];
	return written === undefined || written.endsWith('-00') ? fromParts(field) : written;
};
