import { withAliases } from '../paper/best-id.ts';
import { doiAmong } from '../paper/doi.ts';
import { identify } from '../paper/identity.ts';
import { paperAt } from '../paper/page-id.ts';
import type { Author, PaperDraft, PaperId, WorkType } from '../paper/paper.ts';
import { isPreprintServer } from '../paper/preprints.ts';
import { versionIn } from '../paper/version.ts';
import { authorOfMeta } from './arxiv-names.ts';
import { dateIn } from './day.ts';
import { clean, webAddress } from './dom.ts';
import { makeDraft, type Findings } from './draft.ts';

export interface MetaTag {
	/** `name` or, as Open Graph has it, `property`. */
	name: string;
	content: string;
}

/** All values of the first of these names that has any. */
type Read = (...names: string[]) => string[];

/** “DC.Title” and “dc.title” are one; so are “dc.title” and “dcterms.title”. */
const keyOf = (name: string): string => name.toLowerCase().replace(/^dcterms[.:]|^dc:/, 'dc.');

const reader = (tags: readonly MetaTag[]): Read => {
	const values = new Map<string, string[]>();
	for (const { name, content } of tags) {
		const value = clean(content.slice(0, 50_000));
		if (value === '') continue;
		const others = values.get(keyOf(name));
		if (others) others.push(value);
		else values.set(keyOf(name), [value]);
	}
	return (...names) => names.map((name) => values.get(name)).find((found) => found) ?? [];
};

/** “King, Jr., Martin Luther” → “King Jr., Martin Luther”, as arXiv has it. */
const suffixFirst = (name: string): string =>
	name.replace(/^([^,]+),\s*((?:jr|sr)\.?|ii|iii|iv)\s*,/i, '$1 $2,');

/** Most pages have one tag an author; some put them all into one. */
const authorsOf = (read: Read): Author[] =>
	read('citation_author', 'citation_authors', 'dc.creator', 'dc.contributor')
		.flatMap((content) => content.split(/\s*;\s*/))
		.flatMap((name) => authorOfMeta(suffixFirst(name)) ?? []);

/** A DOI with or without what people write before it; a handle or an ISSN is none. */
const doiIn = (contents: readonly string[]): PaperId | undefined =>
	contents
		.map((content) => identify(content.replace(/^(?:doi:\s*|https?:\/\/(?:dx\.)?doi\.org\/)/i, '')))
		.find((id) => id?.startsWith('doi:') || id?.startsWith('arxiv:'));

/** Ids that the page names, the best first: its address, then what its head says. */
const idsOf = (url: URL, read: Read): PaperId[] => {
	const ids = [
		paperAt(url.href),
		identify(`arxiv:${read('citation_arxiv_id')[0] ?? ''}`),
		doiIn(read('citation_doi', 'prism.doi', 'dc.identifier')),
		identify(`pmid:${read('citation_pmid')[0] ?? ''}`),
	];
	return [...new Set(ids.filter((id) => id !== undefined))];
};

const kindOf = (id: PaperId): string => id.slice(0, id.indexOf(':'));

/**
 * Whether the head speaks of another paper than the address: applications that go from page to page
 * without a load may leave the head of the first one.
 */
const isStale = (url: URL, read: Read, ids: readonly PaperId[]): boolean => {
	const shown = paperAt(url.href);
	const links = read('citation_pdf_url').concat(read('og:url'));
	const told = links.flatMap((link) => paperAt(webAddress(link, url) ?? '') ?? []);
	return (
		shown !== undefined &&
		[...ids, ...told].some((id) => id !== shown && kindOf(id) === kindOf(shown))
	);
};

/** What pages put around the title of a work: arXiv's id, what kind of page it is, the site's name. */
const AROUND = /^\[[^\]]{1,20}\]\s*|^Paper page - | \| (?:alphaXiv|OpenReview)$/g;

/** Open Graph's title, or the page's own, where there is none for bibliographies. */
const titleOf = (read: Read, pageTitle: string): string =>
	read('citation_title', 'dc.title')[0] ??
	clean(read('og:title')[0] ?? pageTitle).replaceAll(AROUND, '');

/** The tag that names a place tells the kind of work; of a journal’s, its name says enough. */
const KINDS: readonly (readonly [type: WorkType, ...tags: string[]])[] = [
	['paper-conference', 'citation_conference_title', 'citation_conference'],
	['chapter', 'citation_inbook_title', 'citation_book_title'],
	['thesis', 'citation_dissertation_institution'],
	['report', 'citation_technical_report_institution'],
];

const placeOf = (
	read: Read,
	issued: string | undefined,
): Pick<Findings, 'type' | 'publication'> => {
	const [journal] = read('citation_journal_title', 'prism.publicationname');
	const [book] = read('citation_inbook_title', 'citation_book_title');
	const [conference] = read('citation_conference_title', 'citation_conference');
	const institution = read(
		'citation_dissertation_institution',
		'citation_technical_report_institution',
	);
	const kind = KINDS.find(([, ...tags]) => read(...tags).length > 0)?.[0];
	const pages = [...read('citation_firstpage'), ...read('citation_lastpage')];
	const isPreprint = isPreprintServer(journal ?? '');
	return {
		type: isPreprint ? 'article' : journal === undefined ? kind : undefined,
		publication: {
			'container-title': journal ?? book ?? conference,
			'event-title': book && conference,
			volume: read('citation_volume', 'prism.volume')[0],
			issue: read('citation_issue', 'prism.number')[0],
			page: [...new Set(pages)].join('-'),
			number: read('citation_technical_report_number')[0],
			publisher: isPreprint ? journal : [...institution, ...read('citation_publisher')][0],
			ISSN: read('citation_issn', 'prism.issn')[0],
			ISBN: read('citation_isbn')[0],
			issued,
		},
	};
};

/** What a head says of its paper, and all ids of it, the best first. */
export interface Told {
	findings: Findings;
	ids: readonly PaperId[];
}

/**
 * What a page says of its paper in Highwire's `citation_*` tags
 * (https://scholar.google.com/intl/en/scholar/inclusion.html#indexing), else in Dublin Core.
 * @returns `undefined` where the page names no paper or no title, or its head is of another paper.
 */
export const toldByMeta = (
	tags: readonly MetaTag[],
	url: URL,
	pageTitle: string,
): Told | undefined => {
	const read = reader(tags);
	const ids = idsOf(url, read);
	const [id] = ids;
	const title = titleOf(read, pageTitle);
	if (id === undefined || title === '' || isStale(url, read, ids)) return undefined;
	const pdf = webAddress(read('citation_pdf_url')[0], url);
	const published = dateIn(
		read(
			'citation_publication_date',
			'citation_date',
			'citation_online_date',
			'dc.date',
			'dc.issued',
		)[0],
	);
	const findings = {
		id,
		title,
		authors: authorsOf(read),
		abstract: read('citation_abstract', 'dc.description')[0],
		published,
		version: [url.href, read('og:url')[0] ?? ''].map((text) => versionIn(text, id)).find(Boolean),
		keywords: read('citation_keywords', 'dc.subject').flatMap((words) => words.split(/\s*[;,]\s*/)),
		doi: doiAmong(ids),
		...placeOf(read, published),
		links:
			pdf === undefined
				? []
				: [{ kind: 'pdf' as const, url: pdf.replace(/(\/pdf\/.*\d)v\d+$/, '$1') }],
		source: kindOf(id),
	};
	return { findings, ids };
};

/** The same as a draft. */
export const draftFromMeta = (
	tags: readonly MetaTag[],
	url: URL,
	pageTitle: string,
): PaperDraft | undefined => {
	const told = toldByMeta(tags, url, pageTitle);
	return told && withAliases(makeDraft(told.findings), told.ids);
};
