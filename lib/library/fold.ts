import type { Paper } from '../paper/paper.ts';
import { topicById } from '../topics/taxonomy.ts';
import type { SearchRow } from './rows.ts';

/** Longest folded text of a row, in characters: a list of 1,300 authors fits. */
const LONGEST = 30_000;

/** Lower case, without marks: “Łukasz” stays “łukasz”, “Erdős” is “erdos”. */
export const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.replaceAll(/\p{M}+/gu, '')
		.toLowerCase();

export const searchRowOf = (paper: Paper): SearchRow => {
	const topics = paper.topics.map((id) => topicById(id)?.label ?? id);
	const rest = [...paper.authors.map(({ name }) => name), ...topics, paper.id];
	const text = `${fold(paper.title)}\n${fold(rest.join(' '))}`.slice(0, LONGEST);
	return { id: paper.id, savedAt: paper.savedAt, text };
};
