import { monthMacro, monthNumber } from '../date.ts';
import { ordinal } from '../edition.ts';
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
import { bibtexType, type EntryType } from './bibtex-types.ts';

interface Context {
	paper: CitedPaper;
	record: CitationRecord;
	type: EntryType;
	options: CitationOptions;
	entry: EntryText;
}

/** `@book` and `@inbook` take authors or editors, not both; without either, styles sort by `key`. */
const writeHead = ({ paper, record, type, options, entry }: Context): void => {
	const { script } = entry;
	const { fixedCase } = record;
	const { protection, maxAuthors } = options;
	const title =
		titleToLatex(record.rawTitle, { script, protection, fixedCase }) || toLatex(record.key, script);
	entry.latex('title', title);
	const authors = authorsToLatex(paper.authors, maxAuthors, script);
	const editors = authorsToLatex(paper.editors ?? [], maxAuthors, script);
	const isBook = type.name === 'book' || type.name === 'inbook';
	const hasEditors = editors !== '' && !(isBook && authors !== '');
	entry.latex('author', authors);
	if (hasEditors) entry.latex('editor', editors);
	if (authors === '' && !(hasEditors && isBook)) entry.latex('key', title);
};

/**
 * Styles warn of a number without a volume in an article, and elsewhere of both, or of a number
 * without a series (plain.bst, `format.vol.num.pages` and `format.number.series`).
 */
const writeNumbers = ({ record: { publication }, type, entry }: Context): void => {
	const { volume, issue, number = issue } = publication;
	if (type.name === 'techreport') entry.text('number', number);
	else if (type.name === 'article') {
		entry.text('volume', volume);
		if (volume !== undefined) entry.text('number', issue ?? number);
	} else if (type.name === 'misc') {
		// No style prints them; they are there for who reads the file again.
		entry.text('volume', volume);
		entry.text('number', number);
	} else if (volume !== undefined || publication['collection-title'] === undefined) {
		entry.text('volume', volume);
	} else entry.text('number', number);
};

/** biblatex's names of kinds are no text to print. */
const genreOf = (genre: string | undefined): string | undefined =>
	/^(?:phdthesis|mathesis|bathesis|techreport)$/u.test(genre ?? '') ? undefined : genre;

const hasGenre = ({ name }: EntryType): boolean =>
	name === 'phdthesis' || name === 'mastersthesis' || name === 'techreport';

/** Scholar's way for styles that print nothing of an eprint: `journal={arXiv preprint arXiv:…}`. */
const containerOf = ({ record: { publication, eprint }, type }: Context): string | undefined =>
	type === SCHOLARS_PREPRINT
		? `arXiv preprint arXiv:${eprint?.id}`
		: publication['container-title'];

const writePublication = (context: Context): void => {
	const { record, type, options, entry } = context;
	const { publication } = record;
	const isArticle = type.name === 'article';
	if (type.container) writeContainer(entry, type.container, containerOf(context), options);
	if (!isArticle) entry.text('series', publication['collection-title']);
	writeNumbers(context);
	writePages(entry, publication.page);
	if (type.publisher) entry.text(type.publisher, publication.publisher);
	if (!isArticle) {
		entry.text('address', publication['publisher-place'] ?? publication['event-place']);
	}
	entry.text('edition', publication.edition && ordinal(publication.edition));
	if (hasGenre(type)) entry.text('type', genreOf(publication.genre));
};

/** “Summer”, “Mar./Apr.”: as it was imported, unless it was corrected since. */
const monthIn = ({ issued, extra }: CitationRecord): string | undefined => {
	const words = extra['month'];
	if (words === undefined) return undefined;
	const [first = ''] = words.match(/\p{L}+/u) ?? [];
	return monthNumber(first) === issued?.month ? words : undefined;
};

/** Every style asks for a year, biber for one that is a number: without one it is the saving's. */
const writeDate = ({ record, options, entry }: Context): void => {
	const { issued } = record;
	entry.latex('year', issued?.year ?? record.accessed.slice(0, 4));
	const words = monthIn(record);
	if (options.month === 'none') return;
	if (words !== undefined && options.month === 'macro') entry.text('month', words);
	else if (issued?.month === undefined) entry.text('month', words);
	else if (options.month === 'macro') entry.bare('month', monthMacro(issued.month));
	else entry.latex('month', String(issued.month));
};

/**
 * biblatex manual §3.14.7: `eprint`, with the version where that is asked for, `primaryclass` beside it. PubMed’s number, which
 * no style prints, has a field of its own in BibTeX, so that it comes back.
 */
const writeEprint = ({ record: { eprint, type }, options, entry }: Context): void => {
	const isWanted = type === 'article' || options.fields.eprint;
	if (eprint === undefined || !isWanted) return;
	if (eprint.archive === 'pubmed') {
		entry.verbatim('pmid', eprint.id);
		return;
	}
	entry.verbatim('eprint', eprint.id);
	entry.latex('archiveprefix', 'arXiv');
	entry.verbatim('primaryclass', eprint.class);
};

const writeLocators = ({ record, options, entry }: Context): void => {
	entry.text('issn', record.publication.ISSN);
	entry.text('isbn', record.publication.ISBN);
	if (options.fields.doi) entry.verbatim('doi', record.doi);
	writeUrl(entry, record, options);
};

const notesOf = ({ record }: Context): (string | undefined)[] => {
	const { version, number, genre = 'Patent' } = record.publication;
	const patent =
		record.type === 'patent' && number !== undefined ? `${genre} ${number}` : undefined;
	const dated = notesOfDate(record, `No date given; accessed ${record.accessed}`);
	return [patent, version && `Version ${version.replace(/^v(?=\d)/iu, '')}`, ...dated];
};

const SCHOLARS_PREPRINT: EntryType = { name: 'article', container: 'journal', required: [] };

const isScholars = (
	{ type, eprint, hasAuthors }: CitationRecord,
	{ preprints }: CitationOptions,
): boolean =>
	preprints === 'scholar' && type === 'article' && eprint?.archive === 'arxiv' && hasAuthors;

const entryOf = (
	paper: CitedPaper,
	options: CitationOptions,
	script: Script,
	tell: Tell,
): string => {
	script.missing.clear();
	const record = recordOf(paper, options.maxAuthors, options);
	const { entry: own, lacks } = bibtexType(record);
	const type = isScholars(record, options) ? SCHOLARS_PREPRINT : own;
	const entry = new EntryText(type.name, paper.key, script);
	const context: Context = { paper, record, type, options, entry };
	writeHead(context);
	writePublication(context);
	writeDate(context);
	writeEprint(context);
	writeLocators(context);
	writeContent(entry, record, options);
	writeNotes(entry, notesOf(context));
	writeExtra(entry, record);
	tellOf(record, lacks, tell);
	if (script.missing.size > 0) tell('not-ascii', [...script.missing].join(' '));
	return entry.end();
};

/**
 * BibTeX, in ASCII unless asked otherwise: `@misc` with an eprint for a preprint, as arXiv and the
 * biblatex manual have it (§3.14.7), the ACL Anthology's way for what was published. A journal
 * reference that only arXiv's free text names is left out: without its parts it is no `@article`.
 */
const bibtex: CitationFormat = {
	id: 'bibtex',
	name: 'BibTeX',
	group: 'latex',
	extension: 'bib',
	mediaType: 'application/x-bibtex',
	open({ options }) {
		const encoding = options.encoding === 'utf-8' ? 'utf-8' : 'ascii';
		const script: Script = { encoding, missing: new Set() };
		return {
			separator: '\n',
			entry: (paper, tell) => entryOf(paper, options, script, tell),
		};
	},
};

export default bibtex;
