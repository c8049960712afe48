/**
 * Milliseconds that a card's topics take in Chromium, beside a floor in the same page: the same texts
 * split into words, each looked up once. Where `../shared/topics` stands its papers are used, with
 * their abstracts; else the titles of the unit tests, with other titles as abstracts.
 */
import { existsSync } from 'node:fs';
import { rolldown } from 'rolldown';
import type { ClassifyInput } from '../../lib/topics/topic.ts';
import { linesOf } from '../../lib/topics/training/sources.ts';
import { launchChromium } from '../support/chromium.ts';
import { startHosts } from '../support/hosts.ts';
import { classics, listed } from '../unit/topics/titles.ts';

const SHARED = '../shared/topics/unlabelled.jsonl.gz';
const PAPERS = 600;
/** Cards of a first screen and more, for which nothing is warm. */
const FIRST = 31;

export interface TopicsBench {
	papers: number;
	'median ms': number;
	'p95 ms': number;
	'floor median ms': number;
	'median, of floor': number;
	'p95, of floor': number;
	/** The first cards of a page together, with the unpacking of the model and the lexicon. */
	'first 31 cards ms': number;
	'unpacking ms': number;
}

const papersOf = (): ClassifyInput[] => {
	if (existsSync(SHARED)) {
		const papers = linesOf<ClassifyInput>(SHARED);
		const step = Math.floor(papers.length / PAPERS);
		return papers.filter((_, at) => at % step === 0).slice(0, PAPERS);
	}
	const titles = [...listed, ...classics].map(({ title }) => title);
	return titles.map((title, at) => ({ title, abstract: titles.slice(at, at + 15).join('. ') }));
};

const ENTRY = '\0bench';
const source = `
import { classify } from ${JSON.stringify(new URL('../../lib/topics/classify.ts', import.meta.url).pathname)};
globalThis.classify = classify;
`;

const bundle = async (): Promise<string> => {
	const built = await rolldown({
		input: ENTRY,
		platform: 'browser',
		plugins: [
			{
				name: 'entry',
				resolveId: (id) => (id === ENTRY ? id : undefined),
				load: (id) => (id === ENTRY ? source : undefined),
			},
		],
	});
	const { output } = await built.generate({ format: 'iife', minify: true });
	await built.close();
	return output[0].code;
};

interface Times {
	ours: number[];
	floor: number[];
	first: number;
	unpacking: number;
}

/** Runs in the page. */
const timed = (papers: ClassifyInput[], first: number): Times => {
	const { classify } = globalThis as unknown as { classify: (paper: ClassifyInput) => unknown };
	const known = new Map<string, number>();
	const split = ({ title, abstract = '' }: ClassifyInput): number => {
		let sum = 0;
		for (const [word] of `${title} ${abstract}`.toLowerCase().matchAll(/[\p{L}\p{N}]+/gu)) {
			const count = known.get(word) ?? 0;
			known.set(word, count + 1);
			sum += count;
		}
		return sum;
	};
	const time = (work: () => unknown): number => {
		const start = performance.now();
		work();
		return performance.now() - start;
	};
	const unpacking = time(() => classify({ title: 'A first paper' }));
	const early = time(() => papers.slice(0, first).map((paper) => classify(paper)));
	const late = papers.slice(first);
	const floor: number[] = [];
	const ours: number[] = [];
	// In turns, so that a busy moment of the machine is everybody's.
	for (const paper of late) {
		floor.push(time(() => split(paper)));
		ours.push(time(() => classify(paper)));
	}
	return { ours, floor, first: unpacking + early, unpacking };
};

const at = (values: readonly number[], share: number): number =>
	values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
const round = (value: number): number => Math.round(value * 1_000) / 1_000;

/** An isolated page, whose clock is fine enough for one card. */
const ISOLATED = {
	'content-type': 'text/html; charset=utf-8',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-embedder-policy': 'require-corp',
};

export const benchTopics = async (): Promise<TopicsBench> => {
	const script = await bundle();
	const body = `<!doctype html><title>Topics</title><script>${script}</script>`;
	const hosts = await startHosts({
		'topics.test': () => new Response(body, { headers: ISOLATED }),
	});
	const session = await launchChromium({ hosts });
	const page = await session.newPage('https://topics.test/');
	const papers = papersOf();
	const send = `(${timed.toString()})(${JSON.stringify(papers)}, ${FIRST})`;
	const { ours, floor, first, unpacking } = await page.evaluate<Times>(send);
	await session.close();
	await hosts.close();
	const least = at(floor, 0.5);
	return {
		papers: ours.length,
		'median ms': round(at(ours, 0.5)),
		'p95 ms': round(at(ours, 0.95)),
		'floor median ms': round(least),
		'median, of floor': round(at(ours, 0.5) / least),
		'p95, of floor': round(at(ours, 0.95) / at(floor, 0.95)),
		'first 31 cards ms': round(first),
		'unpacking ms': round(unpacking),
	};
};
