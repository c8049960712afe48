import type { Paper, PaperDraft } from '../paper/paper.ts';
import { joinTags } from './tags.ts';

/** One record that is to be imported. */
export interface Incoming {
	draft: PaperDraft;
	/** The user’s own citation key, which some document cites. */
	key?: string | undefined;
	tags?: readonly string[] | undefined;
	notes?: string | undefined;
	starred?: true | undefined;
	/** When it was saved elsewhere, in milliseconds since 1970; one that is here already keeps its own. */
	savedAt?: number | undefined;
}

/** The user’s own words of a record, joined to those of the paper: nothing is lost of either. */
export const withOwnWords = (paper: Paper, { tags = [], notes = '', starred }: Incoming): Paper => {
	const united = joinTags(paper.tags, tags);
	const isNew = notes !== '' && !paper.notes.includes(notes);
	const isStarred = starred === true && paper.starred !== true;
	if (united.length === paper.tags.length && !isNew && !isStarred) return paper;
	return {
		...paper,
		...(isStarred && { starred: true }),
		tags: united,
		...(isNew && { notes: [paper.notes, notes].filter(Boolean).join('\n\n') }),
	};
};
