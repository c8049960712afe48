import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { dayIn, isoDay } from '../../../lib/sites/day.ts';
import { clean, find, findOptional, required, textOf, webAddress } from '../../../lib/sites/dom.ts';
import { texOfMathml } from '../../../lib/sites/mathml.ts';
import { sourceText } from '../../../lib/sites/source-text.ts';

const element = (html: string, selector: string): Element =>
	find(parseHTML(`<html><body>${html}</body></html>`).document, selector);

describe('look-ups', () => {
	const root = element('<div><p>  One\n\t line </p></div>', 'div');

	test('find what is there and say in a sentence what is not', () => {
		expect(textOf(find(root, 'p'))).toBe('One line');
		expect(() => find(root, 'h3 a')).toThrow('There is no "h3 a" in the card.');
		expect(findOptional(root, 'h3')).toBeUndefined();
		expect(textOf(undefined)).toBe('');
		expect(required('text', 'title')).toBe('text');
		expect(() => required('', 'title')).toThrow('The card has no title.');
	});
});

describe('clean', () => {
	test.each([
		['  a \n\t b\u00A0c  ', 'a b c'],
		['a\u202Eb\u202Cc', 'abc'],
		['\u2066a\u2069 \u200Eb\u200F', 'a b'],
		['a \u200B b', 'a b'],
		['a\u0000\u0007\u001Bb', 'ab'],
		['\uFEFFa\u00ADb\u061Cc', 'abc'],
		['a\u{E0041}\u{E0042}', 'a'],
		['\uD800a', 'a'],
		// Joiners are letters' business: Persian, Indic scripts, emoji.
		[
			'\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645',
			'\u0645\u06CC\u200C\u062E\u0648\u0627\u0647\u0645',
		],
		['👩\u200D🔬', '👩\u200D🔬'],
		['Rényi, Erdős & 王', 'Rényi, Erdős & 王'],
		['<b>&amp;</b>', '<b>&amp;</b>'],
		['\u200B \u202E', ''],
	])('%j becomes %j', (text, cleaned) => {
		expect(clean(text)).toBe(cleaned);
	});

	test('takes what is missing for empty', () => {
		expect(clean(undefined)).toBe('');
		// What `textContent` of a document is.
		expect(clean(parseHTML('<p></p>').document.textContent)).toBe('');
	});
});

describe('webAddress', () => {
	const base = new URL('https://arxiv.org/list/cs/new');

	test.each([
		['/pdf/1706.03762', 'https://arxiv.org/pdf/1706.03762'],
		['https://github.com/a/b', 'https://github.com/a/b'],
		['http://example.com', 'http://example.com/'],
		['https://example.com/a b', 'https://example.com/a%20b'],
		['javascript:alert(1)', undefined],
		[' JaVaScRiPt:alert(1)', undefined],
		['java\nscript:alert(1)', undefined],
		['data:text/html,<script>', undefined],
		['ftp://example.com/', undefined],
		['file:///etc/passwd', undefined],
		['https://', undefined],
		['', undefined],
		[undefined, undefined],
		[`https://example.com/${'x'.repeat(2_000)}`, undefined],
		// Short as written, long when its characters are escaped.
		[`https://example.com/${'é'.repeat(900)}`, undefined],
	])('%j is %j', (href, address) => {
		expect(webAddress(href, base)).toBe(address);
	});
});

describe('days', () => {
	test.each([
		['3 May, 2007', '2007-05-03'],
		['25 Jan 2021', '2021-01-25'],
		['Sep 27, 2026', '2026-09-27'],
		['Published on September 7, 2026', '2026-09-07'],
		['29 February, 2024', '2024-02-29'],
		['29 February, 2023', undefined],
		['31 April, 2020', undefined],
		['0 May, 2007', undefined],
		['3 Mayor, 2007x', '2007-05-03'],
		['3 Xyz, 2007', undefined],
		['May 2007', undefined],
		['', undefined],
	])('in %j is %j', (text, day) => {
		expect(dayIn(text)).toBe(day);
	});

	const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');
	test.each(months.map((name, index) => [name, String(index + 1).padStart(2, '0')]))(
		'every month has its number: %s',
		(name, number) => {
			expect(dayIn(`2 ${name} 2020`)).toBe(`2020-${number}-02`);
		},
	);

	test.each([
		['2026-06-26T00:00:00.000Z', '2026-06-26'],
		['2026-02-30', undefined],
		['2026-13-01', undefined],
		['yesterday', undefined],
		[undefined, undefined],
	])('as an ISO date %j is %j', (text, day) => {
		expect(isoDay(text)).toBe(day);
	});
});

const V2 =
	'<span class="MathJax_Preview"></span><span class="MathJax"><nobr><span class="mi">ℓ</span></nobr></span>';

describe('sourceText', () => {
	test.each([
		['plain', 'plain'],
		['a <b>bold <i>word</i></b>', 'a bold word'],
		['<span class="descriptor">Title:</span> A paper', ' A paper'],
		['Graph<span class="search-hit mathjax">ene</span>s', 'Graphenes'],
		// MathJax 2, typeset and not yet typeset, in line and displayed
		[`The ${V2}<script type="math/tex">\\ell_p</script> norm`, 'The $\\ell_p$ norm'],
		['<script type="math/tex; mode=display">x^2</script>', '$x^2$'],
		[`<div class="MathJax_Display">${V2}</div><script type="math/tex">y</script>`, '$y$'],
		['<span class="mjx-chtml MathJax_CHTML">drawn</span><script type="math/tex">z</script>', '$z$'],
		['<span class="MathJax_SVG">drawn</span><script type="math/tex">z</script>', '$z$'],
		// MathJax 3
		[
			'<mjx-container class="MathJax"><mjx-math aria-hidden="true"></mjx-math><mjx-assistive-mml><math><mi>τ</mi></math></mjx-assistive-mml></mjx-container>-bench',
			'$\\tau$-bench',
		],
		// KaTeX
		[
			'<span class="katex"><span class="katex-mathml"><math><semantics><mi>x</mi><annotation encoding="application/x-tex">x^2</annotation></semantics></math></span><span class="katex-html">x2</span></span> y',
			'$x^2$ y',
		],
		// Not yet touched by either
		['of $\\alpha$ and $\\beta$', 'of $\\alpha$ and $\\beta$'],
		// Other scripts and styles are no text
		['a<script>alert(1)</script><style>b{}</style>c', 'ac'],
		['<a href="https://github.com/a/b">this https URL</a>', 'https://github.com/a/b'],
		['<a href="javascript:alert(1)">this https URL</a>', 'this https URL'],
		['see <a href="/abs/1501.99998">1501.99998</a>', 'see 1501.99998'],
		['one<br>two', 'one two'],
	])('of %s', (html, text) => {
		expect(sourceText(element(`<div>${html}</div>`, 'div'))).toBe(text);
	});

	test('does not lose its stack in a page that nests without end', () => {
		const { document } = parseHTML('<html><body><p></p></body></html>');
		const top = find(document, 'p');
		let at = top;
		for (let depth = 0; depth < 20_000; depth += 1) {
			const inner = document.createElement('span');
			at.append(inner);
			at = inner;
		}
		at.append('deep');
		// Either it is read or the card is skipped; what comes out is a text or an error, nothing else.
		const outcome = ((): unknown => {
			try {
				return sourceText(top);
			} catch (error) {
				return error instanceof Error;
			}
		})();
		expect(['deep', true]).toContain(outcome);
	});
});

describe('texOfMathml', () => {
	test.each([
		['<mi>x</mi>', 'x'],
		['<msub><mi>ℓ</mi><mi>p</mi></msub>', String.raw`\ell_p`],
		['<msup><mi>x</mi><mrow><mo>−</mo><mn>1</mn></mrow></msup>', 'x^{-1}'],
		['<msubsup><mi>a</mi><mi>i</mi><mn>2</mn></msubsup>', 'a_i^2'],
		['<msup><mi></mi><mn>2</mn></msup>', '^2'],
		['<mi>n</mi><mo>≥</mo><mn>4</mn>', String.raw`n\geq 4`],
		['<mfrac><mi>α</mi><mn>12</mn></mfrac>', String.raw`\frac{\alpha}{12}`],
		['<msqrt><mi>s</mi></msqrt><mo>=</mo><mn>7</mn>', String.raw`\sqrt{s}=7`],
		['<mroot><mi>x</mi><mn>3</mn></mroot>', String.raw`\sqrt[3]{x}`],
		['<mover><mi>p</mi><mo>¯</mo></mover>', String.raw`\bar{p}`],
		['<mi>log</mi><mi>n</mi>', String.raw`\log n`],
		['<mtext>a {b}</mtext>', String.raw`\text{a b}`],
		[
			'<semantics><mi>q</mi><annotation encoding="application/x-tex">\\Q</annotation></semantics>',
			String.raw`\Q`,
		],
	])('of %s is %s', (mathml, tex) => {
		expect(texOfMathml(element(`<math>${mathml}</math>`, 'math'))).toBe(tex);
	});
});
