import { tidy } from '../../citation/text.ts';
import { identify } from '../../paper/identity.ts';
import type { Author, PaperId, WorkType } from '../../paper/paper.ts';
import type { ReadRecord } from '../draft.ts';
import { authorOfParts } from '../name.ts';

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
	if (/^et\.? al\.?$|^others$/iu.test(text)) return [{ name: 'et al.' }];
	const [family = '', given = '', suffix] = text.split(/\s*,\s*/u);
	return [given === '' ? { name: family } : (authorOfParts(family, given, suffix) ?? [])].flat();
};

/** `2017/06/12/`, `2017/06//`, `2017`, and ISO days. */
const dateOf = (text: string): string | undefined => {
	const [, year, month, day] = /^(\d{4})(?:[/-](\d{1,2}))?(?:[/-](\d{1,2}))?/u.exec(text) ?? [];
	if (year === undefined) return undefined;
	const parts = [
		year,
		...(month ? [month.padStart(2, '0')] : []),
		...(month && day ? [day.padStart(2, '0')] : []),
	];
	return parts.join('-');
};

const pagesOf = (values: Values): string => {
	const [start, end] = [one(values, 'SP'), one(values, 'EP')];
	// Journals without pages number their articles (specification of 2011, `C7`).
	if (start === '') return one(values, 'C7');
	return (end === '' || start.includes('-') ? start : `${start}-${end}`).replaceAll(
		/\s*[-–—]+\s*/gu,
		'-',
	);
};

const arxivIn = (texts: readonly string[]): PaperId[] =>
	texts.flatMap((text) => identify(/arxiv:\s*\S+/iu.exec(text)?.[0] ?? '') ?? []);

const idsOf = (values: Values): PaperId[] => {
	const dois = all(values, 'DO', 'M3').flatMap(
		(text) => identify(text.replace(/^(?!https?:|doi:)/iu, 'doi:')) ?? [],
	);
	const addresses = all(values, 'UR', 'L1', 'L2').flatMap((url) => identify(url) ?? []);
	const found = [...arxivIn(all(values, 'N1', 'AN', 'M1', 'T2', 'JO')), ...dois, ...addresses];
	return [...new Set(found)].toSorted(
		(a, b) => Number(b.startsWith('arxiv:')) - Number(a.startsWith('arxiv:')),
	);
};

const DOI = /^(?:doi:)?10\.\d{4,9}\//iu;

/** What RIS has for the number of a report or a patent is what a book has for its ISBN. */
const numbersOf = (type: WorkType, number: string) => {
	if (type === 'report' || type === 'patent') return { number };
	const [issn] = /^\d{4}-?\d{3}[\dX](?![\d-])/iu.exec(number) ?? [];
	return issn === undefined ? { ISBN: number } : { ISSN: issn.replace(/^\d{4}(?!-)/u, '$&-') };
};

export const notesOf = (values: Values): string =>
	all(values, 'N1')
		.filter((note) => !/^arxiv:\s*\S+(?:\s*\[[\w.-]+\])?$/iu.test(note))
		.join('\n\n');

/** What a book stands in is its series. */
const containersOf = (type: WorkType, values: Values) => {
	if (type === 'article') return {};
	const series = one(values, 'T3');
	const container = one(values, 'T2', 'JF', 'JO', 'BT', 'JA');
	return type === 'book'
		? { 'collection-title': series || container }
		: { 'container-title': container, 'collection-title': series };
};

const genreOf = (values: Values): string => {
	const genre = one(values, 'M3');
	return DOI.test(genre) ? '' : genre;
};

/** What a record says, from the values of its tags. */
export const recordOf = (values: Values): ReadRecord => {
	const type = TYPES[one(values, 'TY')] ?? 'document';
	const isPreprint = type === 'article';
	const isVersioned = type === 'software' || type === 'dataset';
	const category = /arxiv:\S+\s*\[([\w.-]+)\]/iu.exec(all(values, 'N1').join('\n'))?.[1];
	return {
		ids: idsOf(values),
		type,
		title: one(values, 'TI', 'T1', 'CT'),
		authors: all(values, 'A1', 'AU').flatMap(authorOf),
		editors: all(values, 'ED', 'A2').flatMap(authorOf),
		date: dateOf(one(values, 'DA')) ?? dateOf(one(values, 'PY', 'Y1')),
		publication: {
			...containersOf(type, values),
			volume: one(values, 'VL'),
			issue: one(values, 'IS'),
			page: pagesOf(values),
			publisher: isPreprint ? '' : one(values, 'PB'),
			'publisher-place': one(values, 'CY', 'PP'),
			[isVersioned ? 'version' : 'edition']: one(values, 'ET'),
			genre: genreOf(values),
			...numbersOf(type, one(values, 'SN')),
		},
		abstract: one(values, 'AB', 'N2'),
		keywords: all(values, 'KW'),
		categories: category === undefined ? [] : [category],
		fixedCase: [],
		url: one(values, 'UR'),
		extra: {},
	};
};
