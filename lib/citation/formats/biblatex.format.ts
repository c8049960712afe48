import { isoDate } from '../date.ts';
import type { CitationFormat, CitedPaper, Tell } from '../format.ts';
import { notesOfDate } from '../forthcoming.ts';
import {
	EntryText,
	writeContainer,
	writeContent,
	writeExtra,
	writeNotes,
	writePages,
	writeUrl,
} from '../latex/entry.ts';
import { toLatex, type Script } from '../latex/escape.ts';
import { authorsToLatex } from '../names/print.ts';
import type { CitationOptions } from '../options.ts';
import { recordOf, type CitationRecord } from '../record.ts';
import { tellOf } from '../shortcomings.ts';
import { titleToLatex } from '../title/print.ts';
import { biblatexType, type BiblatexType } from './biblatex-types.ts';

interface Context {
	paper: CitedPaper;
	record: CitationRecord;
	type: BiblatexType;
	options: CitationOptions;
	entry: EntryText;
}

const writeHead = ({ paper, record, type, options, entry }: Context): void => {
	const { script } = entry;
	const { fixedCase } = record;
	const { protection, maxAuthors } = options;
	const title = titleToLatex(record.rawTitle, { script, protection, fixedCase });
	entry.latex('title', title || toLatex(record.key, script));
	entry.latex('author', authorsToLatex(paper.authors, maxAuthors, script));
	// The data model knows no editors of these.
	if (!/^(?:thesis|report|patent)$/u.test(type.name)) {
		entry.latex('editor', authorsToLatex(paper.editors ?? [], maxAuthors, script));
	}
};

/** What biblatex calls a kind of thesis; one that it does not know stands for itself. */
const thesisKind = (genre: string | undefined): string | undefined => {
	if (genre === undefined || /\bph\.?\s?d|doctor|\bd\.?\s?phil/iu.test(genre)) return 'phdthesis';
	if (/\bbachelor|\bb\.?\s?(?:sc|a)\b|^bathesis$/iu.test(genre)) return 'bathesis';
	return /\bmaster|\bm\.?\s?(?:sc|a)\b|^mathesis$/iu.test(genre) ? 'mathesis' : undefined;
};

/** biblatex prints the kind in the reader's language where it knows it (manual §4.9.2.13). */
const writeGenre = ({ type, record: { publication }, entry }: Context): void => {
	const { genre } = publication;
	if (type.name === 'thesis') {
		const kind = thesisKind(genre);
		if (kind === undefined) entry.text('type', genre);
		else entry.latex('type', kind);
	}
	if (type.name === 'patent') entry.text('type', genre);
	if (type.name !== 'report') return;
	const isTechnical = genre === undefined || /^tech(?:nical |nical-)?\s?report$/iu.test(genre);
	if (isTechnical) entry.latex('type', 'techreport');
	else entry.text('type', genre);
};

const writeContainers = ({ record: { publication }, type, options, entry }: Context): void => {
	if (type.container) {
		writeContainer(entry, type.container, publication['container-title'], options);
	}
	if (type.name !== 'inproceedings') return;
	entry.text('eventtitle', publication['event-title']);
	entry.text('venue', publication['event-place']);
};

type Variable = keyof CitationRecord['publication'];

const IN_PRINT = 'article inproceedings incollection inbook book collection';
const PUBLISHED = 'inproceedings incollection inbook book collection report thesis dataset patent';

const named = (names: string): ReadonlySet<string> => new Set(names.split(' '));

/** Fields of the data model, the entry types that have them (manual §2.1), and whence they come. */
const PARTS: readonly (readonly [
	field: string,
	types: ReadonlySet<string>,
	from: Variable,
	otherwise?: Variable,
])[] = [
	['series', named(IN_PRINT), 'collection-title'],
	['volume', named(IN_PRINT), 'volume'],
	['number', named(`${IN_PRINT} report patent`), 'issue', 'number'],
	['pages', named(IN_PRINT), 'page'],
	['publisher', named('inproceedings incollection inbook book collection dataset'), 'publisher'],
	['institution', named('report thesis'), 'publisher'],
	['organization', named('software online misc'), 'publisher'],
	['location', named(PUBLISHED), 'publisher-place'],
	['edition', named('book inbook collection incollection'), 'edition'],
	['version', named('software dataset online misc report'), 'version'],
];

/** `011001`, `e0123456`: what journals have in place of pages (manual §2.2.2, `eid`). */
const isArticleNumber = (page: string, { name }: BiblatexType): boolean =>
	(name === 'article' || name === 'inproceedings') && /^(?:[a-z]{1,4}\d{4,}|\d{5,})$/iu.test(page);

const writeParts = ({ record: { publication }, type, entry }: Context): void => {
	for (const [field, types, from, otherwise] of PARTS) {
		const text = publication[from] || (otherwise && publication[otherwise]);
		if (!text || !types.has(type.name)) continue;
		if (field === 'pages' && isArticleNumber(text, type)) entry.text('eid', text);
		else if (field === 'pages') writePages(entry, text);
		else entry.text(field, text);
	}
};

const WITH_ISBN = named('book inbook collection incollection inproceedings');

const writeEprint = ({ record: { eprint, type }, options, entry }: Context): void => {
	const isPreprint = type === 'article';
	if (eprint !== undefined && (isPreprint || options.fields.eprint)) {
		entry.verbatim('eprint', eprint.id);
		entry.latex('eprinttype', eprint.archive);
		entry.verbatim('eprintclass', eprint.class);
	}
	if (isPreprint) entry.latex('pubstate', 'prepublished');
};

const writeLocators = (context: Context): void => {
	const { record, type, options, entry } = context;
	const { ISSN, ISBN } = record.publication;
	writeEprint(context);
	if (type.name === 'article') entry.text('issn', ISSN);
	if (WITH_ISBN.has(type.name)) entry.text('isbn', ISBN);
	if (options.fields.doi) entry.verbatim('doi', record.doi);
	writeUrl(entry, record, options);
};

/** Pages of the web change under their readers, unless they have a DOI or a number of an archive. */
const isOnlyOnline = ({ record: { type, doi, eprint }, type: { name } }: Context): boolean =>
	name === 'online' && type !== 'article' && doi === undefined && eprint === undefined;

/** When the page was looked at, as far as that is said: in its field, or in words. */
const isTold = ({ record: { extra, publication } }: Context): boolean =>
	extra['urldate'] !== undefined ||
	/\b(?:accessed|retrieved|visited)\b/iu.test(publication.note ?? '');

/** The data model requires a date: without one it is that of the saving, and a note says so. */
const writeDate = (context: Context): void => {
	const { issued, accessed, isAccessTold, extra } = context.record;
	const { entry } = context;
	// What journals call an issue stands beside its number (manual §2.3.9).
	if (issued?.month === undefined && entry.has('journaltitle')) entry.text('issue', extra['month']);
	entry.latex('date', issued === undefined ? accessed.slice(0, 4) : isoDate(issued));
	const isDated = (issued === undefined || isOnlyOnline(context)) && !isTold(context);
	entry.latex('urldate', isAccessTold || isDated ? accessed : undefined);
};

const entryOf = (
	paper: CitedPaper,
	options: CitationOptions,
	script: Script,
	tell: Tell,
): string => {
	script.missing.clear();
	const record = recordOf(paper, options.maxAuthors, options);
	const { entry: type, lacks } = biblatexType(record);
	const entry = new EntryText(type.name, paper.key, script);
	const context: Context = { paper, record, type, options, entry };
	writeHead(context);
	writeContainers(context);
	writeParts(context);
	writeGenre(context);
	writeDate(context);
	writeLocators(context);
	writeContent(entry, record, options);
	writeNotes(entry, notesOfDate(record, 'No date given'));
	writeExtra(entry, record);
	tellOf(record, lacks, tell);
	if (script.missing.size > 0) tell('not-ascii', [...script.missing].join(' '));
	return entry.end();
};

/** BibLaTeX for biber, in UTF-8 unless asked otherwise: `@online` for a preprint (manual §3.14.7). */
const biblatex: CitationFormat = {
	id: 'biblatex',
	name: 'BibLaTeX',
	group: 'latex',
	extension: 'bib',
	mediaType: 'application/x-bibtex',
	open({ options }) {
		const encoding = options.encoding === 'ascii' ? 'ascii' : 'utf-8';
		const script: Script = { encoding, missing: new Set() };
		return {
			separator: '\n',
			entry: (paper, tell) => entryOf(paper, options, script, tell),
		};
	},
};

export default biblatex;
