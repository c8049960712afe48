import { languageTag } from '../../lib/messages.ts';

/**
 * A moment, in milliseconds since 1970, or a day, a month or a year as papers have them, in the
 * reader's language and no more exact than it is.
 */
export const dayOf = (when: number | string): string => {
	const length = typeof when === 'string' ? when.length : undefined;
	return new Date(when).toLocaleDateString(languageTag(), {
		year: 'numeric',
		...(length !== 4 && { month: 'short' }),
		...(length !== 4 && length !== 7 && { day: 'numeric' }),
		// A day is the same everywhere; only a moment has a time zone.
		...(length !== undefined && { timeZone: 'UTC' }),
	});
};
