import { isSelfContained } from './balance.ts';
import { toLatex, type Script } from './escape.ts';
import { remembering } from '../memo.ts';
import type { CitationOptions } from '../options.ts';
import { areHyphened } from '../page-range.ts';
import type { CitationRecord } from '../record.ts';
import { sentences, tidy } from '../text.ts';
import { containerToLatex, proseToLatex } from '../title/print.ts';

/** Columns that the longest of our field names takes, `archiveprefix`. */
const NAME_WIDTH = 13;

const headOf = remembering((name) => `,\n  ${name.padEnd(NAME_WIDTH)} = `, 500);
/** What stands between two values in braces, in one piece: the fewer, the quicker they are joined. */
const betweenOf = remembering((name) => `}${headOf(name)}{`, 500);

/** Fields that are read verbatim (biblatex manual §2.2.1) hold nothing that would end them, or a line. */
export const verbatim = (text: string): string =>
	/^[!-[\]-z|~]*$/u.test(text)
		? text
		: tidy(text).replaceAll(/[{}\\\s]|[^\x21-\x7E]+/gu, (character) =>
				encodeURIComponent(character),
			);

/**
 * One entry while it is written: text that grows, because lists of fields, put together again and
 * again, take longer than all that is in them. A field without a value is left out.
 */
export class EntryText {
	readonly script: Script;
	#text: string;
	/** What ends the value that was written last. */
	#end: '' | '}' = '';

	constructor(type: string, key: string, script: Script) {
		this.script = script;
		this.#text = `@${type}{${key}`;
	}

	/** A value as it is: a macro, or one that has its delimiters. */
	bare(name: string, value: string): void {
		this.#text += this.#end + headOf(name) + value;
		this.#end = '';
	}

	/** A value that is LaTeX already. */
	latex(name: string, value: string | undefined): void {
		if (value === undefined || value === '') return;
		this.#text += this.#end === '' ? `${headOf(name)}{` : betweenOf(name);
		this.#text += value;
		this.#end = '}';
	}

	/** A value that LaTeX is to print as it is. */
	text(name: string, value: string | undefined): void {
		if (value !== undefined) this.latex(name, toLatex(value, this.script));
	}

	verbatim(name: string, value: string | undefined): void {
		if (value !== undefined) this.latex(name, verbatim(value));
	}

	has(name: string): boolean {
		// No value has a line break.
		return this.#text.includes(headOf(name));
	}

	/** The whole entry, ending in a newline. */
	end(): string {
		return this.#text + (this.#end === '' ? '\n}\n' : '}\n}\n');
	}
}

const LONG_DASH = /\s*[–—]+\s*/gu;
const RANGE_DASH = /(?<=[\p{L}\p{N}])\s*[-–—‐−]+\s*(?=[\p{L}\p{N}])/gu;

/**
 * Ranges have two hyphens, in UTF-8 files, too, for biber’s sake; three dashes or spaces around them
 * are the same range.
 */
export const writePages = (entry: EntryText, page: string | undefined): void => {
	if (page === undefined) return;
	// Most pages, with the same result.
	if (/^\d+-\d+$/u.test(page)) entry.latex('pages', page.replace('-', '--'));
	else {
		const ranges = page.replaceAll(areHyphened(page) ? LONG_DASH : RANGE_DASH, '–');
		entry.latex('pages', toLatex(ranges, entry.script).replaceAll('–', '--'));
	}
};

/** JabRef's form of a link to a file: `description:link:type`, colons in the link escaped. */
const fileOf = (pdf: string): string => `:${verbatim(pdf).replaceAll(/[:;]/gu, '\\$&')}:PDF`;

/** Left out where a DOI or an eprint leads to the same place and the user wants no second one. */
export const writeUrl = (
	entry: EntryText,
	{ url, doi, eprint }: CitationRecord,
	{ fields }: CitationOptions,
): void => {
	const isSpare = fields.url === 'unless-doi' && (doi !== undefined || eprint !== undefined);
	if (fields.url !== 'never' && !isSpare) entry.verbatim('url', url);
};

export const writeContent = (
	entry: EntryText,
	record: CitationRecord,
	{ fields }: CitationOptions,
): void => {
	if (fields.abstract && record.abstract !== undefined) {
		entry.latex('abstract', proseToLatex(record.abstract, entry.script));
	}
	if (fields.keywords) {
		const words = record.keywords.map((word) => word.replaceAll(/\s*,\s*/gu, ' '));
		entry.text('keywords', words.join(', '));
	}
	if (fields.file && record.pdf !== undefined) entry.latex('file', fileOf(record.pdf));
};

/** What was imported and has no place of its own, unless the same name is printed already. */
export const writeExtra = (entry: EntryText, { extra }: CitationRecord): void => {
	for (const [name, value] of Object.entries(extra)) {
		// A month is written with the date.
		if (name === 'month' || entry.has(name) || !/^[a-z][\w-]*$/u.test(name)) continue;
		const text = tidy(value);
		entry.latex(name, isSelfContained(text) ? text : toLatex(text, entry.script));
	}
};

/** Notes one after the other, as sentences. */
export const writeNotes = (entry: EntryText, notes: readonly (string | undefined)[]): void => {
	if (notes.some(Boolean)) entry.latex('note', proseToLatex(sentences(notes), entry.script));
};

/** Some styles lower book titles (ACL Anthology protects them, too); no style lowers journals. */
export const writeContainer = (
	entry: EntryText,
	name: string,
	title: string | undefined,
	options: CitationOptions,
): void => {
	if (title === undefined) return;
	const protection = name === 'booktitle' ? options.protection : 'none';
	entry.latex(name, containerToLatex(title, { script: entry.script, protection }));
};
