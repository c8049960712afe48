import { expect, test } from 'vitest';
import { adjusted } from '../../../lib/topics/adjust.ts';
import { classify } from '../../../lib/topics/classify.ts';

test('a correction is undone by its opposite', () => {
	const fewer = adjusted({}, 'llm', 'fewer');
	expect(fewer).toEqual({ llm: 1 });
	expect(adjusted(fewer, 'llm', 'more')).toEqual({});
	expect(adjusted({ rl: 1 }, 'llm', 'more')).toEqual({ rl: 1, llm: -1 });
});

test('corrections have an end, so that a few more undo them', () => {
	let adjustments = {};
	for (let times = 0; times < 20; times += 1) adjustments = adjusted(adjustments, 'llm', 'fewer');
	expect(adjustments).toEqual({ llm: 4 });
});

test('a badge goes where much more is asked for, and comes where less is', () => {
	const input = {
		title: 'Large language models for machine translation',
		abstract: 'We ask how large language models translate, and train them to translate better.',
	};
	const ids = (adjustments: Record<string, number>): string[] =>
		classify(input, { limit: 9, adjustments }).map(({ topic }) => topic);
	expect(ids({})).toContain('translation');
	expect(ids({ translation: 20 })).not.toContain('translation');
	expect(ids({ speech: -20 })).toContain('speech');
});
