import type { PaperId } from '../paper/paper.ts';
import { writing } from './database.ts';
import { createdBy } from './history/created.ts';
import { retrace } from './history/undo.ts';
import type { LibraryChange } from './write.ts';

/**
 * Takes back a “save all” or an import by its batch’s name: what it created is removed, and can be
 * restored; what it changed is as before. Made twice, it answers the same.
 */
export const undoBatch = async (
	batch: string,
): Promise<{ removed: PaperId[]; changes: LibraryChange[] }> => {
	const known = await writing(({ steps }) => steps.get(batch));
	if (known === undefined) return { removed: [], changes: [] };
	const { changes } = await retrace(batch, 'undo');
	return writing(async (database) => {
		const created = await createdBy(database, batch);
		const rows = await database.removed.bulkGet(created);
		return { removed: rows.flatMap((row) => row?.id ?? []), changes };
	});
};
