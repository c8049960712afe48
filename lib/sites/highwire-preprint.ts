import { identify } from '../paper/identity.ts';
import type { Author, PaperDraft } from '../paper/paper.ts';
import { versionIn } from '../paper/version.ts';
import { isoDay } from './day.ts';
import { attributeOf, find, findOptional, pageAt, required, textOf, webAddress } from './dom.ts';
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

interface Parts {
	title: Element;
	/** The address of the version that is shown. */
	page: string | undefined;
	abstract?: string;
	/** The server on which it stands. */
	publisher: string;
	source: string;
}

const draftOf = (
	card: Element,
	{ title, page, abstract, publisher, source }: Parts,
): PaperDraft => {
	const doi = doiOf(card, page);
	const issued = issuedOf(card);
	const version = versionIn(page ?? '', `doi:${doi}`);
	return makeDraft({
		id: `doi:${doi}`,
		title: sourceOf(title),
		authors: [...card.querySelectorAll('.highwire-citation-author')].flatMap(authorOf),
		abstract,
		published: (version === 1 ? issued : undefined) ?? yearIn(doi),
		version,
		doi,
		type: 'article',
		publication: { publisher, issued },
		links: page && /v\d+$/.test(page) ? [{ kind: 'pdf', url: `${page}.full.pdf` }] : [],
		source,
	});
};

/**
 * A row of a search, as of 2020 and 2021, or of a list, whose rows scrapers of 2022 to 2024 find by the
 * same names. Abstracts are fetched by the page when they are unfolded, and none is taken. A search of
 * one server may show what stands on the other.
 */
export const readRow = (row: Element, { url }: ReadContext, source: string): PaperDraft => {
	const title = find(row, 'a.highwire-cite-linked-title');
	const page = webAddress(attributeOf(title, 'href'), url);
	const publisher = textOf(findOptional(row, '.highwire-cite-metadata-journal'));
	return draftOf(row, { title, page, publisher, source });
};

/** Behind the version of a preprint stands which page of it is shown: `…v2.full-text`. */
const pageOf = (url: URL): string => pageAt(url).replace(/(v\d+)\.[\w.-]+$/, '$1');

/** One of several parts has headings between its paragraphs; figures and the like stand in others. */
const abstractOf = (document: Document): string =>
	[...(findOptional(document, '.section.abstract')?.querySelectorAll('p') ?? [])]
		.map(sourceOf)
		.join(' ');

/**
 * The page of one preprint, as scrapers of 2019 to 2025 find it. Its top is made as a row of a search
 * is, with a heading in the place of the link.
 */
export const readPage = (
	top: Element,
	{ url }: ReadContext,
	{ id, name }: Pick<Site, 'id' | 'name'>,
): PaperDraft =>
	draftOf(top, {
		title: find(top, 'h1'),
		page: pageOf(url),
		abstract: abstractOf(top.ownerDocument),
		publisher: name,
		source: id,
	});
