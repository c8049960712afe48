import { fakeBrowser } from 'wxt/testing/fake-browser';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetLessons, learn, retraceLesson } from '../../../lib/settings/learning.ts';
import {
	forgetBroken,
	forgetOwnTopics,
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
		await forgetOwnTopics(['own-a']);
		expect((await readOwnTopics()).topics).toEqual([topic('own-b', 'Bees')]);
	});

	it('stand by the numbers in their names', async () => {
		await keepOwnTopics([topic('own-a', 'Chapter 10'), topic('own-b', 'Chapter 9')]);
		expect((await readOwnTopics()).topics.map(({ name }) => name)).toEqual([
			'Chapter 9',
			'Chapter 10',
		]);
	});

	it('stand by their letters, without a collator that each page would wait for', async () => {
		const collator = vi.spyOn(Intl, 'Collator');
		const compare = vi.spyOn(String.prototype, 'localeCompare');
		const names = ['éclair', 'Zebra', 'Double models', 'apple', 'Éclair', 'Double'];
		await keepOwnTopics(names.map((name, at) => topic(`own-${at}`, name)));
		expect((await readOwnTopics()).topics.map(({ name }) => name)).toEqual([
			'apple',
			'Double',
			'Double models',
			'éclair',
			'Éclair',
			'Zebra',
		]);
		expect(collator).not.toHaveBeenCalled();
		expect(compare).not.toHaveBeenCalled();
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

	let count = 0;
	/** Corrects so many times, and answers the names of the steps. */
	const teach = async (id: string, wanted: 'more' | 'fewer', times = 1): Promise<string[]> => {
		const steps = Array.from({ length: times }, () => `step ${(count += 1)}`);
		for (const step of steps) await learn(id, wanted, step);
		return steps;
	};
	const learned = async (): Promise<Record<string, number>> => (await readSettings()).adjustments;

	it('moves a built-in topic, and back', async () => {
		await teach('llm', 'fewer', 2);
		expect(await learned()).toEqual({ llm: 2 });
		await teach('llm', 'more', 2);
		expect(await learned()).toEqual({});
	});

	it('takes a badge away that was barely earned, and gives it back when forgotten', async () => {
		const paper = { title: 'Attention Is All You Need' };
		const before = (await readJudge())(paper);
		expect(before.length).toBeGreaterThan(0);
		const [first] = before;
		await teach(first!, 'fewer', 4);
		expect((await readJudge())(paper)[0]).not.toBe(first);
		await forgetLessons(first);
		expect((await readJudge())(paper)).toEqual(before);
	});

	it('bends an own topic of likeness, and asks more words of one of words, but never fewer', async () => {
		const alike = { words: [['honey', 1] as [string, number]], enough: 0.5 };
		await keepOwnTopics([topic('own-b', 'Bees', ['honey']), { ...topic('own-l', 'Like'), alike }]);
		await teach('own-b', 'more');
		await teach('own-l', 'more');
		await teach('nobody', 'fewer');
		expect(await learned()).toEqual({ 'own-l': -1 });
		const inTitle = { title: 'Honey' };
		const inAbstract = { title: 'Food', abstract: 'Some honey.' };
		expect((await readJudge())(inAbstract)).toContain('own-b');
		await teach('own-b', 'fewer');
		expect((await readJudge())(inAbstract)).not.toContain('own-b');
		expect((await readJudge())(inTitle)).toContain('own-b');
		await teach('own-b', 'more');
		expect((await readJudge())(inAbstract)).toContain('own-b');
	});

	it('goes with its step, to and fro, and only once', async () => {
		const [first, second] = await teach('llm', 'fewer', 2);
		await retraceLesson(second!, 'undo');
		await retraceLesson(second!, 'undo');
		expect(await learned()).toEqual({ llm: 1 });
		await retraceLesson(first!, 'undo');
		await retraceLesson('another step', 'undo');
		expect(await learned()).toEqual({});
		await retraceLesson(second!, 'redo');
		await retraceLesson(second!, 'redo');
		expect(await learned()).toEqual({ llm: 1 });
	});

	it('comes back to where it was, also from the furthest', async () => {
		const steps = await teach('llm', 'fewer', 6);
		expect(await learned()).toEqual({ llm: 4 });
		for (const step of steps.toReversed()) await retraceLesson(step, 'undo');
		expect(await learned()).toEqual({});
	});

	it('does not come back by undo once it was forgotten', async () => {
		const [step] = await teach('llm', 'fewer');
		await teach('code', 'more');
		await forgetLessons('llm');
		await retraceLesson(step!, 'undo');
		expect(await learned()).toEqual({ code: -1 });
		await forgetLessons();
		expect(await learned()).toEqual({});
	});
});
