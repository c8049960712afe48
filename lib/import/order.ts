import type { PaperId } from '../paper/paper.ts';

/** Of several ids the one to know a paper by is that of the place that tells most of it. */
const ORDER = ['arxiv', 'openreview', 'acl', 'doi', 'pmid', 'dblp', 's2'];

const rank = (id: PaperId): number => ORDER.indexOf(id.slice(0, id.indexOf(':')));

/** Ids of one paper, each once, the one to know it by first; the same from whatever file they are. */
export const inOrder = (ids: readonly PaperId[]): PaperId[] =>
	[...new Set(ids)].toSorted((a, b) => rank(a) - rank(b));
