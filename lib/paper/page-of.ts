import { paperUrl } from './identity.ts';
import type { Paper } from './paper.ts';

/** A DOI leads to the page that a source may know itself; catalogues have only a page about it. */
const LEADS_ELSEWHERE = /^(?:doi|dblp|s2):/;

/** Where a paper stands on the web: the page of its id’s own host, or the one that a source told. */
export const pageOf = ({ id, links = [] }: Pick<Paper, 'id' | 'links'>): string | undefined => {
	const told = links.find(({ kind }) => kind === 'paper')?.url;
	return LEADS_ELSEWHERE.test(id) ? (told ?? paperUrl(id)) : (paperUrl(id) ?? told);
};
