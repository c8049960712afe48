/**
 * How LaTeX writes characters beyond ASCII. Commands of text stand in braces, so that a space or a
 * letter after them, and a style that changes case, leaves them whole.
 * Source: “The Comprehensive LaTeX Symbol List”; fonts in the T1 encoding have all of them.
 */

/** Combining mark → accent command (Lamport, table 3.1, and `\k` and `\d` of T1). */
export const ACCENTS: Readonly<Record<string, string>> = {
	'\u0300': '`',
	'\u0301': "'",
	'\u0302': '^',
	'\u0303': '~',
	'\u0304': '=',
	'\u0306': 'u',
	'\u0307': '.',
	'\u0308': '"',
	'\u030A': 'r',
	'\u030B': 'H',
	'\u030C': 'v',
	'\u0323': 'd',
	'\u0327': 'c',
	'\u0328': 'k',
	'\u0331': 'b',
};

/** Letters that no accent makes. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	ẞ: 'SS',
	ø: 'o',
	Ø: 'O',
	ł: 'l',
	Ł: 'L',
	æ: 'ae',
	Æ: 'AE',
	œ: 'oe',
	Œ: 'OE',
	ı: 'i',
	ȷ: 'j',
	đ: 'dj',
	Đ: 'DJ',
	ð: 'dh',
	Ð: 'DH',
	þ: 'th',
	Þ: 'TH',
	ŋ: 'ng',
	Ŋ: 'NG',
};

/** Punctuation and signs of text, as they are written. */
const TEXT: Readonly<Record<string, string>> = {
	'\u2010': '-',
	'\u2011': '-',
	'\u2012': '--',
	'–': '--',
	'—': '---',
	'―': '---',
	'‘': '`',
	'’': "'",
	'‚': ',',
	'“': '``',
	'”': "''",
	'„': ',,',
	'«': '{\\guillemotleft}',
	'»': '{\\guillemotright}',
	'‹': '{\\guilsinglleft}',
	'›': '{\\guilsinglright}',
	'¡': '{\\textexclamdown}',
	'¿': '{\\textquestiondown}',
	'…': '{\\ldots}',
	'•': '{\\textbullet}',
	'·': '{\\textperiodcentered}',
	'†': '{\\dag}',
	'‡': '{\\ddag}',
	'§': '{\\S}',
	'¶': '{\\P}',
	'©': '{\\copyright}',
	'®': '{\\textregistered}',
	'™': '{\\texttrademark}',
	'€': '{\\texteuro}',
	'£': '{\\pounds}',
	'¥': '{\\textyen}',
	'¢': '{\\textcent}',
	'¤': '{\\textcurrency}',
	'¦': '{\\textbrokenbar}',
	ª: '{\\textordfeminine}',
	º: '{\\textordmasculine}',
	'´': "{\\'{}}",
	'¨': '{\\"{}}',
	'¸': '{\\c{}}',
	'¯': '{\\={}}',
};

/** Signs that are math wherever they stand. */
const MATH: Readonly<Record<string, string>> = {
	'′': "'",
	'″': "''",
	'−': '-',
	'×': '\\times',
	'÷': '\\div',
	'±': '\\pm',
	'∓': '\\mp',
	'⋅': '\\cdot',
	'∗': '*',
	'°': '^{\\circ}',
	'√': '\\surd',
	'∞': '\\infty',
	'≤': '\\leq',
	'≥': '\\geq',
	'≪': '\\ll',
	'≫': '\\gg',
	'≠': '\\neq',
	'≈': '\\approx',
	'≃': '\\simeq',
	'≅': '\\cong',
	'≡': '\\equiv',
	'∼': '\\sim',
	'∝': '\\propto',
	'∈': '\\in',
	'∉': '\\notin',
	'∋': '\\ni',
	'⊂': '\\subset',
	'⊆': '\\subseteq',
	'∪': '\\cup',
	'∩': '\\cap',
	'∅': '\\emptyset',
	'∀': '\\forall',
	'∃': '\\exists',
	'¬': '\\neg',
	'∧': '\\wedge',
	'∨': '\\vee',
	'⊕': '\\oplus',
	'⊗': '\\otimes',
	'∘': '\\circ',
	'∂': '\\partial',
	'∇': '\\nabla',
	'∑': '\\sum',
	'∏': '\\prod',
	'∫': '\\int',
	'→': '\\rightarrow',
	'←': '\\leftarrow',
	'↔': '\\leftrightarrow',
	'↦': '\\mapsto',
	'⇒': '\\Rightarrow',
	'⇔': '\\Leftrightarrow',
	'↑': '\\uparrow',
	'↓': '\\downarrow',
	'⊥': '\\perp',
	'∥': '\\parallel',
	'⟨': '\\langle',
	'⟩': '\\rangle',
	ℓ: '\\ell',
	ℏ: '\\hbar',
	'★': '\\star',
	'◦': '\\circ',
	µ: '\\mu',
	ϵ: '\\epsilon',
	ϕ: '\\phi',
	ϑ: '\\vartheta',
	ϱ: '\\varrho',
	ς: '\\varsigma',
};

const GREEK =
	'α alpha β beta γ gamma δ delta ε varepsilon ζ zeta η eta θ theta ι iota κ kappa λ lambda μ mu ' +
	'ν nu ξ xi π pi ρ rho σ sigma τ tau υ upsilon φ varphi χ chi ψ psi ω omega ' +
	'Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma Υ Upsilon Φ Phi Ψ Psi Ω Omega';

/** Capital Greek letters that look like Latin ones have no command. */
const GREEK_AS_LATIN: Readonly<Record<string, string>> = {
	ο: 'o',
	Α: 'A',
	Β: 'B',
	Ε: 'E',
	Ζ: 'Z',
	Η: 'H',
	Ι: 'I',
	Κ: 'K',
	Μ: 'M',
	Ν: 'N',
	Ο: 'O',
	Ρ: 'P',
	Τ: 'T',
	Χ: 'X',
};

const RAISED = '⁰0¹1²2³3⁴4⁵5⁶6⁷7⁸8⁹9⁺+⁻-ⁿnⁱi';
const LOWERED = '₀0₁1₂2₃3₄4₅5₆6₇7₈8₉9₊+₋-';

const pairs = (text: string): [string, string][] => {
	const characters = Array.from(text);
	return characters.flatMap((from, index) => {
		const to = characters[index + 1];
		return index % 2 === 0 && to !== undefined ? [[from, to] as [string, string]] : [];
	});
};

const greek = (): [string, string][] => {
	const words = GREEK.split(' ');
	return words.flatMap((letter, index) =>
		index % 2 === 0 ? [[letter, `\\${words[index + 1]}`] as [string, string]] : [],
	);
};

/** Characters that are written in math, and how: `α` → `\alpha`. */
export const SYMBOLS: ReadonlyMap<string, string> = new Map([
	...Object.entries(MATH),
	...greek(),
	...pairs(RAISED).map(([from, to]): [string, string] => [from, `^{${to}}`]),
	...pairs(LOWERED).map(([from, to]): [string, string] => [from, `_{${to}}`]),
]);

/** Characters that are written in text: letters in braces, punctuation as it is typed. */
export const LETTERS_AND_SIGNS: ReadonlyMap<string, string> = new Map([
	...Object.entries(LETTERS).map(([from, name]): [string, string] => [from, `{\\${name}}`]),
	...Object.entries(TEXT),
	...Object.entries(GREEK_AS_LATIN),
]);
