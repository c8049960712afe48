import type { PaperDraft, PaperId } from './paper.ts';

/** Which of a paper's ids it goes by: the one that says most about where to find and cite it. */
const ORDER = ['arxiv', 'doi', 'openreview', 'acl', 'pmid', 'dblp', 's2', 'url'];

const rankOf = (id: PaperId): number => ORDER.indexOf(id.slice(0, id.indexOf(':')));

/** Names a paper by the best of its ids; the others become aliases. */
export const withBestId = (draft: PaperDraft, others: readonly PaperId[]): PaperDraft => {
	const [id = draft.id, ...aliases] = [...new Set([draft.id, ...others])]
		.toSorted((a, b) => rankOf(a) - rankOf(b))
		.slice(0, 20);
	return aliases.length > 0 ? { ...draft, id, aliases } : { ...draft, id };
};
