import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { newStep } from '../../../lib/library/history/step.ts';
import { retrace } from '../../../lib/library/history/undo.ts';
import { marks, recentlyRemoved, total } from '../../../lib/library/queries.ts';
import { remove, removeMany, restore } from '../../../lib/library/remove.ts';
import { save, saveAll } from '../../../lib/library/save.ts';
import { expectConsistent } from './consistency.ts';
import { deleteLibrary, newPaper, putRaw, readStored } from './raw.ts';

const DAY = 24 * 60 * 60 * 1_000;
const A = 'arxiv:1706.03762';

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
});

describe('remove and restore', () => {
	it('takes a paper out by any of its ids and brings it back as it was', async () => {
		await save(newPaper(A, { aliases: ['doi:10.1000/abc'] }));
		const before = await readStored();
		const { removed, changes } = await remove('doi:10.1000/abc');
		expect(removed).toBe(true);
		expect(changes).toEqual([{ ids: [A, 'doi:10.1000/abc'], saved: false }]);
		expect(await total()).toBe(0);
		expect(await marks([A])).toEqual([]);
		expect((await recentlyRemoved({ limit: 5 })).map(({ id }) => id)).toEqual([A]);
		expect((await restore('doi:10.1000/abc')).saved).toEqual({ id: A, created: true });
		const after = await readStored();
		expect(after.papers).toEqual(before.papers);
		expect(after.leaves.map((leaf) => ({ ...leaf, revision: 0 }))).toEqual(
			before.leaves.map((leaf) => ({ ...leaf, revision: 0 })),
		);
		expectConsistent(after);
	});

	it('can be made twice', async () => {
		await save(newPaper(A));
		await remove(A);
		expect(await remove(A)).toEqual({ removed: false, changes: [] });
		await restore(A);
		expect(await restore(A)).toEqual({ saved: { id: A, created: false }, changes: [] });
		expect(await total()).toBe(1);
	});

	it('says that there is nothing to bring back', async () => {
		await expect(restore(A)).rejects.toMatchObject({ name: 'RpcError', code: 'missing' });
	});
});

const tombs = (length: number, removedAt: (index: number) => number) =>
	Array.from({ length }, (_, index) => {
		const id = `s2:${index}`;
		return { id, aliases: [], removedAt: removedAt(index), paper: { id, aliases: [] } };
	});
const removeOne = async (): Promise<string[]> => {
	await save(newPaper(A));
	await remove(A);
	return (await readStored()).removed.map(({ id }) => id);
};

describe('what is kept of removed papers', () => {
	it('is everything of the last 30 days', async () => {
		await save(newPaper(A));
		await putRaw(
			'removed',
			tombs(1_200, (index) => Date.now() - 29 * DAY + index),
		);
		expect(await removeOne()).toHaveLength(1_201);
	});

	it('is a thousand, however old', async () => {
		await save(newPaper(A));
		await putRaw(
			'removed',
			tombs(1_200, (index) => Date.now() - 400 * DAY + index),
		);
		const kept = await removeOne();
		expect(kept).toHaveLength(1_000);
		expect(kept).toContain(A);
		expect(kept).toContain('s2:1199');
		expect(kept).not.toContain('s2:0');
	});

	it('is whatever a step may still bring back, however old', async () => {
		const ids = Array.from({ length: 1_100 }, (_, index) => `s2:${index}`);
		const then = vi.spyOn(Date, 'now').mockReturnValue(Date.now() - 40 * DAY);
		await saveAll(
			'many',
			ids.map((id) => newPaper(id)),
		);
		const step = newStep('remove');
		await removeMany(ids, step);
		then.mockRestore();
		await removeOne();
		expect((await retrace(step.step, 'undo')).result).toEqual({ changed: 1_100, skipped: 0 });
		expect(await total()).toBe(1_100);
	});

	it('does not make a second undo of a page impossible', async () => {
		await saveAll('one', [newPaper('s2:a'), newPaper('s2:b')]);
		await remove('s2:a');
		expect((await restore('s2:a')).saved.created).toBe(true);
		expectConsistent(await readStored());
	});
});
