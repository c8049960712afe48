import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
	forget,
	isEmpty,
	NO_FILTER,
	passes,
	toggleHidden,
	toggleWith,
	toggleWithout,
	type Facts,
	type Filter,
} from '../../../lib/filter/filter.ts';

const facts = (given: Partial<Omit<Facts, 'topics'>> & { topics?: string[] } = {}): Facts => ({
	saved: false,
	announced: undefined,
	...given,
	topics: new Set(given.topics),
});

const filter = (given: Partial<Filter>): Filter => ({ ...NO_FILTER, ...given });

describe('what a filter shows', () => {
	test.each<[string, Partial<Filter>, Parameters<typeof facts>[0], boolean]>([
		['nothing asked', {}, {}, true],
		['a topic that is there', { with: ['llm'] }, { topics: ['llm', 'code'] }, true],
		['a topic that is not', { with: ['llm'] }, { topics: ['code'] }, false],
		['all of two, one there', { with: ['llm', 'code'] }, { topics: ['llm'] }, false],
		['any of two, one there', { with: ['llm', 'code'], match: 'any' }, { topics: ['llm'] }, true],
		['any of two, none there', { with: ['llm', 'code'], match: 'any' }, { topics: ['rl'] }, false],
		['without one that is there', { without: ['llm'] }, { topics: ['llm'] }, false],
		['without one that is not', { without: ['llm'] }, { topics: ['code'] }, true],
		[
			'with one and without another',
			{ with: ['rl'], without: ['llm'] },
			{ topics: ['rl', 'llm'] },
			false,
		],
		['only saved, saved', { saved: 'only' }, { saved: true }, true],
		['only saved, not saved', { saved: 'only' }, {}, false],
		['only unsaved, saved', { saved: 'not' }, { saved: true }, false],
		['replaced hidden', { hidden: ['replaced'] }, { announced: 'replaced' }, false],
		[
			'replaced hidden, cross-listed',
			{ hidden: ['replaced'] },
			{ announced: 'cross-listed' },
			true,
		],
		['replaced hidden, new', { hidden: ['replaced'] }, {}, true],
	])('%s', (_, given, of, expected) => {
		expect(passes(filter(given), facts(of))).toBe(expected);
	});
});

describe('how a filter changes', () => {
	const topic = fc.constantFrom('llm', 'code', 'rl', 'vision');
	const step = fc.oneof(
		topic.map((id) => (before: Filter) => toggleWith(before, id)),
		topic.map((id) => (before: Filter) => toggleWithout(before, id)),
		topic.map((id) => (before: Filter) => forget(before, id)),
		fc
			.constantFrom<Filter['hidden'][number]>('replaced', 'cross-listed')
			.map((kind) => (before: Filter) => toggleHidden(before, kind)),
	);

	test('no topic is ever wanted and left out at once, or named twice', () => {
		fc.assert(
			fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
				const after = steps.reduce((before, change) => change(before), NO_FILTER);
				const named = [...after.with, ...after.without];
				expect(new Set(named).size).toBe(named.length);
			}),
		);
	});

	test('the same toggle twice is none', () => {
		fc.assert(
			fc.property(topic, (id) => {
				expect(toggleWith(toggleWith(NO_FILTER, id), id)).toEqual(NO_FILTER);
				expect(toggleWithout(toggleWithout(NO_FILTER, id), id)).toEqual(NO_FILTER);
				expect(isEmpty(toggleWith(NO_FILTER, id))).toBe(false);
			}),
		);
	});
});
