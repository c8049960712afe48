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

	test.each<[string, unknown, object]>([
		['the id of a built-in topic', { ...mamba, id: 'llm' }, { name: 'Mamba', code: 'broken' }],
		['no name', { ...mamba, name: '  ' }, { name: '  ', code: 'broken' }],
		['a hue that is none', { ...mamba, hue: 360 }, { name: 'Mamba', code: 'broken' }],
		[
			'a term that can match nothing',
			{ ...mamba, terms: ['…'] },
			{ name: 'Mamba', code: 'term', term: '…' },
		],
		['nothing to look for', { ...mamba, terms: [] }, { name: 'Mamba', code: 'broken' }],
		[
			'too many terms',
			{ ...mamba, terms: Array(61).fill('a term') },
			{ name: 'Mamba', code: 'broken' },
		],
		[
			'more than fits into storage.sync',
			{ ...mamba, terms: Array(60).fill('жжжжжжжжж '.repeat(8).trim()) },
			{ name: 'Mamba', code: 'broken' },
		],
		['nothing at all', null, { name: '#1', code: 'broken' }],
	])('%s is told and left out', (_name, value, problem) => {
		expect(parseOwn([value])).toEqual({ topics: [], problems: [problem] });
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
		['no JSON', '{', 'no-json'],
		['another file', '[]', 'no-topics'],
		['a newer file', '{"format":"offprint-topics","version":2,"topics":[]}', 'newer'],
	])('%s is refused', (_name, json, refused) => {
		expect(importOwn(json)).toEqual({ refused });
	});

	test('one broken topic does not keep out the others', () => {
		const json = JSON.stringify({
			format: 'offprint-topics',
			version: 1,
			topics: [{ ...mamba, hue: 'red' }, mamba, mamba],
		});
		expect(importOwn(json)).toEqual({
			topics: [mamba],
			problems: [
				{ name: 'Mamba', code: 'broken' },
				{ name: 'Mamba', code: 'twice' },
			],
		});
	});

	test('an imported topic takes the place of one of its name and keeps the id that is there', () => {
		const changed = { ...mamba, id: 'own-other', terms: ['mamba2'] };
		expect(mergeOwn([mamba], [changed])).toEqual({
			brought: [{ ...changed, id: 'own-mamba' }],
			replaced: [mamba],
			problems: [],
		});
	});

	test('an id that another topic has is changed', () => {
		const other = { ...mamba, name: 'Other' };
		const { brought, replaced } = mergeOwn([mamba], [other]);
		expect(brought.map(({ id }) => id)).toEqual(['own-other']);
		expect(replaced).toEqual([]);
	});

	test('there is an end to the room, and it is told', () => {
		const many = Array.from({ length: MOST_OWN }, (_, at) => ({
			...mamba,
			id: `own-t${at}`,
			name: `T${at}`,
		}));
		const { brought, problems } = mergeOwn(many, [mamba]);
		expect(brought).toEqual([]);
		expect(problems).toEqual([{ name: 'Mamba', code: 'no-room' }]);
	});
});
