import type { Author, Link, PaperDraft, Publication, WorkType } from '../paper/paper.ts';
import { isPreprintServer } from '../paper/preprints.ts';
import { clean, required } from './dom.ts';

/** What a site has read, nothing of it measured yet; empty is as good as missing. */
export interface Findings {
	id: PaperDraft['id'];
	title: string;
	/** Words of the title whose capitals the page itself protects. */
	fixedCase?: readonly string[] | undefined;
	authors: readonly Author[];
	abstract?: string | undefined;
	published?: string | undefined;
	version?: number | undefined;
	categories?: readonly string[] | undefined;
	keywords?: readonly string[] | undefined;
	doi?: string | undefined;
	comment?: string | undefined;
	journalRef?: string | undefined;
	/** The journal, proceedings or book by its name alone, and where and when the work stands there. */
	publication?: { readonly [V in keyof Publication]?: string | undefined } | undefined;
	type?: WorkType | undefined;
	editors?: readonly Author[] | undefined;
	links?: readonly Link[] | undefined;
	announced?: PaperDraft['announced'];
	source: string;
}

/** Cuts a text to a length, but no character in two. */
const clip = (text: string, longest: number): string =>
	text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');

/** Longest name, most authors and most editors: the schema's own bounds (paper.ts). */
const LONGEST_NAME = 2_000;
const MOST_AUTHORS = 10_000;
const MOST_EDITORS = 1_000;

const clipNames = (authors: readonly Author[], most: number): Author[] =>
	authors
		.slice(0, most)
		.map((author) =>
			author.name.length <= LONGEST_NAME ? author : { name: clip(author.name, LONGEST_NAME) },
		);

const line = (text: string, longest: number): string => clip(clean(text), longest).trim();

/** Each address once; what was said of it first counts. */
const united = (links: readonly Link[]): Link[] => {
	if (links.length < 2) return [...links];
	const seen = new Set<string>();
	return links.filter(({ url }) => {
		const key = url.replace(/\/$/, '');
		const isNew = !seen.has(key);
		seen.add(key);
		return isNew;
	});
};

const lines = (
	texts: readonly string[] | undefined,
	most: number,
	longest: number,
): string[] | undefined =>
	texts && [...new Set(texts.slice(0, most).map((text) => line(text, longest)))].filter(Boolean);

/** Sets a field of a draft, unless it is empty: what says nothing overrules nothing. */
export const set = <Draft extends Partial<PaperDraft>, K extends keyof Draft>(
	draft: Draft,
	key: K,
	value: (Draft[K] & { length: number }) | undefined,
): void => {
	if (value !== undefined && value.length > 0) draft[key] = value;
};

/** Only what says anything. */
export const filled = <Values extends object>(values: Values): Partial<Values> =>
	Object.fromEntries(
		Object.entries(values).filter(([, value]) => value !== undefined && value.length !== 0),
	) as Partial<Values>;

/** What says nothing without the container that it is about. */
const IN_CONTAINER = new Set(['container-title', 'volume', 'issue', 'page', 'ISSN']);

/** A year alone is of nothing in particular. */
const publicationOf = (told: Findings['publication'] = {}): Publication | undefined => {
	const isPreprint = isPreprintServer(told['container-title'] ?? '');
	const parts = Object.entries(told)
		.filter(([name]) => !(isPreprint && IN_CONTAINER.has(name)))
		.map(([name, text]) => [name, line(text ?? '', 2_000)] as const)
		.filter(([, text]) => text !== '');
	return parts.some(([name]) => name !== 'issued') ? Object.fromEntries(parts) : undefined;
};

/**
 * A draft that the schema takes, whatever the page held: cut to measure, empty fields left out.
 * @throws {Error} When there is no title.
 */
export const makeDraft = (read: Findings): PaperDraft => {
	const draft: PaperDraft = {
		id: read.id,
		title: required(line(read.title, 10_000), 'title'),
		authors: clipNames(read.authors, MOST_AUTHORS),
		source: read.source,
	};
	set(draft, 'fixedCase', lines(read.fixedCase, 100, 200));
	set(draft, 'abstract', line(read.abstract ?? '', 20_000));
	set(draft, 'published', read.published);
	if (read.version !== undefined) draft.version = read.version;
	set(draft, 'categories', lines(read.categories, 50, 50));
	set(draft, 'keywords', lines(read.keywords, 100, 200));
	set(draft, 'doi', read.doi);
	set(draft, 'comment', line(read.comment ?? '', 5_000));
	set(draft, 'journalRef', line(read.journalRef ?? '', 2_000));
	set(draft, 'type', read.type);
	set(draft, 'editors', clipNames(read.editors ?? [], MOST_EDITORS));
	const publication = publicationOf(read.publication);
	if (publication) draft.publication = publication;
	set(draft, 'links', united(read.links ?? []).slice(0, 30));
	set(draft, 'announced', read.announced);
	return draft;
};
