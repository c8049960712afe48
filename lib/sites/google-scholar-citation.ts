import { arxivDate } from '../paper/arxiv-id.ts';
import { withBestId } from '../paper/best-id.ts';
import { doiAmong } from '../paper/doi.ts';
import { identify } from '../paper/identity.ts';
import { pageId } from '../paper/page-id.ts';
import type { Link, PaperDraft, WorkType } from '../paper/paper.ts';
import { isCutText } from '../paper/others.ts';
import { isPreprintServer } from '../paper/preprints.ts';
import { dateIn } from './day.ts';
import { attributeOf, findOptional, required, textOf, webAddress } from './dom.ts';
import { makeDraft, type Findings } from './draft.ts';
import { clustersIn, isVenue, preprintIn, textAt } from './google-scholar-fields.ts';
import { authorsIn } from './google-scholar-names.ts';
import { pageRange } from './page-range.ts';
import type { ReadContext } from './site.ts';

/** What the row of the venue is called; of a “journal” its name says whether it is one. */
const VENUES: ReadonlyMap<string, WorkType | undefined> = new Map([
	['Journal', undefined],
	['期刊', undefined],
	['Conference', 'paper-conference' as const],
	['Book', undefined],
	['Source', undefined],
]);

const rowsOf = (document: Document): Map<string, string> => {
	const rows = new Map<string, string>();
	for (const value of document.querySelectorAll('.gsc_oci_value')) {
		rows.set(textOf(value.previousElementSibling ?? undefined), textOf(value));
	}
	return rows;
};

const placeOf = (
	rows: ReadonlyMap<string, string>,
	issued: string | undefined,
): Pick<Findings, 'type' | 'publication'> & { venue: string } => {
	const [label = '', venue = ''] = [...rows].find(([name]) => VENUES.has(name)) ?? [];
	return {
		venue,
		type: isPreprintServer(venue) ? 'article' : VENUES.get(label),
		publication: {
			'container-title': isVenue(venue) ? venue : undefined,
			volume: rows.get('Volume'),
			issue: rows.get('Issue'),
			page: pageRange(rows.get('Pages')),
			publisher: rows.get('Publisher'),
			issued,
		},
	};
};

/** One that is cut is no abstract. */
const abstractOf = (document: Document): string => {
	const text = textOf(findOptional(document, '#gsc_oci_descr'));
	return isCutText(text) ? '' : text;
};

/** The full text beside the title, and what its title leads to. */
const linksOf = (title: Element, url: URL): Link[] => {
	const page = webAddress(attributeOf(findOptional(title, 'a'), 'href'), url);
	const text = findOptional(title.ownerDocument, '.gsc_oci_title_ggi a');
	const mark = text && findOptional(text, '.gsc_vcd_title_ggt');
	return [...textAt(text, mark, url), ...(page ? [{ kind: 'paper' as const, url: page }] : [])];
};

/** “2015/5/27”, in every language. */
const DATE = /^\d{4}(?:\/\d{1,2}){0,2}$/;

/** Links to results: of what cites the work, and of its versions. */
const CLUSTERS = '.gsc_oci_value a:is([href*="cites="], [href*="cluster="])';

/**
 * The page of one paper of a profile, as scrapers of 2019 to 2026 find it. Its table is in the reader's
 * language: authors stand first, a date is known by its form and the description by its id. The card is
 * the title.
 */
export const readCitation = (card: Element, { url }: ReadContext): PaperDraft => {
	const { ownerDocument: document } = card;
	const links = linksOf(card, url);
	const rows = rowsOf(document);
	const [authors = '', ...others] = rows.values();
	const issued = dateIn(others.find((value) => DATE.test(value)));
	const { venue, ...place } = placeOf(rows, issued);
	const named = [preprintIn(venue), ...links.map((link) => link.url)].flatMap(
		(each) => identify(each) ?? [],
	);
	const page = links.find(({ kind }) => kind === 'paper')?.url;
	const clusters = clustersIn(document.querySelectorAll(CLUSTERS), url);
	const view = required(pageId(url.href), 'address');
	const [id = view] = [named[0] ?? pageId(page) ?? [], clusters].flat();
	const draft = makeDraft({
		id,
		title: textOf(card),
		authors: authorsIn(authors),
		abstract: abstractOf(document),
		published: named.map(arxivDate).find(Boolean) ?? issued,
		doi: doiAmong(named),
		...place,
		links,
		source: 'google-scholar',
	});
	return withBestId(draft, [...named, ...clusters, view]);
};
