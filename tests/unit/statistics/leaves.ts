import { packLeaf, type Entry } from '../../../lib/library/leaves/leaf.ts';
import type { Columns } from '../../../lib/statistics/tally.ts';

export interface Counted {
	savedAt: number;
	state: number;
	starred: boolean;
	topics: string[];
	venue?: string | undefined;
	authors: string[];
}

const entryOf = (paper: Counted, index: number): Entry => ({
	id: `arxiv:2001.${String(index).padStart(5, '0')}`,
	savedAt: paper.savedAt,
	date: 20_200_101,
	bits: paper.state + (paper.starred ? 4 : 0),
	doc: 0,
	title: ' a ',
	authors: paper.authors.map((name) => ` ${name} `).join('|'),
	notes: '',
	other: '',
	family: 0,
	names: [
		...paper.topics.map((topic) => `topic:${topic}`),
		'tag:to do',
		...(paper.venue === undefined ? [] : [`venue:${paper.venue}`]),
		'site:arxiv',
	],
});

/** Papers as the library packs them, some to a leaf. */
export const leavesOf = (papers: readonly Counted[], size = 3): Columns[] => {
	const leaves: Columns[] = [];
	for (let at = 0; at < papers.length; at += size) {
		leaves.push(packLeaf(at, 1, papers.slice(at, at + size).map(entryOf)));
	}
	return leaves;
};

export const paper = (changes: Partial<Counted> = {}): Counted => ({
	savedAt: Date.UTC(2026, 0, 15),
	state: 0,
	starred: false,
	topics: [],
	authors: [],
	...changes,
});
