import * as z from 'zod/mini';
import { LONGEST_ID, PAPER_ID, type PaperId } from './paper-id.ts';

/** Longest text kept of any one field: an abstract of a listing page is under 5,000 characters. */
const LONGEST_TEXT = 20_000;
const text = (longest = LONGEST_TEXT) => z.string().check(z.maxLength(longest));
const line = text(2_000).check(z.minLength(1));

/** An absolute http(s) address; anything else (`javascript:`, `data:`) is refused. */
const webUrl = text(2_000).check(z.regex(/^https?:\/\/[^\s]+$/i));

export const paperIdSchema = text(LONGEST_ID).check(z.regex(PAPER_ID));
export type { PaperId };

/**
 * One author. `name` is what a reader sees (“Aaron van den Oord”). `family` and `given` stand here
 * only when the source itself told them apart; a display string is never split before it is printed.
 * `family` without `given` is a name that the source gave as one: a group, or a single name.
 */
export const authorSchema = z.object({
	name: line,
	family: z.optional(line),
	given: z.optional(line),
	suffix: z.optional(line),
});
export type Author = z.infer<typeof authorSchema>;

export const linkSchema = z.object({
	kind: z.enum(['paper', 'pdf', 'html', 'code', 'project', 'discussion']),
	url: webUrl,
});
export type Link = z.infer<typeof linkSchema>;

/** Kinds of work, by their names in CSL 1.0.2 (“Types”); `article` is a preprint. */
export const workTypeSchema = z.enum([
	'article',
	'article-journal',
	'article-magazine',
	'book',
	'chapter',
	'dataset',
	'document',
	'manuscript',
	'paper-conference',
	'patent',
	'report',
	'software',
	'thesis',
	'webpage',
]);
export type WorkType = z.infer<typeof workTypeSchema>;

/** `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
const day = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));

/** Where and how a work was published, in the variables of CSL 1.0.2, as plain text. */
export const publicationSchema = z.object({
	/** Journal, proceedings or book that it stands in. */
	'container-title': z.optional(line),
	/** Series of that: `Lecture Notes in Computer Science`. */
	'collection-title': z.optional(line),
	'event-title': z.optional(line),
	'event-place': z.optional(line),
	volume: z.optional(line),
	issue: z.optional(line),
	/** Of a report or a patent. */
	number: z.optional(line),
	/** `4171-4186`, with a hyphen; `A-12–A-15` where pages have hyphens of their own. */
	page: z.optional(line),
	edition: z.optional(line),
	version: z.optional(line),
	/** Also the school of a thesis and the institution of a report. */
	publisher: z.optional(line),
	'publisher-place': z.optional(line),
	/** Kind of thesis or report: `PhD thesis`. */
	genre: z.optional(line),
	ISSN: z.optional(line),
	ISBN: z.optional(line),
	/** When it appeared there; a preprint’s own day is `published`. */
	issued: z.optional(day),
	note: z.optional(text()),
});
export type Publication = z.infer<typeof publicationSchema>;

export const extraName = z.string().check(z.regex(/^[a-z][\w:+-]{0,59}$/));

/** Fields of an imported entry that Offprint has no use for, by their BibTeX names. */
const extraSchema = z
	.record(extraName, text())
	.check(z.refine((fields) => Object.keys(fields).length <= 60, 'at most 60 fields'));

/** What can be read off a card: whatever is there, and nothing that is not. */
export const paperDraftSchema = z.object({
	id: paperIdSchema,
	/** Other ids of the same paper. */
	aliases: z.optional(z.array(paperIdSchema).check(z.maxLength(20))),
	/** One line of plain text; TeX math stays as `$…$`. */
	title: text(10_000).check(z.minLength(1)),
	authors: z.array(authorSchema).check(z.maxLength(10_000)),
	abstract: z.optional(text()),
	/** Day of the first version: `YYYY`, `YYYY-MM` or `YYYY-MM-DD`. */
	published: z.optional(day),
	/** Which version of the preprint all this is of: 3 of `arXiv:1706.03762v3`. */
	version: z.optional(z.int().check(z.minimum(1), z.maximum(999))),
	/** Told by the source; otherwise worked out from the publication and the id. */
	type: z.optional(workTypeSchema),
	publication: z.optional(publicationSchema),
	editors: z.optional(z.array(authorSchema).check(z.maxLength(1_000))),
	/** Words of the title whose capitals the source itself protects: `Kepler`. */
	fixedCase: z.optional(z.array(text(200)).check(z.maxLength(100))),
	/** Kept as it was imported, and printed again. */
	extra: z.optional(extraSchema),
	/** arXiv categories, the primary one first. */
	categories: z.optional(z.array(text(50)).check(z.maxLength(50))),
	keywords: z.optional(z.array(text(200)).check(z.maxLength(100))),
	/** The publisher's DOI, bare and in lower case; arXiv's own `10.48550/arxiv.…` is not one. */
	doi: z.optional(text(300).check(z.regex(/^10\.\d{4,9}\/\S+$/))),
	comment: z.optional(text(5_000)),
	journalRef: z.optional(text(2_000)),
	links: z.optional(z.array(linkSchema).check(z.maxLength(30))),
	/** How the listing announces it; a new submission has none. */
	announced: z.optional(z.enum(['cross-listed', 'replaced'])),
	/** The site or source that this was read from: `huggingface`, `arxiv`, … */
	source: text(50).check(z.minLength(1)),
});
export type PaperDraft = z.infer<typeof paperDraftSchema>;

/** The fields of a draft whose source is kept, so that a merge can tell whose word counts. */
export type PaperField = Exclude<keyof PaperDraft, 'id' | 'aliases' | 'source' | 'announced'>;

export const READING_STATES = ['to-read', 'reading', 'read'] as const;
export type ReadingState = (typeof READING_STATES)[number];

/**
 * What a user said of a topic: that a classified one is right, that one is missing, that a classified
 * one is wrong. It holds whatever a later classification says.
 */
export const TOPIC_MARKS = ['accepted', 'added', 'removed'] as const;
export type TopicMark = (typeof TOPIC_MARKS)[number];

/** What the sources say of a field that the user wrote over. */
export interface Original {
	/** Missing where no source had a value. */
	value?: unknown;
	source?: string;
}

/** A saved paper: one row of the table `papers`. */
export interface Paper extends Omit<PaperDraft, 'source' | 'announced' | 'aliases'> {
	aliases: PaperId[];
	/** Topic ids, best first, as classified when it was saved. What counts is {@link topicsOf}. */
	topics: string[];
	topicMarks?: Record<string, TopicMark>;
	/** Where each field came from: a source's id, or `user`. */
	sources: Partial<Record<PaperField, string>>;
	/** For each field whose source is `user`, the way back. */
	originals?: Partial<Record<PaperField, Original>>;
	/** The source of the first draft: the site that it was saved from. */
	site?: string;
	tags: string[];
	/** Markdown. */
	notes: string;
	starred?: true;
	reading?: ReadingState;
	/** When `reading` last changed, also to nothing; milliseconds since 1970. */
	readingAt?: number;
	/** Papers that look the same and are other works, as the user said. */
	distinctFrom?: PaperId[];
	/** The citation key, once handed out: it never changes under a user's LaTeX document. */
	key?: string;
	/** Milliseconds since 1970. */
	savedAt: number;
	/** Milliseconds since 1970. */
	updatedAt: number;
}

/** The topics that count: those classified and not removed by the user, then those added. */
export const topicsOf = ({ topics, topicMarks = {} }: Paper): string[] => {
	const kept = Object.keys(topicMarks).filter((id) => topicMarks[id] !== 'removed');
	return [...new Set([...topics.filter((id) => topicMarks[id] !== 'removed'), ...kept])];
};
