import { withBestId } from '../paper/best-id.ts';
import { identify } from '../paper/identity.ts';
import type { Author, PaperDraft, WorkType } from '../paper/paper.ts';
import { dayIn } from './day.ts';
import { attributeOf, find, findOptional, required, textOf } from './dom.ts';
import { isPreprintServer } from '../paper/preprints.ts';
import { OTHERS } from '../paper/others.ts';
import { makeDraft } from './draft.ts';
import { pageRange } from './page-range.ts';
import { authorNamed, titleNamed } from './pubmed-fields.ts';
import { sourceOf } from './source-text.ts';

/** “Hagger MS, Wood C.”; a list that is too long ends in “et al.” */
const authorsOf = (row: Element): Author[] =>
	textOf(findOptional(row, '.full-authors'))
		.replace(/\.$/, '')
		.split(', ')
		.filter(Boolean)
		.map((name) => (name === 'et al' ? OTHERS : authorNamed(name)));

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
			? dayIn(`1 ${month} ${year}`)?.slice(0, 'YYYY-MM'.length)
			: dayIn(`${day} ${month} ${year}`);

const typeIn = (journal: string | undefined): WorkType | undefined => {
	if (journal === undefined) return undefined;
	return isPreprintServer(journal) ? 'article' : 'article-journal';
};

/** One result. What it shows of the abstract are pieces, and none is taken. */
export const readRow = (row: Element): PaperDraft => {
	const title = find(row, 'a.docsum-title');
	const id = required(
		identify(
			`pmid:${attributeOf(title, 'data-article-id') ?? textOf(findOptional(row, '.docsum-pmid'))}`,
		),
		'number of PubMed',
	);
	const text = textOf(findOptional(row, '.full-journal-citation'));
	const told: Citation = CITATION.exec(text)?.groups ?? {};
	const named = identify(`doi:${/ doi: (\S+?)\.?(?= |$)/.exec(text)?.[1] ?? ''}`);
	const draft = makeDraft({
		id,
		title: titleNamed(sourceOf(title)),
		authors: authorsOf(row),
		published: dateOf(told),
		doi: named?.startsWith('doi:') ? named.slice('doi:'.length) : undefined,
		type: typeIn(told.journal),
		publication: {
			'container-title': told.journal,
			volume: told.volume,
			issue: told.issue,
			page: pageRange(told.page),
			issued: dateOf(told),
		},
		source: 'pubmed',
	});
	return withBestId(draft, named === undefined ? [] : [named]);
};
