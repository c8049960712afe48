import type { Paper } from './paper.ts';

/**
 * “arXiv preprint arXiv:1706.03762”, “Preprint, arXiv:1706.03762”, “CoRR abs/1706.03762”, “bioRxiv”,
 * “Available at SSRN 3441520”, “SSRN Electronic Journal”.
 */
const SERVERS =
	/^(?:corr(?:$|,? abs\b)|(?:(?:(?:e-?|pre-?)prints?|available (?:at|on))[\s,:]+)?arxiv\b|(?:bio|chem|eco|med|psy|soc|tech)a?rxiv\b|(?:available at )?ssrn\b|research square\b)/i;

/** Whether what a work is said to stand in is a server of preprints, which publishes nothing. */
export const isPreprintServer = (container: string): boolean => SERVERS.test(container.trim());

/**
 * DOIs that servers of preprints give: bioRxiv and medRxiv, who share their first prefix with the
 * journals of Cold Spring Harbor, Research Square, ChemRxiv, Preprints.org, SSRN, PsyArXiv, SocArXiv,
 * TechRxiv and Authorea.
 */
const DOIS =
	/^10\.(?:1101\/(?:\d{4}\.\d\d\.\d\d\.)?\d{6,8}$|64898\/|21203\/rs\.|26434\/chemrxiv|20944\/preprints|2139\/ssrn\.|3123[45]\/osf\.io|36227\/techrxiv|22541\/au\.)/;

/** Whether a DOI, bare and in lower case, is one of a preprint. */
export const isPreprintDoi = (doi: string): boolean => DOIS.test(doi);

/**
 * Registrants that are repositories, whatever their records say: arXiv, Zenodo, figshare, OSF and
 * its servers, SSRN, Research Square, Preprints.org, ChemRxiv, TechRxiv, Authorea, ResearchGate.
 */
const REPOSITORIES =
	/^10\.(?:48550|5281|6084|17605|3121[79]|3123[1-5]|2139|21203|20944|26434|36227|22541|13140)\//;

/** Whether a DOI, bare and in lower case, is of what anybody may lay down, and so of no publication. */
export const isRepositoryDoi = (doi: string): boolean =>
	REPOSITORIES.test(doi) || isPreprintDoi(doi);

/** Whether a paper is known as a preprint only, and so may have been published since. */
export const isPreprint = ({
	id,
	type,
	publication,
}: Pick<Paper, 'id' | 'type' | 'publication'>): boolean => {
	if (isPreprintServer(publication?.['container-title'] ?? '')) return true;
	if (type !== undefined) return type === 'article';
	if (publication?.['container-title'] !== undefined) return false;
	return id.startsWith('arxiv:') || (id.startsWith('doi:') && isPreprintDoi(id.slice(4)));
};
