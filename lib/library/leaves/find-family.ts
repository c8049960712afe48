import { partsOf } from '../../citation/names/parts.ts';
import type { Author } from '../../paper/paper.ts';
import { wordsOf } from '../../query/words.ts';
import type { FamilyPlace } from './family.ts';

/**
 * The family name among the folded words of the first author that has any; `undefined` where the name is
 * one as a whole, as of a team, or nobody is named.
 */
export const findFamily = (authors: readonly Author[]): FamilyPlace | undefined => {
	const author = authors.find(({ name }) => wordsOf(name).length > 0);
	const parts = author && partsOf(author);
	if (!parts || !('family' in parts)) return undefined;
	const words = wordsOf(author.name);
	const family = wordsOf(parts.family);
	const first = words.findIndex((_, at) =>
		family.every((word, index) => words[at + index] === word),
	);
	return first < 0 ? undefined : { first, count: family.length };
};
