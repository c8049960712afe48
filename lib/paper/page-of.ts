import { paperUrl } from './identity.ts';
import type { Paper } from './paper.ts';

/** A DOI leads to the page that a source may know itself; catalogues have only a page about it. */
const LEADS_ELSEWHERE = /^(?:doi|dblp|s2):/;

/** The page that a source told. */
export const toldPage = ({ links = [] }: Pick<Paper, 'links'>): string | undefined =>
	links.find(({ kind }) => kind === 'paper')?.url;

/** Where a paper stands on the web: the page of its id’s own host, or the one that a source told. */
export const pageOf = (paper: Pick<Paper, 'id' | 'links'>): string | undefined => {
	const told = toldPage(paper);
	const own = paperUrl(paper.id);
	return LEADS_ELSEWHERE.test(paper.id) ? (told ?? own) : (own ?? told);
};
