import { decodeTex, texToText } from '../../citation/latex/decode.ts';
import { tidy } from '../../citation/text.ts';
import { isSmartlyProtected, WORD } from '../../citation/title/protect.ts';
import { tokenise } from '../../citation/title/tokens.ts';
import type { Publication, WorkType } from '../../paper/paper.ts';
import { isPreprintServer } from '../../paper/preprints.ts';
import type { ReadRecord } from '../draft.ts';
import { dateOf } from './dates.ts';
import { extraOf, type TexFields } from './extra.ts';
import { idsOf, type FieldText } from './ids.ts';
import { readNames } from './names.ts';
import { workTypeOf } from './types.ts';

/** More words than this in braces of their own, and somebody braced them all. */
const MOST_FIXED = 0.5;

/** Words whose capitals the file protects and smart protection would not. */
const fixedCaseOf = (text: string, braced: readonly (readonly [number, number])[]): string[] => {
	if (braced.length === 0) return [];
	const words = [...text.matchAll(WORD)].filter(
		([word]) => /\p{Lu}/u.test(word) && !/^[AI]$/u.test(word),
	);
	const fixed = words.filter(({ 0: word, index }) =>
		braced.some(([start, end]) => start < index + word.length && end > index),
	);
	if (fixed.length > Math.max(1, words.length * MOST_FIXED)) return [];
	return fixed
		.filter(
			({ 0: word, index }) =>
				!isSmartlyProtected(word, text.slice(index + word.length, index + word.length + 1)),
		)
		.map(([word]) => word);
};

const hasMath = (title: string): boolean => tokenise(title).some(({ kind }) => kind === 'math');

const readTitle = (tex: string): { title: string; fixedCase: string[] } => {
	const source = tex.replaceAll(/\s+/gu, ' ');
	const decoded = decodeTex(source, { styles: true });
	// Two escaped dollars are no math; they are kept escaped where they would be taken for it.
	const isMixed = source.includes(String.raw`\$`) && hasMath(decoded.text);
	const { text, braced } = isMixed ? decodeTex(source, { styles: true, dollars: true }) : decoded;
	return { title: tidy(text.normalize('NFC')), fixedCase: fixedCaseOf(text, braced) };
};

const containerOf = (field: FieldText): string =>
	field('booktitle') || field('journaltitle') || field('journal');

const typeOf = (entryType: string, field: FieldText, isArxiv: boolean): WorkType => {
	const type = workTypeOf(entryType);
	const container = containerOf(field);
	// BibTeX’s `@inbook` has the title of the book, biblatex’s that of its part.
	if (entryType === 'inbook' && container === '') return 'book';
	if (type === 'article-journal' && isPreprintServer(container)) return 'article';
	const isLoose = type === 'document' || type === 'webpage' || type === 'manuscript';
	if (isLoose && (isArxiv || field('pubstate') === 'prepublished')) return 'article';
	return type;
};

const first = (field: FieldText, ...names: readonly string[]): string =>
	names.map(field).find(Boolean) ?? '';

const GENRES: Readonly<Record<string, string>> = {
	phdthesis: 'PhD thesis',
	mastersthesis: "Master's thesis",
	mathesis: "Master's thesis",
	bathesis: "Bachelor's thesis",
	techreport: '',
};

const genreOf = (entryType: string, field: FieldText): string => {
	const told = field('type');
	return GENRES[told] ?? (told || GENRES[entryType] || '');
};

/** `4171--4186` → `4171-4186`. */
const pagesOf = (pages: string): string => pages.replaceAll(/\s*[-–—]+\s*/gu, '-');

/** What `howpublished` and `note` say beyond an address and an arXiv number. */
const worded = (text: string): string =>
	/^(?:(?:available at:?|url:?)?\s*https?:\/\/\S+|arxiv[:\s]\s*\S+(?:\s*\[[\w.-]+\])?|arxiv preprint .*)$/iu.test(
		text.trim(),
	)
		? ''
		: text;

/** A number that is of the archive, not of the work. */
const ownNumber = (field: FieldText): string =>
	/^arxiv:/iu.test(field('number')) ? '' : field('number');

/** Volume, number and publisher, by what kind of work they are of; a preprint has none. */
const numbersOf = (type: WorkType, field: FieldText): Omit<Publication, 'issued'> => {
	if (type === 'article') return {};
	const isReport = type === 'report' || type === 'patent';
	return {
		'container-title': containerOf(field),
		volume: field('volume').startsWith('abs/') ? '' : field('volume'),
		...(isReport ? { number: ownNumber(field) } : { issue: ownNumber(field) || field('issue') }),
		publisher: first(field, 'publisher', 'school', 'institution', 'organization'),
	};
};

/** ACM’s entries name the publisher’s `address` and the `location` of the conference. */
const eventPlace = (field: FieldText): string =>
	field('address') === field('location') || field('address') === '' ? '' : field('location');

/** “in press”, “forthcoming”: a year that is none is said all the same. */
const undated = (year: string): string => (/\d/u.test(year) ? '' : year);

const publicationOf = (
	entryType: string,
	type: WorkType,
	field: FieldText,
): Omit<Publication, 'issued'> => ({
	...numbersOf(type, field),
	'collection-title': field('series'),
	'event-title': field('eventtitle'),
	'event-place': field('venue') || eventPlace(field),
	page: pagesOf(field('pages') || field('eid')),
	edition: field('edition'),
	version: field('version'),
	'publisher-place': first(field, 'address', 'location'),
	genre: genreOf(entryType, field),
	ISSN: field('issn'),
	ISBN: field('isbn'),
	note: [worded(field('note')), worded(field('howpublished')), undated(field('year'))]
		.filter(Boolean)
		.join('. '),
});

/** What is read as it is: TeX in an address is part of it. */
const VERBATIM = new Set(['doi', 'url', 'eprint', 'isbn', 'issn', 'pmid']);

const reader = (fields: TexFields): FieldText => {
	const texts = new Map<string, string>();
	return (name) => {
		const tex = fields.get(name);
		// Most fields that are asked for an entry has not.
		if (tex === undefined || tex === '') return '';
		const known = texts.get(name);
		if (known !== undefined) return known;
		const text = VERBATIM.has(name)
			? tidy(tex.replace(/^\\url\{(.*)\}$/u, '$1').replaceAll(/\\(?=[_%&#~{}])/gu, ''))
			: tidy(texToText(tex));
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

const fullTitle = (fields: TexFields): string =>
	[fields.get('title'), fields.get('subtitle')].filter(Boolean).join(': ');

/** The first, where Mendeley wrote several. */
const urlOf = (field: FieldText): string =>
	field('url').replace(/\s+https?:.*$/iu, '') ||
	(/https?:\/\/[^\s{}]+/u.exec(field('howpublished'))?.[0] ?? '');

const notesOf = (fields: TexFields): string =>
	NOTES.map((name) => texToText(fields.get(name) ?? '').trim())
		.filter(Boolean)
		.join('\n\n');

/** Reads the fields of an entry, in whatever dialect of BibTeX, biblatex, JabRef, DBLP or Scholar. */
export const readEntry = (entryType: string, fields: TexFields): ReadEntry => {
	const field = reader(fields);
	const ids = idsOf(field);
	const type = typeOf(entryType, field, ids[0]?.startsWith('arxiv:') ?? false);
	const category = first(field, 'primaryclass', 'eprintclass');
	return {
		record: {
			ids,
			type,
			...readTitle(fullTitle(fields)),
			authors: readNames(fields.get('author') ?? ''),
			editors: readNames(fields.get('editor') ?? ''),
			date: dateOf(field),
			publication: publicationOf(entryType, type, field),
			abstract: field('abstract'),
			keywords: listOf(field('keywords')),
			categories: category === '' ? [] : [category],
			url: urlOf(field),
			extra: extraOf(fields, ids),
		},
		tags: listOf(field('groups')),
		notes: notesOf(fields),
	};
};
