import { pdfUrl } from '../../paper/identity.ts';
import { idsOf } from '../../paper/ids-of.ts';
import { READING_STATES, topicsOf, type Paper } from '../../paper/paper.ts';
import { venueOf } from '../venue.ts';
import { packFamily } from './family.ts';
import { findFamily } from './find-family.ts';
import { BITS, type Entry } from './leaf.ts';
import { LONGEST, spaced } from './spaced.ts';

/** Several texts in one, so that no phrase runs from one into the next. */
const apart = (texts: readonly string[]): string =>
	texts.map(spaced).filter(Boolean).join('|').slice(0, LONGEST);

const dateOf = (published = ''): number => {
	const [year = 0, month = 0, day = 0] = published.split('-').map(Number);
	return year * 10_000 + month * 100 + day;
};

const hasPdf = ({ id, aliases, links = [] }: Paper): boolean =>
	[id, ...aliases].some((each) => pdfUrl(each) !== undefined) ||
	links.some(({ kind }) => kind === 'pdf');

const bitsOf = (paper: Paper): number => {
	const { reading, starred, links = [], notes, abstract } = paper;
	const state = reading === undefined ? 0 : READING_STATES.indexOf(reading) + 1;
	const flags: [boolean, number][] = [
		[starred === true, BITS.starred],
		[links.some(({ kind }) => kind === 'code'), BITS.code],
		[hasPdf(paper), BITS.pdf],
		[notes !== '', BITS.notes],
		[Boolean(abstract), BITS.abstract],
	];
	return flags.reduce((bits, [is, bit]) => (is ? bits | bit : bits), state);
};

/** Where a paper was saved from, as far as its row knows. */
export const siteOf = ({ site, sources }: Paper): string | undefined =>
	site ?? Object.values(sources).find((source) => source !== 'user' && source !== 'unknown');

const named = (field: string, names: readonly (string | undefined)[]): string[] =>
	[...new Set(names)].flatMap((name) => (name === undefined ? [] : [`${field}:${name}`]));

/** A name that has no parts. */
const WHOLE = { first: 0, count: 0 };

/** A paper as a search sees it. `doc` is that of an abstract that was not indexed yet. */
export const entryOf = (paper: Paper): Entry => ({
	id: paper.id,
	savedAt: paper.savedAt,
	date: dateOf(paper.published),
	bits: bitsOf(paper),
	doc: 0,
	title: spaced(paper.title),
	authors: apart(paper.authors.map(({ name }) => name)),
	notes: spaced(paper.notes),
	other: apart(idsOf(paper)),
	family: packFamily(findFamily(paper.authors) ?? WHOLE),
	names: [
		...named('topic', topicsOf(paper)),
		...named('tag', paper.tags),
		...named('venue', [venueOf(paper)]),
		...named('site', [siteOf(paper)]),
		...named('category', paper.categories ?? []),
	],
});
