import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { editPapers } from '../../../lib/library/edit.ts';
import { changesBetween, composed, withChanges } from '../../../lib/library/history/cells.ts';
import { steps } from '../../../lib/library/history/list.ts';
import type { Step } from '../../../lib/library/history/step.ts';
import { retrace } from '../../../lib/library/history/undo.ts';
import { assignKeys, changeKey } from '../../../lib/library/keys.ts';
import { newRow } from '../../../lib/library/merge.ts';
import { mergePapers } from '../../../lib/library/merge-papers.ts';
import { allIds, paperById, total } from '../../../lib/library/queries.ts';
import { remove, removeMany, restore } from '../../../lib/library/remove.ts';
import { save, saveAll } from '../../../lib/library/save.ts';
import { undoBatch } from '../../../lib/library/undo-batch.ts';
import type { Edit } from '../../../lib/paper/edit.ts';
import type { Paper } from '../../../lib/paper/paper.ts';
import { expectConsistent } from './consistency.ts';
import { deleteLibrary, draftOf, newPaper, readStored } from './raw.ts';

const A = 'arxiv:1706.03762';
const B = 'arxiv:2005.14165';
const DOI = 'doi:10.1000/abc';

const edit = (id: string, change: Edit, step: string) =>
	editPapers([id], change, { step, kind: 'edit' });
const undo = async (step: string) => (await retrace(step, 'undo')).result;
const redo = async (step: string) => (await retrace(step, 'redo')).result;
const lastStep = async (): Promise<string> => (await steps())[0]!.step;

/** What undo has to bring back: everything but times, and what outlives a paper. */
const picture = async () => {
	const { papers, removed } = await readStored();
	const still = (paper: Paper) => ({ ...paper, updatedAt: 0 });
	return { papers: papers.map(still), removed: removed.map(({ paper }) => still(paper)) };
};

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
});

describe('a step', () => {
	beforeEach(async () => {
		await save(newPaper(A, { title: 'Attention', source: 'arxiv' }, ['nlp']));
		await save(newPaper(B, { title: 'Models' }));
	});

	const kinds: [string, (step: Step) => Promise<unknown>][] = [
		['an edit', ({ step }) => edit(A, { starred: true, notes: 'x', addTags: ['t'] }, step)],
		['an edit of a field', ({ step }) => edit(A, { fields: { title: 'Mine' } }, step)],
		['a mark', ({ step }) => edit(A, { topics: { nlp: 'removed', x: 'added' } }, step)],
		['a bulk edit', ({ step }) => editPapers([A, B], { reading: 'read' }, { step, kind: 'edit' })],
		['a merge', ({ step }) => mergePapers([A, B], { title: B }, { step, kind: 'merge' })],
		// By itself the title of the better source would stay.
		['a merge by choice', ({ step }) => mergePapers([B, A], { title: B }, { step, kind: 'merge' })],
	];

	it.each(kinds)('of %s is undone and made again', async (_, make) => {
		const before = await picture();
		await make({ step: 's', kind: 'edit' });
		const after = await picture();
		expect(after).not.toEqual(before);
		expect((await undo('s')).skipped).toBe(0);
		expect(await picture()).toEqual(before);
		expect((await steps())[0]).toMatchObject({ step: 's', undone: true });
		expect((await redo('s')).skipped).toBe(0);
		expect(await picture()).toEqual(after);
		expect((await steps())[0]).not.toHaveProperty('undone');
		expectConsistent(await readStored());
	});

	it('of saving is undone by removing, and made again by bringing back', async () => {
		await save(newPaper(DOI));
		await edit(DOI, { notes: 'kept' }, 'later');
		const { step } = (await steps()).find(({ kind }) => kind === 'save')!;
		const after = await picture();
		const { changes } = await retrace(step, 'undo');
		expect(changes).toEqual([{ ids: [DOI], saved: false }]);
		expect(await total()).toBe(2);
		await redo(step);
		expect(await picture()).toEqual(after);
		expectConsistent(await readStored());
	});

	it('of removing many is undone as one', async () => {
		const before = await picture();
		await removeMany([A, B], { step: 's', kind: 'remove' });
		expect(await total()).toBe(0);
		const { changes } = await retrace('s', 'undo');
		expect(changes.every(({ saved }) => saved)).toBe(true);
		expect(await picture()).toEqual(before);
	});

	it('twice undone is undone once', async () => {
		await edit(A, { notes: 'x' }, 's');
		await undo('s');
		expect(await undo('s')).toEqual({ changed: 0, skipped: 0 });
		await redo('s');
		expect(await redo('s')).toEqual({ changed: 0, skipped: 0 });
		expect((await paperById(A))?.notes).toBe('x');
	});

	it('that nobody remembers fails', async () => {
		await expect(undo('never')).rejects.toMatchObject({ code: 'missing' });
	});

	it('that changed nothing is none', async () => {
		const before = await steps();
		await edit(A, { starred: false }, 's');
		await save(newPaper(A, { title: 'Attention', source: 'arxiv' }));
		expect(await steps()).toEqual(before);
	});

	it('survives in the database, with what a sentence about it needs', async () => {
		await editPapers([A, B], { addTags: ['t'] }, { step: 's', kind: 'edit' });
		const last = (await readStored()).steps.find(({ step }) => step === 's');
		expect(last).toEqual({
			step: 's',
			kind: 'edit',
			count: 2,
			title: 'Attention',
			at: expect.any(Number),
		});
	});

	it('has its place after those before it, however the clock goes', async () => {
		vi.spyOn(Date, 'now').mockReturnValue(1_000);
		for (const name of ['z', 'a', 'm']) await edit(A, { notes: name }, name);
		expect((await steps()).slice(0, 3).map(({ step }) => step)).toEqual(['m', 'a', 'z']);
	});
});

describe('several writes by one name', () => {
	beforeEach(() => saveAll('page', [newPaper(A), newPaper(B)]));

	it('are one step, as when a note is saved while it is typed', async () => {
		for (const notes of ['a', 'ab', 'abc']) await edit(A, { notes }, 'typing');
		expect((await readStored()).changes.filter(({ step }) => step === 'typing')).toHaveLength(1);
		await undo('typing');
		expect((await paperById(A))?.notes).toBe('');
		await redo('typing');
		expect((await paperById(A))?.notes).toBe('abc');
	});

	it('that come back to where they began are nothing to undo', async () => {
		await edit(A, { notes: 'a' }, 'typing');
		await edit(A, { notes: '' }, 'typing');
		expect((await readStored()).changes.filter(({ step }) => step === 'typing')).toEqual([]);
	});

	it('stand again when they were undone and go on', async () => {
		await edit(A, { notes: 'a' }, 'typing');
		await undo('typing');
		await edit(A, { notes: 'b' }, 'typing');
		expect((await steps())[0]).not.toHaveProperty('undone');
		await undo('typing');
		expect((await paperById(A))?.notes).toBe('');
	});

	it('leave the whole paper to come back that was edited, then merged', async () => {
		const before = await picture();
		await edit(B, { notes: 'mine', addTags: ['t'] }, 's');
		await mergePapers([A, B], {}, { step: 's', kind: 'merge' });
		await undo('s');
		expect(await picture()).toEqual(before);
	});
});

describe('undo after something else was done', () => {
	beforeEach(() => saveAll('page', [newPaper(A), newPaper(B)]));

	it('leaves what was changed since, and takes back the rest', async () => {
		await edit(A, { notes: 'one', starred: true, addTags: ['x', 'y'] }, 'first');
		await edit(A, { notes: 'two', addTags: ['z'], removeTags: ['y'] }, 'second');
		expect(await undo('first')).toEqual({ changed: 1, skipped: 0 });
		expect(await paperById(A)).toMatchObject({ notes: 'two', tags: ['z'] });
		expect(await paperById(A)).not.toHaveProperty('starred');
	});

	it('of a field that was edited since leaves whose it is', async () => {
		await edit(A, { fields: { title: 'One' } }, 'first');
		await edit(A, { fields: { title: 'Two' } }, 'second');
		expect(await undo('first')).toEqual({ changed: 0, skipped: 1 });
		expect((await paperById(A))?.sources.title).toBe('user');
		await undo('second');
		await undo('first');
		expect((await paperById(A))?.title).toBe('One');
	});

	it('of marks goes topic by topic', async () => {
		await edit(A, { topics: { a: 'added', b: 'added' } }, 'first');
		await edit(A, { topics: { b: 'removed', c: 'added' } }, 'second');
		await undo('first');
		expect((await paperById(A))?.topicMarks).toEqual({ b: 'removed', c: 'added' });
	});

	it('of an edit reaches a paper that is removed by now', async () => {
		await edit(A, { notes: 'x' }, 'edit');
		await remove(A);
		expect(await undo('edit')).toEqual({ changed: 1, skipped: 0 });
		await restore(A);
		expect((await paperById(A))?.notes).toBe('');
		expectConsistent(await readStored());
	});

	it('of a removal leaves a paper that was saved again', async () => {
		await remove(A);
		const step = await lastStep();
		await save(newPaper(A));
		expect(await undo(step)).toEqual({ changed: 0, skipped: 1 });
		expect(await total()).toBe(2);
		expectConsistent(await readStored());
	});

	it('of a merge gives back ids and keys, but for those that others have by now', async () => {
		await edit(B, { notes: 'of B' }, 'note');
		await assignKeys([A, B]);
		const keys = (await readStored()).keys;
		const before = await picture();
		await mergePapers([A, B], {}, { step: 'merge', kind: 'merge' });
		expect(await paperById(B)).toMatchObject({ id: A, aliases: [B], notes: 'of B' });
		await undo('merge');
		expect(await picture()).toEqual(before);
		expect((await readStored()).keys).toEqual(keys);
		await redo('merge');
		expect(await allIds()).toEqual([A]);
		expectConsistent(await readStored());
	});

	it('of a merge never gives a key to two papers', async () => {
		await assignKeys([A, B]);
		const key = (await paperById(B))!.key!;
		await mergePapers([A, B], {}, { step: 'merge', kind: 'merge' });
		await changeKey(A, key.toUpperCase());
		await undo('merge');
		expect((await paperById(A))?.key).toBe(key.toUpperCase());
		expect(await paperById(B)).not.toHaveProperty('key');
		expectConsistent(await readStored());
	});

	it('of a merge loses nothing when it is made again after an edit', async () => {
		await mergePapers([A, B], {}, { step: 'merge', kind: 'merge' });
		await undo('merge');
		await edit(B, { notes: 'written since', starred: true }, 'since');
		await redo('merge');
		expect(await paperById(A)).toMatchObject({ notes: 'written since', starred: true });
	});

	it('of a save that made one of two separates them, and of one that opened a tomb', async () => {
		await save(newPaper(DOI, { abstract: 'Long.' }));
		await edit(DOI, { notes: 'x' }, 'note');
		await remove(DOI);
		const before = await picture();
		await save(newPaper(A, { aliases: [DOI, B] }));
		const step = await lastStep();
		expect(await allIds()).toEqual([B]);
		await undo(step);
		expect(await picture()).toEqual(before);
		expectConsistent(await readStored());
	});
});

describe('the old ways of undo', () => {
	it('restore takes the removal back, so that no step is left to be undone', async () => {
		await save(newPaper(A));
		await remove(A);
		await restore(A);
		expect((await steps()).map(({ kind, undone }) => [kind, undone])).toEqual([
			['remove', true],
			['save', undefined],
		]);
	});

	it('restore of one of many removed is a step of its own', async () => {
		await saveAll('page', [newPaper(A), newPaper(B)]);
		await removeMany([A, B], { step: 's', kind: 'remove' });
		await restore(A);
		expect((await steps())[0]?.kind).toBe('restore');
		await undo(await lastStep());
		expect(await allIds()).toEqual([]);
		await undo('s');
		expect((await allIds()).length).toBe(2);
	});

	it('undoing “save all” is undoing its step', async () => {
		await saveAll('page', [newPaper(A), newPaper(B)]);
		expect((await undoBatch('page', 'save-all')).removed.toSorted()).toEqual([A, B]);
		expect((await steps())[0]).toMatchObject({ kind: 'save-all', count: 2, undone: true });
		await redo('page');
		expect(await total()).toBe(2);
	});
});

describe('a step of many papers', () => {
	it('is undone in parts, and taken up where it was broken off', async () => {
		const ids = Array.from({ length: 2_300 }, (_, index) => `s2:${index}`);
		await saveAll(
			'page',
			ids.map((id) => newPaper(id)),
		);
		await editPapers(ids, { addTags: ['t'] }, { step: 's', kind: 'edit' });
		const put = Reflect.get(IDBObjectStore.prototype, 'put');
		let writes = 0;
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function fill(
			this: IDBObjectStore,
			...args
		) {
			if (this.name === 'papers' && (writes += 1) > 1_500) {
				throw new DOMException('No room.', 'QuotaExceededError');
			}
			return put.apply(this, args);
		});
		await expect(undo('s')).rejects.toMatchObject({ code: 'full' });
		vi.restoreAllMocks();
		const tagged = (await readStored()).papers.filter(({ tags }) => tags.length > 0);
		expect(tagged).toHaveLength(1_300);
		expect(await undo('s')).toEqual({ changed: 1_300, skipped: 1_000 });
		expect((await readStored()).papers.filter(({ tags }) => tags.length > 0)).toEqual([]);
		expectConsistent(await readStored());
	}, 60_000);
});

describe('changes of cells', () => {
	const before = newRow(draftOf(A, { title: 'One', source: 'arxiv' }), ['a'], 1);

	it('are told with the source of a field, and without bookkeeping', () => {
		const after: Paper = {
			...before,
			title: 'Two',
			sources: { ...before.sources, title: 'user' },
			originals: { title: { value: 'One', source: 'arxiv' } },
			updatedAt: 2,
		};
		expect(changesBetween(before, after)).toEqual([
			{
				cell: 'title',
				was: { value: 'One', source: 'arxiv' },
				is: { value: 'Two', source: 'user', original: { value: 'One', source: 'arxiv' } },
			},
		]);
		expect(withChanges(after, changesBetween(before, after), 'undo')).toEqual({
			...before,
			updatedAt: 2,
		});
	});

	it('one after the other are one', () => {
		const [second, third] = [
			{ ...before, notes: 'a', tags: ['x'] },
			{ ...before, notes: 'b' },
		];
		expect(composed(changesBetween(before, second), changesBetween(second, third))).toEqual(
			changesBetween(before, third),
		);
	});
});
