import { formsOf } from '../lexicon.ts';
import { wordsOf } from '../normalise.ts';
import { taxonomy } from '../taxonomy.ts';
import type { ClassifyInput } from '../topic.ts';

/** The words of a badge, and of each of its halves: “Search & Retrieval” is search or retrieval. */
const names = taxonomy.flatMap(({ id, label }) =>
	label
		.toLowerCase()
		.split(/\s*[&/]\s*/u)
		.flatMap((half) => formsOf(half.replaceAll(/[^a-z0-9 ]+/gu, ' ').trim()))
		.map((form) => ({ id, name: ` ${form.join(' ')} ` })),
);

const foldedOf = (text: string): string =>
	` ${wordsOf(text)
		.map(({ folded }) => folded)
		.join(' ')} `;

/** What a filter by the badge's own name would find: its words in the title, then in the abstract. */
export const byName = ({ title, abstract = '' }: ClassifyInput): string[] => {
	const found = [title, abstract].flatMap((text) => {
		const folded = foldedOf(text);
		return names
			.map(({ id, name }) => ({ id, at: folded.indexOf(name) }))
			.filter(({ at }) => at !== -1)
			.toSorted((a, b) => a.at - b.at);
	});
	return [...new Set(found.map(({ id }) => id))].slice(0, 3);
};
