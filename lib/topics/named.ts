import { hueOf } from './hues.ts';
import type { OwnTopic } from './own/schema.ts';
import { taxonomy, topicById } from './taxonomy.ts';

/** A topic as it is shown, built in or the user's own. */
export interface NamedTopic {
	id: string;
	label: string;
	/** An angle in oklch, in degrees. */
	hue: number;
}

/** One table a page or a background: what is on a badge is the same wherever it is drawn. */
let own: ReadonlyMap<string, NamedTopic> = new Map();
let labels: ReadonlyMap<string, string> | undefined;

/** Makes the user's own topics known by name; replaces those that were. */
export const nameOwnTopics = (topics: readonly OwnTopic[]): void => {
	labels = undefined;
	own = new Map(topics.map(({ id, name, hue }) => [id, { id, label: name, hue }]));
};

/** The topic of an id; `undefined` for one that neither this version nor the user has. */
export const namedTopic = (id: string): NamedTopic | undefined => {
	const topic = topicById(id);
	if (topic === undefined) return own.get(id);
	return { id, label: topic.label, hue: hueOf(topic.group) };
};

/** All topics there are, the user's own first. */
export const namedTopics = (): NamedTopic[] => [
	...own.values(),
	...taxonomy.flatMap(({ id }) => namedTopic(id) ?? []),
];

/** The labels of all topics, by their ids: the same map until the user’s own are named anew. */
export const topicLabels = (): ReadonlyMap<string, string> => {
	labels ??= new Map(namedTopics().map(({ id, label }) => [id, label]));
	return labels;
};
