import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { editPapers } from '../../../lib/library/edit.ts';
import { steps } from '../../../lib/library/history/list.ts';
import { newStep } from '../../../lib/library/history/step.ts';
import { retrace } from '../../../lib/library/history/undo.ts';
import { mergePapers } from '../../../lib/library/merge-papers.ts';
import { assignKeys } from '../../../lib/library/keys.ts';
import { marks } from '../../../lib/library/queries.ts';
import { remove, restore } from '../../../lib/library/remove.ts';
import { save, saveAll } from '../../../lib/library/save.ts';
import { undoBatch } from '../../../lib/library/undo-batch.ts';
import { RpcError } from '../../../lib/rpc/result.ts';
import { expectConsistent } from './consistency.ts';
import type { Author, PaperId } from '../../../lib/paper/paper.ts';
import { deleteLibrary, keysIn, listKeys, readStored } from './raw.ts';

beforeEach(() => {
	vi.spyOn(console, 'warn').mockReturnValue();
});

const id = fc.constantFrom<PaperId[]>(
	'arxiv:2606.00001',
	'arxiv:2606.00002',
	'doi:10.1/a',
	's2:a',
	's2:b',
	'acl:x',
);
const draft = fc.record(
	{
		id,
		aliases: fc.uniqueArray(id, { maxLength: 2 }),
		title: fc.constantFrom('Attention', 'Ätténtion $x$', 'Zebra', '注意'),
		authors: fc.constantFrom<Author[][]>(
			[],
			[{ name: 'A B' }],
			[{ name: 'A B', family: 'B', given: 'A' }],
		),
		abstract: fc.constantFrom('short', 'somewhat longer'),
		published: fc.constantFrom('2026', '2026-06', '2026-06-02'),
		keywords: fc.constantFrom<string[][]>(['a'], ['b', 'A']),
		source: fc.constantFrom('arxiv', 'huggingface', 'acl'),
	},
	{ requiredKeys: ['id', 'title', 'authors', 'source'] },
);
const paper = fc.record({
	draft,
	topics: fc.constantFrom<string[][]>([], ['transformers'], ['own']),
});
const batch = fc.constantFrom('one', 'two');

const step = fc.oneof(
	fc.record({ kind: fc.constant('save' as const), paper }),
	fc.record({
		kind: fc.constant('saveAll' as const),
		batch,
		papers: fc.array(paper, { maxLength: 4 }),
	}),
	fc.record({ kind: fc.constant('undo' as const), batch }),
	fc.record({ kind: fc.constant('remove' as const), id }),
	fc.record({ kind: fc.constant('restore' as const), id }),
	fc.record({ kind: fc.constant('keys' as const), ids: fc.array(id, { maxLength: 6 }) }),
	fc.record({ kind: fc.constant('listKeys' as const) }),
	fc.record({ kind: fc.constant('edit' as const), id }),
	fc.record({ kind: fc.constant('field' as const), id, title: fc.constantFrom('Mine', null) }),
	fc.record({ kind: fc.constant('merge' as const), a: id, b: id }),
	fc.record({ kind: fc.constant('undoStep' as const), back: fc.nat({ max: 5 }) }),
	fc.record({ kind: fc.constant('redoStep' as const), back: fc.nat({ max: 5 }) }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Everything that a user wrote in a run, and every key that was handed out. */
interface Owed {
	written: number;
	/** Each word and the step that wrote it, until that is undone. */
	words: Map<string, string>;
	keys: Map<string, string>;
}

const edit = async (paperId: string, owed: Owed): Promise<void> => {
	const row = (await readStored()).papers.find(({ id: own }) => own === paperId);
	if (row === undefined) return;
	owed.written += 1;
	const word = `word ${owed.written}`;
	const notes = `${row.notes} ${word}`.trim();
	const made = newStep('edit');
	owed.words.set(word, made.step);
	await editPapers([paperId], { addTags: [word], notes }, made);
};

const handOut = async (ids: readonly string[], owed: Owed): Promise<void> => {
	for (const { id: own, key } of await assignKeys(ids)) {
		expect(owed.keys.get(key.toLowerCase()) ?? own, 'a key belongs to one paper').toBe(own);
		owed.keys.set(key.toLowerCase(), own);
	}
};

/** Undoes or redoes one of the last steps, whatever came after it. */
const retraceOne = async (back: number, direction: 'undo' | 'redo', owed: Owed): Promise<void> => {
	const wanted = direction === 'redo' || undefined;
	const made = (await steps()).filter(({ undone }) => undone === wanted)[back];
	if (!made) return;
	for (const [word, by] of owed.words) if (by === made.step) owed.words.delete(word);
	await retrace(made.step, direction);
};

const mergeIfBoth = async (a: PaperId, b: PaperId): Promise<void> => {
	try {
		await mergePapers([a, b], {}, newStep('merge'));
	} catch (error) {
		if (!(error instanceof RpcError) || error.code !== 'missing') throw error;
	}
};

const editField = (paperId: PaperId, title: string | null) => {
	const fields = title === null ? { abstract: null } : { title };
	return editPapers([paperId], { fields, reading: 'read' }, newStep('edit'));
};

const restoreIfAny = async (paperId: string): Promise<void> => {
	try {
		await restore(paperId);
	} catch (error) {
		if (!(error instanceof RpcError) || error.code !== 'missing') throw error;
	}
};

type Runners = { [K in Step['kind']]: (each: Extract<Step, { kind: K }>, owed: Owed) => unknown };
const RUNNERS: Runners = {
	save: (each) => save(each.paper),
	saveAll: (each) => saveAll(each.batch, each.papers),
	undo: (each) => undoBatch(each.batch, 'save-all'),
	remove: (each) => remove(each.id),
	restore: (each) => restoreIfAny(each.id),
	keys: (each, owed) => handOut(each.ids, owed),
	listKeys,
	edit: (each, owed) => edit(each.id, owed),
	field: (each) => editField(each.id, each.title),
	merge: (each) => mergeIfBoth(each.a, each.b),
	undoStep: (each, owed) => retraceOne(each.back, 'undo', owed),
	redoStep: (each, owed) => retraceOne(each.back, 'redo', owed),
};

const run = async (each: Step, owed: Owed): Promise<void> => {
	await RUNNERS[each.kind](each as never, owed);
};

const expectNothingLost = async (owed: Owed): Promise<void> => {
	const stored = await readStored();
	const { papers, removed } = stored;
	const keys = keysIn(stored);
	const all = [...papers, ...removed.map((tomb) => tomb.paper)];
	for (const word of owed.words.keys()) {
		const tagged = all.filter(({ tags }) => tags.includes(word));
		expect(tagged.length, `papers with the tag “${word}”`).toBeGreaterThan(0);
		const noted = all.filter(({ notes }) => notes.includes(word));
		expect(noted.length, `papers with the note “${word}”`).toBeGreaterThan(0);
	}
	expect(new Set(keys.map(({ folded }) => folded))).toEqual(new Set(owed.keys.keys()));
	// A merge hands keys on: who has them is whoever the paper is now.
	for (const { folded, id: own } of keys) owed.keys.set(folded, own);
};

it('any run of writes leaves the library whole and loses nothing that a user wrote', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (all) => {
			await deleteLibrary();
			const owed: Owed = { written: 0, words: new Map(), keys: new Map() };
			await save({ draft: { id: 's2:first', title: 'F', authors: [], source: 'x' }, topics: [] });
			for (const each of all) {
				await run(each, owed);
				expectConsistent(await readStored());
				await expectNothingLost(owed);
			}
			const { papers, removed } = await readStored();
			expect(papers.length + removed.length).toBeGreaterThan(0);
		}),
		{ numRuns: 150 },
	);
}, 120_000);

it('removing and restoring any paper of any library changes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (all) => {
			await deleteLibrary();
			const owed: Owed = { written: 0, words: new Map(), keys: new Map() };
			await save({ draft: { id: 's2:first', title: 'F', authors: [], source: 'x' }, topics: [] });
			for (const each of all) await run(each, owed);
			const before = await readStored();
			for (const { id: own } of before.papers) {
				await remove(own);
				expect(await marks([own])).toEqual([]);
				await restore(own);
			}
			const after = await readStored();
			expect(after.papers).toEqual(before.papers);
			expect(after.leaves.map((leaf) => ({ ...leaf, revision: 0 }))).toEqual(
				before.leaves.map((leaf) => ({ ...leaf, revision: 0 })),
			);
			expect(after.removed).toEqual(before.removed);
			expect(after.keys).toEqual(before.keys);
		}),
		{ numRuns: 60 },
	);
}, 120_000);

it('saving the same draft twice is as good as once, whatever was saved before', async () => {
	await fc.assert(
		fc.asyncProperty(
			fc.array(paper, { minLength: 1, maxLength: 6 }),
			paper,
			async (before, last) => {
				await deleteLibrary();
				for (const each of before) await save(each);
				const { saved } = await save(last);
				const once = await readStored();
				expect(await save(last)).toEqual({ saved: { id: saved.id, created: false }, changes: [] });
				expect((await readStored()).papers).toEqual(once.papers);
			},
		),
		{ numRuns: 100 },
	);
}, 120_000);
