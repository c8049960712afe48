import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { examineBackup, restoreBackup, stageBackup } from '../../../lib/backup/restore.ts';
import { editPapers } from '../../../lib/library/edit.ts';
import { steps } from '../../../lib/library/history/list.ts';
import { newStep } from '../../../lib/library/history/step.ts';
import { retrace } from '../../../lib/library/history/undo.ts';
import { importPapers } from '../../../lib/library/import.ts';
import { assignKeys } from '../../../lib/library/keys.ts';
import { mergePapers } from '../../../lib/library/merge-papers.ts';
import { allIds, paperById, total } from '../../../lib/library/queries.ts';
import { remove, restore } from '../../../lib/library/remove.ts';
import { previewRestore } from '../../../lib/library/restore/preview.ts';
import { save, saveAll } from '../../../lib/library/save.ts';
import { keepSearch, savedSearches } from '../../../lib/library/saved-searches.ts';
import { allTags, colourTag } from '../../../lib/library/tag-list.ts';
import type { Edit } from '../../../lib/paper/edit.ts';
import type { Paper } from '../../../lib/paper/paper.ts';
import type { RestoreMode } from '../../../lib/rpc/backup-contract.ts';
import { expectConsistent } from '../library/consistency.ts';
import { deleteLibrary, keysIn, listKeys, newPaper, readStored } from '../library/raw.ts';
import { ask, fileOf, textOf, write } from './files.ts';

const A = 'arxiv:1706.03762';
const B = 'arxiv:2005.14165';
const DOI = 'doi:10.1000/abc';
const R = 'a restore';

const edit = (id: string, change: Edit) => editPapers([id], change, newStep('edit'));

const stage = (blob: Blob | string, name = R) => stageBackup(fileOf(blob), { restore: name, ask });
const apply = (mode: RestoreMode, settings = false) =>
	restoreBackup({ restore: R, mode, settings, ask });
const bringBack = async (blob: Blob, mode: RestoreMode) => {
	await stage(blob);
	return apply(mode);
};

/** Everything but the history, what is put aside, and what is counted or derived. */
const picture = async () => {
	const stored = await readStored();
	const { papers, removed, tags, searches } = stored;
	const keys = keysIn(stored).toSorted((a, b) => (a.folded < b.folded ? -1 : 1));
	return { papers, removed: removed.map(({ paper }) => paper), keys, tags, searches };
};

const fill = async (): Promise<void> => {
	await save(newPaper(A, { abstract: 'We propose.', aliases: [DOI], source: 'arxiv' }, ['nlp']));
	await save(newPaper(B));
	await save(newPaper('s2:gone'));
	await assignKeys([A]);
	await listKeys();
	await assignKeys(['s2:gone']);
	await remove('s2:gone');
	await edit(B, { starred: true, addTags: ['t'], notes: 'n', fields: { title: 'Mine' } });
	await edit(A, { reading: 'read', topics: { nlp: 'removed' } });
	await keepSearch('Unread', 'is:unread');
	await colourTag('t', 90);
};

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	fakeBrowser.reset();
	await deleteLibrary();
});

describe.each<RestoreMode>(['merge', 'replace'])('a backup restored by “%s”', (mode) => {
	it('into an empty library makes it what it was', async () => {
		await fill();
		const before = await picture();
		const { blob } = await write();
		await deleteLibrary();
		expect(await bringBack(blob, mode)).toEqual({
			created: 2,
			changed: 0,
			removed: 0,
			keysRefused: 0,
			topicsLeft: [],
		});
		expect(await picture()).toEqual(before);
		expectConsistent(await readStored());
		expect((await readStored()).staged.map(({ kind }) => kind)).toEqual(['state']);
		// What is saved next comes after all that was restored.
		await save(newPaper('s2:new'));
		expect((await allIds())[0]).toBe('s2:new');
		await restore('s2:gone');
		expectConsistent(await readStored());
	});

	it('into the library that it was made of changes nothing', async () => {
		await fill();
		const before = await readStored();
		const { blob } = await write();
		expect(await bringBack(blob, mode)).toMatchObject({ created: 0, changed: 0, removed: 0 });
		const stored = await readStored();
		const { papers, removed, tags, steps: made } = stored;
		expect({ papers, removed, keys: new Set(keysIn(stored)), tags, made }).toEqual({
			papers: before.papers,
			removed: before.removed,
			keys: new Set(keysIn(before)),
			tags: before.tags,
			made: before.steps,
		});
	});

	it('is one step, that can be undone and made again', async () => {
		await fill();
		const { blob } = await write();
		await edit(A, { notes: 'since' });
		await save(newPaper('s2:only-here'));
		await remove(B);
		const before = await picture();
		await bringBack(blob, mode);
		expectConsistent(await readStored());
		const after = await picture();
		expect(after).not.toEqual(before);
		expect((await steps())[0]).toMatchObject({ step: R, kind: 'restore-backup' });
		await retrace(R, 'undo');
		expectConsistent(await readStored());
		const still = (papers: readonly Paper[]) =>
			papers
				.map((paper) => ({ ...paper, updatedAt: 0 }))
				.toSorted((a, b) => (a.id < b.id ? -1 : 1));
		const undone = await picture();
		expect(still(undone.papers)).toEqual(still(before.papers));
		expect(still(undone.removed)).toEqual(still(before.removed));
		await retrace(R, 'redo');
		expect(still((await picture()).papers)).toEqual(still(after.papers));
		expectConsistent(await readStored());
	});

	it('made twice is made once', async () => {
		await fill();
		const { blob } = await write();
		await deleteLibrary();
		await stage(blob);
		const first = await apply(mode);
		await edit(A, { notes: 'since' });
		expect(await apply(mode)).toEqual(first);
		expect((await paperById(A))?.notes).toBe('since');
	});

	it('makes one of papers that are two here', async () => {
		await save(newPaper(A));
		await save(newPaper(DOI));
		await mergePapers([A, DOI], {}, newStep('merge'));
		const { blob } = await write();
		await deleteLibrary();
		await save(newPaper(DOI, { title: 'By its DOI' }));
		await edit(DOI, { notes: 'here' });
		await save(newPaper(A));
		await bringBack(blob, mode);
		expect(await allIds()).toHaveLength(1);
		expect((await paperById(DOI))?.id).toBe((await paperById(A))?.id);
		if (mode === 'merge') expect((await paperById(A))?.notes).toBe('here');
		expectConsistent(await readStored());
	});

	it('never gives a key to two papers', async () => {
		await save(newPaper(A, { published: '2017' }));
		const [there] = await assignKeys([A]);
		const { blob } = await write();
		await deleteLibrary();
		await save(newPaper(A.replace('1706', '1707'), { title: `Paper ${A}`, published: '2017' }));
		const [here] = await assignKeys([A.replace('1706', '1707')]);
		expect(here?.key).toBe(there?.key);
		expect((await bringBack(blob, mode)).keysRefused).toBe(1);
		expect(await paperById(A)).not.toHaveProperty('key');
		expectConsistent(await readStored());
	});

	it('brings a paper back that was removed since', async () => {
		await fill();
		const { blob } = await write();
		await remove(A);
		await bringBack(blob, mode);
		expect(await paperById(A)).toMatchObject({ reading: 'read' });
		expectConsistent(await readStored());
	});

	it('of many papers keeps their order', async () => {
		const many = Array.from({ length: 1_100 }, (_, index) => newPaper(`s2:${index}`));
		await saveAll('many', many);
		const before = await allIds();
		const { blob } = await write();
		await deleteLibrary();
		await bringBack(blob, mode);
		expect(await allIds()).toEqual(before);
		expectConsistent(await readStored());
		await retrace(R, 'undo');
		expect(await total()).toBe(0);
	}, 30_000);
});

describe('“merge”', () => {
	it('keeps what is only here, and joins what is in both', async () => {
		await fill();
		const { blob } = await write();
		await edit(B, { starred: false, addTags: ['u'], notes: 'n, and more' });
		await save(newPaper('s2:only-here'));
		await colourTag('t', 120);
		await keepSearch('Unread', 'is:unread -is:starred');
		await bringBack(blob, 'merge');
		expect(await allIds()).toEqual(['s2:only-here', B, A]);
		expect(await paperById(B)).toMatchObject({ tags: ['t', 'u'], notes: 'n, and more' });
		expect(await paperById(B)).not.toHaveProperty('starred');
		expect((await allTags()).find(({ name }) => name === 't')?.hue).toBe(120);
		expect((await savedSearches())[0]?.query).toBe('is:unread -is:starred');
	});
});

describe('a row that is longer than what may be written at once', () => {
	it('comes back whole', async () => {
		const extra = (letter: string) =>
			Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`${letter}${index}`, 'x']));
		await save(newPaper(A, { extra: extra('a') }));
		await save(newPaper(A, { extra: extra('b') }));
		const { draft, topics } = newPaper(B);
		await importPapers('b', [{ draft, topics, tags: ['t'.repeat(200)] }]);
		const before = await picture();
		const { blob } = await write();
		await deleteLibrary();
		expect((await stage(blob)).unreadable).toEqual([]);
		await apply('replace');
		expect(await picture()).toEqual(before);
	});
});

describe('“replace”', () => {
	it('removes what is only here, so that it can be restored', async () => {
		await fill();
		const before = await picture();
		const { blob } = await write();
		await edit(B, { starred: false, notes: 'other' });
		await colourTag('t', 120);
		await keepSearch('Other', 'x');
		await save(newPaper('s2:only-here'));
		await edit('s2:only-here', { notes: 'kept' });
		expect(await bringBack(blob, 'replace')).toMatchObject({ created: 0, changed: 1, removed: 1 });
		const { papers, searches, tags } = await picture();
		expect({ papers, searches, tags }).toEqual({
			papers: before.papers,
			searches: before.searches,
			tags: before.tags,
		});
		await restore('s2:only-here');
		expect((await paperById('s2:only-here'))?.notes).toBe('kept');
	});

	it.each([
		['s2:first', 's2:second'],
		['s2:second', 's2:first'],
	])('makes two of %s and %s, which became one since', async (into, other) => {
		await save(newPaper(into, { published: '2017' }));
		await save(newPaper(other, { published: '2018', aliases: [DOI] }));
		await assignKeys([into, other]);
		const before = await picture();
		const { blob } = await write();
		await mergePapers([into, other], {}, newStep('merge'));
		expect(await bringBack(blob, 'replace')).toEqual({
			created: 1,
			changed: 1,
			removed: 0,
			keysRefused: 0,
			topicsLeft: [],
		});
		expect(await picture()).toEqual(before);
		expectConsistent(await readStored());
		await retrace(R, 'undo');
		expectConsistent(await readStored());
	});

	it('of a paper that is here by another id is undone and made again', async () => {
		await save(newPaper(A, { aliases: [DOI], title: 'By arXiv' }));
		await assignKeys([A]);
		const { blob } = await write();
		await deleteLibrary();
		await save(newPaper(DOI, { title: 'By its DOI' }));
		await edit(DOI, { notes: 'here' });
		await assignKeys([DOI]);
		const before = await picture();
		await bringBack(blob, 'replace');
		const after = await picture();
		expect(after.papers.map(({ id }) => id)).toEqual([A]);
		await retrace(R, 'undo');
		expect((await picture()).papers).toEqual(before.papers);
		expectConsistent(await readStored());
		await retrace(R, 'redo');
		expect((await paperById(DOI))?.title).toBe('By arXiv');
		expectConsistent(await readStored());
	});
});

describe('a preview', () => {
	it('counts what is new, the same, different and only here, and changes nothing', async () => {
		await fill();
		await save(newPaper('s2:new'));
		const { blob } = await write();
		await remove('s2:new');
		await edit(B, { notes: 'quite other' });
		await save(newPaper('s2:only-here'));
		const { header, unreadable } = await stage(blob);
		expect(header.papers).toBe(3);
		expect(unreadable).toEqual([]);
		const before = await picture();
		expect(await previewRestore(R)).toEqual({
			fresh: 1,
			same: 1,
			differing: 1,
			onlyHere: 1,
			examples: [{ id: B, title: 'Mine' }],
			others: { removed: 1, key: 2, tag: 1, search: 1 },
		});
		expect(await picture()).toEqual(before);
	});

	it('ends when nobody wants it', async () => {
		await fill();
		await stage((await write()).blob);
		const signal = AbortSignal.abort();
		await expect(previewRestore(R, { signal })).rejects.toThrow('aborted');
	});
});

describe('what goes wrong', () => {
	it('with the file changes nothing, and leaves nothing aside', async () => {
		await fill();
		const before = await picture();
		const text = await textOf((await write()).blob);
		await expect(stage(text.replace('"nlp"', '"npl"'))).rejects.toMatchObject({
			refusal: 'damaged',
		});
		expect(await picture()).toEqual(before);
		expect((await readStored()).staged).toEqual([]);
		await expect(apply('replace')).rejects.toMatchObject({ code: 'missing' });
	});

	it('with room changes nothing', async () => {
		await fill();
		const { blob } = await write();
		const before = await picture();
		const put = Reflect.get(IDBObjectStore.prototype, 'put');
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function full(
			this: IDBObjectStore,
			...args
		) {
			if (this.name === 'staged' && Reflect.get(Object(args[0]), 'kind') === 'paper') {
				throw new DOMException('No room.', 'QuotaExceededError');
			}
			return put.apply(this, args);
		});
		await expect(stage(blob)).rejects.toMatchObject({ code: 'full' });
		vi.restoreAllMocks();
		expect(await picture()).toEqual(before);
		expect((await readStored()).staged).toEqual([]);
	});

	it('in the middle of the restore leaves the library as it was, and it can be made again', async () => {
		await fill();
		const { blob } = await write();
		await deleteLibrary();
		await save(newPaper('s2:here'));
		const before = await picture();
		await stage(blob);
		const put = Reflect.get(IDBObjectStore.prototype, 'put');
		vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function full(
			this: IDBObjectStore,
			...args
		) {
			if (this.name === 'searches') throw new DOMException('No room.', 'QuotaExceededError');
			return put.apply(this, args);
		});
		await expect(apply('replace')).rejects.toMatchObject({ code: 'full' });
		vi.restoreAllMocks();
		expect(await picture()).toEqual(before);
		expectConsistent(await readStored());
		expect(await apply('replace')).toMatchObject({ created: 2, removed: 1 });
	});

	it('is told where another restore was begun since', async () => {
		await fill();
		const { blob } = await write();
		await stage(blob);
		await stage(blob, 'another');
		await expect(apply('merge')).rejects.toMatchObject({ code: 'missing' });
	});

	it('after the file was read leaves nothing aside, as where it is given up while it is compared', async () => {
		await fill();
		const { blob } = await write();
		const ending = new AbortController();
		const askAndGiveUp = (async (name: 'restore.end', input: { restore: string }) => {
			const answer = await ask(name, input);
			if (name === 'restore.end') ending.abort();
			return answer;
		}) as typeof ask;
		const { signal } = ending;
		const examined = examineBackup(fileOf(blob), { restore: R, ask: askAndGiveUp, signal });
		await expect(examined).rejects.toThrow('aborted');
		expect((await readStored()).staged).toEqual([]);
	});

	it('by the user’s own wish ends the reading', async () => {
		await fill();
		const { blob } = await write();
		const ending = new AbortController();
		const staging = stageBackup(fileOf(blob), {
			restore: R,
			ask,
			signal: ending.signal,
			onProgress: () => ending.abort(),
		});
		ending.abort();
		await expect(staging).rejects.toThrow('aborted');
		expect((await readStored()).staged).toEqual([]);
	});
});
