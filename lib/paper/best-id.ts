import type { PaperDraft, PaperId } from './paper.ts';

/** Which of a paper's ids it goes by: the one that says most about where to find and cite it. */
const ORDER = ['arxiv', 'doi', 'openreview', 'acl', 'pmid', 'dblp', 's2', 'url'];

/** Most ids of a paper; the schema's own bound of aliases (paper.ts). */
const MOST_IDS = 20;

const rankOf = (id: PaperId): number => ORDER.indexOf(id.slice(0, id.indexOf(':')));

/** Gives a paper its other ids, each once. */
export const withAliases = (draft: PaperDraft, ids: readonly PaperId[]): PaperDraft => {
	const aliases = [...new Set(ids)].filter((id) => id !== draft.id).slice(0, MOST_IDS);
	return aliases.length > 0 ? { ...draft, aliases } : draft;
};

/** Names a paper by the best of its ids; the others become aliases. */
export const withBestId = (draft: PaperDraft, others: readonly PaperId[]): PaperDraft => {
	const [id = draft.id, ...aliases] = [...new Set([draft.id, ...others])]
		.toSorted((a, b) => rankOf(a) - rankOf(b))
		.slice(0, MOST_IDS);
	return withAliases({ ...draft, id }, aliases);
};
