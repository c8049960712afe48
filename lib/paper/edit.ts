import * as z from 'zod/mini';
import {
	paperDraftSchema,
	paperIdSchema,
	READING_STATES,
	TOPIC_MARKS,
	type Paper,
	type PaperField,
} from './paper.ts';

/** Longest note, in characters: a chapter, not a book. */
export const LONGEST_NOTE = 100_000;
/** Most tags of one paper, and longest tag, in characters. */
export const MOST_TAGS = 200;
export const LONGEST_TAG = 100;
/** Longest citation key, in characters. */
export const LONGEST_KEY = 500;

const NOT_EDITED = new Set(['id', 'aliases', 'source', 'announced']);

/** Everything of a paper that a source can tell and a user can correct. */
export const PAPER_FIELDS = Object.keys(paperDraftSchema.shape).filter(
	(field) => !NOT_EDITED.has(field),
) as PaperField[];

/** Values that the user writes over those of the sources; `null` leaves the field empty. */
export type FieldEdits = { [F in PaperField]?: Paper[F] | null };

const fieldEdits = z.object(
	Object.fromEntries(
		PAPER_FIELDS.map((field) => {
			const schema = paperDraftSchema.shape[field];
			return [field, z.optional(field === 'title' ? schema : z.nullable(schema))];
		}),
	),
) as unknown as z.ZodMiniType<FieldEdits, FieldEdits>;

/** One line, without space around it: a tag is written in queries, and shown on one line. */
export const tagSchema = z
	.string()
	.check(z.trim(), z.minLength(1), z.maxLength(LONGEST_TAG), z.regex(/^[^\r\n\t]*$/));

/** A topic of the taxonomy, or one of the user’s own. */
export const topicIdSchema = z.string().check(z.maxLength(100), z.regex(/^(?!__proto__$)\S+$/));

/**
 * What a user changes of papers, field by field: what is not named stays, so that two windows lose
 * nothing of one another.
 */
export const editSchema = z.object({
	starred: z.optional(z.boolean()),
	/** `null`: not marked at all. */
	reading: z.optional(z.nullable(z.enum(READING_STATES))),
	notes: z.optional(z.string().check(z.maxLength(LONGEST_NOTE))),
	addTags: z.optional(z.array(tagSchema).check(z.maxLength(MOST_TAGS))),
	removeTags: z.optional(z.array(tagSchema).check(z.maxLength(MOST_TAGS))),
	/** `null` takes a mark back. */
	topics: z.optional(z.record(topicIdSchema, z.nullable(z.enum(TOPIC_MARKS)))),
	fields: z.optional(fieldEdits),
	/** Fields that are to be again what the sources say. */
	revert: z.optional(z.array(z.enum(PAPER_FIELDS)).check(z.maxLength(PAPER_FIELDS.length))),
	/** Papers that look the same and are not. */
	distinctFrom: z.optional(z.array(paperIdSchema).check(z.maxLength(100))),
});
export type Edit = z.infer<typeof editSchema>;
