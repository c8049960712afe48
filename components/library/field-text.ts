import {
	paperDraftSchema,
	type Author,
	type Paper,
	type PaperField,
	type Publication,
	type WorkType,
} from '../../lib/paper/paper.ts';
import { VARIABLE_NAMES, variableLabel, workTypeLabel } from '../../lib/sentences/work.ts';

/** How a field is written in a text field, and read back. */
interface Codec {
	print: (value: unknown) => string;
	/** `before` is what the field says; some of it may not show in the text. */
	parse: (text: string, before: unknown) => unknown;
	isLong?: boolean;
}

const lines = (text: string): string[] =>
	text
		.split('\n')
		.map((line) => line.trim())
		.filter(Boolean);

const strings = (separator: string): Codec => ({
	print: (value) => (value as string[]).join(separator === ',' ? ', ' : separator),
	parse: (text) =>
		text
			.split(separator)
			.map((part) => part.trim())
			.filter(Boolean),
});

/** “Vaswani, Ashish” is told apart; “Ashish Vaswani” is a name as it stands. */
const authorOf = (line: string): Author => {
	const [family = '', given, ...rest] = line.split(',').map((part) => part.trim());
	if (given === undefined || given === '' || rest.length > 0 || family === '')
		return { name: line };
	return { name: `${given} ${family}`, family, given };
};

const printAuthor = ({ name, family, given, suffix }: Author): string =>
	family !== undefined && given !== undefined && suffix === undefined
		? `${family}, ${given}`
		: name;

/** A line that stays as it was is the author that it was: a group, or one with a suffix. */
const names: Codec = {
	print: (value) => (value as Author[]).map(printAuthor).join('\n'),
	parse: (text, before = []) => {
		const known = new Map((before as Author[]).map((author) => [printAuthor(author), author]));
		return lines(text).map((line) => known.get(line) ?? authorOf(line));
	},
	isLong: true,
};

const text: Codec = { print: String, parse: (typed) => typed.trim() };
const longText: Codec = { ...text, isLong: true };

const pairs: Codec = {
	print: (value) =>
		Object.entries(value as Record<string, string>)
			.map(([key, each]) => `${key}: ${each}`)
			.join('\n'),
	parse: (typed) =>
		Object.fromEntries(
			lines(typed).map((line) => {
				const [key = '', ...rest] = line.split(':');
				return [key.trim(), rest.join(':').trim()];
			}),
		),
	isLong: true,
};

const links: Codec = {
	print: (value) =>
		(value as { kind: string; url: string }[]).map(({ kind, url }) => `${kind} ${url}`).join('\n'),
	parse: (typed) =>
		lines(typed).map((line) => {
			const [kind = '', url = ''] = line.split(/\s+/u);
			return { kind, url };
		}),
	isLong: true,
};

const CODECS: Record<PaperField, Codec> = {
	title: text,
	authors: names,
	abstract: longText,
	published: text,
	version: {
		print: String,
		parse: (typed) => typed.trim() && Number(typed.trim().replace(/^v/iu, '')),
	},
	type: { ...text, print: (value) => workTypeLabel(value as WorkType) },
	publication: {
		print: (value) =>
			VARIABLE_NAMES.flatMap((name) => {
				const told = (value as Publication)[name];
				return told === undefined ? [] : [`${variableLabel(name)}: ${told}`];
			}).join('\n'),
		parse: String,
	},
	editors: names,
	fixedCase: strings(','),
	extra: pairs,
	categories: strings(','),
	keywords: strings(','),
	doi: { print: String, parse: (typed) => typed.trim().toLowerCase() },
	comment: text,
	journalRef: text,
	links,
};

const isEmpty = (value: unknown): boolean =>
	value === undefined ||
	value === '' ||
	(typeof value === 'object' && value !== null && Object.keys(value).length === 0);

export const isLong = (field: PaperField): boolean => CODECS[field].isLong === true;

export const printField = (paper: Pick<Paper, PaperField>, field: PaperField): string => {
	const value = paper[field];
	return isEmpty(value) ? '' : CODECS[field].print(value);
};

/** What stands in the one box of a field, or in those that its parts have, by name. */
export type Typed = string | Readonly<Record<string, string>>;

const partsIn = (typed: Readonly<Record<string, string>>): Record<string, string> =>
	Object.fromEntries(
		Object.entries(typed).flatMap(([name, part]) => (part.trim() ? [[name, part.trim()]] : [])),
	);

/**
 * What was typed, as a paper keeps it; `null` leaves the field empty.
 * @param paper The paper whose field was printed, and then changed.
 * @returns A failure where no such field may say that.
 */
export const parseField = (
	field: PaperField,
	typed: Typed,
	paper: Partial<Pick<Paper, PaperField>>,
): { ok: true; value: unknown } | { ok: false } => {
	const value =
		typeof typed === 'string' ? CODECS[field].parse(typed, paper[field]) : partsIn(typed);
	if (isEmpty(value)) return field === 'title' ? { ok: false } : { ok: true, value: null };
	const { success, data } = paperDraftSchema.shape[field].safeParse(value);
	// A line that no such field has would be lost without a word.
	const isWhole = success && Object.keys(data ?? {}).length === Object.keys(value ?? {}).length;
	return isWhole ? { ok: true, value: data } : { ok: false };
};
