import type { Author } from '../paper/paper.ts';

/** Under review the authors are “Anonymous”, or the group that the venue made for the submission. */
const NOBODY = /^anonymous|\bsubmission\s?\d+\b/i;

/** An author as OpenReview names one; nobody while that is withheld. */
export const authorNamed = (name: string): Author[] =>
	name === '' || NOBODY.test(name) ? [] : [{ name }];

/** “ICLR 2024 poster” is where a paper appeared; “Submitted to ICLR 2025” is not. */
export const venueNamed = (venue: string): string | undefined => {
	const isPlace = /\b(?:19|20)\d\d\b|^TMLR|^Accepted by/i.test(venue);
	const isNone = /submi|withdrawn|reject|under review|anonymous/i.test(venue);
	return isPlace && !isNone ? venue.replace(/^Accepted by\s+/i, '') : undefined;
};
