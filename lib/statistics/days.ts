/** Milliseconds of a day, and the day of the week of 1 January 1970 counted from Monday. */
const DAY_MS = 86_400_000;
const FIRST_WEEKDAY = 3;

/**
 * A day of the reader’s own calendar, in days since 1 January 1970. Counting goes on in UTC from
 * there, where every day is as long as the next.
 */
export type Day = number;

/** Minutes that UTC is ahead of the reader’s clock at a time, as `Date` has it. */
export type OffsetAt = (time: number) => number;

const localOffset: OffsetAt = (time) => new Date(time).getTimezoneOffset();

/** The day of a time in milliseconds since 1970. */
export const dayOf = (time: number, offsetAt: OffsetAt = localOffset): Day =>
	Math.floor((time - offsetAt(time) * 60_000) / DAY_MS);

/** The first moment of a day in UTC: what is formatted and plotted as UTC. */
export const dateOf = (day: Day): Date => new Date(day * DAY_MS);

export const UNITS = ['day', 'week', 'month', 'year'] as const;
export type Unit = (typeof UNITS)[number];

/** Longest span in days that is shown by each unit: about as many bars as can be told apart. */
const LONGEST_SPAN: readonly (readonly [unit: Unit, days: number])[] = [
	['day', 31],
	['week', 7 * 40],
	['month', 366 * 8],
];

/** The unit that a time from one day to another is shown in. */
export const unitFor = (first: Day, last: Day): Unit =>
	LONGEST_SPAN.find(([, days]) => last - first < days)?.[0] ?? 'year';

const utc = (year: number, month: number): Day => Date.UTC(year, month) / DAY_MS;

/** The first day of the week (Monday, ISO 8601), month or year that a day is in. */
export const startOf = (day: Day, unit: Unit): Day => {
	const date = dateOf(day);
	switch (unit) {
		case 'day':
			return day;
		case 'week':
			return day - ((((day + FIRST_WEEKDAY) % 7) + 7) % 7);
		case 'month':
			return utc(date.getUTCFullYear(), date.getUTCMonth());
		default:
			return utc(date.getUTCFullYear(), 0);
	}
};

/** The first day after a period that begins on `start`. */
export const endOf = (start: Day, unit: Unit): Day => {
	const date = dateOf(start);
	switch (unit) {
		case 'day':
			return start + 1;
		case 'week':
			return start + 7;
		case 'month':
			return utc(date.getUTCFullYear(), date.getUTCMonth() + 1);
		default:
			return utc(date.getUTCFullYear() + 1, 0);
	}
};

/** A time that is counted as one. */
export interface Period {
	start: Day;
	/** The first day that is no more in it. */
	end: Day;
}

/** All periods from the one with the first day to the one with the last, empty ones included. */
export const periodsBetween = (first: Day, last: Day, unit: Unit): Period[] => {
	const periods: Period[] = [];
	for (let start = startOf(first, unit); start <= last;) {
		const end = endOf(start, unit);
		periods.push({ start, end });
		start = end;
	}
	return periods;
};
