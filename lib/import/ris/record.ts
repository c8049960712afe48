import { isoDate, monthNumber } from '../../citation/date.ts';
import { tidy } from '../../citation/text.ts';
import { identify } from '../../paper/identity.ts';
import { OTHERS } from '../../paper/others.ts';
import type { Author, PaperId, WorkType } from '../../paper/paper.ts';
import { versionAmong } from '../../paper/version.ts';
import { authorOfParts } from '../name.ts';
import { inOrder } from '../order.ts';
import { withHyphens } from '../pages.ts';
import type { ReadRecord } from '../read-record.ts';

/** Types of the RIS specification, and what EndNote, Mendeley and Zotero make of them. */
const TYPES: Readonly<Record<string, WorkType>> = {
	JOUR: 'article-journal',
	EJOUR: 'article-journal',
	JFULL: 'article-journal',
	ABST: 'article-journal',
	INPR: 'article-journal',
	MGZN: 'article-magazine',
	NEWS: 'article-magazine',
	CONF: 'paper-conference',
	CPAPER: 'paper-conference',
	CHAP: 'chapter',
	ECHAP: 'chapter',
	ENCYC: 'chapter',
	BOOK: 'book',
	EBOOK: 'book',
	EDBOOK: 'book',
	SER: 'book',
	THES: 'thesis',
	RPRT: 'report',
	STAND: 'report',
	GOVDOC: 'report',
	COMP: 'software',
	DATA: 'dataset',
	DBASE: 'dataset',
	AGGR: 'dataset',
	ELEC: 'webpage',
	BLOG: 'webpage',
	PAT: 'patent',
	UNPB: 'article',
	UNPD: 'article',
	MANSCPT: 'manuscript',
	PAMP: 'manuscript',
};

/** Values by their tag, in the order of the file. */
export type Values = ReadonlyMap<string, string[]>;

const all = (values: Values, ...tags: readonly string[]): string[] =>
	tags
		.flatMap((tag) => values.get(tag) ?? [])
		.map(tidy)
		.filter(Boolean);

export const one = (values: Values, ...tags: readonly string[]): string =>
	all(values, ...tags)[0] ?? '';

/** “Family, Given, Suffix”; without a comma a name is taken as it is. */
const authorOf = (text: string): Author[] => {
	if (/^et\.? al\.?$|^others$/iu.test(text)) return [OTHERS];
	const [family = '', given = '', suffix] = text.split(/\s*,\s*/u);
	return [given === '' ? { name: family } : (authorOfParts(family, given, suffix) ?? [])].flat();
};

/** “27-30 June 2016”, as IEEE dates conferences. */
const spokenDate = (text: string): string | undefined => {
	const [, name = '', year] = /([a-z]{3,})\.?,? (\d{4})$/iu.exec(text) ?? [];
	const month = monthNumber(name);
	return year === undefined || month === undefined ? undefined : isoDate({ year, month });
};

/** `2017/06/12/`, `2017/06//`, `2017`, and ISO days. */
const dateIn = (text: string): string | undefined => {
	const [, year, month, day] = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/u.exec(text) ?? [];
	if (year === undefined) return spokenDate(text);
	const parts = [
		year,
		...(month ? [month.padStart(2, '0')] : []),
		...(month && day ? [day.padStart(2, '0')] : []),
	];
	return parts.join('-');
};

/** The day that `DA` tells, else that of the year: in `Y1`, where `PY` is the year alone. */
const dateOf = (values: Values): string | undefined => {
	const date = dateIn(one(values, 'DA'));
	const year = dateIn(one(values, 'PY'));
	const whole = dateIn(one(values, 'Y1'));
	return date ?? (year === undefined || whole?.startsWith(year) ? whole : year);
};

const pagesOf = (type: WorkType, values: Values): string => {
	const [start, end] = [one(values, 'SP'), one(values, 'EP')];
	// Journals without pages number their articles (specification of 2011, `C7`).
	if (start === '') return one(values, 'C7');
	// Of a book or a thesis it is how many there are.
	if (end === '' && (type === 'book' || type === 'thesis') && /^\d+$/u.test(start)) return '';
	const isRange = start.includes('-') && !/^\p{L}+-\p{N}+$/u.test(start);
	return withHyphens(end === '' || isRange ? start : `${start}--${end}`);
};

const DOI = /^(?:doi:\s*)?10\.\d{4,9}\//iu;

const arxivIn = (texts: readonly string[]): PaperId[] =>
	texts.flatMap((text) => identify(/arxiv:\s*\S+/iu.exec(text)?.[0] ?? '') ?? []);

/** Where the number of arXiv stands. */
const NUMBERS = ['N1', 'AN', 'M1', 'T2', 'JO'];

const idsOf = (values: Values): PaperId[] => {
	// Springer makes the DOI of a chapter its key.
	const keys = all(values, 'ID').filter((key) => DOI.test(key));
	const dois = [...all(values, 'DO', 'M3'), ...keys].flatMap(
		(text) => identify(text.replace(/^(?!https?:|doi:)/iu, 'doi:')) ?? [],
	);
	const addresses = all(values, 'UR', 'L1', 'L2').flatMap((url) => identify(url) ?? []);
	return inOrder([...arxivIn(all(values, ...NUMBERS)), ...dois, ...addresses]);
};

/** What RIS has for the number of a report or a patent is what a book has for its ISBN. */
const numbersOf = (type: WorkType, values: Values) => {
	if (type === 'report' || type === 'patent') return { number: one(values, 'SN', 'M1') };
	const number = one(values, 'SN');
	const [issn] = /^\d{4}-?\d{3}[\dX](?![\d-])/iu.exec(number) ?? [];
	return issn === undefined ? { ISBN: number } : { ISSN: issn.replace(/^\d{4}(?!-)/u, '$&-') };
};

export const notesOf = (values: Values): string =>
	all(values, 'N1')
		.filter((note) => !/^arxiv:\s*\S+(?:\s*\[[\w.-]+\])?$/iu.test(note))
		.join('\n\n');

/** What a book or a report stands in is its series. Proceedings may stand beside their conference. */
const containersOf = (type: WorkType, values: Values) => {
	const series = one(values, 'T3');
	const container = one(values, 'T2', 'JF', 'JO', 'BT', 'JA', 'J2');
	if (type === 'book' || type === 'report') return { 'collection-title': series || container };
	const proceedings = type === 'paper-conference' ? one(values, 'C3') : '';
	return {
		'container-title': proceedings || container,
		'event-title': proceedings === '' || proceedings === container ? '' : container,
		'collection-title': series,
	};
};

const genreOf = (values: Values): string => {
	const genre = one(values, 'M3');
	return DOI.test(genre) ? '' : genre;
};

/** `A2` is who edits what a work stands in: of a book, its series. */
const editorsOf = (type: WorkType, values: Values): string[] => {
	const ofBook = type === 'book' ? all(values, 'A3') : [];
	return [...all(values, 'ED'), ...(ofBook.length > 0 ? ofBook : all(values, 'A2'))];
};

/** What a record says, from the values of its tags. */
export const recordOf = (values: Values): ReadRecord => {
	const type = TYPES[one(values, 'TY')] ?? 'document';
	const accessed = dateIn(one(values, 'Y2'));
	const isVersioned = type === 'software' || type === 'dataset' || type === 'webpage';
	const category = /arxiv:\S+\s*\[([\w.-]+)\]/iu.exec(all(values, 'N1').join('\n'))?.[1];
	const ids = idsOf(values);
	return {
		ids,
		type,
		title: one(values, 'TI', 'T1', 'CT'),
		authors: all(values, 'A1', 'AU').flatMap(authorOf),
		editors: editorsOf(type, values).flatMap(authorOf),
		date: dateOf(values),
		version: versionAmong(all(values, ...NUMBERS, 'UR', 'L1', 'L2'), ids),
		publication: {
			...containersOf(type, values),
			volume: one(values, 'VL'),
			issue: one(values, 'IS'),
			page: pagesOf(type, values),
			publisher: one(values, 'PB'),
			'publisher-place': one(values, 'CY', 'PP'),
			[isVersioned ? 'version' : 'edition']: one(values, 'ET'),
			genre: genreOf(values),
			...numbersOf(type, values),
		},
		abstract: one(values, 'AB', 'N2'),
		keywords: all(values, 'KW'),
		categories: category === undefined ? [] : [category],
		fixedCase: [],
		url: one(values, 'UR'),
		extra: accessed === undefined ? {} : { urldate: accessed },
	};
};
