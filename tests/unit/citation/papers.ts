import type { CitedPaper } from '../../../lib/citation/format.ts';
import type { PaperDraft } from '../../../lib/paper/paper.ts';

/** A saved paper with a key, from what a test cares about. */
export const cited = (key: string, draft: Partial<PaperDraft>): CitedPaper => {
	const { source: _, announced: __, aliases = [], ...rest } = draft;
	return {
		id: 'arxiv:1706.03762',
		title: 'A Title',
		authors: [],
		...rest,
		key,
		aliases,
		topics: [],
		sources: {},
		tags: [],
		notes: '',
		savedAt: Date.UTC(2026, 10, 23),
		updatedAt: Date.UTC(2026, 10, 23),
	};
};
