import fc from 'fast-check';
import { expect, test } from 'vitest';
import { classify } from '../../../lib/topics/classify.ts';
import { taxonomy } from '../../../lib/topics/taxonomy.ts';
import type { ClassifyInput, Evidence } from '../../../lib/topics/topic.ts';

const phrases = taxonomy.flatMap(({ strong = '', title = '', weak = '', not = '' }) =>
	[strong, title, weak, not].flatMap((list) => list.split('|')),
);

/** Phrases of the lexicon among other words and noise, so that something is found. */
const text = fc
	.array(
		fc.oneof(
			{ weight: 4, arbitrary: fc.constantFrom(...phrases) },
			{ weight: 2, arbitrary: fc.lorem({ maxCount: 2 }) },
			{ weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 12 }) },
			{
				weight: 1,
				arbitrary: fc.constantFrom('$x_i$', String.raw`\mathbf{X}`, '<b>', '—', '-', '\n'),
			},
		),
		{ maxLength: 20 },
	)
	.map((parts) => parts.join(' '));

const category = fc.constantFrom(
	'cs.CL',
	'cs.CV',
	'math.AG',
	'hep-ph',
	'cs.RO',
	'x',
	'',
	'stat.ML',
);

const input: fc.Arbitrary<ClassifyInput> = fc.record(
	{
		title: text,
		abstract: fc.option(text, { nil: undefined }),
		categories: fc.array(category, { maxLength: 4 }),
		keywords: fc.array(text, { maxLength: 5 }),
	},
	{ requiredKeys: ['title'] },
);

const holds = (given: ClassifyInput, { phrase, where }: Evidence): boolean => {
	const texts = { title: [given.title], abstract: [given.abstract ?? ''] };
	const places = {
		...texts,
		keywords: given.keywords ?? [],
		categories: given.categories ?? [],
		authors: [],
	};
	return phrase !== '' && places[where].some((place: string) => place.includes(phrase));
};

const ids = new Set(taxonomy.map(({ id }) => id));

test('every answer is well formed', () => {
	fc.assert(
		fc.property(input, fc.nat({ max: 12 }), (given, limit) => {
			const answer = classify(given, { limit });
			expect(answer.length).toBeLessThanOrEqual(limit);
			expect(new Set(answer.map(({ topic }) => topic)).size).toBe(answer.length);
			expect(answer.every(({ topic }) => ids.has(topic))).toBe(true);
			const scores = answer.map(({ score }) => score);
			expect(scores).toEqual(scores.toSorted((a, b) => b - a));
			for (const { evidence } of answer) {
				expect(evidence.length).toBeGreaterThan(0);
				expect(evidence.filter((one) => !holds(given, one))).toEqual([]);
			}
		}),
		{ numRuns: 300 },
	);
});

test('the same input has the same answer, and a shorter limit cuts a longer one', () => {
	fc.assert(
		fc.property(input, (given) => {
			const all = classify(given, { limit: 99 });
			expect(classify(structuredClone(given), { limit: 99 })).toEqual(all);
			expect(classify(given)).toEqual(all.slice(0, 3));
		}),
		{ numRuns: 200 },
	);
});

test('the input is left as it was', () => {
	fc.assert(
		fc.property(input, (given) => {
			const before = structuredClone(given);
			classify(given);
			expect(given).toEqual(before);
		}),
		{ numRuns: 50 },
	);
});

test('any text whatever is answered', () => {
	const any = fc.string({ unit: 'binary', maxLength: 400 });
	fc.assert(
		fc.property(any, any, fc.array(any), (title, abstract, list) => {
			const answer = classify({ title, abstract, categories: list, keywords: list });
			expect(answer.length).toBeLessThanOrEqual(3);
		}),
		{ numRuns: 300 },
	);
});
