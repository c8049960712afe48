import * as z from 'zod/mini';
import { tidy, withoutMarkup } from '../../citation/text.ts';
import { WORD } from '../../citation/title/protect.ts';
import { identify } from '../../paper/identity.ts';
import { OTHERS } from '../../paper/others.ts';
import { workTypeSchema, type Author, type PaperId, type WorkType } from '../../paper/paper.ts';
import { versionAmong } from '../../paper/version.ts';
import { authorOfParts } from '../name.ts';
import { inOrder } from '../order.ts';
import { withHyphens } from '../pages.ts';
import type { ReadRecord } from '../read-record.ts';

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

/** Types of CSL that we have under another name. */
const TYPES: ReadonlyMap<unknown, WorkType> = new Map([
	['article-newspaper', 'article-magazine'],
	['collection', 'book'],
	['entry', 'chapter'],
	['entry-dictionary', 'chapter'],
	['entry-encyclopedia', 'chapter'],
	['periodical', 'article-journal'],
	['post', 'webpage'],
	['post-weblog', 'webpage'],
	['review', 'article-journal'],
	['review-book', 'article-journal'],
	['standard', 'report'],
]);
const ourType = (type: unknown): unknown => TYPES.get(type) ?? type;

export const itemSchema = z.looseObject({
	id: words,
	'citation-key': optional(z.string()),
	type: z.catch(z.pipe(z.transform(ourType), workTypeSchema), 'document'),
	title: words,
	author: optional(z.array(nameSchema)),
	editor: optional(z.array(nameSchema)),
	issued: dateSchema,
	accessed: dateSchema,
	abstract: words,
	keyword: words,
	note: words,
	DOI: words,
	URL: words,
	PMID: words,
	number: words,
	publisher: words,
});
export type Item = z.infer<typeof itemSchema>;

/** A variable as one line of plain text. */
export const text = (value: unknown): string =>
	typeof value === 'string' || typeof value === 'number' ? tidy(withoutMarkup(String(value))) : '';

const authorOf = (name: z.infer<typeof nameSchema>): Author[] => {
	const literal = text(name.literal);
	if (/^(?:others|et al\.?)$/iu.test(literal)) return [OTHERS];
	if (literal !== '') return [{ name: literal, family: literal }];
	const family = [name['dropping-particle'], name['non-dropping-particle'], name.family]
		.map(text)
		.filter(Boolean)
		.join(' ');
	return [authorOfParts(family, text(name.given), text(name.suffix)) ?? []].flat();
};

const two = (part: string): string => part.padStart(2, '0');

const dateOf = (date: z.infer<typeof dateSchema>): string | undefined => {
	if (date === undefined) return undefined;
	const [year = '', ...rest] = (date['date-parts']?.at(0) ?? []).map(String);
	if (/^\d{4}$/u.test(year)) return [year, ...rest.slice(0, 2).map(two)].join('-');
	return /\d{4}(?:-\d{2}(?:-\d{2})?)?/u.exec([date.raw, date.literal].join(' '))?.[0];
};

/** Where the number of arXiv stands. */
const numbersOf = (item: Item): string[] => [
	text(item.number),
	text(item.note),
	text(item['archive_location']),
];

const idsOf = (item: Item): PaperId[] => {
	const arxiv = /arxiv:\s*\S+/iu.exec(numbersOf(item).join(' '))?.[0];
	const found = [
		identify(arxiv ?? ''),
		identify(text(item.DOI).replace(/^(?!https?:|doi:|$)/iu, 'doi:')),
		identify(text(item.URL)),
		item.PMID === undefined ? undefined : identify(`pmid:${text(item.PMID)}`),
	].filter((id) => id !== undefined);
	return inOrder(found);
};

/** Lines that Zotero writes for programs; `Citation Key` is the one that is pinned there. */
const FOR_PROGRAMS =
	/^(?:arxiv:\s*\S+(?:\s*\[[\w.-]+\])?|(?:citation key|pmid|pmcid|doi|version|ads bibcode|read_status\w*|tex\.[\w*]+)\s*:.*)$/iu;

const noteOf = ({ note }: Item): string =>
	String(note ?? '')
		.split('\n')
		.map(text)
		.filter((line) => line !== '' && !FOR_PROGRAMS.test(line))
		.join(' ');

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

/** What Zotero’s users keep from being lowered. */
const fixedCaseOf = ({ title }: Item): string[] =>
	[...String(title ?? '').matchAll(/<span class="nocase">([^<]+)<\/span>/giu)].flatMap(
		([, inner = '']) => inner.match(WORD) ?? [],
	);

/** Zotero’s line for programs has the archive or the category: `arXiv:1706.03762 [cs.CL]`. */
const categoriesOf = ({ note }: Item): string[] =>
	/^arxiv:\s*\S+\s*\[([\w.-]+)\]/imu.exec(String(note ?? ''))?.slice(1) ?? [];

/** What an item says, in our variables. */
export const recordOf = (item: Item): ReadRecord => {
	const ids = idsOf(item);
	const accessed = dateOf(item.accessed);
	const variables = Object.fromEntries(VARIABLES.map((name) => [name, text(item[name])]));
	return {
		ids,
		type: item.type,
		title: text(item.title),
		authors: (item.author ?? []).flatMap(authorOf),
		editors: (item.editor ?? []).flatMap(authorOf),
		date: dateOf(item.issued),
		version: versionAmong([...numbersOf(item), text(item.URL)], ids),
		publication: {
			...variables,
			'event-title': variables['event-title'] || text(item['event']),
			issue: variables['issue'] || text(item['collection-number']),
			page: withHyphens(variables['page'] ?? ''),
			number: text(item.number),
			publisher: text(item.publisher),
			note: noteOf(item),
		},
		abstract: text(item.abstract),
		keywords: text(item.keyword).split(/\s*[,;]\s*/u),
		categories: categoriesOf(item),
		fixedCase: fixedCaseOf(item),
		url: text(item.URL),
		extra: accessed === undefined ? {} : { urldate: accessed },
	};
};

/** What says that it is a key is one; an id that is an address or a number is none. */
export const keyOf = (item: Item): string | undefined => {
	const pinned = /^citation key:\s*(\S+)$/imu.exec(String(item.note ?? ''))?.[1];
	const told = item['citation-key'] ?? pinned;
	if (told !== undefined) return /^$|\s/u.test(told) ? undefined : told;
	const id = text(item.id);
	return id === '' || /^\d+$|[/\s]/u.test(id) ? undefined : id;
};
