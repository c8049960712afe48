import { arxivIdOf } from '../paper/arxiv-id.ts';
import { familyName } from '../paper/family-name.ts';
import { isIncomplete } from '../paper/incomplete.ts';
import { isCutText } from '../paper/others.ts';
import type { Paper, PaperDraft } from '../paper/paper.ts';
import { searchRecords as searchCrossref } from './crossref-api.ts';
import crossref from './crossref.source.ts';
import { searchRecords as searchDblp } from './dblp-api.ts';
import dblp from './dblp.source.ts';
import { isPublication, isSameWork } from './same-work.ts';
import type { Ask, Source } from './source.ts';

/** Where works are found by their words. */
export interface Catalogue {
	source: Source;
	/** Whether such works are in it. */
	knows: (paper: Paper) => boolean;
	/** Publications of a paper’s title, authors and time. Throws as {@link Ask} does. */
	find: (paper: Paper, ask: Ask) => Promise<PaperDraft[]>;
}

type Search = (title: string, author: string, ask: Ask) => Promise<PaperDraft[]>;

/** Of a title so much is asked for, in characters: the address of a question has its length. */
const LONGEST_TITLE = 300;
/** What stands for the end of a title that a page has cut, the rest of a word before it. */
const CUT = /\S*(?:…|\.{3})\s*$/u;

const finding =
	(search: Search): Catalogue['find'] =>
	async (paper, ask) => {
		const [author] = paper.authors;
		if (author === undefined) return [];
		const title = isCutText(paper.title) ? paper.title.replace(CUT, '') : paper.title;
		const found = await search(title.slice(0, LONGEST_TITLE), familyName(author), ask);
		return found.filter((draft) => isPublication(draft) && isSameWork(paper, draft));
	};

/**
 * In the order in which they are asked. Conferences of machine learning give no DOIs: they are in DBLP,
 * which has computer science alone, and not in Crossref.
 */
export const catalogues: readonly Catalogue[] = [
	{
		source: dblp,
		knows: (paper) => arxivIdOf(paper) !== undefined || isIncomplete(paper),
		find: finding(searchDblp),
	},
	{ source: crossref, knows: () => true, find: finding(searchCrossref) },
];
