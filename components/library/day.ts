import { languageTag } from '../../lib/messages.ts';

/** How exact a day is told: a moment of this place, or as papers have it. */
type Exactness = 'moment' | 'day' | 'month' | 'year';

const EXACTNESS: Readonly<Record<number, Exactness>> = { 4: 'year', 7: 'month' };

/** To make one takes longer than to print a hundred days. */
const formats = new Map<string, Intl.DateTimeFormat>();

const formatOf = (exactness: Exactness): Intl.DateTimeFormat => {
	const key = `${languageTag()} ${exactness}`;
	const known = formats.get(key);
	if (known) return known;
	const made = new Intl.DateTimeFormat(languageTag(), {
		year: 'numeric',
		...(exactness !== 'year' && { month: 'short' }),
		...(exactness !== 'year' && exactness !== 'month' && { day: 'numeric' }),
		// A day is the same everywhere; only a moment has a time zone.
		...(exactness !== 'moment' && { timeZone: 'UTC' }),
	});
	formats.set(key, made);
	return made;
};

/**
 * A moment, in milliseconds since 1970, or a day, a month or a year as papers have them, in the
 * reader's language and no more exact than it is.
 */
export const dayOf = (when: number | string): string =>
	formatOf(typeof when === 'number' ? 'moment' : (EXACTNESS[when.length] ?? 'day')).format(
		new Date(when),
	);
