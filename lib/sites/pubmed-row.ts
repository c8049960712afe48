import { withBestId } from '../paper/best-id.ts';
import { doiAmong } from '../paper/doi.ts';
import { identify } from '../paper/identity.ts';
import type { Author, PaperDraft } from '../paper/paper.ts';
import { attributeOf, find, findOptional, required, textOf } from './dom.ts';
import { OTHERS } from '../paper/others.ts';
import { makeDraft } from './draft.ts';
import { citedIn } from './pubmed-citation.ts';
import { authorNamed, titleNamed } from './pubmed-fields.ts';
import { sourceOf } from './source-text.ts';

/** “Hagger MS, Wood C.”; a list that is too long ends in “et al.” */
const authorsOf = (row: Element): Author[] =>
	textOf(findOptional(row, '.full-authors'))
		.replace(/\.$/, '')
		.split(', ')
		.filter(Boolean)
		.map((name) => (name === 'et al' ? OTHERS : authorNamed(name)));

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
	const named = [identify(`doi:${/ doi: (\S+?)\.?(?= |$)/.exec(text)?.[1] ?? ''}`) ?? []].flat();
	const draft = makeDraft({
		id,
		title: titleNamed(sourceOf(title)),
		authors: authorsOf(row),
		doi: doiAmong(named),
		...citedIn(text),
		source: 'pubmed',
	});
	return withBestId(draft, named);
};
