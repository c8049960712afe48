import { monthMacro } from '../date.ts';
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
import { bibtexType, type EntryType } from './bibtex-types.ts';

interface Context {
	record: CitationRecord;
	entry: EntryType;
	options: CitationOptions;
	script: Script;
}

const titleField = ({ record, options, script }: Context): Field[] =>
	inBraces(
		'title',
		titleToLatex(record.title, {
			script,
			protection: options.protection,
			fixedCase: record.fixedCase,
		}) || toLatex(record.key, script),
	);

/** `@book` takes authors or editors, not both; without either, styles sort by `key`. */
const peopleFields = ({ record, entry, script }: Context, title: string): Field[] => {
	const authors = namesToLatex(record.authors, script);
	const editors = namesToLatex(record.editors, script);
	const hasEditors = editors !== '' && (entry.name !== 'book' || authors === '');
	return [
		...inBraces('author', authors),
		...(hasEditors ? inBraces('editor', editors) : []),
		...(authors === '' && !(hasEditors && entry.name === 'book') ? [['key', title] as const] : []),
	];
};

/**
 * Styles warn of a number without a volume in an article, and elsewhere of both, or of a number
 * without a series (plain.bst, `format.vol.num.pages` and `format.number.series`).
 */
const numberFields = ({ record: { publication }, entry, script }: Context): Field[] => {
	const { volume, issue, number } = publication;
	if (entry.name === 'techreport') return literal('number', number ?? issue, script);
	if (entry.name === 'article') {
		const hasVolume = volume !== undefined;
		return [
			...literal('volume', volume, script),
			...(hasVolume ? literal('number', issue ?? number, script) : []),
		];
	}
	if (volume !== undefined || publication['collection-title'] === undefined) {
		return literal('volume', volume, script);
	}
	return literal('number', number ?? issue, script);
};

const publicationFields = (context: Context): Field[] => {
	const { record, entry, script } = context;
	const { publication } = record;
	const place = publication['publisher-place'] ?? publication['event-place'];
	const container =
		entry.container && publication['container-title']
			? containerField(
					entry.container,
					publication['container-title'],
					context.options.protection,
					script,
				)
			: [];
	return [
		...container,
		...(entry.name === 'article' ? [] : literal('series', publication['collection-title'], script)),
		...numberFields(context),
		...inBraces('pages', publication.page && toLatex(pages(publication.page)!, script)),
		...(entry.publisher ? literal(entry.publisher, publication.publisher, script) : []),
		...(entry.name === 'article' ? [] : literal('address', place, script)),
		...literal('edition', publication.edition, script),
		...(/thesis|techreport/u.test(entry.name)
			? literal('type', genreOf(publication.genre), script)
			: []),
	];
};

/** biblatex's names of kinds are no text to print. */
const genreOf = (genre: string | undefined): string | undefined =>
	/^(?:phdthesis|mathesis|techreport)$/u.test(genre ?? '') ? undefined : genre;

/** Every style asks for a year, biber for one that is a number: without one it is the saving's. */
const dateFields = ({ record, options }: Context): Field[] => {
	const { issued } = record;
	if (issued === undefined) return inBraces('year', record.accessed.slice(0, 4));
	const { year, month } = issued;
	const hasMonth = month !== undefined && options.month !== 'none';
	return [
		...inBraces('year', year),
		...(hasMonth
			? [['month', options.month === 'macro' ? monthMacro(month) : `{${month}}`] as const]
			: []),
	];
};

/** biblatex manual §3.14.7: `eprint` without version, `primaryclass` beside it. */
const eprintFields = ({ record: { eprint, type }, options }: Context): Field[] => {
	const isWanted = type === 'article' || options.fields.eprint;
	if (eprint?.archive !== 'arxiv' || !isWanted) return [];
	return [
		...inBraces('eprint', verbatim(eprint.id)),
		...inBraces('archiveprefix', 'arXiv'),
		...inBraces('primaryclass', eprint.class && verbatim(eprint.class)),
	];
};

const locatorFields = (context: Context): Field[] => {
	const { record, options } = context;
	const { ISSN, ISBN } = record.publication;
	return [
		...inBraces('issn', ISSN && verbatim(ISSN)),
		...inBraces('isbn', ISBN && verbatim(ISBN)),
		...(options.fields.doi ? inBraces('doi', record.doi && verbatim(record.doi)) : []),
		...urlField(record, options),
	];
};

const notesOf = ({ record }: Context): (string | undefined)[] => {
	const { version, note } = record.publication;
	const undated =
		record.issued === undefined ? `No date given; accessed ${record.accessed}` : undefined;
	return [version && `Version ${version}`, note, undated];
};

/** Scholar's way for styles that print nothing of an eprint: `journal={arXiv preprint arXiv:…}`. */
const asScholar = (context: Context): Context => {
	const { record, options } = context;
	const isPreprint = record.type === 'article' && record.eprint?.archive === 'arxiv';
	if (options.preprints !== 'scholar' || !isPreprint || record.authors.names.length === 0)
		return context;
	const journal = `arXiv preprint arXiv:${record.eprint?.id}`;
	return {
		...context,
		entry: { name: 'article', container: 'journal', required: [] },
		record: { ...record, publication: { ...record.publication, 'container-title': journal } },
	};
};

const fieldsOf = (context: Context): Field[] => {
	const title = titleField(context);
	const fields = [
		...title,
		...peopleFields(context, title[0]?.[1] ?? ''),
		...publicationFields(context),
		...dateFields(context),
		...eprintFields(context),
		...locatorFields(context),
		...contentFields(context.record, context.options, context.script),
		...noteField(notesOf(context), context.script),
	];
	return [...fields, ...extraFields(context.record, fields, context.script)];
};

const entryOf = (paper: CitedPaper, options: CitationOptions, tell: Tell): string => {
	const record = recordOf(paper, options.maxAuthors);
	const { entry, lacks } = bibtexType(record);
	const encoding = options.encoding === 'utf-8' ? 'utf-8' : 'ascii';
	const script: Script = { encoding, missing: new Set() };
	const context = asScholar({ record, entry, options, script });
	const text = printEntry(context.entry.name, paper.key, fieldsOf(context));
	tellOf(record, lacks, tell);
	if (script.missing.size > 0) tell('not-ascii', [...script.missing].join(' '));
	return text;
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
	open: ({ options }) => ({
		separator: '\n',
		entry: (paper, tell) => entryOf(paper, options, tell),
	}),
};

export default bibtex;
