import { texToText } from '../../citation/latex/decode.ts';
import { readVerbatim } from '../../citation/latex/verbatim.ts';
import { sentences, tidy, withoutMarkup } from '../../citation/text.ts';
import type { Publication, WorkType } from '../../paper/paper.ts';
import { withHyphens } from '../pages.ts';
import type { ReadRecord } from '../read-record.ts';
import { journalOfMacro } from './aas-macros.ts';
import { urlOf, withAddresses, wordsOf, type FieldText } from './addresses.ts';
import { dateOf, monthWords, withoutNotGiven } from './dates.ts';
import { extraOf, type TexFields } from './extra.ts';
import { idsOf, versionOf } from './ids.ts';
import { readNames } from './names.ts';
import { patentIn } from './patent.ts';
import { readTitle } from './title.ts';
import { workTypeOf } from './types.ts';

const journalOf = (field: FieldText): string => field('journaltitle') || field('journal');

const containerOf = (type: WorkType, field: FieldText): string =>
	type === 'article-journal'
		? journalOf(field) || field('booktitle')
		: field('booktitle') || journalOf(field);

/** INSPIRE names the journal that proceedings are a volume of. */
const seriesOf = (type: WorkType, field: FieldText): string =>
	field('series') ||
	(type === 'paper-conference' && field('booktitle') !== '' ? journalOf(field) : '');

const typeOf = (entryType: string, field: FieldText): WorkType => {
	const type = workTypeOf(entryType);
	// BibTeX’s `@inbook` has the title of the book, biblatex’s that of its part.
	if (entryType === 'inbook' && containerOf(type, field) === '') return 'book';
	const isLoose = type === 'document' || type === 'webpage' || type === 'manuscript';
	if (isLoose && patentIn(field('note')) !== undefined) return 'patent';
	return isLoose && field('pubstate') === 'prepublished' ? 'article' : type;
};

const first = (field: FieldText, ...names: readonly string[]): string =>
	names.map(field).find(Boolean) ?? '';

const GENRES: Readonly<Record<string, string>> = {
	phdthesis: 'PhD thesis',
	mastersthesis: "Master's thesis",
	mathesis: "Master's thesis",
	bathesis: "Bachelor's thesis",
	techreport: '',
	patent: '',
	patentde: 'German patent',
	patenteu: 'European patent',
	patentfr: 'French patent',
	patentuk: 'British patent',
	patentus: 'U.S. patent',
};

const genreOf = (entryType: string, field: FieldText): string => {
	const told = field('type');
	return GENRES[told] ?? (told || GENRES[entryType] || '');
};

/** A number that is of the archive, not of the work. */
const ownNumber = (field: FieldText): string =>
	/^arxiv:/iu.test(field('number')) ? '' : field('number');

/** Volume, number and publisher, by what kind of work they are of. */
const numbersOf = (type: WorkType, field: FieldText): Omit<Publication, 'issued'> => {
	const isReport = type === 'report' || type === 'patent';
	return {
		'container-title': containerOf(type, field),
		volume: field('volume').startsWith('abs/') ? '' : field('volume'),
		...(isReport ? { number: ownNumber(field) } : { issue: ownNumber(field) || field('issue') }),
		publisher: first(field, 'publisher', 'school', 'institution', 'organization'),
	};
};

/** ACM’s entries name the publisher’s `address` and the `location` of the conference. */
const eventPlace = (field: FieldText): string =>
	field('address') === field('location') || field('address') === '' ? '' : field('location');

/** “in press”, “forthcoming”, “’98”: a year that is none is said all the same. */
const undated = (year: string): string => (/\d{4}/u.test(year) ? '' : year);

/** What is noted; of a patent its kind and number, where its note has them. */
const notedOf = (
	type: WorkType,
	url: string,
	field: FieldText,
): Pick<Publication, 'note' | 'genre' | 'number'> => {
	const patent = type === 'patent' ? patentIn(field('note')) : undefined;
	const note = sentences([
		patent ? '' : wordsOf(withoutNotGiven(field('note')), url),
		wordsOf(field('howpublished'), url),
		undated(field('year')),
	]);
	return { ...patent, note };
};

const publicationOf = (
	entryType: string,
	type: WorkType,
	url: string,
	field: FieldText,
): Omit<Publication, 'issued'> => ({
	...numbersOf(type, field),
	'collection-title': seriesOf(type, field),
	'event-title': field('eventtitle'),
	'event-place': field('venue') || eventPlace(field),
	page: withHyphens(field('pages') || field('eid')),
	edition: field('edition'),
	version: field('version'),
	'publisher-place': first(field, 'address', 'location'),
	genre: genreOf(entryType, field),
	ISSN: field('issn'),
	ISBN: field('isbn'),
	...notedOf(type, url, field),
});

/** What is read as it is: TeX in an address is part of it. */
const VERBATIM = new Set(['doi', 'url', 'eprint', 'isbn', 'issn', 'pmid']);

const journalIn = (name: string, tex: string): string | undefined =>
	name.startsWith('journal') ? journalOfMacro(tex) : undefined;

const reader = (fields: TexFields): FieldText => {
	const texts = new Map<string, string>();
	return (name) => {
		const tex = fields.get(name);
		// Most fields that are asked for an entry has not.
		if (tex === undefined || tex === '') return '';
		const known = texts.get(name);
		if (known !== undefined) return known;
		const text = VERBATIM.has(name)
			? tidy(readVerbatim(tex))
			: tidy(withoutMarkup(journalIn(name, tex) ?? texToText(withAddresses(tex))));
		texts.set(name, text);
		return text;
	};
};

export interface ReadEntry {
	record: ReadRecord;
	tags: string[];
	notes: string;
}

const listOf = (text: string): string[] =>
	text
		.split(text.includes(';') ? /;/u : /,/u)
		.map((word) => word.trim())
		.filter(Boolean);

const NOTES = ['annote', 'annotation', 'comment', 'review'];

/** As biblatex joins them: a question needs no colon. */
const fullTitle = (fields: TexFields): string => {
	const title = (fields.get('title') ?? '').trim();
	const subtitle = fields.get('subtitle') ?? '';
	if (title === '' || subtitle === '') return title || subtitle;
	return `${title}${/[?!]\}*$/u.test(title) ? ' ' : ': '}${subtitle}`;
};

const notesOf = (fields: TexFields): string =>
	NOTES.map((name) => texToText(fields.get(name) ?? '').trim())
		.filter(Boolean)
		.join('\n\n');

/** Reads the fields of an entry, in whatever dialect of BibTeX, biblatex, JabRef, DBLP or Scholar. */
export const readEntry = (entryType: string, fields: TexFields): ReadEntry => {
	const field = reader(fields);
	const ids = idsOf(field);
	const type = typeOf(entryType, field);
	const url = urlOf(field);
	const month = monthWords(field);
	const category = first(field, 'primaryclass', 'eprintclass');
	return {
		record: {
			ids,
			type,
			...readTitle(fullTitle(fields)),
			authors: readNames(withoutMarkup(fields.get('author') ?? '')),
			editors: readNames(withoutMarkup(fields.get('editor') ?? '')),
			date: dateOf(field),
			version: versionOf(field, ids),
			publication: publicationOf(entryType, type, url, field),
			abstract: field('abstract'),
			keywords: listOf(field('keywords')),
			categories: category === '' ? [] : [category],
			url,
			extra: { ...extraOf(fields, ids), ...(month !== '' && { month }) },
		},
		tags: listOf(field('groups')),
		notes: notesOf(fields),
	};
};
