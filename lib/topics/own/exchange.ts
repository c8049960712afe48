import * as z from 'zod/mini';
import { MOST_OWN, ownIdOf, ownTopicSchema, type OwnTopic } from './schema.ts';

export interface Imported {
	topics: OwnTopic[];
	/** What was left out and why, one sentence each, for people. */
	problems: string[];
}

const FORMAT = 'offprint-topics';
const VERSION = 1;

const envelope = z.object({
	format: z.literal(FORMAT),
	version: z.number(),
	topics: z.array(z.unknown()),
});

const nameOf = (value: unknown, at: number): string => {
	const name = (value as { name?: unknown } | null)?.name;
	return typeof name === 'string' && name !== '' ? `“${name.slice(0, 40)}”` : `topic ${at + 1}`;
};

/** Keeps what is a topic and says of the rest why it is none. */
export const parseOwn = (values: readonly unknown[]): Imported => {
	const result: Imported = { topics: [], problems: [] };
	const seen = new Set<string>();
	for (const [at, value] of values.entries()) {
		const name = nameOf(value, at);
		const parsed = ownTopicSchema.safeParse(value);
		if (!parsed.success) {
			const [issue] = parsed.error.issues;
			const place = issue?.path.join('.') ?? '';
			result.problems.push(`${name}: ${place === '' ? '' : `${place}: `}${issue?.message}`);
		} else if (seen.has(parsed.data.id)) {
			result.problems.push(`${name}: its id ${parsed.data.id} stands there twice`);
		} else if (result.topics.length === MOST_OWN) {
			result.problems.push(`${name}: there is room for ${MOST_OWN} topics`);
		} else {
			seen.add(parsed.data.id);
			result.topics.push(parsed.data);
		}
	}
	return result;
};

/** Own topics as a file that {@link importOwn} reads. */
export const exportOwn = (topics: readonly OwnTopic[]): string =>
	`${JSON.stringify({ format: FORMAT, version: VERSION, topics }, null, '\t')}\n`;

/**
 * Reads a file of own topics.
 * @throws Error if the text is no such file at all; a topic that is none is told and left out.
 */
export const importOwn = (json: string): Imported => {
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		throw new Error('This is no JSON file.');
	}
	const parsed = envelope.safeParse(value);
	if (!parsed.success) throw new Error('This is no file of Offprint topics.');
	if (parsed.data.version > VERSION) {
		throw new Error('This file was written by a newer Offprint; update it first.');
	}
	return parseOwn(parsed.data.topics);
};

/** Joins imported topics to those that are there; one with a name that is there takes its place. */
export const mergeOwn = (there: readonly OwnTopic[], imported: readonly OwnTopic[]): Imported => {
	const byName = new Map(there.map((topic) => [topic.name, topic]));
	const taken = new Set(there.map(({ id }) => id));
	const problems: string[] = [];
	for (const topic of imported) {
		const same = byName.get(topic.name);
		if (same === undefined && byName.size === MOST_OWN) {
			problems.push(`“${topic.name}”: there is room for ${MOST_OWN} topics`);
			continue;
		}
		const id = same?.id ?? (taken.has(topic.id) ? ownIdOf(topic.name, taken) : topic.id);
		taken.add(id);
		byName.set(topic.name, { ...topic, id });
	}
	return { topics: [...byName.values()], problems };
};
