import { arxivId } from './arxiv-id.ts';
import { bareDoi, withoutTail } from './doi.ts';
import type { PaperId } from './paper.ts';

export { arxivDate, arxivId } from './arxiv-id.ts';

/** Longer texts are no id; reading a whole pasted page would be felt. */
const LONGEST = 2_000;

const ACL = /^(?:[A-Z]\d{2}-\d{4}|\d{4}\.[a-z0-9_]+-[a-z0-9_]+\.\d+)$/;
const OPENREVIEW = /^[\w-]{3,60}$/;
const PUBMED = /^[1-9]\d{0,8}$/;
/** `conf/nips/VaswaniSPUJGKP17`: a stream, and a name in it. */
const DBLP = /^(?:books|conf|journals|phd|reference|series)(?:\/[\w.-]+){2,3}$/;
const SEMANTIC_SCHOLAR = /^[0-9a-f]{40}$/;

const checked = (prefix: string, form: RegExp, id: string | undefined): PaperId | undefined =>
	id !== undefined && form.test(id) ? `${prefix}:${id}` : undefined;

const fromArxiv = (text: string | undefined): PaperId | undefined => {
	const id = arxivId(text ?? '');
	return id && `arxiv:${id}`;
};

/** arXiv's own DOIs are arXiv ids: https://info.arxiv.org/help/doi.html */
const fromDoi = (text: string): PaperId | undefined => {
	const doi = bareDoi(text);
	if (doi?.startsWith('10.48550/arxiv.')) return fromArxiv(doi.slice('10.48550/arxiv.'.length));
	return doi && `doi:${doi}`;
};

const fromAcl = (text: string): PaperId | undefined =>
	checked('acl', ACL, text.replace(/(?:v\d+)?\.(?:pdf|bib)$/, ''));

/** Of a preprint since 2018 the key is its arXiv id: `journals/corr/abs-1810-04805`. */
const fromDblp = (key: string | undefined): PaperId | undefined => {
	const [, month, number] = /^journals\/corr\/abs-(\d{4})-(\d{4,5})$/.exec(key ?? '') ?? [];
	return month === undefined ? checked('dblp', DBLP, key) : fromArxiv(`${month}.${number}`);
};

interface Address {
	host: string;
	/** Decoded, without slashes at its ends. */
	path: string;
	query: URLSearchParams;
}

/** What follows a first segment: `abs/…`. */
const after = ({ path }: Address, segments: string): string | undefined =>
	new RegExp(`^(?:${segments})/(.+)$`).exec(path)?.[1];

/** What publishers put behind the DOI of an article for a part or another form of it. */
const FORMS =
	/\.pdf(?:\+html)?$|\/(?:abstract|full|e?pdf|meta|html|fulltext\.html|(?:figures|tables)\/\d+)$/;

/** What single publishers put behind it besides. */
const TAILS: readonly [hosts: RegExp, tail: RegExp][] = [
	// The version, and a page of it: `10.1101/2021.11.04.467278v1.full-text`.
	[/(?:bio|med)rxiv\.org$/, /v\d+(?:\.[\w.-]+)?$/],
	// A number of its own: `10.1093/bioinformatics/btaa1/5566506`.
	[/^academic\.oup\.com$/, /(?<=\/.+)\/\d{5,}$/],
];

/** Publishers carry the DOI in the path: `/doi/abs/10.1145/…`, `/article/10.1007/…`. */
const inPath = ({ path, host }: Address): PaperId | undefined => {
	const doi =
		/(?:^|\/)(?:doi|articles?|chapter|book|content|journals|abstract|pdf)\/(?:(?:abs|pdf|full|fullHtml|epdf|pdfdirect|reader|abstract)\/)?(10\.\d{4,9}\/.+)$/.exec(
			path,
		)?.[1];
	const [, tail = /$/] = TAILS.find(([hosts]) => hosts.test(host)) ?? [];
	return doi && fromDoi(doi.replace(FORMS, '').replace(tail, ''));
};

/** Since 2017 the number of a page at IJCAI’s is that in its DOI: `proceedings/2023/215`, `0215.pdf`. */
const fromIjcai = ({ path }: Address): PaperId | undefined => {
	const [, year, number] =
		/^proceedings\/(201[7-9]|20[2-9]\d)\/0*([1-9]\d*)(?:\.pdf)?$/.exec(path) ?? [];
	return year && fromDoi(`10.24963/ijcai.${year}/${number}`);
};

const readers: readonly [hosts: RegExp, read: (address: Address) => PaperId | undefined][] = [
	[/^ar5iv(?:\.labs\.arxiv)?\.org$/, (address) => fromArxiv(after(address, 'abs|html|pdf'))],
	[
		/^(?:[a-z0-9-]+\.)*arxiv\.org$/,
		(address) => fromArxiv(after(address, 'abs|pdf|html|format|ps|src|e-print')),
	],
	[/^alphaxiv\.org$/, (address) => fromArxiv(after(address, 'abs|pdf|html|overview'))],
	[/^(?:huggingface\.co|hf\.co)$/, (address) => fromArxiv(after(address, 'papers'))],
	[/^(?:dx\.)?doi\.org$/, ({ path }) => fromDoi(path)],
	[
		/^openreview\.net$/,
		({ path, query }) =>
			/^(?:forum|pdf|attachment)$/.test(path)
				? checked('openreview', OPENREVIEW, query.get('id') ?? undefined)
				: undefined,
	],
	[/^aclanthology\.org$/, ({ path }) => fromAcl(path)],
	[/^aclweb\.org$/, (address) => fromAcl(after(address, 'anthology') ?? '')],
	[/^ijcai\.org$/, fromIjcai],
	[/^journals\.plos\.org$/, ({ query }) => fromDoi(query.get('id') ?? '')],
	[/^pubmed\.ncbi\.nlm\.nih\.gov$/, ({ path }) => checked('pmid', PUBMED, path)],
	[/^ncbi\.nlm\.nih\.gov$/, (address) => checked('pmid', PUBMED, after(address, 'pubmed'))],
	[
		/^europepmc\.org$/,
		(address) => checked('pmid', PUBMED, after(address, '(?:article|abstract)/(?:MED|med)')),
	],
	[
		/^dblp\.(?:org|uni-trier\.de|dagstuhl\.de)$/,
		(address) =>
			fromDblp(after(address, 'rec(?:/(?:bibtex|html|xml))?')?.replace(/\.(?:html|xml|bib)$/, '')),
	],
	[
		/^semanticscholar\.org$/,
		(address) => checked('s2', SEMANTIC_SCHOLAR, after(address, 'paper(?:/[^/]+)?')),
	],
];

const decoded = (path: string): string => {
	try {
		return decodeURIComponent(path);
	} catch {
		// `%E0%A4%A` is no text.
		return path;
	}
};

const fromUrl = (text: string): PaperId | undefined => {
	const url = URL.parse(text);
	if (url === null) return undefined;
	const { hostname, pathname, searchParams } = url;
	const address = {
		host: hostname.replace(/^www\./, ''),
		path: decoded(pathname).replaceAll(/^\/+|\/+$/g, ''),
		query: searchParams,
	};
	const [, read = inPath] = readers.find(([hosts]) => hosts.test(address.host)) ?? [];
	return read(address);
};

/** Ids that need their prefix: bare, they could be anything. */
const PREFIXED: ReadonlyMap<string, (id: string) => PaperId | undefined> = new Map([
	['arxiv', fromArxiv],
	['doi', fromDoi],
	['acl', fromAcl],
	['openreview', (id: string) => checked('openreview', OPENREVIEW, id)],
	['pmid', (id: string) => checked('pmid', PUBMED, id)],
	['dblp', fromDblp],
	['s2', (id: string) => checked('s2', SEMANTIC_SCHOLAR, id)],
]);

const fromPrefixed = (text: string): PaperId | undefined => {
	const [, prefix = '', id = ''] = /^(\w+):\s*(.+)$/.exec(text) ?? [];
	return PREFIXED.get(prefix.toLowerCase())?.(id);
};

/** Hosts that people paste without `https://`. */
const BARE_LINK = /^(?:[\w-]+\.)+(?:org|co|net|com|gov|de)\/\S+$/i;

/** What prose and mark-up leave around an id, and the stamp's rest: “arXiv:2606.28322v1 [cs.CL]”. */
const unwrapped = (text: string): string =>
	withoutTail(
		text
			.trim()
			.replace(/^[<("'“[]+/, '')
			.replace(/\s+\[[a-z-]+(?:\.[A-Za-z-]+)?\].*$/, ''),
	);

/** The paper that a pasted id or link names, if it names one. */
export const identify = (text: string): PaperId | undefined => {
	if (text.length > LONGEST) return undefined;
	const bare = unwrapped(text);
	if (/^https?:\/\//i.test(bare)) return fromUrl(bare);
	return (
		fromPrefixed(bare) ??
		fromArxiv(bare) ??
		fromDoi(bare) ??
		(BARE_LINK.test(bare) ? fromUrl(`https://${bare}`) : undefined)
	);
};

type Addresses = ReadonlyMap<string, (id: string) => string>;

const PAGES: Addresses = new Map([
	['arxiv', (id: string) => `https://arxiv.org/abs/${id}`],
	['doi', (id: string) => `https://doi.org/${id.split('/').map(encodeURIComponent).join('/')}`],
	['openreview', (id: string) => `https://openreview.net/forum?id=${encodeURIComponent(id)}`],
	['acl', (id: string) => `https://aclanthology.org/${id}/`],
	['pmid', (id: string) => `https://pubmed.ncbi.nlm.nih.gov/${id}/`],
	['dblp', (id: string) => `https://dblp.org/rec/${id}.html`],
	['s2', (id: string) => `https://www.semanticscholar.org/paper/${id}`],
	['url', (id: string) => id],
]);

const PDFS: Addresses = new Map([
	['arxiv', (id: string) => `https://arxiv.org/pdf/${id}`],
	['openreview', (id: string) => `https://openreview.net/pdf?id=${encodeURIComponent(id)}`],
	['acl', (id: string) => `https://aclanthology.org/${id}.pdf`],
]);

/** `url:` ids can hold anything, so the answer is checked: only http(s) is ever opened. */
const addressIn = (addresses: Addresses, id: PaperId): string | undefined => {
	const colon = id.indexOf(':');
	const address = addresses.get(id.slice(0, colon))?.(id.slice(colon + 1));
	return address !== undefined && /^https?:\/\/\S+$/i.test(address) ? address : undefined;
};

/** The page of a paper, where its id has one. */
export const paperUrl = (id: PaperId): string | undefined => addressIn(PAGES, id);

/** Its PDF, where the id alone tells where that is. */
export const pdfUrl = (id: PaperId): string | undefined => addressIn(PDFS, id);
