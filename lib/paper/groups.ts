import type { Author } from './paper.ts';

/** “:” is no name. */
export const isName = (name: string): boolean => /[\p{L}\p{N}]/u.test(name);

/**
 * Names as arXiv's parser leaves them: of “MiniMax: A. Chen, …” it makes “MiniMax”, “:” and “A. Chen”.
 * Who stands before the colon is a group, whatever its name looks like.
 */
export const withGroups = (authors: readonly Author[]): Author[] =>
	authors.flatMap((author, index) => {
		if (!isName(author.name)) return [];
		const isGroup = authors[index + 1]?.name.trim() === ':';
		return [isGroup ? { name: author.name, family: author.name } : author];
	});
