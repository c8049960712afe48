import { withBestId } from '../paper/best-id.ts';
import { arxivDate } from '../paper/arxiv-id.ts';
import { doiAmong } from '../paper/doi.ts';
import { identify } from '../paper/identity.ts';
import type { Author, Link, PaperDraft, PaperId } from '../paper/paper.ts';
import { attributeOf, find, findOptional, pageAt, required, textOf, webAddress } from './dom.ts';
import { isCutText, OTHERS } from '../paper/others.ts';
import { filled, makeDraft } from './draft.ts';
import { describedAs, type Described } from './semantic-scholar-data.ts';
import { authorsOf, shownDate, venueOf } from './semantic-scholar-row.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

/** The paper whose page stands at an address: `/paper/Attention-is-All-you-Need-…/204e30…`. */
export const paperOfPage = (url: URL): PaperId | undefined => {
	const id = identify(pageAt(url));
	return id?.startsWith('s2:') ? id : undefined;
};

/** Behind “+3 others” stands perhaps the last author; before it nobody knows how many are shown. */
const shownAuthors = (header: Element): Author[] => {
	const authors = authorsOf(header);
	const isCut = findOptional(header, '.more-authors-label') !== undefined;
	return isCut && authors.length > 0 ? [...authors.slice(0, 1), OTHERS] : authors;
};

/** The text is cut until a reader unfolds it, and a part of one is none. */
const shownAbstract = (header: Element): string => {
	const text = sourceOf(findOptional(header, '[data-test-id="text-truncator-text"]'));
	return isCutText(text) ? '' : text;
};

const preprintOf = (header: Element, url: URL): Link[] => {
	const link = findOptional(header, 'a[href*="arxiv.org/abs/"], a[href*="arxiv.org/pdf/"]');
	const address = webAddress(attributeOf(link, 'href'), url);
	return address ? [{ kind: address.includes('/pdf/') ? 'pdf' : 'paper', url: address }] : [];
};

const shownIn = (header: Element): Described => ({
	authors: shownAuthors(header),
	abstract: shownAbstract(header),
	venue: venueOf(header) ?? '',
	date: textOf(findOptional(header, '[data-test-id="paper-year"]')),
	address: attributeOf(findOptional(header, '[data-test-id="paper-doi"] a'), 'href') ?? '',
});

/**
 * The page of one paper, as scrapers of 2022 to 2026 find it: what it describes for search engines,
 * else what it shows. The card is the header with title, authors and abstract.
 */
export const readPaper = (header: Element, { url }: ReadContext): PaperDraft => {
	const title = sourceOf(find(header, 'h1'));
	const described = describedAs(header.ownerDocument, title) ?? {};
	const told = { ...shownIn(header), ...filled(described) };
	const links = preprintOf(header, url);
	const others = [told.address, ...links.map((link) => link.url)].flatMap(
		(address) => identify(address) ?? [],
	);
	const draft = makeDraft({
		id: required(paperOfPage(url), 'id of a paper'),
		title,
		authors: told.authors,
		abstract: told.abstract,
		published: others.map(arxivDate).find(Boolean) ?? shownDate(told.date),
		doi: doiAmong(others),
		publication: { 'container-title': told.venue },
		links,
		source: 'semantic-scholar',
	});
	return withBestId(draft, others);
};
