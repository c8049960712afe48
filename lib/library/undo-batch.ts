import type { PaperId } from '../paper/paper.ts';
import { reading } from './database.ts';
import { createdBy } from './history/created.ts';
import type { StepKind } from './history/step.ts';
import { retrace } from './history/undo.ts';
import type { LibraryChange } from './write.ts';

/**
 * Takes back a “save all” or an import by its batch’s name: what it created is removed, and can be
 * restored; what it changed is as before. Made twice, it answers the same.
 * @param kinds A step of another kind is left alone: host pages' scripts may ask for this.
 */
export const undoBatch = async (
	batch: string,
	...kinds: readonly StepKind[]
): Promise<{ removed: PaperId[]; changes: LibraryChange[] }> => {
	const known = await reading(({ steps }) => steps.get(batch));
	if (known === undefined || !kinds.includes(known.kind)) return { removed: [], changes: [] };
	const { changes } = await retrace(batch, 'undo');
	return reading(async (database) => {
		const created = await createdBy(database, batch);
		const rows = await database.removed.bulkGet(created);
		return { removed: rows.flatMap((row) => row?.id ?? []), changes };
	});
};
