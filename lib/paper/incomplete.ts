import { isCutList, isCutText, isOthers } from './others.ts';
import type { Author, Paper, WorkType } from './paper.ts';
import { isPreprint } from './preprints.ts';

const INITIALS = /^(?:\p{Lu}\.?[\s-]*)+$/u;

const givenOf = ({ name, family, given }: Author): string =>
	given ?? (family === undefined ? name.slice(0, Math.max(0, name.lastIndexOf(' '))) : '');

/** Whether no author’s given name is written out: “A. N. Gomez”. */
export const hasInitialsOnly = (authors: readonly Author[]): boolean => {
	const given = authors
		.filter((author) => !isOthers(author))
		.map(givenOf)
		.filter(Boolean);
	return given.length > 0 && given.every((name) => INITIALS.test(name));
};

/** Kinds that stand in something: what catalogues of publications have records of. */
export const PUBLISHED: ReadonlySet<WorkType> = new Set([
	'article-journal',
	'article-magazine',
	'chapter',
	'paper-conference',
]);

type Told = Pick<Paper, 'id' | 'type' | 'title' | 'authors' | 'publication' | 'doi'>;

const LACKS: readonly ((paper: Told) => boolean)[] = [
	({ title }) => isCutText(title),
	({ authors }) => isCutList(authors) || hasInitialsOnly(authors),
	({ publication }) => publication?.['container-title'] === undefined,
	({ id, doi, publication }) =>
		doi === undefined && !id.startsWith('doi:') && publication?.page === undefined,
];

/**
 * Whether a publication’s record lacks what a list of search results does not tell: the end of its
 * title, the rest of its authors or of their names, where it appeared, on which pages or by what DOI.
 */
export const isIncomplete = (paper: Told): boolean => {
	const { type } = paper;
	if (isPreprint(paper) || (type !== undefined && !PUBLISHED.has(type))) return false;
	return LACKS.some((lacks) => lacks(paper));
};
