import 'fake-indexeddb/auto';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { keepOwnTopics as listen, matchAnew } from '../../../lib/background/own-topics.ts';
import { editPapers } from '../../../lib/library/edit.ts';
import { newStep } from '../../../lib/library/history/step.ts';
import { paperById } from '../../../lib/library/queries.ts';
import { save, saveAll } from '../../../lib/library/save.ts';
import { topicsOf } from '../../../lib/paper/paper.ts';
import { forgetOwnTopics, keepOwnTopics } from '../../../lib/settings/own-topics.ts';
import { changeSettings } from '../../../lib/settings/settings.ts';
import { restoreBackup, stageBackup } from '../../../lib/backup/restore.ts';
import { ask, fileOf, write } from '../backup/files.ts';
import { expectConsistent } from '../library/consistency.ts';
import { deleteLibrary, draftOf, openRaw, readStored } from '../library/raw.ts';

const A = 'arxiv:1706.03762';
const B = 'arxiv:2005.14165';
const bees = { id: 'own-bees', name: 'Bees', hue: 25, terms: ['honey'], not: [] };

const topicsIn = async (id: string): Promise<string[]> => {
	const paper = await paperById(id);
	return paper ? topicsOf(paper) : [];
};

describe('own topics of saved papers', () => {
	beforeEach(async () => {
		fakeBrowser.reset();
		await deleteLibrary();
		await save({ draft: draftOf(A, { title: 'Honey' }), topics: ['llm'] });
		await save({ draft: draftOf(B, { title: 'Wax' }), topics: ['nlp'] });
		listen();
	});

	it('come with a topic and go with it, and nothing else changes', async () => {
		await keepOwnTopics([bees]);
		await vi.waitFor(async () => expect(await topicsIn(A)).toEqual(['own-bees', 'llm']), 5_000);
		expect(await topicsIn(B)).toEqual(['nlp']);
		expectConsistent(await readStored());
		await keepOwnTopics([{ ...bees, terms: ['wax'] }]);
		await vi.waitFor(async () => expect(await topicsIn(B)).toEqual(['own-bees', 'nlp']), 5_000);
		await vi.waitFor(async () => expect(await topicsIn(A)).toEqual(['llm']), 5_000);
		await forgetOwnTopics(['own-bees']);
		await vi.waitFor(async () => expect(await topicsIn(B)).toEqual(['nlp']), 5_000);
		expectConsistent(await readStored());
	});

	it('leave alone what the user said of one paper', async () => {
		await editPapers([A], { topics: { 'own-bees': 'removed' } }, newStep('edit'));
		await keepOwnTopics([{ ...bees, terms: ['honey', 'wax'] }]);
		await vi.waitFor(async () => expect(await topicsIn(B)).toContain('own-bees'), 5_000);
		expect(await topicsIn(A)).toEqual(['llm']);
	});

	it('ask for as much as corrections taught, as they do on pages', async () => {
		await changeSettings({ adjustments: { 'own-bees': 3 } });
		const wasps = { ...bees, id: 'own-wasps', name: 'Wasps', terms: ['wax'] };
		await keepOwnTopics([bees, wasps]);
		await vi.waitFor(async () => expect(await topicsIn(B)).toEqual(['own-wasps', 'nlp']), 5_000);
		expect(await topicsIn(A)).toEqual(['llm']);
	});

	it('give no reason to ask sources again', async () => {
		const database = await openRaw();
		database.transaction('pending', 'readwrite').objectStore('pending').clear();
		database.close();
		expect((await readStored()).pending).toEqual([]);
		await keepOwnTopics([bees]);
		await vi.waitFor(async () => expect(await topicsIn(A)).toContain('own-bees'), 5_000);
		expect((await readStored()).pending).toEqual([]);
	});

	it('that change while the end of a long run is written come, too', async () => {
		const gate = Promise.withResolvers<void>();
		const clearing = vi
			.spyOn(fakeBrowser.alarms, 'clear')
			.mockReturnValueOnce(gate.promise as never);
		await keepOwnTopics([bees]);
		await vi.waitFor(() => expect(clearing).toHaveBeenCalled(), 5_000);
		await keepOwnTopics([{ ...bees, terms: ['wax'] }]);
		// Longer than changes are gathered.
		await new Promise((resolve) => setTimeout(resolve, 800));
		gate.resolve();
		await vi.waitFor(async () => expect(await topicsIn(B)).toEqual(['own-bees', 'nlp']), 5_000);
		expect(await topicsIn(A)).toEqual(['llm']);
	});

	it('are looked for in papers of a backup, whose own topics may be others', async () => {
		await keepOwnTopics([bees]);
		await vi.waitFor(async () => expect(await topicsIn(A)).toContain('own-bees'), 5_000);
		const { blob } = await write();
		await deleteLibrary();
		await forgetOwnTopics([bees.id]);
		await keepOwnTopics([{ ...bees, id: 'own-wax', terms: ['wax'] }]);
		// Longer than it takes to bring what is here in line with them.
		await new Promise((resolve) => setTimeout(resolve, 1_000));
		const restore = 'a restore';
		await stageBackup(fileOf(blob), { restore, ask });
		await restoreBackup({ restore, mode: 'merge', settings: false, ask });
		await vi.waitFor(async () => expect(await topicsIn(B)).toEqual(['own-wax', 'nlp']), 5_000);
		expect(await topicsIn(A)).toEqual(['llm']);
	});

	it('are looked for in papers that a restore puts behind a run at work', async () => {
		const gate = Promise.withResolvers<void>();
		await keepOwnTopics([{ ...bees, terms: ['wax'] }]);
		const { local } = fakeBrowser.storage;
		const set = local.set.bind(local);
		const isLast = (items: object): boolean =>
			'ownTopicsApplied' in items && !('after' in Object(items.ownTopicsApplied));
		const late: typeof set = (items) =>
			isLast(items) ? gate.promise.then(() => set(items)) : set(items);
		// oxlint-disable-next-line typescript/no-misused-promises -- of its two forms that with a promise is called
		const setting = vi.spyOn(local, 'set').mockImplementation(late);
		await vi.waitFor(() => expect(setting.mock.calls.some(([items]) => isLast(items))).toBe(true));
		setting.mockRestore();
		await save({ draft: draftOf('arxiv:2106.09685', { title: 'Candle wax' }), topics: [] });
		await matchAnew();
		gate.resolve();
		await vi.waitFor(
			async () => expect(await topicsIn('arxiv:2106.09685')).toEqual(['own-bees']),
			5_000,
		);
	});

	it('reach every paper of a library of many', async () => {
		const papers = Array.from({ length: 450 }, (_, index) => ({
			draft: draftOf(`arxiv:2401.${String(index + 1).padStart(5, '0')}`, {
				title: `Honey ${index}`,
			}),
			topics: [],
		}));
		await saveAll('many', papers);
		await keepOwnTopics([bees]);
		for (const { draft } of papers) {
			await vi.waitFor(async () => expect(await topicsIn(draft.id)).toEqual(['own-bees']), 20_000);
		}
	}, 60_000);
});
