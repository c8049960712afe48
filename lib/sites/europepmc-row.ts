import { identify } from '../paper/identity.ts';
import { pageId } from '../paper/page-id.ts';
import type { Author, Link, PaperDraft, WorkType } from '../paper/paper.ts';
import { isPreprintServer } from '../paper/preprints.ts';
import { dayIn, monthIn } from './day.ts';
import { attributeOf, find, findOptional, required, textOf, webAddress } from './dom.ts';
import { OTHERS } from '../paper/others.ts';
import { makeDraft, type Findings } from './draft.ts';
import { pageRange } from './page-range.ts';
import { authorNamed, titleNamed } from './pubmed-fields.ts';
import type { ReadContext } from './site.ts';
import { sourceOf } from './source-text.ts';

/** “Wang B”, as PubMed has them; of a list that is cut nothing was seen, only what others do then. */
const authorsOf = (row: Element): Author[] => {
	const list = findOptional(row, '.citation-author-list');
	const names = [...(list?.querySelectorAll('a') ?? [])].map(textOf).filter(Boolean);
	const isCut = /…|\.{3}|\bet al\b/.test(textOf(list));
	return [...names.map(authorNamed), ...(isCut ? [OTHERS] : [])];
};

/** “15 Jul 2026”, “Jul 2026”, “2026” */
const dateOf = (told: string): string | undefined =>
	dayIn(told) ?? monthIn(told) ?? /^(?:1[5-9]|20)\d\d$/.exec(told)?.[0];

/** Between journal and date: “17:1748888”, “61(2):e70197”; before there is a volume “1-22” or the like. */
const PLACE = /^(?:(?<volume>[^,():]+)(?:\((?<issue>[^)]+)\))?(?::|$))?(?<page>.+)?$/;

const placeOf = (row: Element, date: string): NonNullable<Findings['publication']> => {
	const name = findOptional(row, '[id^="citation--publisher--name"]');
	const journal = textOf(name);
	const line = textOf(name?.parentElement ?? undefined);
	if (!line.startsWith(journal) || !line.endsWith(date)) return { 'container-title': journal };
	const place = line
		.slice(journal.length, line.length - date.length)
		.replaceAll(/^[\s,]+|[\s,]+$/g, '');
	const isVolume = /:|^\d{1,4}(?:\([^)]+\))?$/.test(place);
	const { volume, issue, page } = (isVolume && PLACE.exec(place)?.groups) || { page: place };
	return { 'container-title': journal, volume, issue, page: pageRange(page) };
};

/** Where Europe PMC has a record from: https://europepmc.org/Help#contentsources */
const TYPES: ReadonlyMap<string, WorkType> = new Map([
	['PPR', 'article'],
	['PAT', 'patent'],
	['ETH', 'thesis'],
]);

const typeOf = (page: string, journal: string | undefined): WorkType | undefined => {
	const told = TYPES.get(/\/article\/(\w+)\//.exec(page)?.[1] ?? '');
	if (told !== undefined || !journal) return told;
	return isPreprintServer(journal) ? 'article' : 'article-journal';
};

/** An article with a number of PubMed Central has its text here. */
const textsOf = (row: Element): Link[] => {
	const number = /PMC\d+/.exec(textOf(findOptional(row, '[id^="citation--id--pmc"]')))?.[0];
	return number ? [{ kind: 'html', url: `https://europepmc.org/article/PMC/${number}` }] : [];
};

/**
 * One result, as ten of a search of August 2026 have it. It prints no DOI, and of the abstract only
 * pieces, of which none is taken.
 */
export const readRow = (row: Element, { url }: ReadContext): PaperDraft => {
	const title = find(row, '.citation-title a[href]');
	const page = required(webAddress(attributeOf(title, 'href'), url), 'page of its own');
	const told = textOf(findOptional(row, '[id^="citation--id--pub-date"]'));
	const place = placeOf(row, told);
	const type = typeOf(page, place['container-title']);
	const isPlace = type !== 'article';
	return makeDraft({
		id: required(identify(page) ?? pageId(page), 'page of its own'),
		title: titleNamed(sourceOf(title)),
		authors: authorsOf(row),
		published: dateOf(told),
		type,
		publication: isPlace
			? { ...place, issued: dateOf(told) }
			: { publisher: place['container-title'] },
		links: textsOf(row),
		source: 'europepmc',
	});
};
