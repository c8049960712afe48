import type { Edit } from '../paper/edit.ts';
import type { PaperId } from '../paper/paper.ts';
import { commit } from './commit.ts';
import { writing } from './database.ts';
import { edited } from './edit-paper.ts';
import type { Step } from './history/step.ts';
import { savedByIds } from './rows-by-id.ts';
import { knownTags } from './tags.ts';

/**
 * Edits papers, by any of their ids, all in the same way. Papers that are not saved are left out.
 * @returns How many changed.
 */
export const editPapers = (
	ids: readonly PaperId[],
	edit: Edit,
	step: Step,
): Promise<{ changed: number }> =>
	writing(async (database) => {
		const papers = [...new Set((await savedByIds(database, ids)).values())];
		const addTags = edit.addTags && (await knownTags(database, edit.addTags));
		const now = Date.now();
		const rows = papers.flatMap((before) => {
			const after = edited(before, { ...edit, ...(addTags && { addTags }) }, now);
			return after === before ? [] : [{ before, after }];
		});
		await commit(database, { rows, step });
		return { changed: rows.length };
	});
