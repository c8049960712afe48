import { arxivDate, paperUrl } from '../paper/identity.ts';
import type { CitationFormat, CitedPaper } from './format.ts';
import { tidy, toLatex } from './latex.ts';
import { monthMacro } from './month.ts';
import { authorsToLatex } from './names.ts';
import { titleToLatex } from './title.ts';

/** A field and its value as it stands in the file, delimiters included. */
type Field = readonly [name: string, value: string];

const inBraces = (name: string, value: string | undefined): Field[] =>
	value === undefined || value === '' ? [] : [[name, `{${value}}`]];

/** Fields that are read verbatim hold nothing that would end them, or a line. */
const verbatim = (text: string): string =>
	tidy(text).replaceAll(/[{}\\\s]|[^\x21-\x7E]/gu, (character) => encodeURIComponent(character));

/** Old ids have their archive inside: `hep-th/9901001` (CITATION: arXiv, “eprint”). */
const archiveOf = (arxiv: string): string | undefined => /^([a-z-]+)\//u.exec(arxiv)?.[1];

/** biblatex manual §3.14.7: `eprint` without version, `primaryclass` beside it. */
const eprintFields = ({ id, categories }: CitedPaper): Field[] => {
	if (!id.startsWith('arxiv:')) return [];
	const arxiv = id.slice('arxiv:'.length);
	return [
		...inBraces('eprint', verbatim(arxiv)),
		...inBraces('archiveprefix', 'arXiv'),
		...inBraces('primaryclass', categories?.[0] ? verbatim(categories[0]) : archiveOf(arxiv)),
	];
};

/** The publisher's DOI where there is one, else the one that arXiv registers with DataCite. */
const doiOf = ({ id, doi }: CitedPaper): string | undefined => {
	if (doi !== undefined) return doi;
	if (id.startsWith('doi:')) return id.slice('doi:'.length);
	return id.startsWith('arxiv:') ? `10.48550/arXiv.${id.slice('arxiv:'.length)}` : undefined;
};

const urlOf = (paper: CitedPaper): string | undefined =>
	paperUrl(paper.id) ?? paper.links?.find(({ kind }) => kind === 'paper')?.url;

/** Every style and biber ask for a year that is a number, also of a page that names none. */
const undatedFields = ({ savedAt }: CitedPaper): Field[] => {
	const day = new Date(savedAt).toISOString().slice(0, 10);
	return [
		...inBraces('year', day.slice(0, 4)),
		...inBraces('note', `No date given; accessed ${day}`),
	];
};

/** Of the first version: an arXiv id itself tells its month. */
const dateFields = (paper: CitedPaper): Field[] => {
	const published = paper.published ?? arxivDate(paper.id);
	if (published === undefined) return undatedFields(paper);
	const month = monthMacro(published);
	return [
		...inBraces('year', published.slice(0, 4)),
		...(month ? [['month', month] as const] : []),
	];
};

/** Without authors, styles sort by `key` and warn where there is none. */
const authorFields = ({ authors }: CitedPaper, title: string): Field[] => {
	const names = authorsToLatex(authors);
	return names === undefined ? inBraces('key', title) : inBraces('author', names);
};

const fieldsOf = (paper: CitedPaper): Field[] => {
	const title = titleToLatex(paper.title) || toLatex(paper.id);
	const doi = doiOf(paper);
	const url = urlOf(paper);
	return [
		...inBraces('title', title),
		...authorFields(paper, title),
		...dateFields(paper),
		...eprintFields(paper),
		...inBraces('doi', doi && verbatim(doi)),
		...inBraces('url', url && verbatim(url)),
	];
};

/** Columns that the longest of our field names takes, `archiveprefix`. */
const NAME_WIDTH = 13;

/**
 * BibTeX in ASCII: `@misc` for a preprint, as arXiv and the biblatex manual have it. A journal
 * reference that only arXiv's free text names is left out: without its parts it is no `@article`,
 * and as a note it would print unchecked.
 */
export const bibtex: CitationFormat = {
	id: 'bibtex',
	name: 'BibTeX',
	extension: 'bib',
	mediaType: 'application/x-bibtex',
	entry(paper) {
		const lines = fieldsOf(paper).map(([name, value]) => `  ${name.padEnd(NAME_WIDTH)} = ${value}`);
		return `@misc{${paper.key},\n${lines.join(',\n')}\n}\n`;
	},
};
