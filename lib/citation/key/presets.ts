/** Patterns that people know by name. */
export const KEY_PRESETS = [
	/** `vaswani2017attention`, which papers on machine learning use most. */
	{ id: 'scholar', name: 'Google Scholar', pattern: '[auth][year][word]' },
	/** `vaswaniAttentionAllYou2017` */
	{ id: 'bbt', name: 'Better BibTeX', pattern: '[auth][Word3][year]' },
	/** `vaswani_attention_2017` */
	{ id: 'zotero', name: 'Zotero', pattern: '[auth]_[word]_[year]' },
	/** `vaswani2017attentionneed`; arXiv itself prints the year of the last version. */
	{ id: 'arxiv', name: 'arXiv', pattern: '[auth][year][arxivword4]' },
	/** `vaswani-etal-2017-attention` */
	{ id: 'acl', name: 'ACL Anthology', pattern: '[authors]-[year]-[word]' },
	/** `DBLP:journals/corr/abs-1810-04805`, where that is known; else the id. */
	{ id: 'dblp', name: 'DBLP', pattern: '[dblp]' },
	/** `arxiv-1706-03762` */
	{ id: 'id', name: 'id', pattern: '[id]' },
] as const;
