import { READING_STATES, type Paper } from '../paper/paper.ts';
import { fold } from '../query/fold.ts';
import { aliasesOf, takeFields, toldBy } from './merge.ts';
import { uniteBy } from './unite-by.ts';

/** Two notes in one; what stands in both stands there once. */
export const joinNotes = (first: string, second: string): string => {
	if (first.includes(second)) return first;
	return second.includes(first) ? second : `${first}\n\n${second}`;
};

const progressOf = ({ reading }: Paper): number =>
	reading === undefined ? -1 : READING_STATES.indexOf(reading);

/** What a user did to either paper: stars, the further reading state, the word on topics. */
const ownOf = (older: Paper, newer: Paper): Partial<Paper> => {
	const further = progressOf(newer) > progressOf(older) ? newer : older;
	const topicMarks = { ...newer.topicMarks, ...older.topicMarks };
	const ids = new Set([older, newer].flatMap(({ id, aliases }) => [id, ...aliases]));
	const distinct = new Set([...(older.distinctFrom ?? []), ...(newer.distinctFrom ?? [])]);
	const distinctFrom = [...distinct].filter((id) => !ids.has(id));
	return {
		...((older.starred ?? newer.starred) && { starred: true }),
		...(further.reading && { reading: further.reading }),
		...(further.readingAt !== undefined && { readingAt: further.readingAt }),
		...(Object.keys(topicMarks).length > 0 && { topicMarks }),
		...(distinctFrom.length > 0 && { distinctFrom }),
	};
};

/** Makes one of two rows that turned out to be one paper; nothing that a user wrote is lost. */
export const mergeRows = (older: Paper, newer: Paper): Paper => {
	const key = older.key ?? newer.key;
	const { distinctFrom: _, ...row } = takeFields(older, (field) => toldBy(newer, field));
	return {
		...row,
		...ownOf(older, newer),
		aliases: aliasesOf(older.id, older.aliases, [newer.id], newer.aliases),
		tags: uniteBy(fold, older.tags, newer.tags),
		notes: joinNotes(older.notes, newer.notes),
		topics: uniteBy((topic) => topic, older.topics, newer.topics),
		...(key !== undefined && { key }),
	};
};
