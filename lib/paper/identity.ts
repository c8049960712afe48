import type { PaperId } from './paper.ts';

/** `2606.28322`, four digits until 2014: https://info.arxiv.org/help/arxiv_identifier.html */
const NEW_STYLE = /^(\d{2})(0[1-9]|1[0-2])\.(\d{4,5})$/;
/** `hep-th/9901001`; the subject class of `math.DG/0211159` is not part of the id. */
const OLD_STYLE = /^([a-z]+(?:-[a-z]+)?)(?:\.[A-Z]{2})?\/(\d{2})(0[1-9]|1[0-2])(\d{3})$/;
/** arXiv gave ids of five digits from 2015 on. */
const FIVE_DIGITS_SINCE = 1501;

const isNewStyle = (id: string): boolean => {
	const match = NEW_STYLE.exec(id);
	if (match === null) return false;
	const digits = Number(`${match[1]}${match[2]}`) >= FIVE_DIGITS_SINCE ? 5 : 4;
	return match[3]?.length === digits && Number(`${match[1]}${match[2]}`) >= 704;
};

/** The bare canonical id in a text that is one, with or without `arXiv:`, version and `.pdf`. */
export const arxivId = (text: string): string | undefined => {
	const id = text
		.trim()
		.replace(/^arxiv:\s*/i, '')
		.replace(/\.pdf$/i, '')
		.replace(/v\d+$/, '');
	if (isNewStyle(id)) return id;
	const old = OLD_STYLE.exec(id);
	return old ? `${old[1]}/${old[2]}${old[3]}${old[4]}` : undefined;
};

/** Month of the first version, `YYYY-MM`, as an arXiv id says itself; a `PaperId` will do, too. */
export const arxivDate = (id: string): string | undefined => {
	const bare = arxivId(id) ?? '';
	const [, year, month] = NEW_STYLE.exec(bare) ?? OLD_STYLE.exec(bare)?.slice(1) ?? [];
	if (year === undefined || month === undefined) return undefined;
	// The first papers are of 1991.
	return `${Number(year) >= 91 ? '19' : '20'}${year}-${month}`;
};

const DOI = /^10\.\d{4,9}\/\S+$/;
/** What a sentence or a link leaves at the end of a DOI. */
const DOI_TAIL = /[.,;:)\]}>'"]+$/;

/** A DOI's id: lower case (the DOI handbook compares so); arXiv's own DOIs are arXiv ids. */
const fromDoi = (text: string): PaperId | undefined => {
	const doi = text.replace(DOI_TAIL, '').toLowerCase();
	if (!DOI.test(doi)) return undefined;
	const arxiv = /^10\.48550\/arxiv\.(.+)$/.exec(doi);
	if (arxiv === null) return `doi:${doi}`;
	const id = arxivId(arxiv[1] ?? '');
	return id && `arxiv:${id}`;
};

const fromArxivPath = (path: string): PaperId | undefined => {
	const id = arxivId(path);
	return id && `arxiv:${id}`;
};

const ACL = /^(?:[A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9_-]+-[a-z0-9]+\.\d+)$/;

type Reader = (url: URL) => PaperId | undefined;

/** The rest of a path after one of some first segments. */
const after = (url: URL, segments: string): string | undefined =>
	new RegExp(`^/(?:${segments})/(.+?)/?$`).exec(url.pathname)?.[1];

const arxivPage: Reader = (url) =>
	fromArxivPath(after(url, 'abs|pdf|html|format|ps|src|overview') ?? '');

const READERS: Readonly<Record<string, Reader>> = {
	'arxiv.org': arxivPage,
	'export.arxiv.org': arxivPage,
	'alphaxiv.org': arxivPage,
	'ar5iv.org': arxivPage,
	'ar5iv.labs.arxiv.org': arxivPage,
	'huggingface.co': (url) => fromArxivPath(after(url, 'papers') ?? ''),
	'doi.org': (url) => fromDoi(decodeURIComponent(url.pathname.slice(1))),
	'dx.doi.org': (url) => fromDoi(decodeURIComponent(url.pathname.slice(1))),
	'openreview.net': (url) => {
		const id = /^\/(?:forum|pdf|attachment)$/.test(url.pathname)
			? url.searchParams.get('id')
			: null;
		return id && /^[\w-]{3,60}$/.test(id) ? `openreview:${id}` : undefined;
	},
	'aclanthology.org': (url) => {
		const id = url.pathname.slice(1).replace(/\/$|\.pdf$|\.bib$/, '');
		return ACL.test(id) ? `acl:${id}` : undefined;
	},
	'pubmed.ncbi.nlm.nih.gov': (url) => {
		const id = /^\/(\d{1,9})\/?$/.exec(url.pathname)?.[1];
		return id && `pmid:${id}`;
	},
};

/** Publishers that carry the DOI in the path: `/doi/abs/10.1145/…`. */
const publisherPage: Reader = (url) => {
	const path = decodeURIComponent(url.pathname);
	const doi =
		/\/(?:doi|article|chapter)\/(?:abs\/|pdf\/|full\/|epdf\/|reader\/)?(10\.\d{4,9}\/[^?#]+)$/.exec(
			path,
		)?.[1];
	return doi && fromDoi(doi.replace(/\/$|\.pdf$/, ''));
};

const fromUrl = (text: string): PaperId | undefined => {
	if (!URL.canParse(text)) return undefined;
	const url = new URL(text);
	if (!/^https?:$/.test(url.protocol)) return undefined;
	const read = READERS[url.hostname.replace(/^www\./, '')] ?? publisherPage;
	try {
		return read(url);
	} catch {
		// A path that is no text, such as `%E0%A4%A`: decodeURIComponent throws.
		return undefined;
	}
};

/** Hosts that people paste without `https://`. */
const BARE_LINK = /^(?:[\w-]+\.)+(?:org|co|net|com|gov)\/\S+$/i;

/** The paper that a pasted id or link names, if it names one. */
export const identify = (text: string): PaperId | undefined => {
	const trimmed = text.trim();
	if (trimmed.length > 2_000 || trimmed === '') return undefined;
	if (/^https?:\/\//i.test(trimmed)) return fromUrl(trimmed);
	const arxiv = fromArxivPath(trimmed);
	if (arxiv) return arxiv;
	const doi = fromDoi(trimmed.replace(/^doi:\s*/i, ''));
	if (doi) return doi;
	const prefixed = /^(acl|openreview|pmid):(.+)$/i.exec(trimmed);
	if (prefixed) return fromPrefixed(prefixed[1]?.toLowerCase() ?? '', prefixed[2]?.trim() ?? '');
	return BARE_LINK.test(trimmed) ? fromUrl(`https://${trimmed}`) : undefined;
};

const fromPrefixed = (prefix: string, id: string): PaperId | undefined => {
	if (prefix === 'acl') return ACL.test(id) ? `acl:${id}` : undefined;
	if (prefix === 'pmid') return /^\d{1,9}$/.test(id) ? `pmid:${id}` : undefined;
	return /^[\w-]{3,60}$/.test(id) ? `openreview:${id}` : undefined;
};

const PAGES: Readonly<Record<string, (id: string) => string>> = {
	arxiv: (id) => `https://arxiv.org/abs/${id}`,
	doi: (id) => `https://doi.org/${encodeURI(id)}`,
	openreview: (id) => `https://openreview.net/forum?id=${encodeURIComponent(id)}`,
	acl: (id) => `https://aclanthology.org/${id}/`,
	pmid: (id) => `https://pubmed.ncbi.nlm.nih.gov/${id}/`,
	s2: (id) => `https://www.semanticscholar.org/paper/${id}`,
	url: (id) => id,
};

const PDFS: Readonly<Record<string, (id: string) => string>> = {
	arxiv: (id) => `https://arxiv.org/pdf/${id}`,
	openreview: (id) => `https://openreview.net/pdf?id=${encodeURIComponent(id)}`,
	acl: (id) => `https://aclanthology.org/${id}.pdf`,
};

const addressIn = (table: typeof PAGES, id: PaperId): string | undefined => {
	const colon = id.indexOf(':');
	const address = table[id.slice(0, colon)]?.(id.slice(colon + 1));
	return address && /^https?:\/\//.test(address) ? address : undefined;
};

/** The page of a paper, where its id has one. */
export const paperUrl = (id: PaperId): string | undefined => addressIn(PAGES, id);

/** Its PDF, where the id alone tells where that is. */
export const pdfUrl = (id: PaperId): string | undefined => addressIn(PDFS, id);
