/**
 * “arXiv preprint arXiv:1706.03762”, “Preprint, arXiv:1706.03762”, “CoRR abs/1706.03762”, “bioRxiv”,
 * “Available at SSRN 3441520”.
 */
const SERVERS =
	/^(?:corr(?:$|,? abs\b)|(?:(?:(?:e-?|pre-?)prints?|available (?:at|on))[\s,:]+)?arxiv\b|(?:bio|chem|eco|med|psy|soc|tech)a?rxiv\b|available at ssrn\b|research square\b)/i;

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
