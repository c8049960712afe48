import { describe, expect, test } from 'vitest';
import { evaluate } from '../../../../lib/topics/training/evaluate.ts';
import { measure } from '../../../../lib/topics/training/metrics.ts';

const papers = [
	{ core: ['llm', 'rl'], acceptable: ['reasoning'] },
	{ core: ['vlm'], acceptable: [] },
	{ core: ['rl'], acceptable: [] },
];
/** Right, acceptable, wrong; wrong; nothing. */
const answers = [['llm', 'reasoning', 'audio'], ['audio'], []];

describe('figures', () => {
	const found = measure(papers, answers);

	test('against the expected topics alone', () => {
		expect(found.micro.precision).toBeCloseTo(1 / 4);
		expect(found.micro.recall).toBeCloseTo(1 / 4);
		// llm is found, rl and vlm are not: 1, 0, 0.
		expect(found.macro.f1).toBeCloseTo(1 / 3);
	});

	test('an acceptable badge is right and no acceptable one is missed', () => {
		expect(found.lenient.precision).toBeCloseTo(2 / 4);
		expect(found.lenient.recall).toBeCloseTo(1 / 4);
		expect(found.lenient.f1).toBeCloseTo(1 / 3);
	});

	test('by place, by paper and by topic', () => {
		expect(found.precisionAt1).toBeCloseTo(1 / 2);
		expect(found.precisionAt3).toBeCloseTo(2 / 4);
		expect(found.covered).toBeCloseTo(1 / 3);
		expect(found.bare).toBeCloseTo(1 / 3);
		expect(found.badges).toBeCloseTo(4 / 3);
		expect(found.topics['rl']).toEqual({ expected: 2, found: 0, hit: 0, right: 0 });
		expect(found.topics['audio']).toEqual({ expected: 0, found: 2, hit: 0, right: 0 });
	});

	test('nothing at all is no error', () => {
		expect(measure([], []).lenient).toEqual({ precision: 0, recall: 0, f1: 0 });
	});
});

describe('an evaluation', () => {
	const file = (core: string[]) => ({
		papers: [
			{
				title: 'A coding agent that resolves GitHub issues',
				abstract: 'Our coding agent edits repositories and is tested on SWE-bench.',
				categories: [],
				core,
				acceptable: [],
			},
		],
		tellsApart: true,
		problems: [],
	});

	test('answers in the first ids where a file knows no others: a narrow badge says the wider', () => {
		const { ids, systems } = evaluate(file(['code', 'agents']));
		expect(ids).toBe('first');
		expect(systems['engine']!.full.topics['code']).toMatchObject({ hit: 1 });
		expect(systems['engine']!.full.topics['agents']).toMatchObject({ hit: 1 });
	});

	test('answers in the current ids elsewhere', () => {
		const { ids, systems } = evaluate(file(['codeagents']));
		expect(ids).toBe('current');
		expect(systems['engine']!.full.topics['codeagents']).toMatchObject({ hit: 1 });
	});

	test('has title-only and full figures of the engine and of both baselines', () => {
		const { systems } = evaluate(file(['code']));
		expect(Object.keys(systems)).toEqual(['engine', 'lexicon only', 'name as keyword']);
		for (const { full, title } of Object.values(systems)) {
			expect(full.ms).toBeGreaterThanOrEqual(0);
			expect(title.badges).toBeGreaterThanOrEqual(0);
		}
	});

	test('a topic that nobody knows is told and left out', () => {
		const { papers: count, problems } = evaluate(file(['code', 'alchemy']));
		expect(count).toBe(1);
		expect(problems).toEqual(['unknown topic alchemy, 1 times: left out']);
		expect(evaluate(file(['alchemy'])).problems).toContain(
			'1 papers have no known topic: left out',
		);
	});
});
