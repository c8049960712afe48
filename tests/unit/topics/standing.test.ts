import { expect, test } from 'vitest';
import { readingOf } from '../../../lib/topics/reading.ts';
import { tallyOf } from '../../../lib/topics/tally.ts';

const standingOf = (title: string, abstract = ''): number[] => [
	...tallyOf(readingOf({ title, abstract })).get('reasoning')!.standing,
];

test.each([
	['Chain of Thought: What Is It Good For?', 1, -1],
	['PaperName: Better Chain of Thought', 1, 1],
	['Chain of Thought in the Wild', 0, 0],
])('%s', (title, head, side) => {
	expect(standingOf(title).slice(0, 2)).toEqual([head, side]);
});

test('a phrase is told by the sentence that it stands in', () => {
	const filler = 'Models answer quickly.';
	const phrase = 'This is about chain of thought.';
	const [, , opening, closing, claims, firstClaim, early, late] = standingOf(
		'Title',
		`${phrase} ${filler} ${filler}`,
	);
	expect(opening).toBeGreaterThan(0);
	expect([closing, claims, firstClaim]).toEqual([0, 0, 0]);
	expect(early! + late!).toBe(1);
	expect(standingOf('Title', `${filler} ${filler} ${phrase}`).slice(2, 6)).toEqual([
		0,
		opening,
		0,
		0,
	]);
});

test.each([
	['We propose a chain of thought for it.', true],
	['This paper studies chain of thought.', true],
	['Our carefully built method shows chain of thought.', true],
	['They propose a chain of thought.', false],
	['We like a chain of thought.', false],
	['We are here. Others propose chain of thought.', false],
])('a claim of the paper: %s', (sentence, isClaim) => {
	const [, , , , claims, firstClaim] = standingOf('Title', `Models fail. ${sentence} It works.`);
	expect([claims! > 0, firstClaim! > 0]).toEqual([isClaim, isClaim]);
});

test('only the first claim is the first', () => {
	const [, , , , claims, firstClaim] = standingOf(
		'Title',
		'We present a thing. We evaluate chain of thought with it. Done.',
	);
	expect([claims! > 0, firstClaim]).toEqual([true, 0]);
});

test('a stop within a number or before a small letter ends no sentence', () => {
	const [, , opening] = standingOf('Title', 'At 3.5 and e.g. more of chain of thought. Then on.');
	expect(opening).toBeGreaterThan(0);
});
