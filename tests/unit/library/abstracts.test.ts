import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { indexAbstracts } from '../../../lib/library/abstracts/index-abstracts.ts';
import { buildSegment, MemorySegment } from '../../../lib/library/abstracts/segment.ts';
import { editPapers } from '../../../lib/library/edit.ts';
import { newRow } from '../../../lib/library/merge.ts';
import { entryOf } from '../../../lib/library/leaves/entry.ts';
import { packLeaf } from '../../../lib/library/leaves/leaf.ts';
import { newStep } from '../../../lib/library/history/step.ts';
import { remove, restore } from '../../../lib/library/remove.ts';
import { save, saveAll } from '../../../lib/library/save.ts';
import { parseQuery } from '../../../lib/query/parse.ts';
import { expectConsistent } from './consistency.ts';
import { deleteLibrary, draftOf, newPaper, putRaw, readStored } from './raw.ts';
import { newSearcher, search } from './search.ts';

describe('a segment', () => {
	const texts = [' we show that nets learn ', ' nets ', '', ' a netsuke ', ' nets net '];
	const segment = new MemorySegment(buildSegment(7, texts));
	const hits = (words: string[], exact: boolean) =>
		[...segment.holding(words, exact)].flatMap((hit, index) => (hit === 1 ? [index] : []));

	it.each<[string[], boolean, number[]]>([
		[['nets'], true, [0, 1, 4]],
		[['nets'], false, [0, 1, 3, 4]],
		[['net'], true, [4]],
		[['n'], false, [0, 1, 3, 4]],
		[['net', 'nets'], true, [4]],
		[['nets', 'le'], false, [0]],
		[['zoo'], false, []],
		[['a'], true, [3]],
		[['we'], false, [0]],
		[['weather'], false, []],
	])('knows where %j stand (to the end: %s)', (words, exact, expected) => {
		expect(hits(words, exact)).toEqual(expected);
	});

	it('holds what every text holds, whatever they are', () => {
		const word = fc.stringMatching(/^[ab注]{1,3}$/);
		const text = fc.array(word, { maxLength: 4 }).map((words) => ` ${words.join(' ')} `);
		fc.assert(
			fc.property(
				fc.array(text, { maxLength: 400, size: 'max' }),
				fc.array(word, { minLength: 1, maxLength: 2 }),
				fc.boolean(),
				(all, words, exact) => {
					const found = new MemorySegment(buildSegment(1, all)).holding(words, exact);
					const wanted = all.map((each) =>
						words.every((one, index) =>
							each.includes(exact || index < words.length - 1 ? ` ${one} ` : ` ${one}`),
						),
					);
					expect([...found].map((hit) => hit === 1)).toEqual(wanted);
				},
			),
			{ numRuns: 200 },
		);
	});
});

const ID = 's2:one';
const filler = (from: number, count: number) =>
	Array.from({ length: count }, (_, index) =>
		newPaper(`s2:${from + index}`, { abstract: `Filler number ${from + index}.` }),
	);

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
});

describe('a search in abstracts', () => {
	beforeEach(async () => {
		await save(
			newPaper(ID, { title: 'Nets', abstract: 'We study GPT-4 and self-supervised learning.' }),
		);
		await save(newPaper('s2:two', { title: 'Learning', abstract: 'Supervised by one self.' }));
		await saveAll('filler', filler(0, 300));
	});

	it.each<[string, string[]]>([
		['gpt4', [ID]],
		['self-super', [ID]],
		['"self-supervised learning"', [ID]],
		['"self-supervised learn"', []],
		['learning', ['s2:two', ID]],
		['abstract:learning', [ID]],
		['nets study', [ID]],
		['study -nets', []],
		['"filler number 17"', ['s2:17']],
		['-abstract:filler', ['s2:two', ID]],
	])('%s, indexed or not', async (query, expected) => {
		expect(await search(query)).toEqual(expected);
		expect(await indexAbstracts()).toBe(true);
		expect(await indexAbstracts()).toBe(false);
		expectConsistent(await readStored());
		expect(await search(query)).toEqual(expected);
	});

	it('comes second, after the rest was searched', async () => {
		await indexAbstracts();
		const searcher = newSearcher();
		const told = async (text: string) => {
			const terms = parseQuery(text).parts.map(({ term }) => term);
			const stages: [string, number][] = [];
			const { signal } = new AbortController();
			for await (const found of searcher.find({ terms, order: 'relevance' }, signal)) {
				stages.push([found.stage, found.count]);
			}
			return stages;
		};
		expect(await told('learn')).toEqual([
			['fields', 1],
			['complete', 2],
		]);
		// Once the index is in memory there is nothing to wait for, but what many words begin with, and to
		// see that words stand in a row.
		expect((await told('l')).map(([stage]) => stage)).toEqual(['fields', 'complete']);
		expect(await told('learni')).toEqual([['complete', 2]]);
		expect(await told('"supervised learning"')).toEqual([
			['fields', 0],
			['complete', 1],
		]);
		expect(await told('"supervised learning" nets')).toEqual([['complete', 1]]);
		expect(await told('title:learning')).toEqual([['complete', 1]]);
	});

	it('follows an abstract that changes, a paper that goes and one that comes', async () => {
		const searcher = newSearcher();
		const all = (query: string) => search(query, { searcher });
		await indexAbstracts();
		expect(await all('study')).toEqual([ID]);
		await editPapers([ID], { fields: { abstract: 'Quite another.' } }, newStep('edit'));
		expect(await all('study')).toEqual([]);
		expect(await all('quite')).toEqual([ID]);
		await editPapers([ID], { notes: 'x' }, newStep('edit'));
		expect(await all('quite')).toEqual([ID]);
		await remove(ID);
		expect(await all('quite')).toEqual([]);
		await restore(ID);
		expect(await all('quite')).toEqual([ID]);
		await save(newPaper('s2:new', { abstract: 'Quite new.' }));
		expect(await all('quite')).toEqual(['s2:new', ID]);
		expectConsistent(await readStored());
	});
});

describe('the index of abstracts', () => {
	it('waits until there is enough to index', async () => {
		await saveAll('one', filler(0, 255));
		expect(await indexAbstracts()).toBe(false);
		expect((await readStored()).segments).toEqual([]);
		await save(newPaper(ID, { abstract: 'One more.' }));
		expect(await indexAbstracts()).toBe(true);
		const { segments, totals } = await readStored();
		expect(segments.map(({ first, count }) => [first, count])).toEqual([[1, 256]]);
		expect(totals).toContainEqual({ name: 'pending', value: 0 });
		expect(totals).toContainEqual({ name: 'docs', value: 256 });
	});

	it('goes leaf by leaf through a large library', async () => {
		await saveAll('many', filler(0, 2_000));
		while (await indexAbstracts());
		const { segments } = await readStored();
		expect(segments.map(({ count }) => count).toSorted((a, b) => a - b)).toEqual([976, 1_024]);
		expect(await search('"number 1999"')).toEqual(['s2:1999']);
	});

	it('gives small segments up when there are many', async () => {
		for (let at = 0; at < 25 * 256; at += 256) {
			await saveAll(`batch ${at}`, filler(at, 256));
			await indexAbstracts();
		}
		const { totals, segments } = await readStored();
		expect(segments).toEqual([]);
		expect(totals).toContainEqual({ name: 'pending', value: 25 * 256 });
		expect(await search('"number 4711"')).toEqual(['s2:4711']);
		while (await indexAbstracts());
		const after = await readStored();
		expect(after.segments).toHaveLength(7);
		expectConsistent(after);
		expect(await search('"number 4711"')).toEqual(['s2:4711']);
	}, 60_000);

	it('comes to an end in a large library of few abstracts, as an import may leave it', async () => {
		await save(newPaper(ID));
		const sparse = Array.from({ length: 400 }, (_, leaf) =>
			packLeaf(
				leaf + 1,
				1,
				['a', 'b'].map((name) =>
					entryOf(newRow(draftOf(`s2:${leaf}${name}`, { abstract: 'Words.' }), [], leaf + 1)),
				),
			),
		);
		await putRaw('leaves', sparse);
		await putRaw('totals', [{ name: 'pending', value: 800 }]);
		let runs = 0;
		while (runs < 50 && (await indexAbstracts())) runs += 1;
		// It took eight leaves at a time, and gave 25 segments of 16 up again, for ever.
		expect(runs).toBe(2);
		const { segments } = await readStored();
		expect(segments.map(({ count }) => count)).toEqual([512, 288]);
	});
});
