import { LONGEST_KEY, LONGEST_NOTE, LONGEST_TAG, MOST_TAGS } from '../paper/edit.ts';
import { clip } from './draft.ts';
import type { ImportedPaper } from './importer.ts';

const tagsOf = (tags: readonly string[]): string[] =>
	[...new Set(tags.map((tag) => clip(tag.replaceAll(/\s+/gu, ' '), LONGEST_TAG).trim()))]
		.filter(Boolean)
		.slice(0, MOST_TAGS);

const isTooLong = ({ key = '', tags = [], notes = '' }: ImportedPaper): boolean =>
	key.length > LONGEST_KEY ||
	notes.length > LONGEST_NOTE ||
	tags.length > MOST_TAGS ||
	tags.some((tag) => tag.length > LONGEST_TAG);

/**
 * What the user wrote of a paper, cut to what is kept: one record that is refused would take the
 * hundreds with it that are handed over together. A key that is cut would be another.
 * @returns The same object where there is nothing to cut.
 */
export const measured = (paper: ImportedPaper): ImportedPaper => {
	if (!isTooLong(paper)) return paper;
	const { key, tags, notes, ...rest } = paper;
	return {
		...rest,
		...(key !== undefined && key.length <= LONGEST_KEY && { key }),
		...(tags && { tags: tagsOf(tags) }),
		...(notes !== undefined && { notes: clip(notes, LONGEST_NOTE) }),
	};
};
