import type { Author, Paper } from '../../lib/paper/paper.ts';

/** What people call the place that an id comes from. */
const PLACES: Readonly<Record<string, string>> = {
	arxiv: 'arXiv',
	doi: 'DOI',
	openreview: 'OpenReview',
	acl: 'ACL Anthology',
	pmid: 'PubMed',
	s2: 'Semantic Scholar',
	url: 'Web',
};

/** The family name, as far as the source told it; else the last word. */
const familyOf = ({ family, name }: Author): string =>
	family ?? name.trim().split(/\s+/).at(-1) ?? name;

const authorsOf = (authors: readonly Author[]): string | undefined => {
	const [first, second] = authors;
	if (first === undefined) return undefined;
	if (second === undefined) return authors.length === 1 ? first.name : familyOf(first);
	return authors.length === 2
		? `${familyOf(first)} & ${familyOf(second)}`
		: `${familyOf(first)} et al.`;
};

/** “Lei et al. · 2025 · arXiv”, without what is not known. */
export const byline = (paper: Pick<Paper, 'authors' | 'published' | 'id'>): string =>
	[
		authorsOf(paper.authors),
		paper.published?.slice(0, 4),
		PLACES[paper.id.slice(0, paper.id.indexOf(':'))],
	]
		.filter(Boolean)
		.join(' · ');
