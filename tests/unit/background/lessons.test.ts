import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { libraryHandlers } from '../../../lib/background/library-handlers.ts';
import { paperById } from '../../../lib/library/queries.ts';
import { save } from '../../../lib/library/save.ts';
import { topicsOf } from '../../../lib/paper/paper.ts';
import { forgetLessons, recallLessons } from '../../../lib/settings/learning.ts';
import { readSettings } from '../../../lib/settings/settings.ts';
import { deleteLibrary, draftOf } from '../library/raw.ts';

const ID = 'arxiv:1706.03762';
const SENDER = {} as Parameters<(typeof libraryHandlers)['papers.edit']>[1];

const take = (step: string, topic: string) =>
	libraryHandlers['papers.edit'](
		{
			ids: [ID],
			edit: { topics: { [topic]: 'removed' } },
			step,
			lesson: { topic, wanted: 'fewer' },
		},
		SENDER,
	);
const undo = (step: string) => libraryHandlers['history.undo']({ step }, SENDER);
const redo = (step: string) => libraryHandlers['history.redo']({ step }, SENDER);
const learned = async (): Promise<Record<string, number>> => (await readSettings()).adjustments;
const shown = async (): Promise<string[]> => topicsOf((await paperById(ID))!);

describe('a correction', () => {
	beforeEach(async () => {
		fakeBrowser.reset();
		vi.restoreAllMocks();
		await deleteLibrary();
		await save({ draft: draftOf(ID, { title: 'Attention' }), topics: ['llm', 'nlp'] });
	});

	it('teaches with the edit, and goes and comes with its step', async () => {
		expect(await take('a', 'llm')).toEqual({ changed: 1, taught: true });
		expect([await shown(), await learned()]).toEqual([['nlp'], { llm: 1 }]);
		await undo('a');
		await undo('a');
		expect([await shown(), await learned()]).toEqual([['llm', 'nlp'], {}]);
		await redo('a');
		expect([await shown(), await learned()]).toEqual([['nlp'], { llm: 1 }]);
	});

	it('teaches nothing where nothing changed', async () => {
		await take('a', 'llm');
		expect(await take('b', 'llm')).toEqual({ changed: 0, taught: false });
		expect(await learned()).toEqual({ llm: 1 });
	});

	it('is written also where what it taught cannot be', async () => {
		vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
		expect(await take('a', 'llm')).toEqual({ changed: 1, taught: false });
		expect(await shown()).toEqual(['nlp']);
	});

	it('that is forgotten can be called back, with its way back', async () => {
		await take('a', 'llm');
		await take('b', 'nlp');
		const forgotten = await forgetLessons('llm');
		expect(await learned()).toEqual({ nlp: 1 });
		await recallLessons(forgotten);
		expect(await learned()).toEqual({ llm: 1, nlp: 1 });
		await undo('a');
		expect(await learned()).toEqual({ nlp: 1 });
		const all = await forgetLessons();
		expect(await learned()).toEqual({});
		await recallLessons(all);
		expect(await learned()).toEqual({ nlp: 1 });
	});

	it('loses no lesson where several are taken back at once', async () => {
		await Promise.all([take('a', 'llm'), take('b', 'nlp')]);
		expect(await learned()).toEqual({ llm: 1, nlp: 1 });
		await Promise.all([undo('a'), undo('b')]);
		expect(await learned()).toEqual({});
	});

	it('goes whole by a second call where the first broke off in the middle', async () => {
		await take('a', 'llm');
		const set = vi.spyOn(fakeBrowser.storage.local, 'set');
		set.mockRejectedValueOnce(new Error('news')).mockRejectedValueOnce(new Error('full'));
		await expect(undo('a')).rejects.toThrow('full');
		expect([await shown(), await learned()]).toEqual([['llm', 'nlp'], { llm: 1 }]);
		await undo('a');
		expect(await learned()).toEqual({});
	});
});
