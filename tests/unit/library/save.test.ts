import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { allIds, paperById, recent, total } from '../../../lib/library/queries.ts';
import { remove, restore } from '../../../lib/library/remove.ts';
import { save, saveAll } from '../../../lib/library/save.ts';
import { undoBatch } from '../../../lib/library/undo-batch.ts';
import { expectConsistent } from './consistency.ts';
import { deleteLibrary, draftOf, newPaper, openRaw, putRaw, readStored } from './raw.ts';

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
});

const A = 'arxiv:1706.03762';
const B = 'arxiv:2005.14165';
const DOI = 'doi:10.1000/abc';

describe('save', () => {
	it('stores what the draft says and where it is from', async () => {
		const draft = draftOf(A, { abstract: 'We propose.', published: '2017-06-12' });
		const { saved, changes } = await save({ draft, topics: ['transformers'] });
		expect(saved).toEqual({ id: A, created: true });
		expect(changes).toEqual([{ ids: [A], saved: true }]);
		expect(await paperById(A)).toMatchObject({
			id: A,
			title: `Paper ${A}`,
			topics: ['transformers'],
			tags: [],
			notes: '',
			sources: { title: 'huggingface', abstract: 'huggingface', published: 'huggingface' },
		});
		expect(await total()).toBe(1);
	});

	it('changes nothing the second time, and tells nobody', async () => {
		const paper = newPaper(A, { keywords: ['a', 'b'], links: [] });
		await save(paper);
		const before = await readStored();
		const { saved, changes } = await save(paper);
		expect(saved).toEqual({ id: A, created: false });
		expect(changes).toEqual([]);
		expect(await readStored()).toEqual(before);
	});

	it('finds a paper by its alias, and learns new ones', async () => {
		await save(newPaper(A, { aliases: [DOI] }));
		expect((await save(newPaper(DOI))).saved).toEqual({ id: A, created: false });
		const { changes } = await save(newPaper(DOI, { aliases: ['s2:1'] }));
		expect(changes).toEqual([{ ids: [A, DOI, 's2:1'], saved: true }]);
		expect((await paperById('s2:1'))?.id).toBe(A);
		expect(await total()).toBe(1);
	});

	it('takes newer topics where the text they rest on changed, and only there', async () => {
		await save(newPaper(A, {}, ['old']));
		await save(newPaper(A, { comment: '8 pages' }, ['ignored']));
		expect((await paperById(A))?.topics).toEqual(['old']);
		await save(newPaper(A, { abstract: 'Now known.' }, ['new']));
		expect((await paperById(A))?.topics).toEqual(['new']);
	});

	it('makes one of two papers that a draft says are one', async () => {
		await save(newPaper(A));
		await save(newPaper(DOI, { abstract: 'A long abstract.' }));
		const rows = (await readStored()).papers;
		await putRaw(
			'papers',
			rows.map((row) => ({ ...row, tags: ['both', row.id], notes: `Note on ${row.id}` })),
		);
		const { saved, changes } = await save(newPaper(DOI, { aliases: [A] }));
		expect(saved).toEqual({ id: A, created: false });
		expect(changes).toEqual([{ ids: [A, DOI], saved: true }]);
		const stored = await readStored();
		expectConsistent(stored);
		expect(stored.papers).toHaveLength(1);
		expect(stored.papers[0]).toMatchObject({
			id: A,
			aliases: [DOI],
			abstract: 'A long abstract.',
			tags: ['both', A, DOI],
			notes: `Note on ${A}\n\nNote on ${DOI}`,
		});
	});

	it('brings back a removed paper whole', async () => {
		await save(newPaper(A));
		const [row] = (await readStored()).papers;
		const kept = { ...row!, tags: ['read'], notes: 'Mine.', key: 'k' };
		await putRaw('papers', [kept]);
		await putRaw('keys', [{ folded: 'k', key: 'k', id: A }]);
		await remove(A);
		expect((await save(newPaper(A))).saved).toEqual({ id: A, created: true });
		const stored = await readStored();
		expectConsistent(stored);
		expect(stored.papers).toEqual([kept]);
		expect(stored.removed).toEqual([]);
	});

	it('brings the tags of a removed paper to the one that turns out to be the same', async () => {
		await save(newPaper(DOI));
		const [row] = (await readStored()).papers;
		await putRaw('papers', [{ ...row!, tags: ['kept'] }]);
		await remove(DOI);
		await save(newPaper(A));
		await save(newPaper(A, { aliases: [DOI] }));
		const stored = await readStored();
		expectConsistent(stored);
		expect(stored.removed).toEqual([]);
		expect(stored.papers).toMatchObject([{ id: A, aliases: [DOI], tags: ['kept'] }]);
	});

	it('dates papers by a clock that is right again, after it was years ahead', async () => {
		const now = Date.now();
		const clock = vi.spyOn(Date, 'now').mockReturnValue(now + 10 * 365 * 86_400_000);
		await save(newPaper('s2:ahead'));
		clock.mockReturnValue(now);
		await save(newPaper('s2:right'));
		await save(newPaper('s2:next'));
		const { papers } = await readStored();
		const times = new Map(papers.map(({ id, savedAt }) => [id, savedAt - now]));
		expect([times.get('s2:right'), times.get('s2:next')]).toEqual([0, 1]);
		expectConsistent(await readStored());
	});

	it('keeps the order of saves when the clock goes back', async () => {
		const ids = [A, B, 'arxiv:1512.03385', 'arxiv:1412.6980'];
		vi.spyOn(Date, 'now').mockReturnValueOnce(5_000).mockReturnValueOnce(4_000).mockReturnValue(10);
		for (const id of ids) await save(newPaper(id));
		expect(await allIds()).toEqual(ids.toReversed());
	});

	it('never gives a time out twice, not even that of a removed paper', async () => {
		vi.spyOn(Date, 'now').mockReturnValue(1_000);
		await save(newPaper(A));
		await remove(A);
		await save(newPaper(B));
		await restore(A);
		expect((await readStored()).papers.map(({ savedAt }) => savedAt)).toEqual([1_000, 1_001]);
	});

	it('never gives a time out twice where a page brings a paper and makes one of two', async () => {
		vi.spyOn(Date, 'now').mockReturnValue(1_000);
		await save(newPaper(A));
		await save(newPaper(DOI));
		await saveAll('one', [newPaper(A, { aliases: [DOI] }), newPaper(B)]);
		await save(newPaper('s2:1'));
		expectConsistent(await readStored());
	});
});

describe('saveAll', () => {
	const page = ['arxiv:2606.00001', 'arxiv:2606.00002', 'arxiv:2606.00003'];

	it('lists a page in its own order', async () => {
		await save(newPaper(A));
		await saveAll(
			'one',
			page.map((id) => newPaper(id)),
		);
		expect((await recent({ limit: 10 })).map(({ id }) => id)).toEqual([...page, A]);
		expectConsistent(await readStored());
	});

	it('answers the same to the same batch, and saves no more', async () => {
		const first = await saveAll(
			'one',
			page.map((id) => newPaper(id)),
		);
		expect(first.created).toEqual(page);
		const again = await saveAll('one', [newPaper(A)]);
		expect(again.created).toEqual(page);
		expect(again.changes).toEqual(page.map((id) => ({ ids: [id], saved: true })));
		expect(await total()).toBe(3);
	});

	it('undoes what it made, and nothing that was there', async () => {
		await save(newPaper(page[1]!));
		expect(
			(
				await saveAll(
					'one',
					page.map((id) => newPaper(id)),
				)
			).created,
		).toEqual([page[0], page[2]]);
		const undone = await undoBatch('one', 'save-all');
		expect(undone.removed).toEqual([page[0], page[2]]);
		expect(undone.changes.map(({ saved }) => saved)).toEqual([false, false]);
		expect(await allIds()).toEqual([page[1]]);
		expect(await undoBatch('one', 'save-all')).toEqual({
			removed: [page[0], page[2]],
			changes: [],
		});
		expectConsistent(await readStored());
	});

	it('does not undo an older paper that one of its own became part of', async () => {
		await save(newPaper(A));
		const { created } = await saveAll('one', [newPaper(DOI), newPaper(A, { aliases: [DOI] })]);
		expect(created).toEqual([]);
		await saveAll('two', [newPaper('s2:1')]);
		await save(newPaper(A, { aliases: ['s2:1'] }));
		expect((await undoBatch('two', 'save-all')).removed).toEqual([]);
		expect(await allIds()).toEqual([A]);
		expectConsistent(await readStored());
	});

	it('takes a newer version over as a step, with its topics, and back', async () => {
		const of = (version: number) =>
			newPaper(A, { version, title: `Title of v${version}`, source: 'arxiv' }, [
				`topic-${version}`,
			]);
		expect((await save(of(1))).changes).toEqual([{ ids: [A], saved: true, version: 1 }]);
		const before = await paperById(A);
		const { created, changes } = await saveAll('newer', [of(3)]);
		expect({ created, changes }).toEqual({
			created: [],
			changes: [{ ids: [A], saved: true, version: 3 }],
		});
		expect(await paperById(A)).toMatchObject({ title: 'Title of v3', topics: ['topic-3'] });
		const { steps } = await readStored();
		expect(steps.map(({ step, kind }) => [step, kind])).toContainEqual(['newer', 'update']);
		expect(await undoBatch('newer', 'save-all', 'update')).toEqual({
			removed: [],
			changes: [{ ids: [A], saved: true, version: 1 }],
		});
		const { updatedAt: _, ...after } = (await paperById(A))!;
		expect(before).toMatchObject(after);
		expectConsistent(await readStored());
	});

	it('counts one paper that stands twice on a page once', async () => {
		const { created } = await saveAll('one', [newPaper(A), newPaper(A), newPaper(B)]);
		expect(created).toEqual([A, B]);
		expect(await total()).toBe(2);
	});

	it('is undone as such: a step of another kind is left alone', async () => {
		await saveAll('one', [newPaper(A)]);
		expect(await undoBatch('one', 'import')).toEqual({ removed: [], changes: [] });
		expect(await allIds()).toEqual([A]);
	});

	it('can be undone while it is among the last fifty steps', async () => {
		for (let index = 0; index < 53; index += 1) {
			await saveAll(`batch ${index}`, [newPaper(`s2:${index}`)]);
		}
		const { steps, changes } = await readStored();
		expect([steps.length, changes.length]).toEqual([50, 50]);
		expect(await undoBatch('batch 2', 'save-all')).toEqual({ removed: [], changes: [] });
		expect((await undoBatch('batch 3', 'save-all')).removed).toEqual(['s2:3']);
	});

	it('saves 2,000 papers in one transaction', async () => {
		const opened = vi.spyOn(IDBDatabase.prototype, 'transaction');
		const many = Array.from({ length: 2_000 }, (_, index) =>
			newPaper(`arxiv:2606.${String(index + 1).padStart(5, '0')}`),
		);
		await saveAll('many', many);
		const writes = opened.mock.calls.filter(([, mode]) => mode === 'readwrite');
		expect(writes).toHaveLength(1);
		expect(writes[0]?.[2]).toEqual({ durability: 'strict' });
		expect(await total()).toBe(2_000);
		(await openRaw()).close();
	});
});
