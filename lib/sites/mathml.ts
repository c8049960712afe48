/** Characters as MathJax draws them and the commands that they stand for. */
const COMMANDS: ReadonlyMap<string, string> = new Map(
	(
		'α alpha β beta γ gamma δ delta ϵ epsilon ε varepsilon ζ zeta η eta θ theta ϑ vartheta ι iota ' +
		'κ kappa λ lambda μ mu ν nu ξ xi π pi ρ rho ϱ varrho σ sigma ς varsigma τ tau υ upsilon ' +
		'ϕ phi φ varphi χ chi ψ psi ω omega Γ Gamma Δ Delta Θ Theta Λ Lambda Ξ Xi Π Pi Σ Sigma ' +
		'Υ Upsilon Φ Phi Ψ Psi Ω Omega ∞ infty × times · cdot ⋅ cdot ± pm ∓ mp ≤ leq ≥ geq ≠ neq ≈ approx ' +
		'≡ equiv ∼ sim ≃ simeq ≅ cong ∝ propto ∈ in ⊂ subset ⊆ subseteq ∪ cup ∩ cap → to ↦ mapsto ' +
		'← leftarrow ↔ leftrightarrow ⇒ Rightarrow ∘ circ ⊗ otimes ⊕ oplus ∗ ast ⋆ star † dagger ′ prime ' +
		'∂ partial ∇ nabla √ sqrt ∑ sum ∏ prod ∫ int ∥ | ⟨ langle ⟩ rangle ℓ ell ℏ hbar … ldots ⋯ cdots ' +
		'∖ setminus ∅ emptyset ∀ forall ∃ exists ⊥ perp ≪ ll ≫ gg ∧ wedge ∨ vee ¬ neg − -'
	)
		.split(' ')
		.reduce<[string, string][]>((pairs, word, index, words) => {
			if (index % 2 === 0) pairs.push([word, words[index + 1] ?? '']);
			return pairs;
		}, []),
);

/** The double-struck, script and fraktur alphabets stay as Unicode; entries are printed from it. */
const charactersOf = (text: string): string =>
	text.replaceAll(/\P{M}\p{M}*/gu, (character) => {
		if (/^[\s\u2061-\u2064]/u.test(character)) return '';
		const command = COMMANDS.get(character);
		return command && /^[a-z]+$/i.test(command) ? `\\${command} ` : (command ?? character);
	});

const group = (tex: string): string => (/^\S$/u.test(tex) ? tex : `{${tex.trim()}}`);

const NAMED =
	/^(?:arcsin|arccos|arctan|cos|cosh|cot|deg|det|dim|exp|gcd|inf|ker|lim|ln|log|max|min|sin|sinh|sup|tan|tanh)$/;

const identifier = (text: string): string => {
	const name = text.trim();
	if (NAMED.test(name)) return `\\${name} `;
	return /^[A-Za-z]{2,}$/.test(name) ? `\\mathrm{${name}}` : charactersOf(name);
};

/** What is looked at of an element of MathML; one of the DOM has it, and so has a parsed answer's. */
export interface MathNode {
	/** Without a prefix. */
	readonly localName: string;
	readonly textContent: string | null;
	readonly children: Iterable<MathNode>;
	getAttribute(name: string): string | null;
}

type Rule = (parts: string[], element: MathNode) => string;

const joined: Rule = (parts) => parts.join('');
const scripts =
	(...marks: string[]): Rule =>
	([base = '', ...others]) =>
		base.trimEnd() + others.map((other, index) => `${marks[index]}${group(other)}`).join('');
const command =
	(name: string): Rule =>
	(parts) =>
		`\\${name}${parts.map((part) => `{${part.trim()}}`).join('')}`;

/** The commands behind the marks that `mover` puts over its base. */
const ACCENTS: ReadonlyMap<string, string> = new Map(
	Object.entries({ '^': 'hat', '~': 'tilde', '¯': 'bar', '→': 'vec', '˙': 'dot', '‾': 'bar' }),
);

const over: Rule = (parts, element) => {
	const accent = ACCENTS.get([...element.children].at(-1)?.textContent?.trim() ?? '');
	return accent ? command(accent)(parts.slice(0, 1), element) : scripts('^')(parts, element);
};

const RULES: ReadonlyMap<string, Rule> = new Map<string, Rule>([
	['mi', (_, element) => identifier(element.textContent ?? '')],
	['mn', (_, element) => charactersOf(element.textContent ?? '')],
	['mo', (_, element) => charactersOf(element.textContent ?? '')],
	['mtext', (_, element) => `\\text{${(element.textContent ?? '').replaceAll(/[{}\\$]/g, '')}}`],
	['mspace', () => ' '],
	['msub', scripts('_')],
	['msup', scripts('^')],
	['msubsup', scripts('_', '^')],
	['munder', scripts('_')],
	['mover', over],
	['munderover', scripts('_', '^')],
	['mfrac', command('frac')],
	['msqrt', (parts, element) => command('sqrt')([parts.join('')], element)],
	['mroot', ([base = '', root = '']) => `\\sqrt[${root.trim()}]{${base.trim()}}`],
	['annotation', () => ''],
	['annotation-xml', () => ''],
]);

const texOf = (element: MathNode): string =>
	(RULES.get(element.localName) ?? joined)([...element.children].map(texOf), element);

/** The TeX that somebody left inside: a page of MathJax or KaTeX, a publisher's record. */
const annotationIn = (element: MathNode): string | undefined => {
	const isTex = element.getAttribute('encoding') === 'application/x-tex';
	if (element.localName === 'annotation' && isTex) return element.textContent ?? undefined;
	for (const child of element.children) {
		const found = annotationIn(child);
		if (found !== undefined) return found;
	}
	return undefined;
};

/**
 * TeX for a MathML tree, without dollars. MathJax 3 and 4 keep no `script` with the source: where
 * they leave it in an annotation or in `data-latex` that is taken, else it is written anew.
 */
export const texOfMathml = (math: MathNode): string =>
	(annotationIn(math) ?? math.getAttribute('data-latex') ?? texOf(math)).trim();
