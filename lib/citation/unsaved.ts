import type { PaperDraft } from '../paper/paper.ts';
import type { CitedPaper } from './format.ts';
import { citationKey } from './key/key.ts';

/**
 * A paper that is not saved, ready to be printed; its key is what it would get in an empty library.
 * @param pattern Id of a preset or a key pattern, as the settings hold it.
 * @param now Milliseconds since 1970: stands for the day on which it was looked at.
 */
export const citedDraft = (
	draft: PaperDraft,
	pattern: string,
	now: number = Date.now(),
): CitedPaper => {
	const paper = {
		...draft,
		aliases: draft.aliases ?? [],
		topics: [],
		sources: {},
		tags: [],
		notes: '',
		savedAt: now,
		updatedAt: now,
	};
	return { ...paper, key: citationKey(paper, pattern) };
};
