import { hasInitialsOnly } from '../paper/incomplete.ts';
import { isCutList } from '../paper/others.ts';
import type { Paper, PaperField } from '../paper/paper.ts';
import { wordsOf } from '../query/words.ts';
import { isEmpty, isSame } from './merge.ts';
import { previewMerge, type FieldPreview, type MergeChoices } from './merge-papers.ts';

const wordsIn = ({ title }: Paper): string => wordsOf(title).join('');

type Decide = (preprint: Paper, published: Paper) => Paper | undefined;

/** Whether one record names more authors than another, or the same ones by more than their initials. */
const isFuller = ({ authors }: Paper, { authors: others }: Paper): boolean =>
	isCutList(others) ||
	authors.length > others.length ||
	(authors.length === others.length && hasInitialsOnly(others) && !hasInitialsOnly(authors));

const publications: Decide = (_, published) => published;

/**
 * Whose word counts of a work that was published. Where and when that was, its publication says; works
 * are renamed then, and joined by authors, but capitals are a publisher’s taste, and so are initials
 * where the names are known.
 * The first day and the abstract, which its topics rest on, are the preprint’s.
 */
const DECIDE: { [F in PaperField]?: Decide } = {
	title: (preprint, published) => (wordsIn(preprint) === wordsIn(published) ? preprint : published),
	authors: (preprint, published) => (isFuller(published, preprint) ? published : preprint),
	abstract: (preprint) => preprint,
	published: (preprint) => preprint,
	type: publications,
	publication: publications,
	doi: publications,
	journalRef: publications,
	editors: publications,
};

/**
 * Whose value stays of each field when a preprint becomes what it was published as. What the user
 * wrote over a field is not among them, and so it stays; nor is a field that is empty there.
 */
export const publishedChoices = (preprint: Paper, published: Paper): MergeChoices =>
	Object.fromEntries(
		(Object.entries(DECIDE) as [PaperField, Decide][]).flatMap(([field, decide]) => {
			const isUsers = [preprint, published].some(({ sources }) => sources[field] === 'user');
			const from = isUsers ? undefined : decide(preprint, published);
			return from === undefined || isEmpty(from[field]) ? [] : [[field, from.id]];
		}),
	);

/** What would be another in a paper with these choices. */
export const changedFields = (
	paper: Paper,
	record: Paper,
	choices: MergeChoices,
): Set<FieldPreview['field']> =>
	new Set(
		previewMerge([paper, record], choices)
			?.fields.filter(({ field, merged }) => !isSame(merged, paper[field]))
			.map(({ field }) => field),
	);

/** Whether taking a record over would change anything that a reader sees. */
export const saysMore = (paper: Paper, record: Paper): boolean =>
	changedFields(paper, record, publishedChoices(paper, record)).size > 0;
