import * as z from 'zod/mini';
import { MOST_OWN, ownIdOf, ownTopicSchema, type OwnTopic } from './schema.ts';

/** Why a topic of a file was left out. */
export type OwnProblem = {
	/** Its name, or its place in the file where it has none. */
	name: string;
} & (
	| { code: 'broken' | 'twice' | 'no-room' }
	/** One of its terms can match nothing. */
	| { code: 'term'; term: string }
);

export interface Imported {
	topics: OwnTopic[];
	problems: OwnProblem[];
}

/** Why a file was not read at all. */
export type OwnRefusal = 'no-json' | 'no-topics' | 'newer';

const FORMAT = 'offprint-topics';
const VERSION = 1;

const envelope = z.object({
	format: z.literal(FORMAT),
	version: z.number(),
	topics: z.array(z.unknown()),
});

const nameOf = (value: unknown, at: number): string => {
	const name = (value as { name?: unknown } | null)?.name;
	return typeof name === 'string' && name !== '' ? name.slice(0, 40) : `#${at + 1}`;
};

/** The term that a topic was refused for, if so. */
const termAt = (value: unknown, path: readonly PropertyKey[] = []): string | undefined => {
	const [list, index] = path;
	if ((list !== 'terms' && list !== 'not') || index === undefined) return undefined;
	const term: unknown = Reflect.get(Reflect.get(Object(value), list) as object, index);
	return typeof term === 'string' ? term : undefined;
};

/** Keeps what is a topic and says of the rest why it is none. */
export const parseOwn = (values: readonly unknown[]): Imported => {
	const result: Imported = { topics: [], problems: [] };
	const seen = new Set<string>();
	for (const [at, value] of values.entries()) {
		const name = nameOf(value, at);
		const parsed = ownTopicSchema.safeParse(value);
		if (!parsed.success) {
			const term = termAt(value, parsed.error.issues[0]?.path);
			result.problems.push(
				term === undefined ? { name, code: 'broken' } : { name, code: 'term', term },
			);
		} else if (seen.has(parsed.data.id)) {
			result.problems.push({ name, code: 'twice' });
		} else if (result.topics.length === MOST_OWN) {
			result.problems.push({ name, code: 'no-room' });
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

/** Reads a file of own topics. A topic that is none is told and left out. */
export const importOwn = (json: string): Imported | { refused: OwnRefusal } => {
	let value: unknown;
	try {
		value = JSON.parse(json);
	} catch {
		return { refused: 'no-json' };
	}
	const parsed = envelope.safeParse(value);
	if (!parsed.success) return { refused: 'no-topics' };
	if (parsed.data.version > VERSION) return { refused: 'newer' };
	return parseOwn(parsed.data.topics);
};

export interface Merged {
	/** What the file brings, with ids that nothing else here has. */
	brought: OwnTopic[];
	/** Topics whose place that takes, as they are until then. */
	replaced: OwnTopic[];
	problems: OwnProblem[];
}

/** Two topics whose names differ in their capitals only have one name. */
export const nameKey = ({ name }: Pick<OwnTopic, 'name'>): string => name.toLowerCase();

/** Joins imported topics to those that are there; one with a name that is there takes its place. */
export const mergeOwn = (there: readonly OwnTopic[], imported: readonly OwnTopic[]): Merged => {
	const byName = new Map(there.map((topic) => [nameKey(topic), topic]));
	const taken = new Set(there.map(({ id }) => id));
	const brought = new Map<string, OwnTopic>();
	const problems: OwnProblem[] = [];
	for (const topic of imported) {
		const same = byName.get(nameKey(topic));
		if (same === undefined && byName.size >= MOST_OWN) {
			problems.push({ name: topic.name, code: 'no-room' });
			continue;
		}
		const id = same?.id ?? (taken.has(topic.id) ? ownIdOf(topic.name, taken) : topic.id);
		taken.add(id);
		byName.set(nameKey(topic), { ...topic, id });
		brought.set(id, { ...topic, id });
	}
	const isOther = (topic: OwnTopic): boolean =>
		JSON.stringify(brought.get(topic.id) ?? topic) !== JSON.stringify(topic);
	return { brought: [...brought.values()], replaced: there.filter(isOther), problems };
};
