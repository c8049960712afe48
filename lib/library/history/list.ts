import { reading } from '../database.ts';
import type { LibraryDatabase } from '../tables.ts';
import type { CellChanges } from './cells.ts';
import { changeRows } from './created.ts';
import type { StepRow } from './step.ts';

/** A step with what it changed of the first of its papers, where it edited any. */
export interface ToldStep extends StepRow {
	cells?: CellChanges;
}

const withCells = async (database: LibraryDatabase, row: StepRow): Promise<ToldStep> => {
	if (row.kind !== 'edit') return row;
	const first = await changeRows(database, row.step).first();
	return first?.kind === 'changed' ? { ...row, cells: first.cells } : row;
};

const stepsIn = async (database: LibraryDatabase): Promise<StepRow[]> =>
	(await database.steps.orderBy('at').toArray()).toReversed();

/** What was done lately, the last step first; those that are undone can be made again. */
export const steps = (): Promise<StepRow[]> => reading(stepsIn);

/** The same, each with what became of its papers. */
export const toldSteps = (): Promise<ToldStep[]> =>
	reading(async (database) =>
		Promise.all((await stepsIn(database)).map((row) => withCells(database, row))),
	);
