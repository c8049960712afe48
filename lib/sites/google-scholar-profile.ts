import { arxivDate } from '../paper/arxiv-id.ts';
import { withBestId } from '../paper/best-id.ts';
import { identify } from '../paper/identity.ts';
import { pageId } from '../paper/page-id.ts';
import type { PaperDraft } from '../paper/paper.ts';
import { attributeOf, clean, find, findOptional, required, textOf, webAddress } from './dom.ts';
import { makeDraft, type Findings } from './draft.ts';
import { clustersIn, isVenue, patentIn, preprintIn } from './google-scholar-fields.ts';
import { authorsIn } from './google-scholar-names.ts';
import type { ReadContext } from './site.ts';

/** “Nature 521 (7553), 436-444”, “NeurIPS 30”, “Biostatistics, kxt007”; “ICRA 2016” has no volume. */
const PLACE =
	/^(?<name>.+?)(?: (?<volume>(?!(?:19|20)\d\d(?:,|$))\d+)(?: \((?<issue>[^)]+)\))?)?(?:, (?<page>\w*\d\w*(?:-\w+)?))?$/;

/** “MIT press”, “Springer”: of a book the line names who published it. */
const PUBLISHER = /\b(?:press|verlag|publish(?:ers|ing))$|^(?:springer|wiley|elsevier)\b/i;

/** Where a paper appeared, of the line below its authors. */
const appearedIn = (
	line: string,
	issued: string | undefined,
): Pick<Findings, 'type' | 'publication'> => {
	if (!isVenue(line)) return {};
	const number = patentIn(line);
	if (number !== undefined) return { type: 'patent', publication: { number, issued } };
	const { name, ...place } = PLACE.exec(line)?.groups ?? {};
	const isBook = place['page'] === undefined && PUBLISHER.test(line);
	return {
		publication: isBook
			? { publisher: line, issued }
			: { 'container-title': name, ...place, issued },
	};
};

/** The year stands there twice: for narrow windows behind the venue, too. */
const venueOf = (line: Element | undefined): string =>
	clean(
		[...(line?.childNodes ?? [])]
			.filter((node) => node.nodeType !== 1)
			.map((node) => node.textContent)
			.join(''),
	);

/**
 * One paper of an author's profile. Its link leads to a page of Google Scholar's own, so it is known as
 * the work that others cite, which is the same in results; one that nobody cites by that page.
 */
export const readProfileRow = (row: Element, { url }: ReadContext): PaperDraft => {
	const title = find(row, '.gsc_a_at');
	// Older pages open theirs by a script.
	const href = attributeOf(title, 'data-href') ?? attributeOf(title, 'href');
	const page = webAddress(href, url);
	const clusters = clustersIn(row.querySelectorAll('a.gsc_a_ac[href*="cites="]'), url);
	const view = page?.includes('citation_for_view=') ? pageId(page) : undefined;
	const ids = [...clusters, ...(view ? [view] : [])];
	const [authors, place] = row.querySelectorAll('.gs_gray');
	const venue = venueOf(place);
	const year = /^\d{4}$/.exec(textOf(findOptional(row, '.gsc_a_y')))?.[0];
	const preprint = identify(preprintIn(venue));
	const draft = makeDraft({
		id: required(preprint ?? ids[0], 'page and no work that is cited'),
		title: textOf(title),
		authors: authorsIn(textOf(authors)),
		published: arxivDate(preprint ?? '') ?? year,
		...appearedIn(venue, year),
		source: 'google-scholar',
	});
	return withBestId(draft, ids);
};
