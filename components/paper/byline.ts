import { venueOf } from '../../lib/library/venue.ts';
import { familyName } from '../../lib/paper/family-name.ts';
import type { Author, Paper } from '../../lib/paper/paper.ts';

/** What people call the place that an id comes from. */
const PLACES: Readonly<Record<string, string>> = {
	arxiv: 'arXiv',
	doi: 'DOI',
	openreview: 'OpenReview',
	acl: 'ACL Anthology',
	pmid: 'PubMed',
	dblp: 'DBLP',
	s2: 'Semantic Scholar',
	url: 'Web',
};

const authorsOf = (authors: readonly Author[]): string | undefined => {
	const [first, second] = authors;
	if (first === undefined) return undefined;
	if (second === undefined) return authors.length === 1 ? first.name : familyName(first);
	return authors.length === 2
		? `${familyName(first)} & ${familyName(second)}`
		: `${familyName(first)} et al.`;
};

type Bylined = Pick<Paper, 'authors' | 'published' | 'id' | 'publication'>;

/** Where its record says that it appeared, else where it is found; what a comment claims is neither. */
const placeOf = ({ id, publication }: Bylined): string | undefined =>
	(publication && venueOf({ publication })) ?? PLACES[id.slice(0, id.indexOf(':'))];

/** “Lei et al. · 2025 · arXiv”, “Vaswani et al. · 2017 · NeurIPS”, without what is not known. */
export const byline = (paper: Bylined): string =>
	[authorsOf(paper.authors), paper.published?.slice(0, 4), placeOf(paper)]
		.filter(Boolean)
		.join(' · ');
