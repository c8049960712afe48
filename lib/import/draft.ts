import { safeParse } from 'zod/mini';
import { editionNumber } from '../citation/edition.ts';
import { doiAmong } from '../paper/doi.ts';
import { arxivDate } from '../paper/identity.ts';
import {
	paperDraftSchema,
	type Author,
	type Link,
	type PaperDraft,
	type PaperId,
	type Publication,
	type WorkType,
} from '../paper/paper.ts';
import { IMPORT_SOURCE } from './importer.ts';
import { withPreprint } from './preprint.ts';
import type { ReadRecord } from './read-record.ts';
import { titleId } from './title-id.ts';

/** Cuts a text to a length, but no character in two. */
export const clip = (text: string, longest: number): string =>
	text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '');

const LONGEST_LINE = 2_000;

const clipAuthor = (author: Author): Author =>
	author.name.length <= LONGEST_LINE ? author : { name: clip(author.name, LONGEST_LINE) };

const linesOf = (texts: readonly string[], most: number, longest: number): string[] =>
	[...new Set(texts.map((text) => clip(text.trim(), longest)))].filter(Boolean).slice(0, most);

const isEmpty = (value: unknown): boolean =>
	value === undefined || value === '' || (Array.isArray(value) && value.length === 0);

const withoutEmpty = <T extends object>(values: T): Partial<T> => {
	const kept: Partial<T> = {};
	for (const name in values) if (!isEmpty(values[name])) kept[name] = values[name];
	return kept;
};

/** The resolver’s address says no more than the DOI that was read of it. */
const linkTo = (url: string): Link[] =>
	/^https?:\/\/(?!(?:dx\.)?doi\.org\/)\S+$/iu.test(url) && url.length <= LONGEST_LINE
		? [{ kind: 'paper', url }]
		: [];

/** “Article”, “Conference paper”, as Scopus and Web of Science call them: the type once more. */
const isKindless = (type: WorkType, genre: string): boolean =>
	/^(?:article-|book$|chapter$)/u.test(type) ||
	(type === 'paper-conference' && /\b(?:paper|article)$/iu.test(genre));

const clippedPublication = ({ publication, type }: ReadRecord, issued: string | undefined) => {
	const clipped: Record<string, string> = {};
	for (const [name, value] of Object.entries(publication)) {
		if (!value || (name === 'genre' && isKindless(type, value))) continue;
		// One edition has one name, whatever it is imported from.
		if (name === 'edition') clipped[name] = editionNumber(value) ?? clip(value, LONGEST_LINE);
		else clipped[name] = clip(value, name === 'note' ? 20_000 : LONGEST_LINE);
	}
	return withoutEmpty({ ...clipped, issued }) as Publication;
};

const MOST_EXTRA = 60;

const extraOf = (extra: ReadRecord['extra']): Record<string, string> | undefined => {
	const kept = Object.entries(extra)
		.filter(([name, value]) => /^[a-z][\w:+-]{0,59}$/u.test(name) && value !== '')
		.slice(0, MOST_EXTRA)
		.map(([name, value]) => [name, clip(value, 20_000)]);
	return kept.length > 0 ? Object.fromEntries(kept) : undefined;
};

const isCut = ({ title, authors, abstract, keywords, extra }: ReadRecord): boolean =>
	title.length > 10_000 ||
	authors.length > 10_000 ||
	abstract.length > 20_000 ||
	keywords.length > 100 ||
	Object.keys(extra).length > MOST_EXTRA;

/** A preprint is dated by its first version, which an arXiv id tells; a publication by itself. */
const datesOf = (
	id: PaperId,
	{ type, date }: ReadRecord,
): [published: string | undefined, issued: string | undefined] => {
	const first = id.startsWith('arxiv:') ? arxivDate(id) : undefined;
	if (type === 'article')
		return [date?.startsWith(first ?? '') ? date : (first ?? date), undefined];
	return [first ?? date, date];
};

export type Made =
	| { draft: PaperDraft; cut: boolean }
	| { refused: 'no-title' | 'unreadable'; detail?: string };

/** What a draft has beyond id, title and names; empty is left out. */
const restOf = (record: ReadRecord, id: PaperId): Partial<PaperDraft> => {
	const [published, issued] = datesOf(id, record);
	const publication = clippedPublication(record, issued);
	return withoutEmpty({
		aliases: record.ids.slice(1, 20),
		abstract: clip(record.abstract, 20_000),
		published,
		version: record.version,
		type: record.type,
		publication: Object.keys(publication).length > 0 ? publication : undefined,
		editors: record.editors.slice(0, 1_000).map(clipAuthor),
		fixedCase: linesOf(record.fixedCase, 100, 200),
		extra: extraOf(record.extra),
		categories: linesOf(record.categories, 50, 50),
		keywords: linesOf(record.keywords, 100, 200),
		doi: doiAmong(record.ids),
		links: linkTo(record.url),
	}) as Partial<PaperDraft>;
};

/** A draft that the schema takes, cut to measure. */
export const makeImportDraft = (read: ReadRecord): Made => {
	const record = withPreprint(read);
	const title = clip(record.title, 10_000).trim();
	const id = record.ids[0] ?? titleId(title, record.authors, record.date?.slice(0, 4));
	if (id === undefined) return { refused: 'no-title' };
	const parsed = safeParse(paperDraftSchema, {
		id,
		title: title || id,
		authors: record.authors.slice(0, 10_000).map(clipAuthor),
		...restOf(record, id),
		source: IMPORT_SOURCE,
	});
	if (parsed.success) return { draft: parsed.data, cut: isCut(record) };
	const issue = parsed.error.issues.at(0)!;
	return { refused: 'unreadable', detail: `${issue.path.join('.')}: ${issue.message}` };
};
