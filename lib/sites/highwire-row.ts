import { identify } from '../paper/identity.ts';
import type { Author, PaperDraft } from '../paper/paper.ts';
import { isoDay } from './day.ts';
import { attributeOf, find, findOptional, required, textOf, webAddress } from './dom.ts';
import { makeDraft } from './draft.ts';
import type { ReadContext, Site } from './site.ts';
import { sourceOf } from './source-text.ts';

const partOf = (author: Element, part: string): string =>
	textOf(findOptional(author, `.nlm-${part}`));

/** A group, or a single name; a text that is not marked up may be anything. */
const wholeOf = (author: Element): Author[] => {
	const whole = textOf(findOptional(author, '.nlm-collab, .nlm-surname, .nlm-given-names'));
	if (whole !== '') return [{ name: whole, family: whole }];
	const name = textOf(author);
	return name === '' ? [] : [{ name }];
};

/** Parts of a name are told apart; beside them stands at times that the author has an ORCID. */
const authorOf = (author: Element): Author[] => {
	const given = partOf(author, 'given-names');
	const family = partOf(author, 'surname');
	if (given === '' || family === '') return wholeOf(author);
	const suffix = partOf(author, 'suffix');
	const name = [given, family, suffix].filter(Boolean).join(' ');
	return [{ name, family, given, ...(suffix && { suffix }) }];
};

/** The link of a title names the version, too; old ones name the day instead of the DOI. */
const doiOf = (row: Element, page: string | undefined): string => {
	const printed = textOf(findOptional(row, '.highwire-cite-metadata-doi'));
	const id = identify(page ?? '') ?? identify(/10\.\d{4,9}\/\S+/.exec(printed)?.[0] ?? '');
	return required(id?.startsWith('doi:') ? id.slice('doi:'.length) : undefined, 'DOI');
};

/** The day of the version, in `/biorxiv/early/2021/11/04/2021.11.04.467278.atom`. */
const issuedOf = (row: Element): string | undefined => {
	const path = attributeOf(row.closest('[data-apath]') ?? undefined, 'data-apath') ?? '';
	return isoDay(/\/early\/(\d{4}\/\d\d\/\d\d)\//.exec(path)?.[1]?.replaceAll('/', '-'));
};

/** Since December 2019 DOIs have the day of the submission, some days before the first version’s. */
const yearIn = (doi: string): string | undefined =>
	/^10\.\d+\/(20\d\d)\.\d\d\.\d\d\./.exec(doi)?.[1];

/**
 * A row of a search, as of 2020 and 2021, or of a list, whose rows scrapers of 2022 to 2024 find by the
 * same names. Abstracts are fetched by the page when they are unfolded, and none is taken.
 */
const read = (row: Element, { url }: ReadContext, source: string): PaperDraft => {
	const title = find(row, 'a.highwire-cite-linked-title');
	const page = webAddress(attributeOf(title, 'href'), url);
	const doi = doiOf(row, page);
	const issued = issuedOf(row);
	const isFirst = page?.endsWith('v1') === true;
	return makeDraft({
		id: `doi:${doi}`,
		title: sourceOf(title),
		authors: [...row.querySelectorAll('.highwire-citation-author')].flatMap(authorOf),
		published: (isFirst ? issued : undefined) ?? yearIn(doi),
		doi,
		type: 'article',
		// A search of one server may show what stands on the other.
		publication: {
			publisher: textOf(findOptional(row, '.highwire-cite-metadata-journal')),
			issued,
		},
		links: page && /v\d+$/.test(page) ? [{ kind: 'pdf', url: `${page}.full.pdf` }] : [],
		source,
	});
};

/** Searches, collections by subject, what is new, and the archive. */
const LISTING = /^\/(?:search|collection)\/.|^\/(?:content\/early\/recent|archive)\/?$/;

/** A server of preprints that runs on HighWire's Drupal; bioRxiv and medRxiv are the same but for names. */
export const preprintServer = (id: string, name: string, host: string): Site => ({
	id,
	name,
	access: 'optional',
	matches: [`https://${host}/*`],
	kind: ({ pathname }) => (LISTING.test(pathname) ? 'listing' : undefined),
	card: 'div.highwire-cite-highwire-article',
	carrier: (card) => card,
	read: (row, context) => read(row, context, id),
});
