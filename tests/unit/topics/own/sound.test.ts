import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { OwnMatcher } from '../../../../lib/topics/own/match.ts';
import { ownTopicSchema } from '../../../../lib/topics/own/schema.ts';
import { OWN_HUES, soundOwn } from '../../../../lib/topics/own/sound.ts';

const topic = { id: 'own-x', name: 'X', hue: OWN_HUES[0]!, terms: ['graph*'], not: [] };

describe('an own topic from storage', () => {
	it('is taken as it is', () => {
		expect(soundOwn(topic)).toEqual(topic);
	});

	it.each([
		['nothing', undefined],
		['text', 'own-x'],
		['a built-in id', { ...topic, id: 'llm' }],
		['an id of other letters', { ...topic, id: 'own-X y' }],
		['no name', { ...topic, name: ' ' }],
		['a name that fits no badge', { ...topic, name: 'x'.repeat(31) }],
		['no list of terms', { ...topic, terms: 'graph' }],
		['a term that can match nothing', { ...topic, terms: ['category:no such thing'] }],
		['a term without end', { ...topic, terms: ['x'.repeat(81)] }],
		['more terms than anyone writes', { ...topic, terms: Array(61).fill('graph') }],
		['neither terms nor likeness', { ...topic, terms: [] }],
		['a broken likeness', { ...topic, terms: [], alike: { words: [['a']], enough: 1 } }],
		['a likeness to everything', { ...topic, terms: [], alike: { words: [['a', 1]], enough: 0 } }],
	])('is none when it is %s', (_, value) => {
		expect(soundOwn(value)).toBeUndefined();
	});

	it.each([
		[359, 0],
		[Number.NaN, OWN_HUES[0]],
		['red', OWN_HUES[0]],
		[26, 25],
	])('takes the nearest colour there is to %s', (hue, nearest) => {
		expect(soundOwn({ ...topic, hue })?.hue).toBe(nearest);
	});

	it('never throws, and a matcher can be made of what it gives', () => {
		const value = fc.oneof(
			fc.anything(),
			fc.record(
				{
					id: fc.constantFrom('own-a', 'own-b2', 'x'),
					name: fc.string(),
					hue: fc.anything(),
					terms: fc.array(fc.oneof(fc.string(), fc.constantFrom('a*', 'author:', 'ab*'))),
					not: fc.array(fc.string()),
					alike: fc.anything(),
				},
				{ requiredKeys: [] },
			),
		);
		fc.assert(
			fc.property(value, (stored) => {
				const read = soundOwn(stored);
				if (read) new OwnMatcher([read]).match({ title: 'A' }, []);
				if (read && read.alike === undefined)
					expect(ownTopicSchema.safeParse(read).success).toBe(true);
			}),
		);
	});
});
