import * as z from 'zod/mini';
import { topicIdSchema } from '../paper/edit.ts';
import {
	authorSchema,
	extraName,
	linkSchema,
	paperDraftSchema,
	paperIdSchema,
	READING_STATES,
	TOPIC_MARKS,
	type Paper,
	type PaperField,
} from '../paper/paper.ts';

/**
 * Rows of the library as a file has them. Wider than what a page or a user may write at once: rows are
 * merged, and a backup that holds them must be good for a restore.
 */
const LONGEST_LIST = 5_000;
const time = z.number().check(z.minimum(0), z.maximum(8.64e15));
const ids = z.array(paperIdSchema).check(z.maxLength(LONGEST_LIST));
const name = z.string().check(z.minLength(1), z.maxLength(500));
/** Longer than anybody may write one by now. */
const tag = name.check(z.regex(/^[^\r\n\t]*$/));

const {
	source: _source,
	announced: _announced,
	aliases: _aliases,
	...fields
} = paperDraftSchema.shape;
const sourcesOf = <Schema extends z.core.$ZodType>(schema: Schema) =>
	z.partialRecord(z.enum(Object.keys(fields) as [PaperField]), schema);

/** Every property of a paper, or the library would lose it on the way through a file. */
const paperShape = {
	...fields,
	authors: z.array(authorSchema).check(z.maxLength(10_000)),
	categories: z.optional(z.array(name).check(z.maxLength(LONGEST_LIST))),
	keywords: z.optional(z.array(name).check(z.maxLength(LONGEST_LIST))),
	links: z.optional(z.array(linkSchema).check(z.maxLength(LONGEST_LIST))),
	/** Of two imports, the fields of both. */
	extra: z.optional(z.record(extraName, z.string().check(z.maxLength(20_000)))),
	aliases: ids,
	topics: z.array(topicIdSchema).check(z.maxLength(LONGEST_LIST)),
	topicMarks: z.optional(z.record(topicIdSchema, z.enum(TOPIC_MARKS))),
	sources: sourcesOf(name),
	originals: z.optional(
		sourcesOf(z.object({ value: z.optional(z.unknown()), source: z.optional(name) })),
	),
	site: z.optional(name),
	tags: z.array(tag).check(z.maxLength(LONGEST_LIST)),
	notes: z.string().check(z.maxLength(10_000_000)),
	starred: z.optional(z.literal(true)),
	reading: z.optional(z.enum(READING_STATES)),
	readingAt: z.optional(time),
	distinctFrom: z.optional(ids),
	key: z.optional(name),
	savedAt: time,
	updatedAt: time,
} satisfies Record<keyof Paper, z.core.$ZodType>;

const paperRowSchema = z.object(paperShape) as unknown as z.ZodMiniType<Paper, Paper>;

/** What a file may hold of the library, one of these a line. */
export const recordSchema = z.discriminatedUnion('kind', [
	z.object({ kind: z.literal('paper'), row: paperRowSchema }),
	z.object({
		kind: z.literal('removed'),
		row: z.object({ id: paperIdSchema, aliases: ids, removedAt: time, paper: paperRowSchema }),
	}),
	z.object({
		kind: z.literal('key'),
		row: z.object({ folded: name, key: name, id: paperIdSchema }),
	}),
	z.object({
		kind: z.literal('tag'),
		row: z.object({ folded: name, name: tag, hue: z.int() }),
	}),
	z.object({
		kind: z.literal('search'),
		row: z.object({ name, query: z.string().check(z.maxLength(10_000)), at: time }),
	}),
	z.object({
		kind: z.literal('gone'),
		row: z.object({ kind: z.enum(['paper', 'removed']), id: paperIdSchema }),
	}),
	/** As `storage.local` has them; read with the care that is taken there. */
	z.object({ kind: z.literal('settings'), row: z.record(z.string(), z.unknown()) }),
]);
export type BackupRecord = z.infer<typeof recordSchema>;
