import { withBestId } from '../paper/best-id.ts';
import { arxivDate } from '../paper/arxiv-id.ts';
import { doiAmong } from '../paper/doi.ts';
import { identify } from '../paper/identity.ts';
import { pageId } from '../paper/page-id.ts';
import type { Author, Link, PaperDraft, PaperId } from '../paper/paper.ts';
import { attributeOf, clean, find, findOptional, required, textOf, webAddress } from './dom.ts';
import { OTHERS } from '../paper/others.ts';
import { makeDraft, type Findings } from './draft.ts';
import type { ReadContext } from './site.ts';

/** A cluster's number in its id: 64 bits, the lowest byte first, in the Base64 of addresses. */
const clusterOf = (id: string): string | undefined => {
	if (!/^[\w-]{12}$/.test(id)) return undefined;
	const text = atob(id.replaceAll('-', '+').replaceAll('_', '/'));
	const bytes = Uint8Array.from(text, (byte) => byte.charCodeAt(0));
	return String(new DataView(bytes.buffer).getBigUint64(0, true));
};

/**
 * All versions of a work that Google Scholar takes for one. The same in every country, and stable
 * while the link that stands first among the versions changes.
 */
const clusterIn = (row: Element): PaperId | undefined => {
	const cluster = clusterOf(attributeOf(row, 'data-cid') ?? '');
	return cluster && `url:https://scholar.google.com/scholar?cluster=${cluster}`;
};

/** Marks before a title: “[PDF]”, “[CITATION][C]”. */
const isMark = (node: Node): boolean =>
	node.nodeType === 1 && (node as Element).matches('.gs_ctc, .gs_ctu');

const titleOf = (heading: Element): string =>
	clean(
		[...heading.childNodes]
			.filter((node) => !isMark(node))
			.map((node) => node.textContent)
			.join(''),
	);

/** What names of groups end in, or have in them. */
const GROUPS =
	'Agency|Association|Bank|Cent(?:er|re)|Collaboration|Commission|Committee|Consortium|Council|' +
	'Department|Foundation|Group|Initiative|Institute|Investigators|Network|Organi[sz]ation|Project|' +
	'Society|Staff|Study|Team|Union|University';

/** “MW Chang”; of a group, which has no initials, its first word may look like some. */
const INITIALS = new RegExp(String.raw`^(\p{Lu}{1,4}) (?!.*\b(?:${GROUPS})\b)`, 'u');

/** “M. W. Chang”: styles cut “MW” down to its first letter. */
const withStops = (name: string): string =>
	name.replace(INITIALS, (_, initials: string) =>
		Array.from(initials, (initial) => `${initial}. `).join(''),
	);

/**
 * “A Vaswani, N Shazeer…”: initials, and the first few only. Where the list begins with the dots,
 * nobody knows who the first author is, and none is told.
 */
const authorsIn = (text: string): Author[] => {
	if (/^\s*…/.test(text)) return [];
	const authors = text
		.replace(/\s*…\s*$/, '')
		.split(/,\s+/)
		.filter((name) => /\p{L}/u.test(name) && !name.includes('…'))
		.map((name) => ({ name: withStops(name) }));
	return text.includes('…') && authors.length > 0 ? [...authors, OTHERS] : authors;
};

interface Byline {
	authors: Author[];
	/** Missing where the page shows only a part of it, or a thesis’ university in its place. */
	venue: string | undefined;
	year: string | undefined;
	/** Who published it, or nothing where the page names a host in that place. */
	publisher?: string | undefined;
}

const YEAR = /(?:^|,\s)((?:1[5-9]|20)\d\d)$/;

const NO_VENUE = /^$|…|\bUniversity$/;

/** “US Patent 6,285,999”, “US Patent App. 11/003,100”; others have only letters and a number. */
const PATENT = /^[A-Z]{2} Patent (?:App\. )?([\d,./]+)$/;

const placeIn = (text: string): Pick<Byline, 'venue' | 'year'> => {
	const venue = text.replace(YEAR, '').trim();
	return { venue: NO_VENUE.test(venue) ? undefined : venue, year: YEAR.exec(text)?.[1] };
};

/** “Authors - Venue, 2017 - host”, each of which but the authors may be missing. */
const bylineIn = (text: string): Byline => {
	const [first = '', ...rest] = text.split(/\s-\s/);
	if (YEAR.test(first)) return { authors: [], ...placeIn(first) };
	// The last part is the host, unless it is all that there is to tell a year.
	const places = rest.length > 1 ? rest.slice(0, -1) : rest.filter((part) => YEAR.test(part));
	const last = rest.length > 1 ? rest.at(-1) : undefined;
	const publisher = last?.includes('.') || last?.includes('…') ? undefined : last;
	return { authors: authorsIn(first), ...placeIn(places.join(' - ')), publisher };
};

const KINDS: ReadonlyMap<string, Link['kind']> = new Map([
	['[PDF]', 'pdf'],
	['[HTML]', 'html'],
]);

/** The full text beside a result, and what it is. */
const fullText = (row: Element, url: URL): Link[] => {
	const link = findOptional(row, '.gs_ggsd a');
	const kind = KINDS.get(textOf(link && findOptional(link, '.gs_ctg2')));
	const address = webAddress(attributeOf(link, 'href'), url);
	return kind && address ? [{ kind, url: address.replace(/(\/pdf\/.*\d)v\d+$/, '$1') }] : [];
};

/** “[BOOK]”, “[LIVRE]”, “[图书]”: the short mark for narrow windows is the same in every language. */
const isBook = (heading: Element): boolean => textOf(findOptional(heading, '.gs_ct2')) === '[B]';

/** What sort of thing a result is, as far as the page tells, and where it appeared. */
const appearedIn = (
	heading: Element,
	{ venue, year, publisher }: Byline,
): Pick<Findings, 'type' | 'publication'> => {
	const patent = PATENT.exec(venue ?? '')?.[1];
	if (patent !== undefined) {
		return { type: 'patent', publication: { number: patent, issued: year } };
	}
	return isBook(heading)
		? { type: 'book', publication: { publisher, issued: year } }
		: { publication: { 'container-title': venue, issued: year } };
};

/** One result. What it is called is found in its links; without one that says so, by its cluster. */
export const readRow = (row: Element, { url }: ReadContext): PaperDraft => {
	const heading = find(row, '.gs_rt');
	const page = webAddress(attributeOf(findOptional(heading, 'a'), 'href'), url);
	const texts = fullText(row, url);
	const named = [page, ...texts.map((link) => link.url)].flatMap(
		(link) => identify(link ?? '') ?? [],
	);
	const cluster = clusterIn(row);
	const id = required(named[0] ?? pageId(page) ?? cluster, 'link and no cluster');
	const byline = bylineIn(textOf(findOptional(row, '.gs_a')));
	const draft = makeDraft({
		id,
		title: titleOf(heading),
		authors: byline.authors,
		published: byline.year,
		doi: doiAmong(named),
		...appearedIn(heading, byline),
		// Where both are one address, it is known as the text that it is.
		links: [...texts, ...(page ? [{ kind: 'paper' as const, url: page }] : [])],
		source: 'google-scholar',
	});
	const best = withBestId(draft, [...named, ...(cluster ? [cluster] : [])]);
	// The year is that of the venue; an arXiv id tells its own month.
	const published = arxivDate(best.id);
	return published ? { ...best, published } : best;
};
