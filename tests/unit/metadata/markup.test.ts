import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { namesInItalics, plain } from '../../../lib/metadata/markup.ts';

describe('a deposited text', () => {
	it.each([
		['as it is', 'Attention Is All You Need', 'Attention Is All You Need'],
		['nothing', undefined, ''],
		['white space', '  two\n   lines ', 'two lines'],
		['an entity', 'Q&amp;A and R&#x26;D', 'Q&A and R&D'],
		['an entity of HTML', 'Erd&odblac;s&nbsp;&ndash; R&eacute;nyi', 'Erdős – Rényi'],
		['an entity escaped twice', 'Salt &amp;amp; Pepper', 'Salt & Pepper'],
		['an ampersand', 'AT&T, a&b; &unknown;', 'AT&T, a&b; &unknown;'],
		['no entity without its semicolon', 'R&para, &copy', 'R&para, &copy'],
		[
			'italics',
			'The genome of <i>Escherichia coli</i> K-12',
			'The genome of Escherichia coli K-12',
		],
		['italics escaped', '&lt;i&gt;C. elegans&lt;/i&gt; ageing', 'C. elegans ageing'],
		[
			'italics escaped twice',
			'&amp;lt;i&amp;gt;in vivo&amp;lt;/i&amp;gt; imaging',
			'in vivo imaging',
		],
		[
			'small capitals with attributes',
			'<span class="sc" title="a>b">LiDAR</span> maps',
			'LiDAR maps',
		],
		['a lowered digit', 'CO<sub>2</sub> in water', 'CO₂ in water'],
		['a raised sign', 'Na<sup>+</sup> and 10<sup>−9</sup>', 'Na⁺ and 10⁻⁹'],
		['a lowered letter', 'T<sub>c</sub> of <i>k</i><sub><i>B</i></sub>', 'T$_{c}$ of k$_{B}$'],
		['a lowered word', 'V<jats:sub>max</jats:sub>', 'V$_{\\mathrm{max}}$'],
		['an ordinal', 'The 18<sup>th</sup> century', 'The 18th century'],
		['a trade mark', 'Offprint<sup>®</sup>', 'Offprint®'],
		['comparison signs', 'p < 0.05 and q > 1', 'p < 0.05 and q > 1'],
		['comparison signs, escaped', 'p &lt; 0.05 and q &gt; 1', 'p < 0.05 and q > 1'],
		['a generic type', 'Why List&lt;T&gt; is invariant', 'Why List<T> is invariant'],
		['TeX', 'A bound of $O(n^{2})$ for $a &lt; b$', 'A bound of $O(n^{2})$ for $a < b$'],
		['a line break', 'One<br/>Two<br>Three', 'One Two Three'],
	])('%s', (_, markup, text) => {
		expect(plain(markup)).toBe(text);
	});
});

describe('an abstract in JATS', () => {
	it('loses its own heading and keeps those of its parts', () => {
		expect(
			plain(
				'<jats:title>Abstract</jats:title><jats:sec><jats:title>Aims</jats:title><jats:p>We ask.</jats:p></jats:sec><jats:p>We answer.</jats:p>',
			),
		).toBe('Aims We ask. We answer.');
	});

	it('is no more than its text where a word only begins like a tag', () => {
		expect(plain('<jats:p>if x <y then <b>stop</b></jats:p>')).toBe('if x <y then stop');
	});
});

describe('a formula', () => {
	const NAMESPACE = 'xmlns:mml="http://www.w3.org/1998/Math/MathML"';

	it.each([
		[
			'in MathML',
			`Search for <mml:math ${NAMESPACE}><mml:msup><mml:mi>B</mml:mi><mml:mn>0</mml:mn></mml:msup><mml:mo>→</mml:mo><mml:mi>μ</mml:mi></mml:math> decays`,
			'Search for $B^0\\to \\mu$ decays',
		],
		[
			'without a prefix, with an entity of HTML',
			'<math><msqrt><mi>&alpha;</mi></msqrt></math> noise',
			'$\\sqrt{\\alpha}$ noise',
		],
		[
			'that carries its TeX',
			'<mml:math><mml:semantics><mml:mi>x</mml:mi><mml:annotation encoding="application/x-tex">\\hat{x}</mml:annotation></mml:semantics></mml:math>',
			'$\\hat{x}$',
		],
		[
			'as a TeX document beside MathML',
			'<jats:inline-formula><jats:alternatives><jats:tex-math>\\documentclass{minimal}\\begin{document}$$k$$\\end{document}</jats:tex-math><mml:math><mml:mi>k</mml:mi></mml:math></jats:alternatives></jats:inline-formula>-means',
			'$k$-means',
		],
		['as bare TeX', '<tex-math>\\alpha</tex-math>', '$\\alpha$'],
		[
			'escaped',
			'&lt;mml:math&gt;&lt;mml:mi&gt;q&lt;/mml:mi&gt;&lt;/mml:math&gt; series',
			'$q$ series',
		],
		['that is broken', '<mml:math><mml:mi>x</mml:math> left', 'x left'],
		['that is empty', '<mml:math></mml:math>nothing', 'nothing'],
	])('%s', (_, markup, text) => {
		expect(plain(markup)).toBe(text);
	});
});

describe('any text', () => {
	it('gives one clean line, and the same again where nothing is marked up', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), (text) => {
				const once = plain(text);
				expect(once).toBe(once.trim());
				expect(once).not.toMatch(/[\n\r\t]/);
				if (!/[<&]/.test(once)) expect(plain(once)).toBe(once);
			}),
		);
	});

	it.each([
		['open tags', '<i '.repeat(20_000)],
		['open formulas', '<mml:math>'.repeat(10_000)],
		['open attributes', `<span a="${'x'.repeat(50_000)}`],
		['quotes', `<i ${'"a" '.repeat(20_000)}`],
		['ampersands', '&'.repeat(100_000)],
		['scripts', '<sub>'.repeat(20_000)],
	])('is read in reasonable steps: %s', (_, text) => {
		expect(plain(text).length).toBeLessThanOrEqual(text.length);
	});
});

it.each([
	['The genome of <i>Escherichia coli</i> K-12', ['Escherichia']],
	['&lt;em&gt;C. elegans&lt;/em&gt; and <jats:italic>Drosophila</jats:italic>', ['Drosophila']],
	['<i>In vivo</i> and <i>p</i> < 0.05', ['In']],
	['<i>A Whole Title in Italics</i>', []],
	[undefined, []],
])('names in italics keep their capitals: %s', (title, names) => {
	expect(namesInItalics(title)).toEqual(names);
});
