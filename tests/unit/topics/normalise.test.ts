import { describe, expect, test } from 'vitest';
import { formsOf } from '../../../lib/topics/lexicon.ts';
import { american, singular, wordsOf } from '../../../lib/topics/normalise.ts';

const folded = (text: string): string[] => wordsOf(text).map((word) => word.folded);

test.each([
	['models', 'model'],
	['studies', 'study'],
	['species', 'species'],
	['series', 'series'],
	['biases', 'bias'],
	['bias', 'bias'],
	['losses', 'loss'],
	['loss', 'loss'],
	['boxes', 'box'],
	['meshes', 'mesh'],
	['searches', 'search'],
	['caches', 'cach'],
	['databases', 'database'],
	['analysis', 'analysis'],
	['analyses', 'analysis'],
	['corpora', 'corpus'],
	['matrices', 'matrix'],
	['gans', 'gan'],
	['gas', 'gas'],
	['atlas', 'atlas'],
	['focus', 'focus'],
	['llms', 'llm'],
	['is', 'is'],
	['ies', 'ies'],
	['s', 's'],
	['', ''],
])('singular of “%s” is “%s”', (word, expected) => {
	expect(singular(word)).toBe(expected);
});

test.each([
	['generalisation', 'generalization'],
	['optimising', 'optimizing'],
	['optimiser', 'optimizer'],
	['tokenised', 'tokenized'],
	['behaviour', 'behavior'],
	['behavioural', 'behavioral'],
	['neighbourhood', 'neighborhood'],
	['modelling', 'modeling'],
	['labelled', 'labeled'],
	['unlabelled', 'unlabeled'],
	['supervised', 'supervised'],
	['denoising', 'denoising'],
	['synthesis', 'synthesis'],
	['advertising', 'advertising'],
	['precise', 'precise'],
	['parallelled', 'parallelled'],
])('American for “%s” is “%s”', (word, expected) => {
	expect(american(word)).toBe(expected);
});

describe('words', () => {
	test.each([
		['hyphens and dashes are blanks', 'vision-language—action', ['vision', 'language', 'action']],
		['case goes', 'NeRF GPT-4o', ['nerf', 'gpt', '4o']],
		['marks go', 'Kähler Poincaré', ['kahler', 'poincare']],
		['decomposed marks too', 'Ka\u0308hler', ['kahler']],
		['short words keep theirs', 'hội más', ['hội', 'más']],
		['compatible forms are plain', 'ﬁne‐ｔｕｎｉｎｇ 𝐋𝐋𝐌', ['fine', 'tuning', 'llm']],
		['commands are no words', String.raw`$\alpha$ in \mathcal{X}`, ['in', 'x']],
		['tags are no words', 'a <b>c</b> <i class="d">e</i><br/> <jats:p>f', ['a', 'c', 'e', 'f']],
		['comparisons are no tags', 'a < b and c > d', ['a', 'b', 'and', 'c', 'd']],
		['tight ones neither', 'if a<b and c>d', ['if', 'a', 'b', 'and', 'c', 'd']],
		['apostrophes split', 'model’s', ['model', 's']],
		['nothing has none', ' …! ', []],
	])('%s', (_name, text, expected) => {
		expect(folded(text)).toEqual(expected);
	});

	test('stand where they stood', () => {
		const text = String.raw`On \emph{Kähler} <sup>2</sup>-forms’ 𝐋𝐋𝐌s`;
		const found = wordsOf(text).map(({ start, end }) => text.slice(start, end));
		expect(found).toEqual(['On', 'Kähler', '2', 'forms', '𝐋𝐋𝐌s']);
	});

	test('are bounded in number and length', () => {
		expect(wordsOf('a '.repeat(50_000)).length).toBeLessThanOrEqual(1_200);
		expect(folded('x'.repeat(9_000))).toEqual(['']);
	});
});

test.each([
	['large language model', [['large', 'language', 'model']]],
	['pre training', [['pre', 'training'], ['pretraining']]],
	[
		'multi agent systems',
		[
			['multi', 'agent', 'system'],
			['multiagent', 'system'],
		],
	],
	['kv cache*', [['kv', 'cache*']]],
	['labelled data', [['labeled', 'data']]],
])('forms of “%s”', (phrase, expected) => {
	expect(formsOf(phrase)).toEqual(expected);
});
