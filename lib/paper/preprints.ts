/**
 * “arXiv preprint arXiv:1706.03762”, “Preprint, arXiv:1706.03762”, “CoRR abs/1706.03762”, “bioRxiv”,
 * “Available at SSRN 3441520”.
 */
const SERVERS =
	/^(?:corr(?:$|,? abs\b)|(?:(?:(?:e-?|pre-?)prints?|available (?:at|on))[\s,:]+)?arxiv\b|(?:bio|chem|eco|med|psy|soc|tech)a?rxiv\b|available at ssrn\b|research square\b)/i;

/** Whether what a work is said to stand in is a server of preprints, which publishes nothing. */
export const isPreprintServer = (container: string): boolean => SERVERS.test(container.trim());
