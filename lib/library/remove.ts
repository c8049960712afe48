import type { PaperId } from '../paper/paper.ts';
import type { Saved } from '../rpc/contract.ts';
import { RpcError } from '../rpc/result.ts';
import { commit } from './commit.ts';
import { writing } from './database.ts';
import { newStep, type Step } from './history/step.ts';
import { removedByIds, savedByIds } from './rows-by-id.ts';
import type { LibraryDatabase } from './tables.ts';
import { changeOf, type LibraryChange } from './write.ts';

/** Removes papers, by any of their ids, as a step or a part of one; idempotent. */
export const removeMany = (
	ids: readonly PaperId[],
	step: Step,
): Promise<{ removed: PaperId[]; changes: LibraryChange[] }> =>
	writing(async (database) => {
		const rows = [...new Set((await savedByIds(database, ids)).values())];
		await commit(database, { rows: rows.map((before) => ({ before })), step });
		return {
			removed: rows.map(({ id }) => id),
			changes: rows.map((row) => changeOf(row, false)),
		};
	});

/** Removes one paper; idempotent, undone by {@link restore}. */
export const remove = async (
	id: PaperId,
): Promise<{ removed: boolean; changes: LibraryChange[] }> => {
	const { removed, changes } = await removeMany([id], newStep('remove'));
	return { removed: removed.length > 0, changes };
};

/** The step that removed this paper and no other, if it stands. */
const removalOf = async (
	{ steps, changes }: LibraryDatabase,
	id: PaperId,
): Promise<string | undefined> => {
	const all = await steps.orderBy('at').toArray();
	const alone = all.filter((row) => row.kind === 'remove' && row.count === 1 && !row.undone);
	const found = await changes.bulkGet(alone.map(({ step }): [string, PaperId] => [step, id]));
	return found.findLast((change) => change !== undefined)?.step;
};

/**
 * Brings a removed paper back as it was. That takes the step back which removed it, if it removed no
 * other; else it is a step of its own.
 * @throws {RpcError} `missing` where nothing by this id was removed or is saved.
 */
export const restore = (id: PaperId): Promise<{ saved: Saved; changes: LibraryChange[] }> =>
	writing(async (database) => {
		const present = (await savedByIds(database, [id])).get(id);
		if (present) return { saved: { id: present.id, created: false }, changes: [] };
		const tomb = (await removedByIds(database, [id])).get(id);
		if (!tomb) throw new RpcError('missing', `${id} was not removed lately.`);
		const removal = await removalOf(database, tomb.id);
		const step = removal === undefined ? newStep('restore') : undefined;
		await commit(database, { rows: [{ after: tomb.paper }], opened: [tomb.id], step });
		if (removal !== undefined) await database.steps.update(removal, { undone: true });
		return { saved: { id: tomb.id, created: true }, changes: [changeOf(tomb.paper, true)] };
	});
