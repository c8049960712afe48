import type { Findings } from './draft.ts';

/** Held every year since 2016, the 25th; those of before are not read. */
const FIRST = 1991;

const ending = (number: number): string => ['th', 'st', 'nd', 'rd'][number % 10] ?? 'th';

/** The proceedings of a year, which their own BibTeX calls by the number of the conference. */
export const inYear = (year: string): NonNullable<Findings['publication']> => {
	const number = Number(year) - FIRST;
	return {
		'container-title': `Proceedings of the ${number}${ending(number)} International Joint Conference on Artificial Intelligence`,
		publisher: 'International Joint Conferences on Artificial Intelligence Organization',
		issued: year,
	};
};
