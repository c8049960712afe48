/** What is printed in one pass is what the rules say word by word. */
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toLatex, type Script } from '../../../lib/citation/latex/escape.ts';
import { partsOf, readName } from '../../../lib/citation/names/parts.ts';
import { nameToLatex } from '../../../lib/citation/names/print.ts';
import { arePlain, familyOf } from '../../../lib/citation/names/quick.ts';
import { PROPER_NOUNS } from '../../../lib/citation/title/proper-nouns.ts';
import { isSmartlyProtected, WORD } from '../../../lib/citation/title/protect.ts';
import { titleToLatex } from '../../../lib/citation/title/print.ts';
import { quickTitle, type WordOptions } from '../../../lib/citation/title/quick.ts';

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

const script: Script = { encoding: 'ascii', missing: new Set() };

const byRule = (text: string, protection: 'smart' | 'none'): string => {
	let written = '';
	let at = 0;
	for (const { 0: word, index } of text.matchAll(WORD)) {
		written += toLatex(text.slice(at, index), script);
		at = index + word.length;
		const isKept = protection === 'smart' && isSmartlyProtected(word, text.charAt(at));
		written += isKept ? `{${toLatex(word, script)}}` : toLatex(word, script);
	}
	return written + toLatex(text.slice(at), script);
};

/** Other rules are for these. */
const IS_SPECIAL = /["$&\\<]|^ | $|  |\.$|^[^a-z]*$/u;

describe('titles', () => {
	test.each(['smart', 'none'] as const)('%s: capitals are kept as the rule says', (protection) => {
		fc.assert(
			fc.property(title, (text) => {
				const quick = quickTitle(text, { protection });
				if (quick !== undefined) expect(quick).toBe(byRule(text, protection));
				if (IS_SPECIAL.test(text)) return;
				expect(titleToLatex(text, { protection, script })).toBe(byRule(text, protection));
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
		expect(quickTitle(text, { protection: 'smart' })).toBeUndefined();
	});

	test('most are not', () => {
		const text = 'LoRA: Low-Rank Adaptation of Gaussian Models (2nd Part)';
		const quick = (options: WordOptions): string | undefined => quickTitle(text, options);
		expect(quick({ protection: 'smart' })).toBe(
			'{LoRA}: Low-Rank Adaptation of {Gaussian} Models (2nd Part)',
		);
		expect(quick({ protection: 'none' })).toBe(text);
		expect(quick({ protection: 'all' })).toBe(
			'{LoRA}: {Low}-{Rank} {Adaptation} of {Gaussian} {Models} (2nd {Part})',
		);
		expect(quick({ protection: 'smart', fixedCase: ['Rank'] })).toBeUndefined();
	});
});

const word = fc.oneof(
	fc.constantFrom(
		...'Team lab Group gmbh Center universities Society labs'.split(' '),
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
	test('displayed ones that are told apart are what a closer look says', () => {
		fc.assert(
			fc.property(name, (text) => {
				const at = familyOf(text);
				if (at === 0) return;
				const [family, given] = [text.slice(at), text.slice(0, at - 1)];
				expect(readName(text)).toEqual({ family, given });
				expect(nameToLatex({ family, given }, script)).toBe(`${family}, ${given}`);
			}),
			{ numRuns: 5_000 },
		);
	});

	test('so are those whose parts are told', () => {
		fc.assert(
			fc.property(name, name, (family, given) => {
				if (!arePlain(family, given)) return;
				expect(partsOf({ name: 'x', family, given })).toEqual({ family, given });
				expect(nameToLatex({ family, given }, script)).toBe(`${family}, ${given}`);
			}),
			{ numRuns: 5_000 },
		);
	});

	test.each(['Aidan N. Gomez', "Eun-ji O'Hara", 'J. R. Smith', 'Ada Inch', 'Labri Andersen'])(
		'%s is told apart at once',
		(text) => {
			const at = text.lastIndexOf(' ');
			expect(familyOf(text)).toBe(at + 1);
			expect(arePlain(text.slice(at + 1), text.slice(0, at))).toBe(true);
		},
	);

	test.each(
		(
			'Ada;Ada Team;Team Ada;ada Lovelace;Ada lovelace;Ada King Jr;Ada Iii;Ada Others;Ada And Bo;' +
			'Ada B.;Ada  Bo;Ada Bo ;AB Li;Ada van Bo;Ada Müller;Ada, Bo;A..B Li'
		).split(';'),
	)('%j is looked at more closely', (text) => {
		expect(familyOf(text)).toBe(0);
	});
});
