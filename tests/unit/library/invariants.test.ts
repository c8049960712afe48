import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, expect, it, vi } from 'vitest';
import { assignKeys } from '../../../lib/library/keys.ts';
import { marks } from '../../../lib/library/queries.ts';
import { remove, restore, undoSaveAll } from '../../../lib/library/remove.ts';
import { save, saveAll } from '../../../lib/library/save.ts';
import { RpcError } from '../../../lib/rpc/result.ts';
import { expectConsistent } from './consistency.ts';
import type { Author, PaperId } from '../../../lib/paper/paper.ts';
import { deleteLibrary, putRaw, readStored } from './raw.ts';

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
	fc.record({ kind: fc.constant('edit' as const), id }),
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Everything that a user wrote in a run, and every key that was handed out. */
interface Owed {
	words: Set<string>;
	keys: Map<string, string>;
}

/** A user's tag and note, which only the library page will write: put into the row directly. */
const edit = async (paperId: string, owed: Owed): Promise<void> => {
	const row = (await readStored()).papers.find(({ id: own }) => own === paperId);
	if (row === undefined) return;
	const word = `word ${owed.words.size}`;
	owed.words.add(word);
	await putRaw('papers', [
		{ ...row, tags: [...row.tags, word], notes: `${row.notes} ${word}`.trim() },
	]);
};

const handOut = async (ids: readonly string[], owed: Owed): Promise<void> => {
	for (const { id: own, key } of await assignKeys(ids)) {
		expect(owed.keys.get(key.toLowerCase()) ?? own, 'a key belongs to one paper').toBe(own);
		owed.keys.set(key.toLowerCase(), own);
	}
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
	undo: (each) => undoSaveAll(each.batch),
	remove: (each) => remove(each.id),
	restore: (each) => restoreIfAny(each.id),
	keys: (each, owed) => handOut(each.ids, owed),
	edit: (each, owed) => edit(each.id, owed),
};

const run = async (each: Step, owed: Owed): Promise<void> => {
	await RUNNERS[each.kind](each as never, owed);
};

const expectNothingLost = async (owed: Owed): Promise<void> => {
	const { papers, removed, keys } = await readStored();
	const all = [...papers, ...removed.map((tomb) => tomb.paper)];
	for (const word of owed.words) {
		expect(
			all.filter(({ tags }) => tags.includes(word)),
			`tag “${word}”`,
		).toHaveLength(1);
		expect(all.filter(({ notes }) => notes.includes(word)).length, `note “${word}”`).toBe(1);
	}
	expect(new Set(keys.map(({ folded }) => folded))).toEqual(new Set(owed.keys.keys()));
	// A merge hands keys on: who has them is whoever the paper is now.
	for (const { folded, id: own } of keys) owed.keys.set(folded, own);
};

it('any run of writes leaves the library whole and loses nothing that a user wrote', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 14 }), async (steps) => {
			await deleteLibrary();
			const owed: Owed = { words: new Set(), keys: new Map() };
			await save({ draft: { id: 's2:first', title: 'F', authors: [], source: 'x' }, topics: [] });
			for (const each of steps) {
				await run(each, owed);
				expectConsistent(await readStored());
				await expectNothingLost(owed);
			}
			expect((await readStored()).papers.length).toBeGreaterThan(0);
		}),
		{ numRuns: 150 },
	);
}, 120_000);

it('removing and restoring any paper of any library changes nothing', async () => {
	await fc.assert(
		fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), async (steps) => {
			await deleteLibrary();
			const owed: Owed = { words: new Set(), keys: new Map() };
			await save({ draft: { id: 's2:first', title: 'F', authors: [], source: 'x' }, topics: [] });
			for (const each of steps) await run(each, owed);
			const before = await readStored();
			for (const { id: own } of before.papers) {
				await remove(own);
				expect(await marks([own])).toEqual([]);
				await restore(own);
			}
			const after = await readStored();
			expect(after.papers).toEqual(before.papers);
			expect(after.search).toEqual(before.search);
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
