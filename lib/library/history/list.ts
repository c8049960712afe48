import { reading } from '../database.ts';
import type { StepRow } from './step.ts';

/** What was done lately, the last step first; those that are undone can be made again. */
export const steps = (): Promise<StepRow[]> =>
	reading(async (database) => (await database.steps.orderBy('at').toArray()).toReversed());
