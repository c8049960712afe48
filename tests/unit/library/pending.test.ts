import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { stageOf } from '../../../lib/library/lacks.ts';
import { complete, nextDue, nextErrand, putOff } from '../../../lib/library/pending.ts';
import { paperById } from '../../../lib/library/queries.ts';
import { remove, restore } from '../../../lib/library/remove.ts';
import { save, saveAll } from '../../../lib/library/save.ts';
import { undoBatch } from '../../../lib/library/undo-batch.ts';
import type { Paper, PaperDraft } from '../../../lib/paper/paper.ts';
import { expectConsistent } from './consistency.ts';
import { search } from './search.ts';
import { deleteLibrary, draftOf, newPaper, putRaw, readStored } from './raw.ts';

const A = 'arxiv:1706.03762';
const B = 'arxiv:2005.14165';
const MINUTE = 60_000;

/** All that a record tells. */
const WHOLE: Partial<PaperDraft> = {
	categories: ['cs.CL'],
	published: '2017-06-12',
	abstract: 'Attention.',
	authors: [{ name: 'Ashish Vaswani', family: 'Vaswani', given: 'Ashish' }],
};
const recordOf = (id: string, more: Partial<PaperDraft> = {}): PaperDraft =>
	draftOf(id, { ...WHOLE, authors: [{ name: 'Ashish Vaswani' }], source: 'arxiv', ...more });

const noTopics = (paper: Paper): string[] => paper.topics;
const pending = async () => (await readStored()).pending;
const errand = async (now = Date.now()) => {
	const next = await nextErrand(now);
	return next && { stage: next.stage, ids: next.papers.map(({ id }) => id) };
};
const edit = async (id: string, change: Partial<Paper>): Promise<void> => {
	const rows = (await readStored()).papers.filter((paper) => paper.id === id);
	await putRaw(
		'papers',
		rows.map((paper) => ({ ...paper, ...change })),
	);
};

beforeEach(async () => {
	vi.useFakeTimers({ now: 1_800_000_000_000, toFake: ['Date'] });
	vi.spyOn(console, 'warn').mockReturnValue();
	await deleteLibrary();
	return () => void vi.useRealTimers();
});

describe('what is asked about a paper', () => {
	const row = (draft: Partial<PaperDraft>, more: Partial<Paper> = {}): Paper => ({
		...draftOf(A, { ...WHOLE, ...draft }),
		aliases: [],
		topics: [],
		sources: {},
		tags: [],
		notes: '',
		savedAt: 1,
		updatedAt: 1,
		...more,
	});

	it.each([
		['nothing, where all is known', row({}), undefined],
		['its record, for categories', row({ categories: [] }), 'record'],
		['its record, for the day', row({ published: '2017-06' }), 'record'],
		['its record, for the abstract', row({ abstract: '' }), 'record'],
		['its record, for authors', row({ authors: [] }), 'record'],
		[
			'its record, for other authors',
			row({ authors: [{ name: 'A B' }, { name: 'et al.' }] }),
			'record',
		],
		[
			'its names, where none is told apart',
			row({ authors: [{ name: 'A B' }, { name: 'C' }] }),
			'names',
		],
		[
			'its names, beside a group that was told',
			row({ authors: [{ name: 'MiniMax', family: 'MiniMax' }, { name: 'A B' }] }),
			'names',
		],
		['nothing, of a single name', row({ authors: [{ name: 'OpenAI' }] }), undefined],
		[
			'nothing, of a group beside a name told apart',
			row({ authors: [...WHOLE.authors!, { name: 'Gemini Team' }] }),
			undefined,
		],
		[
			'nothing, of a paper that is not arXiv’s',
			row({ id: 'doi:10.1000/x', categories: [] }),
			undefined,
		],
		['its record, by another id', row({ id: 's2:x', categories: [] }, { aliases: [A] }), 'record'],
		[
			'nothing that the user emptied or wrote',
			row(
				{ categories: [], abstract: '', published: '2017', authors: [{ name: 'A B' }] },
				{ sources: { categories: 'user', abstract: 'user', published: 'user', authors: 'user' } },
			),
			undefined,
		],
	])('%s', (_, paper, stage) => {
		expect(stageOf(paper)).toBe(stage);
	});
});

describe('waiting papers', () => {
	it('are noted in the transaction that saves them, once', async () => {
		await save(newPaper(A));
		const [first] = await pending();
		expect(first).toEqual({ id: A, stage: 'record', due: Date.now(), tries: 0, most: 50 });
		await putOff([A], { until: 0, apart: false });
		await save(newPaper(A, { keywords: ['new'] }));
		expect(await pending()).toEqual([{ ...first, due: Date.now() + MINUTE, tries: 1 }]);
		await save(newPaper(B, WHOLE));
		await save(newPaper('doi:10.1000/x'));
		expect(await pending()).toHaveLength(1);
	});

	it('wait no longer once they are removed, and wait again once they are back', async () => {
		await save(newPaper(A));
		await remove(A);
		expect(await pending()).toEqual([]);
		expect(await nextDue()).toBeUndefined();
		await restore(A);
		expect(await pending()).toHaveLength(1);
		await saveAll('page', [newPaper(A), newPaper(B)]);
		await undoBatch('page', 'save-all');
		expect((await pending()).map(({ id }) => id)).toEqual([A]);
	});

	it('wait no longer once they are part of another row', async () => {
		await save(newPaper('s2:x'));
		await save(newPaper(A));
		await save(newPaper('s2:x', { aliases: [A] }));
		expect((await pending()).map(({ id }) => id)).toEqual(['s2:x']);
		expectConsistent(await readStored());
	});

	it('are asked for fifty at once, records before names', async () => {
		const ids = Array.from({ length: 60 }, (_, index) => `arxiv:2606.${String(index + 10_001)}`);
		const names = newPaper(B, { ...WHOLE, authors: [{ name: 'Tom Brown' }] });
		await saveAll('page', [names, newPaper(A, { ...WHOLE, authors: [{ name: 'A V' }] })]);
		await saveAll(
			'more',
			ids.map((id) => newPaper(id)),
		);
		const first = await errand();
		expect(first).toMatchObject({ stage: 'record' });
		expect(first?.ids).toHaveLength(50);
		await complete(
			first!.ids.map((id) => ({ id, draft: recordOf(id, WHOLE) })),
			noTopics,
		);
		const second = await errand();
		expect(second?.ids).toEqual(ids.filter((id) => !first?.ids.includes(id)));
		await complete(
			second!.ids.map((id) => ({ id, draft: recordOf(id, WHOLE) })),
			noTopics,
		);
		expect((await errand())?.stage).toBe('names');
		expect((await errand())?.ids).toHaveLength(1);
	});

	it('that are not due are not asked for, and say when they are', async () => {
		await save(newPaper(A));
		expect(await nextDue()).toBe(Date.now());
		await putOff([A], { until: 0, apart: false });
		expect(await errand()).toBeUndefined();
		expect(await nextDue()).toBe(Date.now() + MINUTE);
		expect(await errand(Date.now() + MINUTE)).toEqual({ stage: 'record', ids: [A] });
	});
});

describe('a failure', () => {
	it('is tried again after pauses that grow, and not for ever', async () => {
		await save(newPaper(A));
		const waits: number[] = [];
		for (;;) {
			await putOff([A], { until: 0, apart: false });
			const due = await nextDue();
			if (due === undefined) break;
			waits.push((due - Date.now()) / MINUTE);
			vi.setSystemTime(due);
		}
		expect(waits).toEqual([1, 4, 16, 60, 240, 720, 1_440, 1_440, 1_440]);
		expect(await paperById(A)).toBeDefined();
		// Nothing is kept of it: the next save that brings news begins anew.
		await save(newPaper(A, { keywords: ['new'] }));
		expect(await pending()).toMatchObject([{ tries: 0 }]);
	});

	it('waits as long as the host asks for', async () => {
		await save(newPaper(A));
		await putOff([A], { until: Date.now() + 30 * MINUTE, apart: false });
		expect(await nextDue()).toBe(Date.now() + 30 * MINUTE);
	});

	it('of many together is tried in smaller companies, apart from those that did not fail', async () => {
		const ids = Array.from({ length: 12 }, (_, index) => `arxiv:2606.${String(index + 10_001)}`);
		await saveAll(
			'page',
			ids.map((id) => newPaper(id)),
		);
		await putOff(ids, { until: 0, apart: true });
		await save(newPaper(A));
		expect((await errand())?.ids).toEqual([A]);
		vi.setSystemTime(Date.now() + MINUTE);
		await remove(A);
		const some = (await errand())!.ids;
		expect(some).toHaveLength(7);
		await putOff(some, { until: 0, apart: true });
		expect((await errand())?.ids).toHaveLength(5);
		await putOff((await errand())!.ids, { until: 0, apart: true });
		vi.setSystemTime(Date.now() + 60 * MINUTE);
		expect((await errand())?.ids).toHaveLength(1);
	});

	it('of what was removed meanwhile is nothing', async () => {
		await putOff([A], { until: 0, apart: false });
		expect(await pending()).toEqual([]);
	});
});

describe('what was found', () => {
	it('is taken in, and then names are asked for', async () => {
		await save(newPaper(A, { abstract: 'By Hugging Face, longer.' }));
		const { savedAt } = (await paperById(A))!;
		await complete([{ id: A, draft: recordOf(A) }], noTopics);
		expect(await paperById(A)).toMatchObject({
			categories: ['cs.CL'],
			published: '2017-06-12',
			abstract: 'By Hugging Face, longer.',
			sources: { categories: 'arxiv', authors: 'arxiv', abstract: 'huggingface' },
			savedAt,
		});
		expect(await pending()).toMatchObject([{ id: A, stage: 'names', tries: 0 }]);
		await complete([{ id: A, draft: recordOf(A, WHOLE) }], noTopics);
		expect((await paperById(A))?.authors).toEqual(WHOLE.authors);
		expect(await pending()).toEqual([]);
		expectConsistent(await readStored());
	});

	it('is not asked for again where the names of a group cannot be told apart', async () => {
		const authors = [{ name: 'Gemini Team' }];
		await save(newPaper(A, { authors }));
		await complete([{ id: A, draft: recordOf(A, { authors }) }], noTopics);
		expect(await pending()).toMatchObject([{ stage: 'names' }]);
		await complete([{ id: A, draft: recordOf(A, { authors }) }], noTopics);
		expect(await pending()).toEqual([]);
	});

	it('overwrites nothing that the user wrote', async () => {
		await save(newPaper(A));
		const sources = { title: 'user', categories: 'user' } as const;
		await edit(A, { title: 'My title', categories: [], sources, tags: ['mine'], notes: 'mine' });
		await complete([{ id: A, draft: recordOf(A) }], noTopics);
		expect(await paperById(A)).toMatchObject({
			title: 'My title',
			categories: [],
			tags: ['mine'],
			notes: 'mine',
			published: '2017-06-12',
		});
	});

	it('does not bring back what was removed meanwhile', async () => {
		await save(newPaper(A));
		await save(newPaper(B));
		await remove(A);
		await complete(
			[A, B].map((id) => ({ id, draft: recordOf(id) })),
			noTopics,
		);
		const stored = await readStored();
		expect(stored.papers.map(({ id }) => id)).toEqual([B]);
		expect(stored.pending.map(({ id }) => id)).toEqual([B]);
		expect(stored.removed[0]?.paper.categories).toBeUndefined();
		expectConsistent(stored);
	});

	it('is classified anew where topics have new ground, from all that is known', async () => {
		await save(newPaper(A, { keywords: ['gpu'] }, ['old']));
		await save(newPaper(B, { ...WHOLE, authors: [{ name: 'Tom Brown' }] }, ['old']));
		const seen: Paper[] = [];
		const topicsOf = (paper: Paper): string[] => {
			seen.push(paper);
			return ['new'];
		};
		const { title } = (await paperById(B))!;
		await complete(
			[
				{ id: A, draft: recordOf(A) },
				{ id: B, draft: recordOf(B, { ...WHOLE, title }) },
			],
			topicsOf,
		);
		expect(seen).toMatchObject([{ id: A, keywords: ['gpu'], categories: ['cs.CL'] }]);
		expect((await paperById(A))?.topics).toEqual(['new']);
		expect((await paperById(B))?.topics).toEqual(['old']);
	});

	it('is found by a search, and counts as no new paper', async () => {
		await save(newPaper(A));
		await complete(
			[{ id: A, draft: recordOf(A, { title: 'Attention Is All You Need' }) }],
			noTopics,
		);
		expect(await search('attention is all')).toEqual([A]);
		const { totals } = await readStored();
		expect(totals.find(({ name }) => name === 'papers')?.value).toBe(1);
	});
});
