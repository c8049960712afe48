import 'fake-indexeddb/auto';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { editPapers } from '../../../lib/library/edit.ts';
import { newStep } from '../../../lib/library/history/step.ts';
import { allIds } from '../../../lib/library/queries.ts';
import { remove } from '../../../lib/library/remove.ts';
import { saveAll } from '../../../lib/library/save.ts';
import { packLeaf, type Entry } from '../../../lib/library/leaves/leaf.ts';
import { Arrangement } from '../../../lib/library/search/arrangement.ts';
import { pauses } from '../../../lib/library/search/breathe.ts';
import { MemoryLeaf } from '../../../lib/library/search/memory-leaf.ts';
import { Names } from '../../../lib/library/search/names.ts';
import type { Order } from '../../../lib/library/search/order.ts';
import type { Author } from '../../../lib/paper/paper.ts';
import { deleteLibrary, newPaper, readStored } from './raw.ts';
import { newSearcher, search } from './search.ts';

beforeEach(async () => {
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
});

const BLANK: Entry = {
	id: 's2:1',
	savedAt: 0,
	date: 0,
	bits: 0,
	doc: 0,
	title: '',
	authors: '',
	notes: '',
	other: '',
	family: 0,
	names: [],
};

const named = (names: readonly string[]): Author[] => names.map((name) => ({ name }));

const saveTitles = (titles: readonly string[], batch = 'a', authors: Author[] = []) =>
	saveAll(
		batch,
		titles.map((title, index) => newPaper(`s2:${batch}${index}`, { title, authors })),
	);

const titlesBy = async (order: Order, query = '', searcher = newSearcher()): Promise<string[]> => {
	const { papers } = await readStored();
	const titles = new Map(papers.map(({ id, title }) => [id, title]));
	return (await search(query, { order, searcher })).map((id) => titles.get(id)!);
};

describe('the order of titles', () => {
	it('knows no case, accents, signs and commands, and has other scripts after Latin', async () => {
		const wanted = [
			'3D Gaussians',
			'“A” is for attention',
			'Attention',
			'attention is all you need',
			'attentional nets',
			'{BERT}: a model',
			'$\\mathcal{C}^2$ maps',
			'Éclair',
			'$k$-NN, again',
			'Ωmega points',
			'Жуки',
			'かな',
			'注意力机制',
			'$$ + $$',
		];
		await saveTitles(wanted.toReversed());
		expect(await titlesBy('title')).toEqual(wanted);
	});

	it('has the newest of equals first', async () => {
		await saveTitles(['Nets', 'nets', 'Graphs', 'NETS!']);
		const ids = await search('', { order: 'title' });
		expect(ids).toEqual(['s2:a2', ...(await allIds()).filter((id) => id !== 's2:a2')]);
	});

	it('holds of what a query finds', async () => {
		await saveTitles(['Zebras and nets', 'Nets', 'A net of nets', 'Graphs']);
		expect(await titlesBy('title', 'nets')).toEqual(['A net of nets', 'Nets', 'Zebras and nets']);
		expect(await titlesBy('title', 'nobody')).toEqual([]);
	});
});

describe('the order of authors', () => {
	it.each<[string, Author[][]]>([
		['family names', [['Zoe Adams'], ['ada BERG'], ['Émile Çelik'], ['Bo Dahl']].map(named)],
		['then the others', [['Fei-Fei Li'], ['Wei Li'], ['Wei Lin']].map(named)],
		[
			'the first one alone',
			[
				['A. Adams', 'Z. Zorn'],
				['B. Berg', 'A. Adams'],
			].map(named),
		],
		['either way round', [['Adams, Zoe'], ['Ada Berg'], ['Celik, Ada']].map(named)],
		['particles', [['Ada Tan'], ['Aaron van den Oord'], ['Ashish Vaswani']].map(named)],
		['a suffix', [['Zoe Adams'], ['Martin King Jr.'], ['Ada Lovelace']].map(named)],
		['teams', [['Zoe Adams'], ['Gemini Team'], ['Ada Hahn'], ['OpenAI']].map(named)],
		['other scripts, and nobody', [['Zoe Zorn'], ['Иван Абрамов'], ['王伟'], [], [':']].map(named)],
		[
			'what the source told',
			[
				[{ name: 'Gabriel García Márquez', family: 'García Márquez', given: 'Gabriel' }],
				[{ name: 'Ada Hahn' }],
				[{ name: 'Zhang San Xi', family: 'Zhang', given: 'San Xi' }],
			],
		],
	])('is by %s', async (_, wanted) => {
		await saveAll(
			'all',
			wanted.map((authors, index) =>
				newPaper(`s2:${index}`, { title: `Paper ${9 - index}`, authors }),
			),
		);
		const ids = wanted.map((__, index) => `s2:${index}`);
		const last = ids.filter((__, index) => !/[\p{L}]/u.test(wanted[index]?.[0]?.name ?? ''));
		const rest = ids.filter((id) => !last.includes(id));
		expect(await search('', { order: 'author' })).toEqual([...rest, ...last.toReversed()]);
	});

	it('is by title for papers of one', async () => {
		await saveTitles(['Nets', 'Graphs', 'Of nets'], 'a', [{ name: 'Ada Lovelace' }]);
		expect(await titlesBy('author')).toEqual(['Graphs', 'Nets', 'Of nets']);
	});
});

describe('an order that was made', () => {
	const word = fc.constantFrom('net', 'Nets', 'graph', 'é', '注意', '$x$', 'a');
	const titles = fc.array(
		fc.array(word, { minLength: 1, maxLength: 3 }).map((words) => words.join(' ')),
		{ minLength: 1, maxLength: 8 },
	);

	it('follows what is saved, edited and removed', async () => {
		const anew = (order: Order) => search('', { order });
		await fc.assert(
			fc.asyncProperty(titles, titles, word, async (first, second, changed) => {
				await deleteLibrary();
				const searcher = newSearcher();
				await saveTitles(first);
				const both = async (order: Order) =>
					expect(await search('', { order, searcher })).toEqual(await anew(order));
				await both('title');
				await saveTitles(second, 'b');
				await both('title');
				await editPapers(['s2:b0'], { fields: { title: changed } }, newStep('edit'));
				await both('title');
				await both('author');
				await remove('s2:a0');
				await both('author');
				await both('title');
			}),
			{ numRuns: 30 },
		);
	});

	it('is right for two who ask at once about other leaves', async () => {
		const none = new AbortController().signal;
		const names = new Names(() => undefined);
		const leafOf = (from: number, words: string[]): MemoryLeaf => {
			const entries = words.map((title, at): Entry => ({
				...BLANK,
				savedAt: from + at,
				title: ` ${title} `,
			}));
			return new MemoryLeaf(packLeaf(from, 1, entries), names);
		};
		const one = leafOf(0, ['nets', 'graphs', 'nets of graphs']);
		const before = [one, leafOf(10, ['zebras', 'grapes'])];
		const after = [one, leafOf(10, ['aardvarks', 'nets', 'zoos']), leafOf(20, ['graphs'])];
		const anew = (leaves: MemoryLeaf[]) => new Arrangement('title').placesOf(leaves, pauses(none));
		for (let moment = 1; moment < 12; moment += 1) {
			const arrangement = new Arrangement('title');
			let paused = 0;
			const answer = await arrangement.placesOf(before, async () => {
				paused += 1;
				if (paused !== moment) return;
				const other = await arrangement.placesOf(after, pauses(none));
				expect(other).toEqual(await anew(after));
			});
			expect(answer).toEqual(await anew(before));
			const again = await arrangement.placesOf(after, pauses(none));
			expect(again).toEqual(await anew(after));
		}
	});
});
