import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { retrace } from '../../../lib/library/history/undo.ts';
import { importPapers, type IncomingPaper } from '../../../lib/library/import.ts';
import { planImport } from '../../../lib/library/import-plan.ts';
import { assignKeys, changeKey } from '../../../lib/library/keys.ts';
import { paperById, recentlyRemoved } from '../../../lib/library/queries.ts';
import { remove, restore } from '../../../lib/library/remove.ts';
import { save } from '../../../lib/library/save.ts';
import { undoBatch } from '../../../lib/library/undo-batch.ts';
import type { Paper, PaperDraft, PaperId } from '../../../lib/paper/paper.ts';
import { expectConsistent } from './consistency.ts';
import { deleteLibrary, keysIn, newPaper, putRaw, readStored } from './raw.ts';

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
});

const incoming = (
	id: PaperId,
	more: Omit<Partial<IncomingPaper>, 'draft'> & { draft?: Partial<PaperDraft> } = {},
): IncomingPaper => ({
	topics: [],
	...more,
	draft: {
		id,
		title: `Paper ${id}`,
		authors: [{ name: 'Ada Lovelace' }],
		source: 'import',
		...more.draft,
	},
});

const attention = incoming('arxiv:1706.03762', {
	key: 'vaswani17',
	tags: ['mine'],
	notes: 'Read it.',
	draft: {
		title: 'Attention is all you need',
		authors: [{ name: 'Ashish Vaswani', family: 'Vaswani', given: 'Ashish' }],
		type: 'paper-conference',
		publication: { 'container-title': 'NeurIPS', issued: '2017' },
	},
});

/** What the user sees of a library, without the times of writing. */
const seen = async (): Promise<unknown> => {
	const { papers, totals } = await readStored();
	return {
		papers: papers.map(({ updatedAt: _updatedAt, ...paper }) => paper),
		total: totals.find(({ name }) => name === 'papers')?.value,
	};
};

describe('the plan', () => {
	test('tells new, merged, same, repeated and conflicting', async () => {
		await save(
			newPaper('arxiv:1706.03762', {
				title: 'Attention Is All You Need',
				authors: [{ name: 'Ashish Vaswani' }],
			}),
		);
		await save(newPaper('arxiv:1810.04805', { title: 'BERT: Pre-training of Deep Transformers' }));
		await save(newPaper('doi:10.1000/other', { title: 'Another paper about something' }));
		const plan = await planImport([
			attention,
			incoming('doi:10.1000/new', { draft: { title: 'A wholly new paper' } }),
			incoming('doi:10.1000/new', { draft: { title: 'A wholly new paper' } }),
			incoming('arxiv:1810.04805', { draft: { title: 'Cooking for beginners' } }),
			incoming('arxiv:1810.04805', {
				draft: { aliases: ['doi:10.1000/other'], title: 'BERT: Pre-training of Deep Transformers' },
			}),
			incoming('title:x', { draft: { title: 'Another Paper, about Something' } }),
			incoming('doi:10.1000/other', { draft: { title: 'Another paper about something' } }),
		]);
		expect(plan.records).toEqual([
			{
				index: 0,
				standing: 'merged',
				into: 'arxiv:1706.03762',
				changes: ['authors', 'type', 'publication', 'tags', 'notes'],
			},
			{ index: 1, standing: 'new' },
			{ index: 2, standing: 'repeated' },
			{
				index: 3,
				standing: 'conflicting',
				into: 'arxiv:1810.04805',
				changes: [],
				conflict: { kind: 'title', with: 'arxiv:1810.04805' },
			},
			{
				index: 4,
				standing: 'conflicting',
				into: 'arxiv:1810.04805',
				conflict: { kind: 'several', with: ['arxiv:1810.04805', 'doi:10.1000/other'] },
			},
			{
				index: 5,
				standing: 'conflicting',
				conflict: { kind: 'same-title', with: 'doi:10.1000/other' },
			},
			{ index: 6, standing: 'same', into: 'doi:10.1000/other', changes: [] },
		]);
		expect(plan.counts).toEqual({ new: 1, merged: 1, same: 1, repeated: 1, conflicting: 3 });
	});

	test('tells which keys cannot be kept', async () => {
		await save(newPaper('arxiv:1706.03762', { published: '2017' }));
		await assignKeys(['arxiv:1706.03762']);
		const plan = await planImport([
			incoming('doi:10.1000/a', { key: 'Lovelace2017PAPER' }),
			incoming('doi:10.1000/b', { key: 'has space' }),
			incoming('arxiv:1706.03762', { key: 'mine' }),
			incoming('arxiv:1706.03762', { key: 'lovelace2017paper' }),
		]);
		expect(plan.records.map(({ key }) => key)).toEqual([
			'taken',
			'unusable',
			'has-another',
			undefined,
		]);
	});

	test('changes nothing, tells how far it is and can be cancelled', async () => {
		await save(newPaper('arxiv:1706.03762'));
		const before = await readStored();
		const many = Array.from({ length: 1_200 }, (_, index) => incoming(`doi:10.1000/${index}`));
		const steps: number[] = [];
		await planImport(many, { onProgress: (done) => steps.push(done) });
		expect(steps).toEqual([500, 1_000, 1_200]);
		expect(await readStored()).toEqual(before);
		const signal = AbortSignal.abort(new Error('enough'));
		await expect(planImport(many, { signal })).rejects.toThrow('enough');
	});
});

describe('an import', () => {
	test('makes new papers with their keys, tags and notes', async () => {
		const { counts, changes } = await importPapers('file', [attention]);
		expect(counts).toEqual({ created: 1, changed: 0, keysRefused: 0 });
		expect(changes).toEqual([{ ids: ['arxiv:1706.03762'], saved: true }]);
		expect(await paperById('arxiv:1706.03762')).toMatchObject({
			key: 'vaswani17',
			tags: ['mine'],
			notes: 'Read it.',
			type: 'paper-conference',
		});
		expect(await assignKeys(['arxiv:1706.03762'])).toEqual([
			{ id: 'arxiv:1706.03762', key: 'vaswani17' },
		]);
		expectConsistent(await readStored());
	});

	test('fills what a saved paper lacks, and leaves the user’s words and the key', async () => {
		await save(
			newPaper('arxiv:1706.03762', { title: 'Attention Is All You Need', published: '2017-06-12' }),
		);
		const [given] = await assignKeys(['arxiv:1706.03762']);
		const row = (await paperById('arxiv:1706.03762'))!;
		await putRaw('papers', [
			{
				...row,
				title: 'My title',
				sources: { ...row.sources, title: 'user' },
				notes: 'Mine.',
				tags: ['a'],
			},
		]);
		const { counts } = await importPapers('file', [attention]);
		expect(counts).toEqual({ created: 0, changed: 1, keysRefused: 1 });
		expect(await paperById('arxiv:1706.03762')).toMatchObject({
			title: 'My title',
			notes: 'Mine.\n\nRead it.',
			tags: ['a', 'mine'],
			key: given?.key,
			published: '2017-06-12',
			publication: { 'container-title': 'NeurIPS', issued: '2017' },
		});
	});

	test('made twice, changes nothing more', async () => {
		await importPapers('file', [attention]);
		const before = await readStored();
		expect((await importPapers('file', [attention])).counts).toEqual({
			created: 0,
			changed: 0,
			keysRefused: 0,
		});
		expect(await readStored()).toEqual(before);
	});

	test('brings back what was removed, with all that it had', async () => {
		await importPapers('file', [attention]);
		await remove('arxiv:1706.03762');
		await importPapers('another', [
			incoming('arxiv:1706.03762', { draft: { title: 'Attention is all you need' } }),
		]);
		expect(await paperById('arxiv:1706.03762')).toMatchObject({
			key: 'vaswani17',
			notes: 'Read it.',
		});
		expect(await recentlyRemoved({ limit: 9 })).toEqual([]);
		expectConsistent(await readStored());
	});

	test('of two records with one key, the first has it', async () => {
		const { counts } = await importPapers('file', [
			incoming('doi:10.1000/a', { key: 'same' }),
			incoming('doi:10.1000/b', { key: 'SAME' }),
		]);
		expect(counts.keysRefused).toBe(1);
		expect(await paperById('doi:10.1000/a')).toMatchObject({ key: 'same' });
		expect((await paperById('doi:10.1000/b'))?.key).toBeUndefined();
	});

	test('of many lists their keys in one row, and they are kept as all others', async () => {
		const many = Array.from({ length: 150 }, (_, index) =>
			incoming(`s2:${index}`, { key: `Key${index}` }),
		);
		await importPapers('a', many);
		const before = await readStored();
		expect([before.keys.length, before.keyLists.length]).toEqual([0, 1]);
		expectConsistent(before);
		expect((await importPapers('b', many)).counts).toEqual({
			created: 0,
			changed: 0,
			keysRefused: 0,
		});
		expect(await readStored()).toEqual(before);
		const others = many.map((record, index) => ({
			...record,
			key: `kEY${index}`,
			draft: { ...record.draft, id: `acl:${index}` },
		}));
		expect((await planImport(others)).records.every(({ key }) => key === 'taken')).toBe(true);
		expect((await importPapers('c', others)).counts.keysRefused).toBe(150);
		await undoBatch('c', 'import');
		await undoBatch('a', 'import');
		expect(keysIn(await readStored())).toEqual(keysIn(before));
		await importPapers('d', many);
		expectConsistent(await readStored());
		expect((await paperById('s2:7'))?.key).toBe('Key7');
	});

	test('two places of publication are not mixed', async () => {
		await importPapers('one', [attention]);
		const other = { 'container-title': 'Journal of Attention', volume: '3' };
		await importPapers('two', [
			incoming('arxiv:1706.03762', { draft: { ...attention.draft, publication: other } }),
		]);
		const paper = await paperById('arxiv:1706.03762');
		expect([attention.draft.publication, other]).toContainEqual(paper?.publication);
	});
});

test('a tag that is there already keeps its spelling, and no paper has it twice', async () => {
	const tagged = (id: string, tags: string[]) => ({ draft: newPaper(id).draft, topics: [], tags });
	await importPapers('a', [tagged('s2:a', ['nlp'])]);
	await importPapers('b', [tagged('s2:a', ['NLP', 'Été']), tagged('s2:b', ['Nlp', 'ete', 'NLP'])]);
	expect((await paperById('s2:a'))?.tags).toEqual(['nlp', 'Été']);
	expect((await paperById('s2:b'))?.tags).toEqual(['nlp', 'Été']);
	const plan = await planImport([tagged('s2:b', ['NLP'])]);
	expect(plan.records[0]?.standing).toBe('same');
});

describe('undo of an import', () => {
	test('takes back all chunks as one step', async () => {
		await save(newPaper('arxiv:1706.03762', { title: 'Attention Is All You Need' }));
		const before = await seen();
		await importPapers('file', [attention]);
		await importPapers('file', [incoming('doi:10.1000/a'), incoming('doi:10.1000/b')]);
		const { removed, changes } = await undoBatch('file', 'import');
		expect(removed.toSorted()).toEqual(['doi:10.1000/a', 'doi:10.1000/b']);
		expect(changes.filter(({ saved }) => saved)).toHaveLength(1);
		expect(changes).toHaveLength(3);
		expect(await seen()).toEqual(before);
		expectConsistent(await readStored());
		expect(await undoBatch('file', 'import')).toEqual({ removed, changes: [] });
		await restore('doi:10.1000/a');
		expect(await paperById('doi:10.1000/a')).toBeDefined();
	});

	test('leaves what came later: the user’s words, and what a page told', async () => {
		await save(newPaper('arxiv:1706.03762', { title: 'Attention Is All You Need' }));
		await importPapers('file', [attention]);
		const row = (await paperById('arxiv:1706.03762'))!;
		await putRaw('papers', [{ ...row, notes: 'Later.' } satisfies Paper]);
		await save(newPaper('arxiv:1706.03762', { abstract: 'A network.', source: 'arxiv' }));
		await undoBatch('file', 'import');
		const after = await paperById('arxiv:1706.03762');
		expect(after).toMatchObject({ notes: 'Later.', abstract: 'A network.', tags: [] });
		expect(after?.publication).toBeUndefined();
		expect(after?.key).toBeUndefined();
	});

	test('parts papers that it made one', async () => {
		await save(newPaper('arxiv:1706.03762', { title: 'One paper' }));
		await save(newPaper('doi:10.1000/a', { title: 'Another paper' }));
		await assignKeys(['doi:10.1000/a']);
		const before = await seen();
		await importPapers('file', [
			incoming('arxiv:1706.03762', { draft: { title: 'One paper', aliases: ['doi:10.1000/a'] } }),
		]);
		expect((await paperById('doi:10.1000/a'))?.id).toBe('arxiv:1706.03762');
		await undoBatch('file', 'import');
		expect(await seen()).toEqual(before);
		expectConsistent(await readStored());
	});

	test('a paper that was one of many is taken back with them, as it is by then', async () => {
		const many = Array.from({ length: 250 }, (_, index) => incoming(`doi:10.2000/${index}`));
		await importPapers('file', many);
		await importPapers('file', [
			incoming('doi:10.2000/7', { draft: { title: 'T', abstract: 'More.' } }),
			// Makes one of two that the same import made.
			incoming('doi:10.2000/8', { draft: { title: 'T', aliases: ['doi:10.2000/9'] } }),
		]);
		expect((await readStored()).changes).toHaveLength(1);
		expect((await readStored()).steps).toMatchObject([{ step: 'file', count: 249 }]);
		expect((await undoBatch('file', 'import')).removed).toHaveLength(249);
		expect(await seen()).toEqual({ papers: [], total: 0 });
		const { result } = await retrace('file', 'redo');
		expect(result).toEqual({ changed: 249, skipped: 0 });
		expect((await paperById('doi:10.2000/7'))?.abstract).toBe('More.');
		expect((await paperById('doi:10.2000/8'))?.id).toBe('doi:10.2000/9');
		expectConsistent(await readStored());
	});

	test.each([
		['whatever is imported, undo gives back the library', 0, 100],
		['with many others, too', 100, 15],
	])('%s', { timeout: 60_000 }, async (_, fillers, numRuns) => {
		const others = Array.from({ length: fillers }, (_each, index) =>
			incoming(`doi:10.2000/${index}`),
		);
		const ids = [
			'arxiv:1706.03762',
			'doi:10.1000/a',
			'doi:10.1000/b',
			'title:c',
			'openreview:ddd',
		] as const;
		const record = fc.record({
			id: fc.constantFrom(...ids),
			aliases: fc.uniqueArray(fc.constantFrom(...ids), { maxLength: 2 }),
			key: fc.option(fc.constantFrom('k1', 'K1', 'k2'), { nil: undefined }),
			tags: fc.option(fc.constantFrom(['x'], ['y', 'z']), { nil: undefined }),
			abstract: fc.option(fc.constantFrom('short', 'a longer one'), { nil: undefined }),
		});
		await fc.assert(
			fc.asyncProperty(
				fc.array(record, { minLength: 1, maxLength: 5 }),
				fc.array(record, { minLength: 1, maxLength: 5 }),
				async (saved, read) => {
					await deleteLibrary();
					for (const { id } of saved) await save(newPaper(id, { title: `Saved ${id}` }));
					const before = await seen();
					const records = read.map(({ id, aliases, key, tags, abstract }) =>
						incoming(id, {
							key,
							tags,
							draft: { title: `Saved ${id}`, aliases, ...(abstract !== undefined && { abstract }) },
						}),
					);
					await importPapers('file', [...records.slice(0, 2), ...others]);
					await importPapers('file', records.slice(2));
					expectConsistent(await readStored());
					await undoBatch('file', 'import');
					expectConsistent(await readStored());
					expect(await seen()).toEqual(before);
				},
			),
			{ numRuns, endOnFailure: true },
		);
	});
});

describe('a key that the user chooses', () => {
	test('is kept, and the one before stays reserved', async () => {
		await save(newPaper('arxiv:1706.03762', { published: '2017' }));
		await save(newPaper('doi:10.1000/a', { published: '2017' }));
		await assignKeys(['arxiv:1706.03762']);
		expect(await changeKey('arxiv:1706.03762', 'Mine:2017')).toEqual({ key: 'Mine:2017' });
		expect(await assignKeys(['arxiv:1706.03762', 'doi:10.1000/a'])).toEqual([
			{ id: 'arxiv:1706.03762', key: 'Mine:2017' },
			{ id: 'doi:10.1000/a', key: 'lovelace2017papera' },
		]);
		expect(await changeKey('arxiv:1706.03762', 'lovelace2017paper')).toEqual({
			key: 'lovelace2017paper',
		});
		expectConsistent(await readStored());
	});

	test('is refused where it is another’s or no key', async () => {
		await save(newPaper('arxiv:1706.03762', { published: '2017' }));
		await save(newPaper('doi:10.1000/a'));
		await assignKeys(['arxiv:1706.03762']);
		expect(await changeKey('doi:10.1000/a', 'LOVELACE2017paper')).toEqual({
			refused: 'taken',
			by: 'arxiv:1706.03762',
		});
		expect(await changeKey('doi:10.1000/a', 'two words')).toEqual({ refused: 'unusable' });
		await expect(changeKey('doi:10.1000/none', 'x')).rejects.toMatchObject({ code: 'missing' });
	});
});

test('keys follow the pattern of the settings, and those that were handed out stay', async () => {
	await save(newPaper('arxiv:1706.03762', { published: '2017-06' }));
	await save(newPaper('doi:10.1000/a', { published: '2018' }));
	expect(await assignKeys(['arxiv:1706.03762'], 'zotero')).toEqual([
		{ id: 'arxiv:1706.03762', key: 'lovelace_paper_2017' },
	]);
	expect(await assignKeys(['arxiv:1706.03762', 'doi:10.1000/a'], '[Auth]:[yy]')).toEqual([
		{ id: 'arxiv:1706.03762', key: 'lovelace_paper_2017' },
		{ id: 'doi:10.1000/a', key: 'Lovelace:18' },
	]);
});
