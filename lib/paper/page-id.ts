import { identify } from './identity.ts';
import { LONGEST_ID, type PaperId } from './paper-id.ts';

/** Hosts whose papers have no id but a page, and how the page is called of which a file is known. */
const PAGES: readonly [page: RegExp, named: string][] = [
	[
		/^https?:\/\/(openaccess\.thecvf\.com\/content\w*(?:\/[\w-]+){0,2})\/(?:html|papers)\/([^?#]+)\.(?:html|pdf)$/,
		'https://$1/html/$2.html',
	],
	[
		/^https?:\/\/(proceedings\.mlr\.press\/[vr]\d+)\/([\w-]+)(?:\.html|\/\2\.pdf)$/,
		'https://$1/$2.html',
	],
	[
		/^https?:\/\/(?:www\.)?(jmlr\.org)\/(?:beta\/)?papers\/v(?:olume)?(\d+)\/([\w-]+)(?:\.html|\/\3\.pdf)(?:\?.*)?$/,
		'https://$1/papers/v$2/$3.html',
	],
	// Both hosts of NeurIPS, addresses of before 2023, and of the main track since it has a name there.
	[
		/^https?:\/\/(?:proceedings|papers)\.n(?:eur)?ips\.cc\/(?:paper_files\/)?paper\/(20(?:2[2-9]|[3-9]\d))\/(?:hash|file)\/([0-9a-f]{32})-(?:Abstract|Paper)(?:-Conference)?\.(?:html|pdf)(?:\?.*)?$/,
		'https://proceedings.neurips.cc/paper_files/paper/$1/hash/$2-Abstract-Conference.html',
	],
	[
		/^https?:\/\/(?:proceedings|papers)\.n(?:eur)?ips\.cc\/(?:paper_files\/)?paper\/(\d{4})\/(?:hash|file)\/([0-9a-f]{32})-(?:Abstract|Paper)((?:-\w+)?)\.(?:html|pdf)(?:\?.*)?$/,
		'https://proceedings.neurips.cc/paper_files/paper/$1/hash/$2-Abstract$3.html',
	],
	[
		/^https?:\/\/proceedings\.(iclr\.cc|mlsys\.org)\/(?:paper_files\/)?paper\/(\d{4})\/(?:hash|file)\/([0-9a-f]{32})-(?:Abstract|Paper)((?:-\w+)?)\.(?:html|pdf)(?:\?.*)?$/,
		'https://proceedings.$1/paper_files/paper/$2/hash/$3-Abstract$4.html',
	],
	// A paper of an author's profile, in any country.
	[
		/^https?:\/\/scholar\.google\.[a-z.]+\/citations\?(?:[^#]*&)?citation_for_view=([\w-]+)(?::|%3A)([\w-]+)(?:&.*)?$/i,
		'https://scholar.google.com/citations?view_op=view_citation&citation_for_view=$1:$2',
	],
	// A preprint, a thesis, what PubMed Central has and PubMed has not.
	[
		/^https?:\/\/(?:www\.)?(europepmc\.org)\/article\/((?!MED\b)[A-Z]+\/\w+)(?:\?.*)?$/,
		'https://$1/article/$2',
	],
];

const withoutHash = (address: string): string => address.replace(/#.*$/, '');

const idOf = (page: string | undefined): PaperId | undefined =>
	page && page.length <= LONGEST_ID - 'url:'.length ? `url:${page}` : undefined;

const pageNamed = (address: string): string | undefined => {
	const [form, named] = PAGES.find(([page]) => page.test(address)) ?? [];
	return form && named && address.replace(form, named);
};

/**
 * The paper whose page or file stands at an address. {@link identify} says nothing of those that are
 * known by their page alone: what people paste is looked up, and about such a paper nobody can be asked.
 */
export const paperAt = (address: string): PaperId | undefined =>
	identify(address) ?? idOf(pageNamed(withoutHash(address)));

/** A paper that nothing but the address of its page names. */
export const pageId = (address: string | undefined): PaperId | undefined => {
	const page = address && withoutHash(address);
	return page ? idOf(pageNamed(page) ?? page) : undefined;
};
