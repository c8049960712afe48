import type { Paper, PaperField } from '../paper/paper.ts';
import { wordsOf } from '../query/words.ts';
import { isEmpty } from './merge.ts';
import type { MergeChoices } from './merge-papers.ts';

const isCut = ({ authors }: Paper): boolean => authors.some(({ name }) => name === 'et al.');

const wordsIn = ({ title }: Paper): string => wordsOf(title).join('');

type Decide = (preprint: Paper, published: Paper) => Paper | undefined;

const publications: Decide = (_, published) => published;

/**
 * Whose word counts of a work that was published. Where and when that was, its publication says; works
 * are renamed then, and joined by authors, but capitals are a publisher’s taste, and so are initials.
 * The first day and the abstract, which its topics rest on, are the preprint’s.
 */
const DECIDE: { [F in PaperField]?: Decide } = {
	title: (preprint, published) => (wordsIn(preprint) === wordsIn(published) ? preprint : published),
	authors: (preprint, published) =>
		isCut(preprint) || published.authors.length > preprint.authors.length ? published : preprint,
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
