import type { CitedPaper, Writer } from '../../../lib/citation/format.ts';
import type { CitationFormat, Shortcoming } from '../../../lib/citation/format.ts';
import { defaultCitationOptions, type CitationOptions } from '../../../lib/citation/options.ts';
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

/** Options where all but these are the standard ones. */
export const optionsOf = (options: Partial<CitationOptions>): CitationOptions => ({
	...defaultCitationOptions,
	...options,
});

/** One entry, and the codes of what it could not say. */
export const entryOf = (
	format: CitationFormat,
	paper: CitedPaper,
	options: Partial<CitationOptions> = {},
): { text: string; told: Shortcoming['code'][] } => {
	const told: Shortcoming['code'][] = [];
	const writer = format.open({ options: optionsOf(options), topicLabel: (id) => id }) as Writer;
	return { text: writer.entry(paper, (code) => told.push(code)), told };
};

/** One field’s value as it stands in an entry, delimiters included. */
export const fieldOf = (entry: string, name: string): string | undefined =>
	new RegExp(`^ {2}${name} *= (.*?),?$`, 'mu').exec(entry)?.[1];
