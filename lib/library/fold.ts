import { fold } from '../query/fold.ts';
import type { Paper } from '../paper/paper.ts';
import { topicById } from '../topics/taxonomy.ts';
import type { SearchRow } from './rows.ts';

/** Longest folded text of a row, in characters: a list of 1,300 authors fits. */
const LONGEST = 30_000;

export const searchRowOf = (paper: Paper): SearchRow => {
	const topics = paper.topics.map((id) => topicById(id)?.label ?? id);
	const rest = [...paper.authors.map(({ name }) => name), ...topics, paper.id];
	const text = `${fold(paper.title)}\n${fold(rest.join(' '))}`.slice(0, LONGEST);
	return { id: paper.id, savedAt: paper.savedAt, text };
};
