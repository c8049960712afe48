import type { Paper } from './paper.ts';

/** “arXiv preprint arXiv:1706.03762”, “CoRR abs/1706.03762”, “bioRxiv”, “SSRN Electronic Journal”. */
const SERVERS =
	/^(?:corr(?:$|,? abs\b)|arxiv\b|(?:bio|chem|eco|med|psy|soc|tech)a?rxiv\b|(?:available at )?ssrn\b|research square\b)/i;

/** Whether what a work is said to stand in is a server of preprints, which publishes nothing. */
export const isPreprintServer = (container: string): boolean => SERVERS.test(container.trim());

/**
 * Registrants that are repositories, whatever their records say: arXiv, Zenodo, figshare, OSF and
 * its servers, SSRN, Research Square, Preprints.org, ChemRxiv, TechRxiv, Authorea, ResearchGate.
 */
const REPOSITORIES =
	/^10\.(?:48550|5281|6084|17605|3121[79]|3123[1-5]|2139|21203|20944|26434|36227|22541|13140)\//;

/** Whether a DOI is one under which anybody may lay down anything, and so of no publication. */
export const isRepositoryDoi = (doi: string): boolean => REPOSITORIES.test(doi);

/** Whether a paper is known as a preprint only, and so may have been published since. */
export const isPreprint = ({
	id,
	type,
	publication,
}: Pick<Paper, 'id' | 'type' | 'publication'>): boolean => {
	if (isPreprintServer(publication?.['container-title'] ?? '')) return true;
	if (type !== undefined) return type === 'article';
	return id.startsWith('arxiv:') && publication?.['container-title'] === undefined;
};
