import { isoDay } from '../sites/day.ts';
import { clean } from '../sites/dom.ts';
import type { Findings } from '../sites/draft.ts';

const two = (number: number): string => String(number).padStart(2, '0');

/** Year, month and day, as far as they are known and exist, as `YYYY-MM-DD`. */
export const dayOf = (
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
export const dayIn = (text: string | undefined): string | undefined => {
	const match = /^(\d{4})(?:[-/](\d{1,2})(?:[-/](\d{1,2}))?)?(?!\d)/.exec(text ?? '');
	// What is not there is no number.
	const [year, month, day] = (match ?? []).slice(1).map((digits) => Number(digits ?? Number.NaN));
	return dayOf(year, month, day);
};

/** “Journal 12(3), 45–67 (2024)”; `undefined` where it appeared nowhere. */
const inOneLine = (place: NonNullable<Findings['publication']>): string | undefined => {
	const container = clean(place['container-title']);
	if (container === '') return undefined;
	const issue = clean(place.issue);
	const number = clean(place.volume) + (issue && `(${issue})`);
	const pages = clean(place.page).replace(/(?<=\w)\s*(?:-{1,2}|–|—)\s*(?=\w)/, '–');
	const where = [[container, number].filter(Boolean).join(' '), pages].filter(Boolean).join(', ');
	return place.issued === undefined ? where : `${where} (${place.issued.slice(0, 4)})`;
};

/** Where a work appeared: in parts, from which entries are printed, and as one line to be read. */
export const placed = (
	publication: NonNullable<Findings['publication']>,
): Pick<Findings, 'publication' | 'journalRef'> => ({
	publication,
	journalRef: inOneLine(publication),
});
