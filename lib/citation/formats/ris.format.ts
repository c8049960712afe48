import type { WorkType } from '../../paper/paper.ts';
import { dateOf, type PartialDate } from '../date.ts';
import type { CitationFormat } from '../format.ts';
import { invertedName } from '../names/plain.ts';
import { arxivNumber, recordOf, type CitationRecord } from '../record.ts';
import { areHyphened } from '../page-range.ts';
import { tellOf } from '../shortcomings.ts';
import { tidy } from '../text.ts';
import { plainContainer, plainTitle } from '../title/tokens.ts';

/** Reference types of the RIS specification of 2011; `UNPB` is an unpublished work: a preprint. */
const TYPES: Record<WorkType, string> = {
	article: 'UNPB',
	'article-journal': 'JOUR',
	'article-magazine': 'MGZN',
	book: 'BOOK',
	chapter: 'CHAP',
	dataset: 'DATA',
	document: 'GEN',
	manuscript: 'MANSCPT',
	'paper-conference': 'CPAPER',
	patent: 'PAT',
	report: 'RPRT',
	software: 'COMP',
	thesis: 'THES',
	webpage: 'ELEC',
};

type Line = readonly [tag: string, value: string | undefined];

const two = (number: number | undefined): string =>
	number === undefined ? '' : String(number).padStart(2, '0');

/** `YYYY/MM/DD/`, the slashes standing whether or not there is anything between them. */
const risDate = ({ year, month, day }: PartialDate): string => `${year}/${two(month)}/${two(day)}/`;

/** The same of a day that is written `2017-06-12`, or a part of it. */
const dayOf = (day: string): string | undefined => {
	const date = dateOf(day);
	return date && risDate(date);
};

const pagesOf = (page = ''): Line[] => {
	const [first, last] = page.split(areHyphened(page) ? /\s*[–—]+\s*/u : /\s*[-–—]+\s*/u);
	return [
		['SP', first],
		['EP', last],
	];
};

const peopleLines = ({ authors, editors }: CitationRecord): Line[] => [
	...authors.names.map((name): Line => ['AU', invertedName(name)]),
	...(authors.others ? [['AU', 'et al.'] as const] : []),
	...editors.names.map((name): Line => ['ED', invertedName(name)]),
];

/** What are known by a number of their own, where others have one of a book or a journal. */
const isNumbered = (type: WorkType): boolean => type === 'report' || type === 'patent';

/** Of conferences, `T2` is the name and `C3` that of the proceedings; few fill both. */
const containerLines = (publication: CitationRecord['publication'], type: WorkType): Line[] => {
	const container = plainContainer(publication['container-title'] ?? '');
	if (type !== 'paper-conference') return [['T2', container]];
	return [
		['T2', plainContainer(publication['event-title'] ?? '') || container],
		['C3', container],
	];
};

const publicationLines = ({ publication, type }: CitationRecord): Line[] => [
	...containerLines(publication, type),
	['T3', plainContainer(publication['collection-title'] ?? '')],
	['VL', publication.volume],
	['IS', publication.issue ?? (isNumbered(type) ? undefined : publication.number)],
	...pagesOf(publication.page),
	['PB', publication.publisher],
	['CY', publication['publisher-place'] ?? publication['event-place']],
	['ET', publication.edition ?? publication.version],
	['M3', publication.genre],
	[
		'SN',
		publication.ISSN ?? publication.ISBN ?? (isNumbered(type) ? publication.number : undefined),
	],
];

const eprintLines = ({ type, eprint }: CitationRecord): Line[] => {
	const number = arxivNumber(eprint);
	if (number === undefined) return [];
	return [...(type === 'article' ? [['PB', 'arXiv'] as const] : []), ['N1', number]];
};

const linesOf = (record: CitationRecord): Line[] => [
	['ID', record.key],
	['TI', plainTitle(record.title)],
	...peopleLines(record),
	['PY', record.issued?.year],
	['DA', record.issued && risDate(record.issued)],
	...publicationLines(record),
	['DO', record.doi],
	['UR', record.url],
	['Y2', record.isAccessTold ? dayOf(record.accessed) : undefined],
	['L1', record.pdf],
	['AB', record.abstract],
	...record.keywords.map((word): Line => ['KW', word]),
	...eprintLines(record),
	['N1', record.publication.note],
];

/** RIS, the form that EndNote, Mendeley and Zotero share: a line a value, CRLF at its end. */
const ris: CitationFormat = {
	id: 'ris',
	name: 'RIS',
	group: 'exchange',
	extension: 'ris',
	mediaType: 'application/x-research-info-systems',
	open: ({ options }) => ({
		separator: '\r\n',
		entry(paper, tell) {
			const record = recordOf(paper, 0, options);
			tellOf(record, [], tell);
			const lines = linesOf(record).flatMap(([tag, value]) => {
				const text = tidy(value ?? '');
				return text === '' ? [] : [`${tag}  - ${text}\r\n`];
			});
			return `TY  - ${TYPES[record.type]}\r\n${lines.join('')}ER  - \r\n`;
		},
	}),
};

export default ris;
