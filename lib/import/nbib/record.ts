import { isoDate, monthNumber } from '../../citation/date.ts';
import { tidy } from '../../citation/text.ts';
import { identify } from '../../paper/identity.ts';
import type { Author, PaperId, Publication, WorkType } from '../../paper/paper.ts';
import { isPreprintServer } from '../../paper/preprints.ts';
import { pageRange } from '../../sites/page-range.ts';
import { authorNamed, titleNamed } from '../../sites/pubmed-fields.ts';
import { authorOfParts } from '../name.ts';
import { inOrder } from '../order.ts';
import type { ReadRecord } from '../read-record.ts';

/** Tags and values, in the order of the file. */
export type Lines = readonly (readonly [tag: string, value: string])[];

const all = (lines: Lines, ...tags: readonly string[]): string[] =>
	lines.flatMap(([tag, value]) => (tags.includes(tag) ? [tidy(value)] : [])).filter(Boolean);

const one = (lines: Lines, ...tags: readonly string[]): string => all(lines, ...tags)[0] ?? '';

/** “King, Martin L Jr”: initials have no full stops, suffixes no comma. */
const fullName = (name: string): Author[] => {
	const [family = '', rest = ''] = name.split(/\s*,\s*(.*)/u);
	const [, given = '', suffix = ''] = /^(.*?)(?: (Jr|Sr|2nd|3rd|II|III|IV))?$/u.exec(rest) ?? [];
	const dotted = given.replaceAll(/(?<!\S)\p{Lu}(?!\S)/gu, '$&.');
	return [authorOfParts(family, dotted, suffix) ?? []].flat();
};

const named = (tag: string, value: string): Author[] => {
	if (value === '') return [];
	if (tag === 'CN') return [{ name: value, family: value }];
	return tag.startsWith('F') ? fullName(value) : [authorNamed(value)];
};

/** Names stand twice, in full and with initials; before 2002 only so. Groups stand among them. */
const people = (lines: Lines, full: string, short: string, group?: string): Author[] => {
	const tag = lines.some(([each]) => each === full) ? full : short;
	return lines.flatMap(([each, value]) =>
		each === tag || each === group ? named(each, tidy(value)) : [],
	);
};

/** “2015 May 28”, “2015 May-Jun”, “1999 Spring”. */
const dateOf = (text: string): string | undefined => {
	const [, year, name = '', day] = /^(\d{4})(?: ([A-Z][a-z]{2})(?: (\d{1,2}))?)?/u.exec(text) ?? [];
	const month = name === '' ? undefined : monthNumber(name);
	if (year === undefined || month === undefined) return year;
	return isoDate({ year, month, ...(day !== undefined && { day: Number(day) }) });
};

/** Ids of articles have their kind behind them: `10.1038/nature14539 [doi]`. */
const idsOf = (lines: Lines): PaperId[] => {
	const dois = all(lines, 'LID', 'AID').flatMap((id) => /^(\S+) \[doi\]$/u.exec(id)?.[1] ?? []);
	const texts = [...dois.map((doi) => `doi:${doi}`), `pmid:${one(lines, 'PMID')}`];
	return inOrder(texts.flatMap((text) => identify(text) ?? []));
};

const typeOf = (lines: Lines): WorkType => {
	if (one(lines, 'BTI') !== '') return one(lines, 'TI') === '' ? 'book' : 'chapter';
	return all(lines, 'PT').includes('Preprint') ? 'article' : 'article-journal';
};

/** Printed volumes are known by the number of the printed journal. */
const issnOf = (lines: Lines): string => {
	const numbers = all(lines, 'IS');
	const told = numbers.find((number) => number.includes('(Print)')) ?? numbers[0] ?? '';
	return /^\d{4}-\d{3}[\dX]/iu.exec(told)?.[0] ?? '';
};

/** Of servers of preprints the short name is the one that they have themselves. */
const journalOf = (lines: Lines): string => {
	const [journal, short] = [one(lines, 'JT', 'TA'), one(lines, 'TA')];
	return isPreprintServer(journal) ? short || journal : journal;
};

const publicationOf = (lines: Lines, type: WorkType): Omit<Publication, 'issued'> => ({
	'container-title': type === 'book' ? '' : one(lines, 'BTI') || journalOf(lines),
	volume: one(lines, 'VI'),
	issue: one(lines, 'IP'),
	page: pageRange(one(lines, 'PG')),
	edition: one(lines, 'EN'),
	publisher: one(lines, 'PB'),
	// Of a journal it is the country.
	'publisher-place': one(lines, 'BTI') === '' ? '' : one(lines, 'PL'),
	ISSN: issnOf(lines),
	ISBN: one(lines, 'ISBN').replace(/\s.*$/u, ''),
});

/** What a record says, from its lines. MeSH’s headings are PubMed’s words, not the paper’s. */
export const recordOf = (lines: Lines): ReadRecord => {
	const type = typeOf(lines);
	return {
		ids: idsOf(lines),
		type,
		title: titleNamed(one(lines, 'TI', 'BTI')),
		authors: people(lines, 'FAU', 'AU', 'CN'),
		editors: people(lines, 'FED', 'ED'),
		date: dateOf(one(lines, 'DP')),
		publication: publicationOf(lines, type),
		abstract: one(lines, 'AB'),
		keywords: all(lines, 'OT').map((word) => word.replace(/^\*/u, '')),
		categories: [],
		fixedCase: [],
		url: '',
		extra: {},
	};
};
