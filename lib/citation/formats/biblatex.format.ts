import { isoDate } from '../date.ts';
import type { CitationFormat, CitedPaper, Tell } from '../format.ts';
import {
	containerField,
	contentFields,
	extraFields,
	inBraces,
	literal,
	noteField,
	pages,
	printEntry,
	urlField,
	verbatim,
	type Field,
} from '../latex/entry.ts';
import { toLatex, type Script } from '../latex/escape.ts';
import { namesToLatex } from '../names/print.ts';
import type { CitationOptions } from '../options.ts';
import { recordOf, type CitationRecord } from '../record.ts';
import { tellOf } from '../shortcomings.ts';
import { titleToLatex } from '../title/print.ts';
import { biblatexType, type BiblatexType } from './biblatex-types.ts';
import { isMasters } from './bibtex-types.ts';

interface Context {
	record: CitationRecord;
	entry: BiblatexType;
	options: CitationOptions;
	script: Script;
}

const title = (
	{ options, script }: Context,
	text: string,
	fixedCase: readonly string[] = [],
): string => titleToLatex(text, { script, protection: options.protection, fixedCase });

const headFields = (context: Context): Field[] => {
	const { record, entry, script } = context;
	return [
		...inBraces(
			'title',
			title(context, record.title, record.fixedCase) || toLatex(record.key, script),
		),
		...inBraces('author', namesToLatex(record.authors, script)),
		// The data model knows no editors of these.
		...(/^(?:thesis|report)$/u.test(entry.name)
			? []
			: inBraces('editor', namesToLatex(record.editors, script))),
	];
};

/** biblatex prints the kind in the reader's language where it knows it (manual §4.9.2.13). */
const genreFields = ({ entry, record: { publication }, script }: Context): Field[] => {
	const { genre } = publication;
	if (entry.name === 'thesis') return inBraces('type', isMasters(genre) ? 'mathesis' : 'phdthesis');
	if (entry.name !== 'report') return [];
	const isTechnical = genre === undefined || /^tech(?:nical |nical-)?\s?report$/iu.test(genre);
	return isTechnical ? inBraces('type', 'techreport') : literal('type', genre, script);
};

const containerFields = (context: Context): Field[] => {
	const { record, entry, script } = context;
	const { publication } = record;
	const name = publication['container-title'];
	const hasEvent = entry.name === 'inproceedings';
	return [
		...(entry.container && name
			? containerField(entry.container, name, context.options.protection, script)
			: []),
		...(hasEvent ? literal('eventtitle', publication['event-title'], script) : []),
		...(hasEvent ? literal('venue', publication['event-place'], script) : []),
	];
};

type Variable = keyof CitationRecord['publication'];

const IN_PRINT = /^(?:article|inproceedings|incollection|inbook|book|collection)$/u;
const PUBLISHED = /^(?!article|software|online|misc)/u;

/** Fields of the data model, the entry types that have them (manual §2.1), and whence they come. */
const PARTS: readonly (readonly [field: string, types: RegExp, ...from: Variable[]])[] = [
	['series', IN_PRINT, 'collection-title'],
	['volume', IN_PRINT, 'volume'],
	[
		'number',
		/^(?:article|inproceedings|incollection|inbook|book|collection|report)$/u,
		'issue',
		'number',
	],
	['pages', IN_PRINT, 'page'],
	['publisher', /^(?!article|report|thesis|software|online|misc)/u, 'publisher'],
	['institution', /^(?:report|thesis)$/u, 'publisher'],
	['organization', /^(?:software|online|misc)$/u, 'publisher'],
	['location', PUBLISHED, 'publisher-place'],
	['edition', /book$/u, 'edition'],
	['version', /^(?:software|dataset|online|misc|report)$/u, 'version'],
];

const publicationFields = (context: Context): Field[] => {
	const { record, entry, script } = context;
	const parts = PARTS.flatMap(([field, types, ...from]): Field[] => {
		const text = from.map((name) => record.publication[name]).find(Boolean);
		if (text === undefined || !types.test(entry.name)) return [];
		return field === 'pages'
			? inBraces(field, pagesOf(text, script))
			: literal(field, text, script);
	});
	return [...containerFields(context), ...parts, ...genreFields(context)];
};

/** An en dash in UTF-8 files, too, is written as two hyphens: biber's ranges. */
const pagesOf = (page: string, script: Script): string =>
	toLatex(pages(page) ?? '', script).replaceAll('–', '--');

const ISBN_TYPES = /^(?:book|inbook|collection|incollection|inproceedings)$/u;

const eprintFields = ({ record: { eprint, type }, options }: Context): Field[] => {
	const isPreprint = type === 'article';
	if (eprint === undefined || !(isPreprint || options.fields.eprint)) return [];
	return [
		...inBraces('eprint', verbatim(eprint.id)),
		...inBraces('eprinttype', eprint.archive),
		...inBraces('eprintclass', eprint.class && verbatim(eprint.class)),
	];
};

const locatorFields = (context: Context): Field[] => {
	const { record, entry, options } = context;
	const { ISSN, ISBN } = record.publication;
	return [
		...eprintFields(context),
		...(record.type === 'article' ? inBraces('pubstate', 'prepublished') : []),
		...(entry.name === 'article' ? inBraces('issn', ISSN && verbatim(ISSN)) : []),
		...(ISBN_TYPES.test(entry.name) ? inBraces('isbn', ISBN && verbatim(ISBN)) : []),
		...(options.fields.doi ? inBraces('doi', record.doi && verbatim(record.doi)) : []),
		...urlField(record, options),
	];
};

/** The data model requires a date: without one it is that of the saving, and a note says so. */
const dateFields = ({ record }: Context): Field[] => {
	const { issued, type } = record;
	return [
		...inBraces('date', issued === undefined ? record.accessed.slice(0, 4) : isoDate(issued)),
		...(type === 'webpage' || issued === undefined ? inBraces('urldate', record.accessed) : []),
	];
};

const fieldsOf = (context: Context): Field[] => {
	const { record, options, script } = context;
	const undated = record.issued === undefined ? 'No date given' : undefined;
	const fields = [
		...headFields(context),
		...publicationFields(context),
		...dateFields(context),
		...locatorFields(context),
		...contentFields(record, options, script),
		...noteField([record.publication.note, undated], script),
	];
	return [...fields, ...extraFields(record, fields, script)];
};

const entryOf = (paper: CitedPaper, options: CitationOptions, tell: Tell): string => {
	const record = recordOf(paper, options.maxAuthors);
	const { entry, lacks } = biblatexType(record);
	const encoding = options.encoding === 'ascii' ? 'ascii' : 'utf-8';
	const script: Script = { encoding, missing: new Set() };
	const text = printEntry(entry.name, paper.key, fieldsOf({ record, entry, options, script }));
	tellOf(record, lacks, tell);
	if (script.missing.size > 0) tell('not-ascii', [...script.missing].join(' '));
	return text;
};

/** BibLaTeX for biber, in UTF-8 unless asked otherwise: `@online` for a preprint (manual §3.14.7). */
const biblatex: CitationFormat = {
	id: 'biblatex',
	name: 'BibLaTeX',
	group: 'latex',
	extension: 'bib',
	mediaType: 'application/x-bibtex',
	open: ({ options }) => ({
		separator: '\n',
		entry: (paper, tell) => entryOf(paper, options, tell),
	}),
};

export default biblatex;
