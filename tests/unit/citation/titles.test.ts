import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isBalanced } from '../../../lib/citation/latex/balance.ts';
import { ACCENTS } from '../../../lib/citation/latex/characters.ts';
import { decodeTex } from '../../../lib/citation/latex/decode.ts';
import { toLatex, type Script } from '../../../lib/citation/latex/escape.ts';
import { titleToLatex } from '../../../lib/citation/title/print.ts';
import { plainTitle } from '../../../lib/citation/title/tokens.ts';
import { TITLES } from './golden/titles.ts';

const script = (encoding: Script['encoding'] = 'ascii'): Script => ({
	encoding,
	missing: new Set(),
});
const print = (title: string, encoding?: Script['encoding']): string =>
	titleToLatex(title, { script: script(encoding), protection: 'smart' });

describe('titles in BibTeX', () => {
	test.each(TITLES)('%s → %s', (title, expected) => {
		expect(print(title)).toBe(expected);
		expect(isBalanced(expected)).toBe(true);
	});
});

test.each([
	['$^$', '\\${\\textasciicircum}\\$'],
	['$x_$ and $y^2$', '\\$x\\_\\$ and $y^2$'],
	['$x^\\prime_i$', '$x^\\prime_i$'],
])('a script of nothing, at which TeX stops, is no math: %s', (title, expected) => {
	expect(print(title)).toBe(expected);
});

describe('titles in UTF-8', () => {
	test.each([
		['Schrödinger & 王', '{Schrödinger} \\& 王'],
		['“quoted” – dash', '“quoted” – dash'],
		['α-stable x² × y₂', '$\\alpha$-stable x² × y$_{2}$'],
		['Η θεωρία', '{Η} θεωρία'],
		['100% {x}', '100\\% {\\textbraceleft}x{\\textbraceright}'],
	])('%s → %s', (title, expected) => {
		expect(print(title, 'utf-8')).toBe(expected);
	});
});

describe('protection', () => {
	const all = (title: string) => titleToLatex(title, { script: script(), protection: 'all' });
	const none = (title: string) => titleToLatex(title, { script: script(), protection: 'none' });
	test('all keeps every capital', () => {
		expect(all('The BERT of Ours, a $K$')).toBe('{The} {BERT} of {Ours}, a {$K$}');
	});
	test('none keeps none', () => {
		expect(none('The BERT of Ours')).toBe('The BERT of Ours');
	});
	test('words that the source protects are protected', () => {
		const options = { script: script(), protection: 'smart', fixedCase: ['Kepler'] } as const;
		expect(titleToLatex('The Kepler Mission', options)).toBe('The {Kepler} Mission');
	});
});

describe('titles as plain text', () => {
	test.each([
		['$k$-NN with $x^2$ and $\\alpha_1$', 'k-NN with x² and α₁'],
		['$\\mathcal{N}=4$ theory', 'N=4 theory'],
		['$B \\to K^* \\ell^+ \\ell^-$ at $\\sqrt{s}=13$ TeV', 'B → K* ℓ⁺ ℓ⁻ at √s=13 TeV'],
		['$5 \\times 10^{-3}$ at $45^\\circ$ of ${}^{12}$C', '5 × 10⁻³ at 45° of ¹²C'],
		['$O(n\\log n)$ or $\\tilde{O}(n)$', 'O(n log n) or Õ(n)'],
		['$\\frac{a}{b}$ stays', '$\\frac{a}{b}$ stays'],
		['Schr\\"odinger \\& \\emph{co}', 'Schrödinger & co'],
		['$5 and $10', '$5 and $10'],
		['\u2206T of {\\it Kepler}~2', 'ΔT of Kepler 2'],
	])('%s → %s', (title, expected) => {
		expect(plainTitle(title)).toBe(expected);
	});
});

const LETTERS = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';

test('every accent over every letter is ASCII, balanced and read back', () => {
	for (const mark of Object.keys(ACCENTS)) {
		for (const letter of LETTERS) {
			const character = (letter + mark).normalize('NFC');
			const latex = toLatex(character, script());
			expect(latex).toMatch(/^[\x20-\x7E]+$/);
			expect(isBalanced(latex), latex).toBe(true);
			expect(decodeTex(latex).text.normalize('NFC')).toBe(character);
		}
	}
});

test('every character of Latin-1 and Latin Extended-A is ASCII and balanced', () => {
	for (let code = 0xa1; code <= 0x17f; code += 1) {
		const character = String.fromCodePoint(code);
		const latex = toLatex(character, script());
		if (/[ĦħĸŉŦŧĿŀ\u00AD]/u.test(character)) continue;
		expect(latex, character).toMatch(/^[\x20-\x7E]*$/);
		expect(isBalanced(latex), latex).toBe(true);
	}
});

test(
	'any title is balanced, the same each time, and without a lone dollar or comment',
	{ timeout: 60_000 },
	() => {
		const anyTitle = fc.oneof(
			fc.string({ unit: 'binary' }),
			fc.string(),
			fc.string({
				unit: fc.constantFrom(
					'$',
					'\\',
					'{',
					'}',
					'"',
					'a',
					'B',
					' ',
					'%',
					'#',
					'&',
					'5',
					'^',
					'_',
					'é',
				),
			}),
		);
		fc.assert(
			fc.property(
				anyTitle,
				fc.constantFrom('ascii' as const, 'utf-8' as const),
				(title, encoding) => {
					const latex = print(title, encoding);
					expect(isBalanced(latex)).toBe(true);
					expect(print(title, encoding)).toBe(latex);
					const bare = latex.replaceAll(/\\[\\$%]/gu, '');
					expect((bare.split('$').length - 1) % 2).toBe(0);
					expect(bare).not.toContain('%');
					expect(latex).not.toMatch(/[\n\r]/u);
				},
			),
			{ numRuns: 1_000 },
		);
	},
);
