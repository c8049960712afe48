import { describe, expect, test } from 'vitest';
import { isBalanced, toLatex } from '../../../lib/citation/latex.ts';
import { titleToLatex, tokenise } from '../../../lib/citation/title.ts';

describe('titles', () => {
	test.each([
		['Attention Is All You Need', 'Attention Is All You Need'],
		['BERT: Pre-training of Deep', '{BERT}: Pre-training of Deep'],
		['GPT-4o and LoRA on an iPhone', '{GPT}-4o and {LoRA} on an {iPhone}'],
		['V2X-ViT', '{V2X}-{ViT}'],
		['A Bayesian I in R', 'A {Bayesian} I in {R}'],
		["Markov's Chains", "{Markov's} Chains"],
		['Adam: A Method', 'Adam: A Method'],
		['$k$-NN', '$k$-{NN}'],
		['$K$-theory and $\\Delta x$', '{$K$}-theory and {$\\Delta x$}'],
		['From $5 to $10', 'From \\$5 to \\$10'],
		['A $5M deal', 'A \\${5M} deal'],
		['100% of A & b_c #1', '100\\% of A \\& b\\_c \\#1'],
		['Schr\\"odinger and Schr\\"{o}dinger', 'Schr{\\"o}dinger and Schr{\\"{o}}dinger'],
		['{\\o}rsted', '{\\o}rsted'],
		['a \\& b', 'a \\& b'],
		['C++ for all', '{C++} for all'],
		['Unbalanced { here', 'Unbalanced {\\textbraceleft} here'],
		['a~b^c\\d', 'a{\\textasciitilde}b{\\textasciicircum}c{\\textbackslash}d'],
		['The “best” and "straight" one', "The ``best'' and ``straight'' one"],
		['En–dash — em', 'En--dash --- em'],
		['naïve façade', 'na{\\"{\\i}}ve fa{\\c c}ade'],
		['α-stable 2× speed', '$\\alpha$-stable 2$\\times$ speed'],
		['x² and H₂O', 'x$^{2}$ and {H$_{2}$O}'],
		['No\u00A0break\u200B zero', 'No break zero'],
		['ﬁne', 'fine'],
		['A title.', 'A title'],
		['Wait...', 'Wait...'],
		['On 王小明', 'On {王小明}'],
		['Party 🎉', 'Party {🎉}'],
		['Unclosed $x^2', 'Unclosed \\$x{\\textasciicircum}2'],
		['\\(x+1\\) done', '\\(x+1\\) done'],
	])('%s → %s', (title, expected) => {
		expect(titleToLatex(title)).toBe(expected);
		expect(isBalanced(titleToLatex(title))).toBe(true);
	});

	test('tokens are the title', () => {
		const title = 'A $x$ \\"o {\\ss} b';
		expect(
			tokenise(title)
				.map(({ source }) => source)
				.join(''),
		).toBe(title);
	});
});

test('every accent over every letter is ASCII and balanced', () => {
	for (const mark of '\u0300\u0301\u0302\u0303\u0304\u0306\u0307\u0308\u030A\u030B\u030C\u0323\u0327\u0328\u0331') {
		for (const letter of 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ') {
			const latex = toLatex(letter + mark);
			expect(latex).toMatch(/^[\x20-\x7E]+$/);
			expect(isBalanced(latex), latex).toBe(true);
		}
	}
});
