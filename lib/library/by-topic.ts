import type { PaperId } from '../paper/paper.ts';
import { unpackLeaf } from './leaves/leaf.ts';
import { readLeaves } from './leaves/read-leaves.ts';

/** What precedes a topic’s id among the names of a leaf. */
const PREFIX = 'topic:';

export interface TopicPapers {
	topic: string;
	/** The newest first. */
	ids: PaperId[];
}

/**
 * The papers of each topic that some paper has, the topic of most papers first. Reads the small rows
 * of the search, with pauses.
 * @throws The signal’s reason, once aborted.
 * @throws {RpcError} Where the library cannot be read.
 */
export const papersByTopic = async (signal: AbortSignal): Promise<TopicPapers[]> => {
	const found = new Map<string, PaperId[]>();
	const add = (topic: string, id: PaperId): void => {
		const ids = found.get(topic);
		if (ids) ids.push(id);
		else found.set(topic, [id]);
	};
	for await (const { leaves } of readLeaves(signal)) {
		for (const { id, names } of leaves.flatMap(unpackLeaf)) {
			for (const name of names) if (name.startsWith(PREFIX)) add(name.slice(PREFIX.length), id);
		}
	}
	return [...found]
		.map(([topic, ids]) => ({ topic, ids: ids.toReversed() }))
		.toSorted((a, b) => b.ids.length - a.ids.length || (a.topic < b.topic ? -1 : 1));
};
