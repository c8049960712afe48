import { describe, expect, test } from 'vitest';
import { classify } from '../../../../lib/topics/classify.ts';
import { OwnMatcher } from '../../../../lib/topics/own/match.ts';
import type { OwnTopic } from '../../../../lib/topics/own/schema.ts';
import { readingOf } from '../../../../lib/topics/reading.ts';
import type { ClassifyInput } from '../../../../lib/topics/topic.ts';

const topic = (terms: string[], not: string[] = [], id = 'own-mine'): OwnTopic => ({
	id,
	name: id,
	hue: 0,
	terms,
	not,
});

const found = (input: ClassifyInput, ...topics: OwnTopic[]): string[] =>
	new OwnMatcher(topics).match(input, readingOf(input)).map((one) => one.topic);

describe('terms', () => {
	const title = 'Selective State-Space Models for Genomes';

	test.each([
		['a word, whatever its number', 'genome', true],
		['a phrase across a hyphen', 'state space', true],
		['a beginning', 'geno*', true],
		['not the middle of a word', 'nom', false],
		['not words that stand apart', 'selective models', false],
	])('%s', (_name, term, fits) => {
		expect(found({ title }, topic([term]))).toEqual(fits ? ['own-mine'] : []);
	});

	test('are looked for in abstract and keywords too', () => {
		expect(found({ title: 'A', abstract: 'of genomes' }, topic(['genome']))).toHaveLength(1);
		expect(found({ title: 'A', keywords: ['Genome'] }, topic(['genome']))).toHaveLength(1);
	});

	test('one exclusion is enough, wherever it stands', () => {
		const abstract = 'We survey the field.';
		expect(found({ title }, topic(['genome'], ['survey']))).toHaveLength(1);
		expect(found({ title, abstract }, topic(['genome'], ['survey']))).toEqual([]);
	});

	test('joined ones are found together or not at all, wherever each stands', () => {
		const both = topic(['diffus* + protein'], ['survey + genome']);
		const paper = { title: 'Diffusing backbones', abstract: 'We make proteins.' };
		expect(found({ title: 'Diffusion of images' }, both)).toEqual([]);
		expect(found({ title: 'Protein folding' }, both)).toEqual([]);
		expect(found(paper, both)).toEqual(['own-mine']);
		expect(found({ ...paper, keywords: ['survey'] }, both)).toEqual(['own-mine']);
		expect(found({ ...paper, keywords: ['survey', 'genomes'] }, both)).toEqual([]);
		const [match] = new OwnMatcher([both]).match(paper, readingOf(paper));
		expect(match!.evidence.map(({ phrase }) => phrase)).toEqual(['Diffusing', 'proteins']);
		const authors = [{ name: 'Kevin Wu' }];
		expect(found({ ...paper, authors }, topic(['author:Wu + protein']))).toEqual(['own-mine']);
		expect(found({ title: 'A', authors }, topic(['author:Wu + protein']))).toEqual([]);
	});

	test('an author has all parts of the name in one name', () => {
		const authors = [{ name: 'Albert Gu' }, { name: 'Tri Dao' }];
		expect(found({ title, authors }, topic(['author:Gu, Albert'.replace(',', '')]))).toHaveLength(
			1,
		);
		expect(found({ title, authors }, topic(['author:Albert Dao']))).toEqual([]);
		expect(found({ title, authors }, topic(['genome'], ['author:tri dao']))).toEqual([]);
	});

	test('a category holds those beneath it and no others', () => {
		const categories = ['cs.LG', 'q-bio.GN'];
		expect(found({ title: 'A', categories }, topic(['category:cs']))).toHaveLength(1);
		expect(found({ title: 'A', categories }, topic(['category:q-bio.gn']))).toHaveLength(1);
		expect(found({ title: 'A', categories }, topic(['category:q-bio.g']))).toEqual([]);
	});
});

describe('answers', () => {
	test('own topics stand before built-in ones, the surer first, with what was found', () => {
		const own = new OwnMatcher([
			topic(['translation'], [], 'own-b'),
			topic(['machine', 'translation'], [], 'own-a'),
		]);
		const ranked = classify({ title: 'Neural Machine Translation' }, { own });
		expect(ranked.map((one) => one.topic)).toEqual(['own-a', 'own-b', 'translation']);
		expect(ranked[1]!.evidence).toEqual([{ phrase: 'Translation', where: 'title', by: 'own' }]);
	});

	test('the limit counts them', () => {
		const own = new OwnMatcher([topic(['translation'])]);
		expect(classify({ title: 'Machine Translation' }, { own, limit: 1 })).toMatchObject([
			{ topic: 'own-mine' },
		]);
	});

	test('without topics there is nothing', () => {
		expect(found({ title: 'A' })).toEqual([]);
	});
});

test('fifty topics of sixty terms that nearly match cost no more than their length', () => {
	const terms = Array.from(
		{ length: 60 },
		(_, at) => `aa aa aa aa aa aa aa b${'c'.repeat(at % 30)}`,
	);
	const topics = Array.from({ length: 50 }, (_, at) => topic(terms, [], `own-t${at}`));
	const matcher = new OwnMatcher(topics);
	const input = { title: 'aa '.repeat(400), abstract: 'aa '.repeat(5_000) };
	const reading = readingOf(input);
	// 1,600 words, at most eight steps from each: were a term tried by itself, it would be 10^7.
	expect(matcher.match(input, reading)).toEqual([]);
});
