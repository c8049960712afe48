import { describe, expect, test } from 'vitest';
import { exportOwn, importOwn, mergeOwn, parseOwn } from '../../../../lib/topics/own/exchange.ts';
import {
	MOST_OWN,
	ownIdOf,
	ownTopicSchema,
	type OwnTopic,
} from '../../../../lib/topics/own/schema.ts';

const mamba: OwnTopic = {
	id: 'own-mamba',
	name: 'Mamba',
	hue: 200,
	terms: ['mamba', 'author:Albert Gu', 'category:cs.LG'],
	not: ['snake*'],
};

describe('a topic', () => {
	test('is taken as it is', () => {
		expect(ownTopicSchema.parse(mamba)).toEqual(mamba);
	});

	test.each<[string, unknown, RegExp]>([
		['the id of a built-in topic', { ...mamba, id: 'llm' }, /id: /],
		['no name', { ...mamba, name: '  ' }, /name: /],
		['a hue that is none', { ...mamba, hue: 360 }, /hue: /],
		['a term that can match nothing', { ...mamba, terms: ['…'] }, /terms\.0: “…”: no word/],
		['nothing to look for', { ...mamba, terms: [] }, /neither terms nor papers/],
		['too many terms', { ...mamba, terms: Array(61).fill('a term') }, /terms: /],
		[
			'more than fits into storage.sync',
			{ ...mamba, terms: Array(60).fill('жжжжжжжжж '.repeat(8).trim()) },
			/more than 8000 bytes/,
		],
		['nothing at all', null, /topic 1: /],
	])('%s is told and left out', (_name, value, message) => {
		const { topics, problems } = parseOwn([value]);
		expect(topics).toEqual([]);
		expect(problems).toHaveLength(1);
		expect(problems[0]).toMatch(message);
	});

	test('an id comes from the name and is new', () => {
		expect(ownIdOf('State Space!', new Set())).toBe('own-statespace');
		expect(ownIdOf('État', new Set(['own-etat']))).toBe('own-etat2');
		expect(ownIdOf('大模型', new Set(['own-topic', 'own-topic2']))).toBe('own-topic3');
	});
});

describe('files', () => {
	test('what is exported is imported', () => {
		expect(importOwn(exportOwn([mamba]))).toEqual({ topics: [mamba], problems: [] });
	});

	test.each([
		['no JSON', '{', 'This is no JSON file.'],
		['another file', '[]', 'This is no file of Offprint topics.'],
		[
			'a newer file',
			'{"format":"offprint-topics","version":2,"topics":[]}',
			'This file was written by a newer Offprint; update it first.',
		],
	])('%s is refused', (_name, json, message) => {
		expect(() => importOwn(json)).toThrow(message);
	});

	test('one broken topic does not keep out the others', () => {
		const json = JSON.stringify({
			format: 'offprint-topics',
			version: 1,
			topics: [{ ...mamba, hue: 'red' }, mamba, mamba],
		});
		const { topics, problems } = importOwn(json);
		expect(topics).toEqual([mamba]);
		expect(problems[0]).toMatch(/^“Mamba”: hue: /);
		expect(problems[1]).toBe('“Mamba”: its id own-mamba stands there twice');
	});

	test('an imported topic takes the place of one of its name and keeps the id that is there', () => {
		const changed = { ...mamba, id: 'own-other', terms: ['mamba2'] };
		expect(mergeOwn([mamba], [changed]).topics).toEqual([{ ...changed, id: 'own-mamba' }]);
	});

	test('an id that another topic has is changed', () => {
		const other = { ...mamba, name: 'Other' };
		expect(mergeOwn([mamba], [other]).topics.map(({ id }) => id)).toEqual([
			'own-mamba',
			'own-other',
		]);
	});

	test('there is an end to the room, and it is told', () => {
		const many = Array.from({ length: MOST_OWN }, (_, at) => ({
			...mamba,
			id: `own-t${at}`,
			name: `T${at}`,
		}));
		const { topics, problems } = mergeOwn(many, [mamba]);
		expect(topics).toHaveLength(MOST_OWN);
		expect(problems).toEqual(['“Mamba”: there is room for 50 topics']);
	});
});
