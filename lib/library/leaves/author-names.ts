import type { PaperId } from '../../paper/paper.ts';
import { reading } from '../database.ts';
import { papersByIds } from '../queries.ts';
import { spaced } from './spaced.ts';

/** A folded name, and a paper that has it: by the leaf that it is in and its line there. */
export interface FoldedAuthor {
	folded: string;
	leaf: number;
	line: number;
}

/**
 * Names as their papers write them, in the given order; the folded one where the library has changed
 * so far that the paper is not there any more.
 * @throws {RpcError} Where the library cannot be read.
 */
export const authorNames = async (authors: readonly FoldedAuthor[]): Promise<string[]> => {
	const leaves = await reading((database) =>
		database.leaves.bulkGet(authors.map(({ leaf }) => leaf)),
	);
	const ids = authors.map(({ line }, index): PaperId => {
		return leaves[index]?.ids.split('\n')[line] ?? '';
	});
	const papers = await papersByIds(ids.filter(Boolean));
	const names = new Map(
		papers.flatMap((paper) => paper.authors.map(({ name }) => [spaced(name), name] as const)),
	);
	return authors.map(({ folded }) => names.get(folded) ?? folded.trim());
};
