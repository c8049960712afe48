import { expect, test } from 'vitest';
import { TopicsAhead } from '../../../lib/import/ahead/ahead.ts';
import { serveAhead } from '../../../lib/import/ahead/serve.ts';
import type { PaperDraft } from '../../../lib/paper/paper.ts';
import { judgeBy, type Bending } from '../../../lib/topics/judge.ts';

const drafts = Array.from({ length: 250 }, (_, index): PaperDraft => ({
	id: `doi:10.1000/${index}`,
	title: index % 2 === 0 ? 'Low-rank adaptation of large language models' : 'Honey and bees',
	authors: [{ name: 'Ana Bo' }],
	source: 'import',
}));

const bending: Bending = {
	adjustments: {},
	own: [{ id: 'own-b', name: 'Bees', hue: 40, terms: ['honey', 'author:bo'], not: [] }] as never,
};

type Listener = (event: MessageEvent) => void;

/** A thread that answers when it is told to. */
const thread = () => {
	const toPage: Listener[] = [];
	const toThread: Listener[] = [];
	const sent: unknown[] = [];
	let ended = 0;
	serveAhead({
		postMessage: (data) => toPage.forEach((each) => each({ data } as MessageEvent)),
		addEventListener: (_, listener) => toThread.push(listener),
	});
	return {
		port: {
			postMessage: (data: unknown) => void sent.push(structuredClone(data)),
			addEventListener: (_: 'message', listener: Listener) => void toPage.push(listener),
			terminate: () => (ended += 1),
		},
		work: (most = Infinity) => {
			for (const data of sent.splice(0, most)) {
				toThread.forEach((each) => each({ data } as MessageEvent));
			}
		},
		ended: () => ended > 0,
	};
};

const never = (): string[] => {
	throw new Error('Asked the page.');
};

test('decides topics as the page would, own ones, too', () => {
	const { port, work, ended } = thread();
	const ahead = new TopicsAhead(port, bending);
	for (const draft of drafts) ahead.add(draft);
	ahead.close();
	expect(ended()).toBe(false);
	work();
	expect(ended()).toBe(true);
	const judge = ahead.judge(bending, never);
	const here = judgeBy(bending);
	for (const draft of drafts.slice(0, 200)) expect(judge(draft)).toEqual(here(draft));
	expect(judge(drafts[1]!)).toContain('own-b');
});

test('leaves to the page what is not there yet, and what was bent otherwise since', () => {
	const { port, work } = thread();
	const ahead = new TopicsAhead(port, bending);
	for (const draft of drafts) ahead.add(draft);
	work(2);
	const mine = () => ['mine'];
	const judge = ahead.judge(structuredClone(bending), mine);
	expect(judge(drafts[99]!)).not.toEqual(['mine']);
	expect(judge(drafts[100]!)).toEqual(['mine']);
	expect(ahead.judge({ ...bending, own: [] }, mine)(drafts[99]!)).toEqual(['mine']);
});

test('ends a thread that nobody asked anything', () => {
	const { port, ended } = thread();
	new TopicsAhead(port, bending).close();
	expect(ended()).toBe(true);
});
