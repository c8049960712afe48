import { withBestId } from '../paper/best-id.ts';
import { doiAmong } from '../paper/doi.ts';
import { identify } from '../paper/identity.ts';
import type { Author, Link, PaperDraft } from '../paper/paper.ts';
import { dayIn } from './day.ts';
import { attributeOf, find, findOptional, required, textOf, webAddress } from './dom.ts';
import { OTHERS } from '../paper/others.ts';
import { makeDraft } from './draft.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

/**
 * The first authors and, behind “+6 authors”, the last one: of a shortened list only those before the
 * gap are told, and that there are others.
 */
export const authorsOf = (row: Element): Author[] => {
	const authors: Author[] = [];
	for (const item of row.querySelectorAll('[data-test-id="author-list"]')) {
		if (findOptional(item, '[data-test-id="author-list-expand"]')) return [...authors, OTHERS];
		const name = textOf(item).replace(/,$/, '');
		if (name !== '') authors.push({ name });
	}
	return authors;
};

/** The page writes some names with their entities: “Journal of Leadership &amp; …”. */
const decoded = (text: string): string => text.replaceAll('&amp;', '&');

/** A long name ends in dots; a part of one is none. */
export const venueOf = (row: Element): string | undefined => {
	const name = decoded(textOf(findOptional(row, '[data-test-id="venue-metadata"]')));
	return name.includes('…') ? undefined : name;
};

/** “12 June 2017”, “2017” */
export const shownDate = (text: string): string | undefined =>
	dayIn(text) ?? /\b(?:1[5-9]|20)\d\d\b/.exec(text)?.[0];

/** “Open access” leads to a publisher’s page at times. */
const isFile = (address: string): boolean =>
	/pdf/i.test(address) && !/^https?:\/\/(?:dx\.)?doi\.org\//.test(address);

/** The badge of an open text and the button of the row: a file, or where there is one. */
const linksOf = (row: Element, url: URL): Link[] => {
	const badge = findOptional(row, '[data-test-id^="paper-badge"]')?.closest('a') ?? undefined;
	const button = findOptional(row, 'a[data-test-id="paper-link"]');
	return [badge, button].flatMap((link) => {
		const address = webAddress(attributeOf(link, 'href'), url);
		return address ? [{ kind: isFile(address) ? 'pdf' : 'paper', url: address }] : [];
	});
};

/** One result. Its classes and data attributes are the host's own; generated names are not looked at. */
export const readRow = (row: Element, { url }: ReadContext): PaperDraft => {
	const hash = attributeOf(row, 'data-paper-id') ?? '';
	const id = required(identify(`s2:${hash}`), 'id of a paper');
	const title = find(row, '[data-test-id="title-link"]');
	const links = linksOf(row, url);
	const others = links.flatMap((link) => identify(link.url) ?? []);
	const draft = makeDraft({
		id,
		title: sourceOf(title),
		authors: authorsOf(row),
		published: shownDate(textOf(findOptional(row, '.cl-paper-pubdates'))),
		doi: doiAmong(others),
		// The day is that of the first version, which may be years before the venue.
		publication: { 'container-title': venueOf(row) },
		links,
		source: 'semantic-scholar',
	});
	return withBestId(
		draft,
		others.filter((each) => !each.startsWith('s2:')),
	);
};
