import type { SavedRange, Unit, YearRange } from './term.ts';

/** `a..b`, `a..`, `..b`; some keyboards make one character of the dots. */
const RANGE = /^(.*?)(?:\.\.|…)(.*)$/s;

type Ends = [from: string, to: string];

/** Both ends of a range, or twice the one; `undefined` unless each is empty or fits, and one is there. */
const endsOf = (text: string, fits: (end: string) => boolean): Ends | undefined => {
	const [, from = text, to = text] = RANGE.exec(text) ?? [];
	const given = [from, to].filter((end) => end !== '');
	return given.length > 0 && given.every(fits) ? [from, to] : undefined;
};

const YEAR = /^[12]\d{3}$/;

/** `2024`, `2024..2026`, `2024..`, `..2020`; `undefined` for anything else. */
export const readYears = (text: string): YearRange | undefined => {
	const [from, to] = endsOf(text, (end) => YEAR.test(end)) ?? [];
	if (from === undefined || to === undefined) return undefined;
	if (from === '') return { to: Number(to) };
	if (to === '') return { from: Number(from) };
	return { from: Math.min(Number(from), Number(to)), to: Math.max(Number(from), Number(to)) };
};

const DATE = /^([12]\d{3})(?:-(\d{2})(?:-(\d{2}))?)?$/;
const LAST = /^([1-9]\d{0,3})([dwmy])$/;

/** The day before which a date ends: `2026-01` ends before 1 February. */
const endOf = (date: string): Date => {
	const [, year = '', month, day] = DATE.exec(date) ?? [];
	if (month === undefined) return new Date(Number(year) + 1, 0);
	if (day === undefined) return new Date(Number(year), Number(month));
	return new Date(Number(year), Number(month) - 1, Number(day) + 1);
};

const startOf = (date: string): Date => {
	const [, year = '', month = '1', day = '1'] = DATE.exec(date) ?? [];
	return new Date(Number(year), Number(month) - 1, Number(day));
};

/** Whether the calendar has that date. */
const isDate = (text: string): boolean => {
	const [, year = '', month = '01', day = '01'] = DATE.exec(text) ?? [];
	if (year === '') return false;
	const start = startOf(text);
	return start.getMonth() === Number(month) - 1 && start.getDate() === Number(day);
};

const readDates = (text: string): SavedRange | undefined => {
	const [from, to] = endsOf(text, isDate) ?? [];
	if (from === undefined || to === undefined) return undefined;
	if (from === '') return { to };
	if (to === '') return { from };
	return startOf(from) > startOf(to) ? { from: to, to: from } : { from, to };
};

/** `7d`, `2026-01`, `2025..2026-02-15`, `2026..`; `undefined` for anything else. */
export const readSaved = (text: string): SavedRange | undefined => {
	const [, last, unit] = LAST.exec(text) ?? [];
	return last === undefined ? readDates(text) : { last: Number(last), unit: unit as Unit };
};

/** So many months earlier; of a month that is too short, its last day. */
const monthsBack = (now: Date, months: number): Date => {
	const start = new Date(now);
	start.setMonth(start.getMonth() - months);
	if (start.getDate() !== now.getDate()) start.setDate(0);
	return start;
};

const daysBack = (now: Date, days: number): Date => {
	const start = new Date(now);
	start.setDate(start.getDate() - days);
	return start;
};

const BACK: Record<Unit, (now: Date, last: number) => Date> = {
	d: daysBack,
	w: (now, weeks) => daysBack(now, 7 * weeks),
	m: monthsBack,
	y: (now, years) => monthsBack(now, 12 * years),
};

/**
 * The time that a range means, `[start, end)`, in milliseconds since 1970, by the calendar of the
 * user's time zone.
 */
export const savedBounds = (range: SavedRange, now: number): [start: number, end: number] => {
	if ('last' in range) return [BACK[range.unit](new Date(now), range.last).getTime(), Infinity];
	const { from, to } = range;
	return [
		from === undefined ? -Infinity : startOf(from).getTime(),
		to === undefined ? Infinity : endOf(to).getTime(),
	];
};
