import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { citationKey, isUsableKey, keyGiver } from '../../../lib/citation/key/key.ts';
import { parsePattern } from '../../../lib/citation/key/pattern.ts';
import { KEY_PRESETS } from '../../../lib/citation/key/presets.ts';
import type { PaperDraft } from '../../../lib/paper/paper.ts';
import { cited } from './papers.ts';

const keyOf = (draft: Partial<PaperDraft>, pattern?: string): string =>
	citationKey(cited('', draft), pattern);

const named = (...names: string[]) => names.map((name) => ({ name }));

const attention: Partial<PaperDraft> = {
	title: 'Attention Is All You Need',
	authors: named('Ashish Vaswani', 'Noam Shazeer', 'Niki Parmar'),
	published: '2017-06-12',
};
const bert: Partial<PaperDraft> = {
	id: 'acl:N19-1423',
	title: 'BERT: Pre-training of Deep Bidirectional Transformers',
	authors: named('Jacob Devlin', 'Ming-Wei Chang', 'Kenton Lee'),
	publication: { 'container-title': 'Proceedings of NAACL (NAACL-HLT)', issued: '2019-06' },
};

describe('presets', () => {
	test.each([
		['scholar', attention, 'vaswani2017attention'],
		['bbt', attention, 'vaswaniAttentionAllYou2017'],
		['zotero', attention, 'vaswani_attention_2017'],
		['arxiv', attention, 'vaswani2017attentionneed'],
		['acl', attention, 'vaswani-etal-2017-attention'],
		['id', attention, 'arxiv-1706-03762'],
		['dblp', attention, 'arxiv-1706-03762'],
		['dblp', { ...attention, id: 'arxiv:1810.04805' }, 'DBLP:journals/corr/abs-1810-04805'],
		['scholar', bert, 'devlin2019bert'],
		['acl', bert, 'devlin-etal-2019-bert'],
		['acl', { ...bert, authors: named('Ada B', 'Cy D') }, 'b-d-2019-bert'],
		['acl', { ...bert, authors: named('Ada B') }, 'b-2019-bert'],
	])('%s of %o is %s', (preset, draft, expected) => {
		expect(keyOf(draft, preset)).toBe(expected);
	});
});

describe('patterns', () => {
	test.each([
		['[Auth:3][yy]', 'Vas17'],
		['[AUTH]-[month]', 'VASWANI-06'],
		['[auths2]_[Word2]', 'vaswanishazeer_AttentionAll'],
		['[auth+]', 'vaswani'],
		['ref:[id]', 'ref:arxiv-1706-03762'],
		['[venue]:[auth]', 'arxiv:vaswani'],
		['[auth][year', 'vaswani2017attention'],
	])('%s gives %s', (pattern, expected) => {
		expect(keyOf(attention, pattern)).toBe(expected);
	});

	test('a venue is its name in brackets, else its capitals', () => {
		expect(keyOf(bert, '[VENUE]')).toBe('NAACL');
		expect(
			keyOf(
				{ ...bert, publication: { 'container-title': 'Computer Vision and Pattern Recognition' } },
				'[Venue]',
			),
		).toBe('CVPR');
	});

	test.each([
		['', 'empty', 0, ''],
		['[auth', 'unclosed', 0, '[auth'],
		['a]', 'unopened', 1, ']'],
		['x[author]', 'unknown-field', 1, 'author'],
		['[word0]', 'bad-number', 0, 'word0'],
		['[auth:100]', 'bad-number', 0, 'auth:100'],
		['[auth] [year]', 'bad-character', 6, ' '],
		['{[auth]}', 'bad-character', 0, '{'],
		['key', 'no-field', 0, 'key'],
	])('%s is refused: %s', (pattern, code, at, found) => {
		expect(parsePattern(pattern)).toEqual({ ok: false, problem: { code, at, found } });
	});

	test('every preset can be read', () => {
		for (const { pattern } of KEY_PRESETS) expect(parsePattern(pattern).ok).toBe(true);
	});
});

describe('the words and names of a key', () => {
	test.each([
		[
			'van den Oord loses its particle',
			{ authors: named('Aaron van den Oord'), title: 'Representation Learning' },
			'oord2017representation',
		],
		['letters fold', { authors: named('Łukasz Öđþß'), title: 'Ærø' }, 'odthss2017aero'],
		[
			'of a hyphened word the first part',
			{ authors: named('A B'), title: 'Pre-training' },
			'b2017pre',
		],
		['math is passed over', { authors: named('A B'), title: '$k$-NN Search' }, 'b2017nn'],
		['a title of math only', { authors: named('A B'), title: '$x^2$' }, 'b2017x2'],
		['stop words are passed over', { authors: named('A B'), title: 'On the Way' }, 'b2017way'],
		['only stop words', { authors: named('A B'), title: 'On the' }, 'b2017on'],
		[
			'a team is called by its first word',
			{ authors: named('Gemini Team'), title: 'Gemini' },
			'gemini2017gemini',
		],
		['a hyphened team, too', { authors: named('DeepSeek-AI'), title: 'V3' }, 'deepseek2017v3'],
		['nobody', { authors: [], title: 'Xylem' }, '2017xylem'],
		[
			'Chinese folds to nothing: the id',
			{ authors: named('王小明'), title: '注意力' },
			'arxiv-1706-03762',
		],
		['a possessive', { authors: named('A B'), title: "Markov's Chains" }, 'b2017markovs'],
		['an apostrophe', { authors: named("Conan O'Brien"), title: 'X' }, 'obrien2017x'],
	])('%s', (_, draft, expected) => {
		expect(keyOf({ published: '2017-01', ...draft })).toBe(expected);
	});
});

test('keys are unique without regard to case, with suffixes in order', () => {
	const give = keyGiver((folded) => folded === 'xb');
	expect(['x', 'X', 'x', 'xa', 'x'].map(give)).toEqual(['x', 'Xa', 'xc', 'xaa', 'xd']);
	const many = Array.from({ length: 800 }, () => give('lee2020'));
	expect(many.slice(26, 29)).toEqual(['lee2020z', 'lee2020aa', 'lee2020ab']);
	expect(new Set(many.map((key) => key.toLowerCase())).size).toBe(800);
});

test('any paper gets a key that every tool takes', () => {
	const anyText = fc.oneof(fc.string({ unit: 'binary' }), fc.string());
	fc.assert(
		fc.property(
			anyText,
			fc.array(anyText, { maxLength: 3 }),
			fc.constantFrom(...KEY_PRESETS.map(({ id }) => id as string), '[venue][AUTHS3]/[Word9]'),
			(title, names, preset) => {
				expect(isUsableKey(keyOf({ title, authors: named(...names) }, preset))).toBe(true);
			},
		),
		{ numRuns: 500 },
	);
});

test.each(['a b', '', 'a,b', 'a{', 'a%', "a'", 'a\\', 'a~b', 'x'.repeat(201)])(
	'%j is no key',
	(key) => {
		expect(isUsableKey(key)).toBe(false);
	},
);

test.each(['DBLP:journals/corr/abs-1810-04805', 'müller2010', 'a+b', 'x_1'])(
	'%j is a key',
	(key) => {
		expect(isUsableKey(key)).toBe(true);
	},
);
