import { remembering } from './memo.ts';

/** BibTeX's month macros; a style writes each out, or translates it. */
const MACROS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

export interface PartialDate {
	/** Four digits. */
	readonly year: string;
	/** 1 to 12. */
	readonly month?: number;
	/** 1 to 31. */
	readonly day?: number;
}

const inRange = (text: string | undefined, most: number): number | undefined => {
	const number = Number(text);
	return Number.isInteger(number) && number >= 1 && number <= most ? number : undefined;
};

const readDate = (text: string): PartialDate | undefined => {
	const [, year, monthText, dayText] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?$/u.exec(text) ?? [];
	if (year === undefined || year === '0000') return undefined;
	const month = inRange(monthText, 12);
	const day = month === undefined ? undefined : inRange(dayText, 31);
	return { year, ...(month && { month }), ...(day && { day }) };
};

/** Papers of one library were made on few days. */
const dateOn = remembering(readDate, 5_000);

/** Reads `YYYY`, `YYYY-MM` or `YYYY-MM-DD`; a month or day that cannot be is left out. */
export const dateOf = (text: string | undefined): PartialDate | undefined =>
	text === undefined ? undefined : dateOn(text);

const two = (number: number): string => String(number).padStart(2, '0');

/** `2017-06-12`, as far as it is known. */
export const isoDate = ({ year, month, day }: PartialDate): string =>
	[year, ...(month ? [two(month)] : []), ...(day ? [two(day)] : [])].join('-');

/** The bare macro of a month, `jun`. */
export const monthMacro = (month: number): string => MACROS[month - 1] ?? '';

/** The number of a month by its name, macro or number, in English. */
export const monthNumber = (text: string): number | undefined => {
	const at = MACROS.indexOf(text.trim().toLowerCase().slice(0, 3));
	return at >= 0 ? at + 1 : inRange(text.trim(), 12);
};
