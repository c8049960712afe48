/**
 * The one name of a paper, whatever its versions: `arxiv:2606.28322`, `doi:10.1145/…` (lower case),
 * `openreview:…`, `acl:…`, `pmid:…`, `dblp:…`, `s2:…` or `url:…`. Made by {@link ./identity.ts}. An
 * imported record that has none of these is known by its words: `title:<title>-<family>-<year>`.
 */
export type PaperId = string;

export const PAPER_ID = /^(?:arxiv|doi|openreview|acl|pmid|dblp|s2|url|title):\S+$/;
export const LONGEST_ID = 500;

export const isPaperId = (value: unknown): value is PaperId =>
	typeof value === 'string' && value.length <= LONGEST_ID && PAPER_ID.test(value);
