import { hasInitialsOnly } from '../paper/incomplete.ts';
import { isCutList } from '../paper/others.ts';
import type { Paper, PaperField } from '../paper/paper.ts';
import { wordsOf } from '../query/words.ts';
import { isEmpty } from './merge.ts';
import { isSame } from './same.ts';
import { previewMerge, type FieldPreview, type MergeChoices } from './merge-papers.ts';

const wordsIn = ({ title }: Paper): string => wordsOf(title).join('');

type Decide = (paper: Paper, record: Paper) => Paper | undefined;

/** Whether one record names more authors than another, or the same ones by more than their initials. */
const isFuller = ({ authors }: Paper, { authors: others }: Paper): boolean =>
	isCutList(others) ||
	authors.length > others.length ||
	(authors.length === others.length && hasInitialsOnly(others) && !hasInitialsOnly(authors));

const ofRecord: Decide = (_, record) => record;

const ofPaper: Decide = (paper) => paper;

/**
 * Whose word counts of a work that was published. Where and when that was, its record says; works
 * are renamed then, and joined by authors, but capitals are a publisher’s taste, and so are initials
 * where the names are known.
 * The first day and the abstract, which its topics rest on, are those of the saved paper.
 */
const DECIDE: { [F in PaperField]?: Decide } = {
	title: (paper, record) => (wordsIn(paper) === wordsIn(record) ? paper : record),
	authors: (paper, record) => (isFuller(record, paper) ? record : paper),
	abstract: ofPaper,
	published: ofPaper,
	type: ofRecord,
	publication: ofRecord,
	doi: ofRecord,
	journalRef: ofRecord,
	editors: ofRecord,
};

/**
 * Whose value stays of each field when a paper takes a record over. What the user
 * wrote over a field is not among them, and so it stays; nor is a field that is empty there.
 */
export const publishedChoices = (paper: Paper, record: Paper): MergeChoices =>
	Object.fromEntries(
		(Object.entries(DECIDE) as [PaperField, Decide][]).flatMap(([field, decide]) => {
			const isUsers = [paper, record].some(({ sources }) => sources[field] === 'user');
			const from = isUsers ? undefined : decide(paper, record);
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
