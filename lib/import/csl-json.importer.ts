import * as z from 'zod/mini';
import { tidy, withoutMarkup } from '../citation/text.ts';
import { identify } from '../paper/identity.ts';
import { workTypeSchema, type Author, type PaperId } from '../paper/paper.ts';
import { makeImportDraft, type ReadRecord } from './draft.ts';
import type { Importer, Read } from './importer.ts';
import { Lines } from './lines.ts';
import { authorOfParts } from './name.ts';

/** What is wrong with one variable leaves the others alone. */
const optional = <Schema extends z.ZodMiniType>(schema: Schema) =>
	z.catch(z.optional(schema), undefined);

const words = optional(z.union([z.string(), z.number()]));

const nameSchema = z.object({
	family: optional(z.string()),
	given: optional(z.string()),
	literal: optional(z.string()),
	suffix: optional(z.string()),
	'non-dropping-particle': optional(z.string()),
	'dropping-particle': optional(z.string()),
});

const dateSchema = optional(
	z.object({
		'date-parts': optional(z.array(z.array(z.union([z.string(), z.number()])))),
		literal: optional(z.string()),
		raw: optional(z.string()),
	}),
);

const itemSchema = z.looseObject({
	id: words,
	'citation-key': optional(z.string()),
	type: z.catch(workTypeSchema, 'document'),
	title: words,
	author: optional(z.array(nameSchema)),
	editor: optional(z.array(nameSchema)),
	issued: dateSchema,
	abstract: words,
	keyword: words,
	note: words,
	DOI: words,
	URL: words,
	PMID: words,
	number: words,
	publisher: words,
});
type Item = z.infer<typeof itemSchema>;

const text = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? tidy(withoutMarkup(String(value))) : '';

const authorOf = (name: z.infer<typeof nameSchema>): Author[] => {
	const literal = text(name.literal);
	if (/^(?:others|et al\.?)$/iu.test(literal)) return [{ name: 'et al.' }];
	if (literal !== '') return [{ name: literal, family: literal }];
	const particle = text(name['non-dropping-particle']) || text(name['dropping-particle']);
	const family = [particle, text(name.family)].filter(Boolean).join(' ');
	return [authorOfParts(family, text(name.given), text(name.suffix)) ?? []].flat();
};

const two = (part: string): string => part.padStart(2, '0');

const dateOf = (date: z.infer<typeof dateSchema>): string | undefined => {
	if (date === undefined) return undefined;
	const [year = '', ...rest] = (date['date-parts']?.at(0) ?? []).map(String);
	if (/^\d{4}$/u.test(year)) return [year, ...rest.slice(0, 2).map(two)].join('-');
	return /\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec([date.raw, date.literal].join(' '))?.[0];
};

const idsOf = (item: Item): PaperId[] => {
	const arxiv = /arxiv:\s*\S+/iu.exec(
		[text(item.number), text(item.note), text(item['archive_location'])].join(' '),
	)?.[0];
	const found = [
		identify(arxiv ?? ''),
		identify(text(item.DOI).replace(/^(?!https?:|doi:|$)/iu, 'doi:')),
		identify(text(item.URL)),
		item.PMID === undefined ? undefined : identify(`pmid:${text(item.PMID)}`),
	].filter((id) => id !== undefined);
	return [...new Set(found)].toSorted(
		(a, b) => Number(b.startsWith('arxiv:')) - Number(a.startsWith('arxiv:')),
	);
};

const VARIABLES = [
	'container-title',
	'collection-title',
	'event-title',
	'event-place',
	'volume',
	'issue',
	'page',
	'edition',
	'version',
	'publisher-place',
	'genre',
	'ISSN',
	'ISBN',
] as const;

const recordOf = (item: Item): ReadRecord => {
	const ids = idsOf(item);
	const isPreprint = item.type === 'article';
	const variables = Object.fromEntries(VARIABLES.map((name) => [name, text(item[name])]));
	return {
		ids,
		type: item.type,
		title: text(item.title),
		authors: (item.author ?? []).flatMap(authorOf),
		editors: (item.editor ?? []).flatMap(authorOf),
		date: dateOf(item.issued),
		publication: {
			...variables,
			number: isPreprint ? '' : text(item.number),
			publisher: isPreprint ? '' : text(item.publisher),
			note: text(item.note),
		},
		abstract: text(item.abstract),
		keywords: text(item.keyword).split(/\s*[,;]\s*/u),
		categories: [],
		fixedCase: [],
		url: text(item.URL),
		extra: {},
	};
};

/** Chromium tells a position or quotes what stands around it, Firefox tells the line. */
const faultLine = (source: string, told: string): number => {
	const line = /at line (\d+)/u.exec(told)?.[1];
	if (line !== undefined) return Number(line);
	const position = /position (\d+)/u.exec(told)?.[1];
	const [, token = '', excerpt = ''] =
		/token '(.+?)', (?:\.\.\.)?"([^]*)"(?:\.\.\.)? is not valid/u.exec(told) ?? [];
	const quoted = source.indexOf(excerpt);
	const at = position === undefined ? quoted + excerpt.lastIndexOf(token) : Number(position);
	return new Lines(source).of(Math.max(0, at));
};

const parsedJson = (source: string): { items: unknown[] } | { line: number; detail: string } => {
	try {
		const value: unknown = JSON.parse(source);
		const inner =
			typeof value === 'object' && value !== null ? Reflect.get(value, 'items') : undefined;
		return { items: Array.isArray(value) ? value : Array.isArray(inner) ? inner : [value] };
	} catch (error) {
		return { line: faultLine(source, String(error)), detail: String(error) };
	}
};

/** A line for each item: JSON keeps none, so that of its `id` is looked for. */
const lineFinder = (source: string): ((item: unknown) => number) => {
	const lines = new Lines(source);
	let from = 0;
	return (item) => {
		const id = typeof item === 'object' && item !== null ? Reflect.get(item, 'id') : undefined;
		const at = id === undefined ? -1 : source.indexOf(JSON.stringify(id), from);
		if (at >= 0) from = at + 1;
		return lines.of(Math.max(from - 1, 0));
	};
};

/** An id that is an address or a number is no citation key. */
const keyOf = (item: Item): string | undefined => {
	const key = item['citation-key'] ?? text(item.id);
	return key === '' || /^\d+$|[/\s]/u.test(key) ? undefined : key;
};

const readItem = (item: unknown, line: number): Read => {
	const parsed = itemSchema.safeParse(item);
	if (!parsed.success) {
		return {
			kind: 'problem',
			problem: { line, code: 'unreadable', detail: JSON.stringify(item)?.slice(0, 80) ?? '' },
		};
	}
	const made = makeImportDraft(recordOf(parsed.data));
	if ('refused' in made) {
		const detail = 'detail' in made ? made.detail : text(parsed.data.id);
		return { kind: 'problem', problem: { line, code: made.refused, detail } };
	}
	const key = keyOf(parsed.data);
	return { kind: 'paper', paper: { draft: made.draft, line, ...(key !== undefined && { key }) } };
};

/** CSL-JSON: an array of items, one item, or Zotero’s `{items: […]}`. */
const cslJsonImporter: Importer = {
	*read(source, at) {
		const parsed = parsedJson(source);
		if ('line' in parsed) {
			yield {
				kind: 'problem',
				problem: { line: parsed.line, code: 'unreadable', detail: parsed.detail },
			};
			return;
		}
		const lineOf = lineFinder(source);
		for (const [index, item] of parsed.items.entries()) {
			yield readItem(item, lineOf(item));
			at(((index + 1) * source.length) / parsed.items.length);
		}
	},
};

export default cslJsonImporter;
