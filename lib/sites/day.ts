const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** The last day of a month: day 0 of the next one. */
const lastDay = (year: number, month: number): number =>
	new Date(Date.UTC(year, month, 0)).getUTCDate();

/** A day that exists, as `YYYY-MM-DD`. */
export const isoDay = (text: string | undefined): string | undefined => {
	const [iso, year, month = 0, day = 0] = /^(\d{4})-(\d{2})-(\d{2})/.exec(text ?? '') ?? [];
	const isDay = +month >= 1 && +month <= 12 && +day >= 1;
	// Every month has 28 days; `2026-02-30` is no error to every engine, it rolls over to March.
	return isDay && (+day <= 28 || +day <= lastDay(Number(year), +month)) ? iso : undefined;
};

/** The first day in a text: “3 May, 2007”, “25 Jan 2021”, “Sep 27, 2026”. */
export const dayIn = (text: string | undefined): string | undefined => {
	const match =
		/(?<day>\d{1,2}) (?<month>[A-Z][a-z]{2,8}),? (?<year>\d{4})/.exec(text ?? '') ??
		/(?<month>[A-Z][a-z]{2,8}) (?<day>\d{1,2}), (?<year>\d{4})/.exec(text ?? '');
	const { day = '', month = '', year = '' } = match?.groups ?? {};
	const number = MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1;
	return isoDay(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
};

/** The month of a text that is one and a year, “Jul 2026”, as `YYYY-MM`. */
export const monthIn = (text: string): string | undefined =>
	dayIn(`1 ${text}`)?.slice(0, 'YYYY-MM'.length);

const two = (number: number): string => String(number).padStart(2, '0');

/** Year, month and day, as far as they are known and exist, as `YYYY-MM-DD`. */
export const dateOf = (
	year: number | undefined,
	month?: number,
	day?: number,
): string | undefined => {
	if (year === undefined || !/^[12]\d{3}$/.test(String(year))) return undefined;
	if (month === undefined || !(month >= 1 && month <= 12)) return String(year);
	const known = `${year}-${two(month)}`;
	return (day === undefined ? undefined : isoDay(`${known}-${two(day)}`)) ?? known;
};

/** `2016-07`, `2016/07/01 00:00`, `2016`, a date with a time. */
export const dateIn = (text: string | undefined): string | undefined => {
	const match = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?!\d)/.exec(text ?? '');
	// What is not there is no number.
	const [year, month, day] = (match ?? []).slice(1).map((digits) => Number(digits ?? Number.NaN));
	return dateOf(year, month, day);
};
