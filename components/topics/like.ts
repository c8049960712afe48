import { papersByIds, recent } from '../../lib/library/queries.ts';
import type { PaperId } from '../../lib/paper/paper.ts';
import { alikeOf } from '../../lib/topics/own/alike.ts';
import type { Alike } from '../../lib/topics/own/schema.ts';

/** Papers of the library that the examples are told apart from. */
const MOST_OTHERS = 1_000;

/** Parameter of the settings page's address: ids of saved papers, each once. */
const LIKE = 'like';

/** Address of the editor with a new topic that is like these papers. */
export const likeAddress = (ids: readonly PaperId[]): string =>
	`/options.html?${new URLSearchParams(ids.map((id) => [LIKE, id])).toString()}#own-topics`;

/**
 * What the papers named in an address share, for a new topic; `undefined` where none are named.
 * @throws {Error} Where they are too few or share nothing.
 */
export const likeOf = async (search: string): Promise<Alike | undefined> => {
	const ids = new URLSearchParams(search).getAll(LIKE);
	if (ids.length === 0) return undefined;
	const [examples, others] = await Promise.all([papersByIds(ids), recent({ limit: MOST_OTHERS })]);
	const apart = new Set(examples.map(({ id }) => id));
	return alikeOf(
		examples,
		others.filter(({ id }) => !apart.has(id)),
	);
};
