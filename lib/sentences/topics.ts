import { message, type MessageKey } from '../messages.ts';
import { taxonomy, topicById } from '../topics/taxonomy.ts';

/** Every built-in topic has a text of this key in each language: tests/unit/topics/taxonomy.test.ts. */
const keyOf = (id: string): MessageKey => `topic_${id}` as MessageKey;

/** What earns the badge of a topic; empty for one of the user's own. */
export const topicDescription = (id: string): string =>
	topicById(id) === undefined ? '' : message(keyOf(id));

/** Those of all built-in topics, by their ids. */
export const topicDescriptions = (): Record<string, string> =>
	Object.fromEntries(taxonomy.map(({ id }) => [id, topicDescription(id)]));
