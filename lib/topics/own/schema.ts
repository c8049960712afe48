import * as z from 'zod/mini';
import { conditionOf } from './term.ts';

/** Most own topics. */
export const MOST_OWN = 50;
/** Bytes of JSON that one topic may take: `storage.sync` holds 8,192 an item, with its key. */
export const LARGEST_OWN = 8_000;

const term = z.string().check(
	z.minLength(1),
	z.maxLength(80),
	z.superRefine((value, context) => {
		try {
			conditionOf(value);
		} catch (error) {
			context.addIssue({ code: 'custom', message: (error as Error).message, input: value });
		}
	}),
);

/** Words that papers of a kind share, and how much of them another paper must have. */
const alikeSchema = z.object({
	words: z
		.array(z.tuple([z.string().check(z.minLength(1), z.maxLength(60)), z.number()]))
		.check(z.minLength(1), z.maxLength(100)),
	enough: z.number().check(z.positive()),
});
export type Alike = z.infer<typeof alikeSchema>;

export const ownTopicSchema = z
	.object({
		/** Begins with `own-`, so that it is never a built-in topic's. */
		id: z.string().check(z.regex(/^own-[a-z0-9]{1,40}$/u)),
		name: z.string().check(z.trim(), z.minLength(1), z.maxLength(30)),
		/** Angle of hue in oklch, in degrees. */
		hue: z.number().check(z.gte(0), z.lt(360)),
		/** Words, phrases, `author:` and `category:`, or several joined by ` + `; one of them is enough. */
		terms: z.array(term).check(z.maxLength(60)),
		/** The same; one of them excludes the paper. */
		not: z.array(term).check(z.maxLength(60)),
		alike: z.optional(alikeSchema),
	})
	.check(
		z.refine(({ terms, alike }) => terms.length > 0 || alike !== undefined, {
			error: 'neither terms nor papers that it is like',
		}),
		z.refine((topic) => new TextEncoder().encode(JSON.stringify(topic)).length <= LARGEST_OWN, {
			error: `more than ${LARGEST_OWN} bytes`,
		}),
	);
export type OwnTopic = z.infer<typeof ownTopicSchema>;

/** An id that no other topic has, from the name as far as it can be spelt in plain letters. */
export const ownIdOf = (name: string, taken: ReadonlySet<string>): string => {
	const letters = name
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[^a-z0-9]+/gu, '')
		.slice(0, 30);
	const stem = `own-${letters === '' ? 'topic' : letters}`;
	if (!taken.has(stem)) return stem;
	let count = 2;
	while (taken.has(`${stem}${count}`)) count += 1;
	return `${stem}${count}`;
};
