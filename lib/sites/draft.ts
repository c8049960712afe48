import type { Author, Link, PaperDraft } from '../paper/paper.ts';
import { clean, required } from './dom.ts';

/** What a site has read, nothing of it measured yet; empty is as good as missing. */
export interface Findings {
	id: PaperDraft['id'];
	title: string;
	authors: readonly Author[];
	abstract?: string | undefined;
	published?: string | undefined;
	categories?: readonly string[] | undefined;
	keywords?: readonly string[] | undefined;
	doi?: string | undefined;
	comment?: string | undefined;
	journalRef?: string | undefined;
	links?: readonly Link[] | undefined;
	announced?: PaperDraft['announced'];
	source: string;
}

/** What stands for the authors that a list leaves out. */
export const OTHERS: Author = { name: 'et al.' };

/** Cuts a text to a length, but no character in two. */
const clip = (text: string, longest: number): string =>
	text.length <= longest ? text : text.slice(0, longest).replace(/[\uD800-\uDBFF]$/, '');

const clipAuthor = (author: Author): Author =>
	author.name.length <= 2_000 ? author : { name: clip(author.name, 2_000) };

const line = (text: string | undefined, longest: number): string =>
	clip(clean(text), longest).trim();

/** Each address once; what was said of it first counts. */
const united = (links: readonly Link[]): Link[] => [
	...new Map(links.toReversed().map((link) => [link.url.replace(/\/$/, ''), link])).values(),
];

const lines = (texts: readonly string[] | undefined, most: number, longest: number): string[] =>
	[...new Set((texts ?? []).slice(0, most).map((text) => line(text, longest)))].filter(Boolean);

/**
 * A draft that the schema takes, whatever the page held: cut to measure, empty fields left out.
 * @throws {Error} When there is no title.
 */
export const makeDraft = (read: Findings): PaperDraft => {
	const optional = {
		abstract: line(read.abstract, 20_000),
		published: read.published,
		categories: lines(read.categories, 50, 50),
		keywords: lines(read.keywords, 100, 200),
		doi: read.doi,
		comment: line(read.comment, 5_000),
		journalRef: line(read.journalRef, 2_000),
		links: united(read.links ?? [])
			.toReversed()
			.slice(0, 30),
		announced: read.announced,
	};
	const kept = Object.entries(optional).filter(([, value]) => value && value.length > 0);
	return {
		id: read.id,
		title: required(line(read.title, 10_000), 'title'),
		authors: read.authors.slice(0, 10_000).map(clipAuthor),
		...(Object.fromEntries(kept) as Partial<PaperDraft>),
		source: read.source,
	};
};
