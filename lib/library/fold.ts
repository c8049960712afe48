import type { Paper } from '../paper/paper.ts';
import { topicById } from '../topics/taxonomy.ts';
import type { SearchRow } from './rows.ts';

/** Longest folded text of a row, in characters: a list of 1,300 authors fits. */
const LONGEST = 30_000;

/** Letters that are no letter with a mark to Unicode, as people type them who lack the key. */
const PLAIN: Readonly<Record<string, string>> = {
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
};

/** Lower case, without marks: “Erdős” is “erdos”, “Łukasz” is “lukasz”. */
export const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.replaceAll(/\p{M}+/gu, '')
		.toLowerCase()
		.replaceAll(/[øłđðþßæœı]/gu, (letter) => PLAIN[letter] ?? letter);

export const searchRowOf = (paper: Paper): SearchRow => {
	const topics = paper.topics.map((id) => topicById(id)?.label ?? id);
	const rest = [...paper.authors.map(({ name }) => name), ...topics, paper.id];
	const text = `${fold(paper.title)}\n${fold(rest.join(' '))}`.slice(0, LONGEST);
	return { id: paper.id, savedAt: paper.savedAt, text };
};
