import { isPreprintServer } from '../paper/preprints.ts';
import type { WorkType } from '../paper/paper.ts';
import { dayIn, monthIn } from './day.ts';
import type { Findings } from './draft.ts';
import { pageRange } from './page-range.ts';

/** “Psychol Bull. 2010 Jul;136(4):495-525. doi: 10.1037/a0019486. Epub …” (NLM's style). */
const CITATION =
	/^(?<journal>.+?)\. (?<date>(?<year>\d{4})(?: (?<month>[A-Z][a-z]{2})(?: (?<day>\d{1,2}))?)?[^;:.]*)(?:;(?<volume>[^(:.;]+)?(?:\((?<issue>[^)]+)\))?)?(?::(?<page>[^.;]+))?\./;

type Citation = Partial<
	Record<'journal' | 'year' | 'month' | 'day' | 'volume' | 'issue' | 'page', string>
>;

const dateOf = ({ year, month, day }: Citation): string | undefined =>
	month === undefined || year === undefined
		? year
		: day === undefined
			? monthIn(`${month} ${year}`)
			: dayIn(`${day} ${month} ${year}`);

const typeIn = (journal: string | undefined): WorkType | undefined => {
	if (journal === undefined) return undefined;
	return isPreprintServer(journal) ? 'article' : 'article-journal';
};

/**
 * Where and when an article appeared, of the line that says so.
 * @param name What the journal is called in full, where the page tells.
 */
export const citedIn = (
	text: string,
	name = '',
): Pick<Findings, 'published' | 'type' | 'publication'> => {
	const told: Citation = CITATION.exec(text)?.groups ?? {};
	const date = dateOf(told);
	return {
		published: date,
		type: typeIn(told.journal),
		publication: {
			'container-title': name || told.journal,
			volume: told.volume,
			issue: told.issue,
			page: pageRange(told.page),
			issued: date,
		},
	};
};
