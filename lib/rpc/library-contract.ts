import * as z from 'zod/mini';
import { editSchema, PAPER_FIELDS, tagSchema, topicIdSchema } from '../paper/edit.ts';
import { paperDraftSchema, paperIdSchema, type PaperDraft, type PaperId } from '../paper/paper.ts';
import { LONGEST_NAME, MOST_IDS, MOST_SEARCHED } from './calls.ts';
import { call } from './define.ts';

const ids = z.array(paperIdSchema).check(z.maxLength(MOST_IDS));

/**
 * A name for what the user did, made by the caller: calls by the same name are one step of the
 * history. Without it each call is a step of its own.
 */
const step = z.optional(z.string().check(z.minLength(1), z.maxLength(100)));

/** A badge that was taken away or added by hand, and so a topic to be shown less or more readily. */
const lesson = z.object({ topic: topicIdSchema, wanted: z.enum(['more', 'fewer']) });
export type Lesson = z.infer<typeof lesson>;

const choices = z.partialRecord(z.enum(PAPER_FIELDS), paperIdSchema);

/** What taking a step back, or making it again, came to. */
export interface Undone {
	/** Papers that are as before. */
	changed: number;
	/** Papers that something later changed or took: they stay as they are. */
	skipped: number;
}

/**
 * How a published version was found: by an id that the paper is known by, where title and authors
 * agree; the same, with the venue’s name and no record of its own; by title, authors and year alone.
 */
export type Certainty = 'id' | 'venue' | 'words';

export interface Published {
	/** Goes by another id than the paper, where that is a preprint. */
	draft: PaperDraft;
	by: Certainty;
}

/** What came of a search: without `found` and `failed` all were asked, and nobody knows of any. */
export interface PublishedAnswer {
	/** The paper’s canonical id. */
	id: PaperId;
	found?: Published;
	/** Somebody may not be asked, or was not heard: there may be one all the same. */
	failed?: 'withheld' | 'network';
}

const searchName = z.string().check(z.trim(), z.minLength(1), z.maxLength(LONGEST_NAME));

/** Calls with which our own pages change the library. */
export const libraryCalls = {
	/**
	 * Edits papers, all in the same way; those that are not saved are left out. Idempotent. A `lesson`
	 * is learnt with the edit, and goes and comes with its step; `taught` says whether it changed
	 * anything.
	 */
	'papers.edit': call<{ changed: number; taught: boolean }>().by(
		'extension',
		z.object({ ids, edit: editSchema, step, lesson: z.optional(lesson) }),
	),
	/** Removes papers, as one step. Idempotent. */
	'papers.removeMany': call<{ removed: PaperId[] }>().by('extension', z.object({ ids, step })),
	/**
	 * Makes one of several papers: the first, which the others become part of, and so does the record
	 * of a `draft`, which is not saved. `choices` says for a field whose value stays. Fails with
	 * `missing` where they are not all saved. Idempotent, by its step.
	 */
	'papers.merge': call<{ id: PaperId }>().by(
		'extension',
		z.object({
			ids: z.array(paperIdSchema).check(z.minLength(1), z.maxLength(100)),
			choices: z.optional(choices),
			draft: z.optional(paperDraftSchema),
			step,
		}),
	),
	/** Match patterns of all that `papers.findPublished` may ask; some may still have to be allowed. */
	'papers.publishedHosts': call<{ hosts: string[] }>().by('extension', z.object({})),
	/**
	 * Looks for what a few saved papers were published as, or for their full records, and changes
	 * nothing. Those that are
	 * not saved are left out of the answers.
	 */
	'papers.findPublished': call<{ answers: PublishedAnswer[] }>().by(
		'extension',
		z.object({ ids: z.array(paperIdSchema).check(z.maxLength(MOST_SEARCHED)) }),
	),
	/** Takes a step back, with what it taught. Fails with `missing` where it is not remembered. Idempotent. */
	'history.undo': call<Undone>().by('extension', z.object({ step: z.string() })),
	/** Makes a step again that was taken back. Fails with `missing`, as above. Idempotent. */
	'history.redo': call<Undone>().by('extension', z.object({ step: z.string() })),
	/** Gives a tag a colour, an angle in oklch; makes the tag where there is none. */
	'tags.colour': call<true>().by(
		'extension',
		z.object({ name: tagSchema, hue: z.int().check(z.minimum(0), z.maximum(359)) }),
	),
	/** Takes a tag off the list; papers that have it keep it. Idempotent. */
	'tags.forget': call<true>().by('extension', z.object({ name: tagSchema })),
	/** Keeps a query by a name, or changes the one that has it. */
	'searches.keep': call<true>().by(
		'extension',
		z.object({ name: searchName, query: z.string().check(z.maxLength(2_000)) }),
	),
	'searches.forget': call<true>().by('extension', z.object({ name: searchName })),
} as const;
