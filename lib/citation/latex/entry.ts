import { isBalanced } from './balance.ts';
import { toLatex, type Script } from './escape.ts';
import type { CitationOptions } from '../options.ts';
import type { CitationRecord } from '../record.ts';
import { tidy } from '../text.ts';
import { titleToLatex } from '../title/print.ts';
import type { Protection } from '../title/protect.ts';

/** A field and its value as it stands in the file, delimiters included. */
export type Field = readonly [name: string, value: string];

export const inBraces = (name: string, value: string | undefined): Field[] =>
	value === undefined || value === '' ? [] : [[name, `{${value}}`]];

/** Fields that are read verbatim (biblatex manual §2.2.1) hold nothing that would end them, or a line. */
export const verbatim = (text: string): string =>
	/^[!-[\]-z|~]*$/u.test(text)
		? text
		: tidy(text).replaceAll(/[{}\\\s]|[^\x21-\x7E]+/gu, (character) =>
				encodeURIComponent(character),
			);

export const literal = (name: string, text: string | undefined, script: Script): Field[] =>
	text === undefined ? [] : inBraces(name, toLatex(text, script));

/** Ranges have two hyphens; three dashes or spaces around them are the same range. */
export const pages = (page: string | undefined): string | undefined =>
	page?.replaceAll(/(?<=[\p{L}\p{N}])\s*[-–—‐−]+\s*(?=[\p{L}\p{N}])/gu, '–');

/** JabRef's form of a link to a file: `description:link:type`, colons in the link escaped. */
export const fileField = ({ pdf }: CitationRecord): Field[] =>
	pdf === undefined ? [] : inBraces('file', `:${verbatim(pdf).replaceAll(/[:;]/gu, '\\$&')}:PDF`);

/** Left out where a DOI or an eprint leads to the same place and the user wants no second one. */
export const urlField = (
	{ url, doi, eprint }: CitationRecord,
	{ fields }: CitationOptions,
): Field[] => {
	const isSpare = fields.url === 'unless-doi' && (doi !== undefined || eprint !== undefined);
	return fields.url === 'never' || isSpare ? [] : inBraces('url', url && verbatim(url));
};

export const contentFields = (
	record: CitationRecord,
	{ fields }: CitationOptions,
	script: Script,
): Field[] => [
	...(fields.abstract ? literal('abstract', record.abstract, script) : []),
	...(fields.keywords
		? literal(
				'keywords',
				record.keywords.map((word) => word.replaceAll(/\s*,\s*/gu, ' ')).join(', '),
				script,
			)
		: []),
	...(fields.file ? fileField(record) : []),
];

/** What was imported and has no place of its own, unless the same name is printed already. */
export const extraFields = (
	{ extra }: CitationRecord,
	printed: readonly Field[],
	script: Script,
): Field[] => {
	const entries = Object.entries(extra);
	if (entries.length === 0) return [];
	const taken = new Set(printed.map(([name]) => name));
	return entries
		.filter(([name]) => !taken.has(name) && /^[a-z][\w-]*$/u.test(name))
		.flatMap(([name, value]) =>
			inBraces(name, isBalanced(value) ? tidy(value) : toLatex(tidy(value), script)),
		);
};

/** Columns that the longest of our field names takes, `archiveprefix`. */
const NAME_WIDTH = 13;

/** A whole entry, ending in a newline. */
export const printEntry = (type: string, key: string, fields: readonly Field[]): string => {
	let text = `@${type}{${key}`;
	for (const [name, value] of fields) text += `,\n  ${name.padEnd(NAME_WIDTH)} = ${value}`;
	return `${text}\n}\n`;
};

/** Notes one after the other, as sentences. */
export const noteField = (notes: readonly (string | undefined)[], script: Script): Field[] =>
	literal('note', notes.filter(Boolean).join('. '), script);

/** Some styles lower book titles (ACL Anthology protects them, too); no style lowers journals. */
export const containerField = (
	name: string,
	title: string,
	protection: Protection,
	script: Script,
): Field[] =>
	inBraces(
		name,
		titleToLatex(title, { script, protection: name === 'booktitle' ? protection : 'none' }),
	);
