import type { Author } from '../paper/paper.ts';
import { seriesNamed } from '../paper/series.ts';
import type { Findings } from './draft.ts';

/** Under review the authors are “Anonymous”, or the group that the venue made for the submission. */
const NOBODY = /^anonymous|\bsubmission\s?\d+\b/i;

/** An author as OpenReview names one; nobody while that is withheld. */
export const authorNamed = (name: string): Author[] =>
	name === '' || NOBODY.test(name) ? [] : [{ name }];

/** “ICLR 2024 poster” is where a paper appeared; “Submitted to ICLR 2025” and “CoRR 2023” are not. */
export const venueNamed = (venue: string): string | undefined => {
	const isPlace = /\b(?:19|20)\d\d\b|^TMLR|^Accepted by/i.test(venue);
	const isNone = /submi|withdrawn|reject|under review|anonymous|^CoRR\b|^arXiv\b/i.test(venue);
	return isPlace && !isNone ? venue.replace(/^Accepted by\s+/i, '') : undefined;
};

/** What venues say of a paper behind their name: “ICLR 2023 notable top 5%”. */
const HONOUR = /\s+(?:oral|poster|spotlight|notable|highlight|regular|conditional|talk)\b.*$/i;

/**
 * “IEEE Trans. Pattern Anal. Mach. Intell. 2021”, as DBLP has journals, whose records profiles bring
 * along: their names are cut short with stops, those of conferences are not.
 */
const journalIn = (venue: string): string | undefined => {
	const name = /^(.*?) (?:19|20)\d\d$/.exec(venue)?.[1];
	if (name === undefined || !/\p{L}{2}\.(?: |$)/u.test(name)) return undefined;
	return seriesNamed(name) ?? name;
};

/** “ICLR 2024 poster” stands in the proceedings; a workshop of the conference does not. */
const proceedingsOf = (venue: string): string => {
	const name = venue.replace(HONOUR, '');
	const [, conference = ''] =
		/^(\w+) (?:19|20)\d\d(?: Conference| Datasets and Benchmarks)?$/.exec(name) ?? [];
	return seriesNamed(conference) ?? name;
};

type Appeared = Pick<Findings, 'type' | 'publication' | 'journalRef'>;

/** Where a paper appeared, of the line in which its page says so. */
export const appearedAt = (told: string): Appeared => {
	const venue = venueNamed(told);
	if (venue === undefined) return {};
	const isTmlr = /^TMLR\b/i.test(venue);
	const journal = isTmlr ? seriesNamed('TMLR') : journalIn(venue);
	const issued = isTmlr ? undefined : /\b(?:19|20)\d\d\b/.exec(venue)?.[0];
	return {
		type: journal ? 'article-journal' : 'paper-conference',
		publication: { 'container-title': journal ?? proceedingsOf(venue), issued },
		journalRef: venue,
	};
};
