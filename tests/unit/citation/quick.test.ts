/** What is printed in one pass is what the rules say word by word. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { GROUP_WORDS } from '../../../lib/citation/names/groups.ts';
import { arePlain, familyOf } from '../../../lib/citation/names/quick.ts';
import { PROPER_NOUNS } from '../../../lib/citation/title/proper-nouns.ts';
import { isSmartlyProtected, WORD } from '../../../lib/citation/title/protect.ts';
import { quickTitle } from '../../../lib/citation/title/quick.ts';

const piece = fc.oneof(
	fc.constantFrom(
		...PROPER_NOUNS,
		...'A I B AI BERT iPhone GPT-4 3D R2D2 x Deep learning'.split(' '),
	),
	fc.string({ unit: fc.constantFrom(...Array.from("abzABZ019-/:,()'.+*$é&")), maxLength: 5 }),
);
const title = fc
	.array(fc.tuple(piece, fc.constantFrom(' ', ' ', '-', '', '/', ': ')), { maxLength: 6 })
	.map((pieces) => pieces.flat().join(''));

const byRule = (text: string): string =>
	text.replaceAll(WORD, (word, at: number) =>
		isSmartlyProtected(word, text.charAt(at + word.length)) ? `{${word}}` : word,
	);

describe('titles', () => {
	test('capitals are kept as the rule for words says', () => {
		fc.assert(
			fc.property(title, (text) => {
				const quick = quickTitle(text, true);
				if (quick !== undefined) expect(quick).toBe(byRule(text));
				expect(quickTitle(text, false)).toBe(quick === undefined ? undefined : text);
			}),
			{ numRuns: 5_000 },
		);
	});

	test.each([
		'Two  spaces',
		' A space before',
		'A space behind ',
		'A full stop.',
		'Math $k$',
		'A & B',
		'A “quote”',
		'Schrödinger',
		'ALL CAPITALS HERE ALSO',
		'',
	])('%j is looked at more closely', (text) => {
		expect(quickTitle(text, true)).toBeUndefined();
	});

	test('most are not', () => {
		expect(quickTitle('LoRA: Low-Rank Adaptation of Gaussian Models (2nd Part)', true)).toBe(
			'{LoRA}: Low-Rank Adaptation of {Gaussian} Models (2nd Part)',
		);
	});
});

const RUN = `(?!(?:${GROUP_WORDS.join('|')}|[Aa]nd)(?![a-z]))[A-Za-z][a-z]*`;
const NAME = `(?=[A-Z])${RUN}(?:['-]${RUN})*`;
const GIVEN = `(?:${NAME}\\.? )*${NAME}\\.?`;
const FAMILY = `(?!(?:[JS]r|Ii|Iii|Iv|Others)$)${NAME}`;

const word = fc.oneof(
	fc.constantFrom(
		...GROUP_WORDS,
		'and',
		'And',
		'Jr',
		'Sr',
		'Iii',
		'Others',
		'others',
		'Ada',
		'van',
	),
	fc.string({ unit: fc.constantFrom(...Array.from("abnXYZ'-.é0")), maxLength: 5 }),
	fc.constantFrom(
		'Eun-ji',
		"O'Hara",
		'J.',
		'N.',
		'Jean-Philippe',
		'Labs-Team',
		'Andersen',
		'Teams',
	),
);
const name = fc.array(word, { maxLength: 4 }).map((words) => words.join(' '));

describe('names', () => {
	test('displayed ones of capitalised words are told apart, and no other', () => {
		const isPlain = new RegExp(`^${GIVEN} ${FAMILY}$`, 'u');
		fc.assert(
			fc.property(name, (text) => {
				const expected = isPlain.test(text) ? text.lastIndexOf(' ') + 1 : 0;
				expect(familyOf(text)).toBe(expected);
			}),
			{ numRuns: 5_000 },
		);
	});

	test('so are those whose parts are told', () => {
		const [isFamily, isGiven] = [FAMILY, GIVEN].map((source) => new RegExp(`^${source}$`, 'u'));
		fc.assert(
			fc.property(name, name, (family, given) => {
				expect(arePlain(family, given)).toBe(isFamily!.test(family) && isGiven!.test(given));
			}),
			{ numRuns: 5_000 },
		);
	});
});
