/**
 * Characters that LaTeX has in math only.
 * Source: “The Comprehensive LaTeX Symbol List”; plain LaTeX has all of these commands.
 */

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
	'⩽': '\\leq',
	'≤': '\\leq',
	'⩾': '\\geq',
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
	'⇐': '\\Leftarrow',
	'⟵': '\\longleftarrow',
	'⟶': '\\longrightarrow',
	'⟷': '\\longleftrightarrow',
	'⟹': '\\Longrightarrow',
	'↪': '\\hookrightarrow',
	'↗': '\\nearrow',
	'↘': '\\searrow',
	'⊃': '\\supset',
	'⊇': '\\supseteq',
	'∖': '\\setminus',
	'⊖': '\\ominus',
	'☉': '\\odot',
	'⊙': '\\odot',
	'≺': '\\prec',
	'≻': '\\succ',
	'≍': '\\asymp',
	'∣': '\\mid',
	'⊤': '\\top',
	'⊢': '\\vdash',
	'⊨': '\\models',
	'⌈': '\\lceil',
	'⌉': '\\rceil',
	'⌊': '\\lfloor',
	'⌋': '\\rfloor',
	'∠': '\\angle',
	'⋯': '\\cdots',
	ℵ: '\\aleph',
	'♭': '\\flat',
	'♯': '\\sharp',
	'⟨': '\\langle',
	'⟩': '\\rangle',
	ℓ: '\\ell',
	ℏ: '\\hbar',
	'★': '\\star',
	'⋆': '\\star',
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
