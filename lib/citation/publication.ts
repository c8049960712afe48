import type { Publication } from '../paper/paper.ts';
import { isPreprintServer } from '../paper/preprints.ts';
import { editionNumber } from './edition.ts';
import { isBare, tidy, withoutMarkup } from './text.ts';

const NOTHING: Publication = {};

const isClean = (publication: Publication): boolean => {
	for (const name in publication) {
		const value = publication[name as keyof Publication];
		if (value === undefined || !isBare(value)) return false;
	}
	return true;
};

/** The same object where there is nothing to clean. */
const cleaned = (publication: Publication): Publication => {
	if (isClean(publication)) return publication;
	const clean: Record<string, string> = {};
	for (const [name, value] of Object.entries(publication)) {
		const text = tidy(withoutMarkup(value ?? ''));
		if (text !== '') clean[name] = text;
	}
	return clean;
};

/**
 * What publishers deposit before there are numbers: IEEE “PP”, Wiley “n/a-n/a”, “no-no”, Elsevier the
 * item’s own number, “S1440-2440(26)00247-1”.
 */
const STANDS_IN =
	/^(?:PP|n\/a|(?:n\/a|no)\s*[-–]+\s*(?:n\/a|no)|S\d{4}-?\d{3}[\dX]\(\d\d\)\d{5}-?[\dX])$/iu;
/** IEEE’s pages; within a volume they may be some. */
const FIRST_PAGE = /^1\s*[-–]+\s*1$/u;

/** Whether a number is none. An issue is one of a volume: that of “PP” is “99”. */
const IS_SPARE = {
	volume: ({ volume = '' }: Publication) => STANDS_IN.test(volume),
	issue: ({ volume = '', issue = '' }: Publication) =>
		STANDS_IN.test(issue) || STANDS_IN.test(volume),
	page: ({ volume = 'PP', page = '' }: Publication) =>
		STANDS_IN.test(page) || (STANDS_IN.test(volume) && FIRST_PAGE.test(page)),
} as const;

const NUMBERS = Object.keys(IS_SPARE) as (keyof typeof IS_SPARE)[];

/** The same object where every number is one. */
const withoutStandIns = (publication: Publication): Publication => {
	const spare = NUMBERS.filter((name) => publication[name] && IS_SPARE[name](publication));
	if (spare.length === 0) return publication;
	const kept = { ...publication };
	for (const name of spare) delete kept[name];
	return kept;
};

/** A whole number of a book, as publishers part it, and of a journal. */
const WHOLE = {
	ISBN: /^(?:97[89][- ]?)?(?:\d[- ]?){9}[\dX](?!\d)/iu,
	ISSN: /^\d{4}-?\d{3}[\dX](?!\d)/iu,
} as const;

/** The first, where Zotero and others list one of every binding: an entry has one, and biber looks. */
const withOneNumber = (publication: Publication, name: 'ISBN' | 'ISSN'): Publication => {
	const told = publication[name];
	const first = told === undefined ? undefined : WHOLE[name].exec(told)?.[0];
	return first === undefined || first === told ? publication : { ...publication, [name]: first };
};

const withNumber = (publication: Publication): Publication => {
	const { edition } = publication;
	return edition === undefined
		? publication
		: { ...publication, edition: editionNumber(edition) ?? edition };
};

/** A journal that is only a preprint server would pass a preprint off as an article. */
export const publicationOf = (publication: Publication | undefined): Publication => {
	if (publication === undefined) return NOTHING;
	const numbered = withNumber(withoutStandIns(cleaned(publication)));
	const clean = withOneNumber(withOneNumber(numbered, 'ISBN'), 'ISSN');
	if (!isPreprintServer(clean['container-title'] ?? '')) return clean;
	const { 'container-title': _, volume: __, issue: ___, page: ____, ...rest } = clean;
	return rest;
};
