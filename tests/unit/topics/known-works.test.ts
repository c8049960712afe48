import { expect, test } from 'vitest';
import { classify } from '../../../lib/topics/classify.ts';
import { topicById } from '../../../lib/topics/taxonomy.ts';
import { knownWorks } from './known-works.ts';

const answers = knownWorks.map(({ right, ...work }) =>
	classify(work).map(({ topic }) => right.has(topic)),
);

const share = (values: readonly boolean[]): number => values.filter(Boolean).length / values.length;

test('the topics of the list exist', () => {
	const topics = knownWorks.flatMap(({ right }) => [...right]);
	expect(topics.filter((topic) => topicById(topic) === undefined)).toEqual([]);
});

test('most badges of works that many know are right', () => {
	expect(share(answers.flat())).toBeGreaterThan(0.8);
});

test('most of their first badges are right', () => {
	expect(share(answers.map(([first]) => first === true))).toBeGreaterThan(0.75);
});

test('few of them have none', () => {
	expect(share(answers.map(({ length }) => length === 0))).toBeLessThan(0.12);
});
