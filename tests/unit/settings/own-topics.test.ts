import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { learn } from '../../../lib/settings/learning.ts';
import {
	forgetBroken,
	forgetOwnTopic,
	keepOwnTopics,
	readOwnTopics,
	watchOwnTopics,
} from '../../../lib/settings/own-topics.ts';
import { readSettings } from '../../../lib/settings/settings.ts';
import { readJudge } from '../../../lib/settings/judge.ts';
import type { OwnTopic } from '../../../lib/topics/own/schema.ts';

const topic = (id: string, name: string, terms = ['graph']): OwnTopic => ({
	id,
	name,
	hue: 25,
	terms,
	not: [],
});

describe('own topics', () => {
	beforeEach(() => fakeBrowser.reset());

	it('are kept one by one and read by name', async () => {
		await keepOwnTopics([topic('own-b', 'Bees'), topic('own-a', 'Ants')]);
		expect((await readOwnTopics()).topics.map(({ name }) => name)).toEqual(['Ants', 'Bees']);
		await forgetOwnTopic('own-a');
		expect((await readOwnTopics()).topics).toEqual([topic('own-b', 'Bees')]);
	});

	it('name what is broken, keep the others, and can be rid of it', async () => {
		await keepOwnTopics([topic('own-b', 'Bees')]);
		await fakeBrowser.storage.sync.set({
			'own-bad': { name: 'Bad' },
			'own-worse': 7,
			'own-wrong': topic('own-other', 'Under another key'),
			unrelated: 1,
		});
		const { topics, broken } = await readOwnTopics();
		expect(topics.map(({ id }) => id)).toEqual(['own-b']);
		expect(broken.toSorted()).toEqual(['Bad', 'Under another key', 'own-worse']);
		await forgetBroken();
		expect(await readOwnTopics()).toEqual({ topics: [topic('own-b', 'Bees')], broken: [] });
		expect(await fakeBrowser.storage.sync.get('unrelated')).toEqual({ unrelated: 1 });
	});

	it('tell of changes until nobody listens any more', async () => {
		const heard = vi.fn<() => void>();
		const ending = new AbortController();
		watchOwnTopics(heard, ending.signal);
		await fakeBrowser.storage.sync.set({ unrelated: 1 });
		await keepOwnTopics([topic('own-b', 'Bees')]);
		await vi.waitFor(() => expect(heard).toHaveBeenCalledOnce());
		ending.abort();
		await keepOwnTopics([topic('own-a', 'Ants')]);
		expect(heard).toHaveBeenCalledOnce();
	});

	it('stand first in what the background decides', async () => {
		await keepOwnTopics([topic('own-b', 'Bees', ['honey'])]);
		const judge = await readJudge();
		expect(judge({ title: 'Honey and large language models' })[0]).toBe('own-b');
		expect(judge({ title: 'Large language models' })).not.toContain('own-b');
	});
});

describe('what corrections teach', () => {
	beforeEach(() => fakeBrowser.reset());

	it('moves a built-in topic, and back', async () => {
		await learn('llm', 'fewer');
		await learn('llm', 'fewer');
		expect((await readSettings()).adjustments).toEqual({ llm: 2 });
		await learn('llm', 'more');
		await learn('llm', 'more');
		expect((await readSettings()).adjustments).toEqual({});
	});

	it('takes a badge away that was barely earned, and gives it back when forgotten', async () => {
		const paper = { title: 'Language models' };
		const before = (await readJudge())(paper);
		expect(before.length).toBeGreaterThan(0);
		const [first] = before;
		for (let time = 0; time < 4; time += 1) await learn(first!, 'fewer');
		expect((await readJudge())(paper)[0]).not.toBe(first);
		for (let time = 0; time < 4; time += 1) await learn(first!, 'more');
		expect((await readJudge())(paper)).toEqual(before);
	});

	it('leaves an own topic of words alone, and bends one of likeness', async () => {
		const alike = { words: [['honey', 1] as [string, number]], enough: 0.5 };
		await keepOwnTopics([topic('own-b', 'Bees'), { ...topic('own-l', 'Like'), alike }]);
		await learn('own-b', 'fewer');
		await learn('own-l', 'fewer');
		await learn('nobody', 'fewer');
		expect((await readSettings()).adjustments).toEqual({ 'own-l': 1 });
	});
});
