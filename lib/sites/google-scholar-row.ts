import { withBestId } from '../paper/best-id.ts';
import { arxivDate } from '../paper/arxiv-id.ts';
import { doiAmong } from '../paper/doi.ts';
import { identify } from '../paper/identity.ts';
import { pageId } from '../paper/page-id.ts';
import type { Author, Link, PaperDraft, PaperId } from '../paper/paper.ts';
import { attributeOf, clean, find, findOptional, required, textOf, webAddress } from './dom.ts';
import { makeDraft, type Findings } from './draft.ts';
import { clusterNamed, isVenue, patentIn, textAt } from './google-scholar-fields.ts';
import { authorsIn } from './google-scholar-names.ts';
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
	return cluster && clusterNamed(cluster);
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

interface Byline {
	authors: Author[];
	/** Missing where the page shows only a part of it, or a thesis’ university in its place. */
	venue: string | undefined;
	year: string | undefined;
	/** Who published it, or nothing where the page names a host in that place. */
	publisher?: string | undefined;
}

const YEAR = /(?:^|,\s)((?:1[5-9]|20)\d\d)$/;

const placeIn = (text: string): Pick<Byline, 'venue' | 'year'> => {
	const venue = text.replace(YEAR, '').trim();
	return { venue: isVenue(venue) ? venue : undefined, year: YEAR.exec(text)?.[1] };
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

/** The full text beside a result, and what it is. */
const fullText = (row: Element, url: URL): Link[] => {
	const link = findOptional(row, '.gs_ggsd a');
	return textAt(link, link && findOptional(link, '.gs_ctg2'), url);
};

/** “[BOOK]”, “[LIVRE]”, “[图书]”: the short mark for narrow windows is the same in every language. */
const isBook = (heading: Element): boolean => textOf(findOptional(heading, '.gs_ct2')) === '[B]';

/** What sort of thing a result is, as far as the page tells, and where it appeared. */
const appearedIn = (
	heading: Element,
	{ venue, year, publisher }: Byline,
): Pick<Findings, 'type' | 'publication'> => {
	const patent = patentIn(venue);
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
