import 'fake-indexeddb/auto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { Dexie } from 'dexie';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { buildSegment } from '../../../lib/library/abstracts/segment.ts';
import { entryOf } from '../../../lib/library/leaves/entry.ts';
import { packLeaf, type LeafRow } from '../../../lib/library/leaves/leaf.ts';
import { migrations } from '../../../lib/library/migrations/index.ts';
import { paperById, recentlyRemoved, total } from '../../../lib/library/queries.ts';
import { restore } from '../../../lib/library/remove.ts';
import { save } from '../../../lib/library/save.ts';
import { undoBatch } from '../../../lib/library/undo-batch.ts';
import type { Paper } from '../../../lib/paper/paper.ts';
import { expectConsistent } from './consistency.ts';
import { search } from './search.ts';
import { deleteLibrary, newPaper, openRaw, readStored } from './raw.ts';

const EXAMPLES = new URL('examples/', import.meta.url);
const FOLDER = new URL('../../../lib/library/migrations/', import.meta.url);
const fileOf = (version: number): string => `v${String(version).padStart(3, '0')}`;

const ARRAYS = { Float64Array, Uint32Array, Uint16Array, Uint8Array };

/** JSON has no typed arrays: they stand there as `{"array": "Uint8Array", "values": […]}`. */
const revived = (_: string, value: unknown): unknown => {
	const { array, values } = Object(value) as { array?: keyof typeof ARRAYS; values?: number[] };
	return array === undefined || values === undefined ? value : ARRAYS[array].from(values);
};

const exampleOf = (version: number): Record<string, object[]> =>
	JSON.parse(readFileSync(new URL(`${fileOf(version)}.json`, EXAMPLES), 'utf8'), revived);

/** A database as that version left it. */
const storeExample = async (
	version: number,
	example = exampleOf(version),
): Promise<Record<string, object[]>> => {
	const old = new Dexie('offprint');
	for (const step of migrations.filter((each) => each.version <= version)) {
		old.version(step.version).stores(step.stores);
	}
	for (const [table, rows] of Object.entries(example)) await old.table(table).bulkAdd(rows);
	old.close();
	return example;
};

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
});

describe('migrations', () => {
	it('are one file each, all listed, in order and without gaps', () => {
		const files = readdirSync(FOLDER).filter((name) => /^v\d{3}\.ts$/.test(name));
		expect(files.toSorted()).toEqual(migrations.map(({ version }) => `${fileOf(version)}.ts`));
		expect(migrations.map(({ version }) => version)).toEqual(
			migrations.map((_, index) => index + 1),
		);
	});

	it.each(migrations.map(({ version }) => version))('version %i has an example', (version) => {
		const file = new URL(`${fileOf(version)}.json`, EXAMPLES);
		expect(existsSync(file), `${file.pathname} must hold rows of version ${version}`).toBe(true);
		const tables = new Set<string>();
		for (const { stores } of migrations.filter((each) => each.version <= version)) {
			for (const [name, keys] of Object.entries(stores)) {
				if (keys === null) tables.delete(name);
				else tables.add(name);
			}
		}
		const example = exampleOf(version);
		expect(Object.keys(example).toSorted()).toEqual([...tables].toSorted());
		for (const [name, rows] of Object.entries(example)) {
			expect(rows.length, `rows of ${name}`).toBeGreaterThan(0);
		}
	});

	it.each(migrations.map(({ version }) => version))(
		'bring version %i to the newest and lose nothing',
		async (version) => {
			const example = await storeExample(version);
			expect(await total()).toBe(example['papers']?.length);
			expectConsistent(await readStored());
			const database = await openRaw();
			expect(database.version).toBe((migrations.at(-1)?.version ?? 0) * 10);
			database.close();
			expect(await paperById('doi:10.5555/3295222.3295349')).toMatchObject({
				id: 'arxiv:1706.03762',
				tags: ['to read'],
				notes: 'For the seminar.',
				key: 'vaswani2017attention',
				savedAt: 1_767_225_600_000,
			});
			expect(await search('vaswani')).toEqual(['arxiv:1706.03762']);
			expect((await recentlyRemoved({ limit: 9 })).map(({ tags }) => tags)).toEqual([['old']]);
			await restore('arxiv:2005.14165');
			expect(await paperById('arxiv:2005.14165')).toMatchObject({
				notes: 'Removed with its note.',
			});
			expect((await save(newPaper('s2:new'))).saved.created).toBe(true);
			await undoBatch('a file', 'import');
			const { tags } = (await paperById('arxiv:1706.03762'))!;
			expect(tags).toEqual(version === 1 ? ['to read'] : []);
			expect((await undoBatch('a page', 'save-all')).removed).toHaveLength(2);
			expectConsistent(await readStored());
		},
	);

	it('note of papers without categories that arXiv may be asked about them', async () => {
		await storeExample(1);
		await total();
		expect((await readStored()).pending).toEqual([
			{ id: 'arxiv:hep-th/9901001', stage: 'record', due: 0, tries: 0, most: 50 },
		]);
	});

	it('let papers of before be found by category, and put in order by author', async () => {
		await storeExample(6);
		expect(await total()).toBe(2);
		expect(await search('category:cs')).toEqual(['arxiv:1706.03762']);
		const ids = ['arxiv:hep-th/9901001', 'arxiv:1706.03762'];
		expect(await search('', { order: 'author' })).toEqual(ids);
		const [before] = exampleOf(6)['leaves'] as LeafRow[];
		expect((await readStored()).leaves[0]?.docs).toEqual(before!.docs);
	});

	it('fold words anew whose marks are no accents, and only those', async () => {
		const titles = ['ガウス過程', 'カウス過程', 'Über Erdős'];
		// As they were before: without any mark.
		const before = ['カ ウ ス 過 程', 'カ ウ ス 過 程', 'uber erdos'];
		const papers = titles.map((title, index): Paper => ({
			...newPaper(`s2:${index}`).draft,
			title,
			abstract: title,
			authors: [],
			aliases: [],
			topics: [],
			sources: {},
			tags: ['データ'],
			notes: '',
			savedAt: index + 1,
			updatedAt: index + 1,
		}));
		const leafOf = (from: number, some: number[]): object => {
			const { families: _, ...old } = packLeaf(
				from,
				1,
				some.map((at) => ({ ...entryOf(papers[at]!), title: ` ${before[at]!} `, doc: at + 1 })),
			);
			return old;
		};
		const leaves = [leafOf(0, [0, 1]), leafOf(3, [2])];
		await storeExample(5, {
			papers,
			leaves,
			segments: [buildSegment(1, before.slice(0, 2)), buildSegment(3, before.slice(2))],
			tags: [{ folded: 'テータ', name: 'データ', hue: 30 }],
			totals: [
				{ name: 'papers', value: 3 },
				{ name: 'revision', value: 1 },
				{ name: 'docs', value: 3 },
				{ name: 'pending', value: 0 },
			],
		});
		expect(await total()).toBe(3);
		expect(await search('ガウス')).toEqual(['s2:0']);
		expect(await search('カウス')).toEqual(['s2:1']);
		expect(await search('erdos')).toEqual(['s2:2']);
		const stored = await readStored();
		expectConsistent(stored);
		expect(stored.segments.map(({ first }) => first)).toEqual([3]);
		expect(stored.tags).toEqual([{ folded: 'データ', name: 'データ', hue: 30 }]);
	});
});
