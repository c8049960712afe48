import { clean } from './dom.ts';
import { texOfMathml } from './mathml.ts';

/** What MathJax 2 draws beside its source, what hosts put before a text, and what is not read. */
const DRAWN =
	'.MathJax_Preview, .MathJax, .MathJax_Display, .MathJax_SVG, .MathJax_SVG_Display, ' +
	'.MathJax_CHTML, .mjx-chtml, .MJXc-display, .MathJax_MathML, .descriptor, style, [hidden]';

const inDollars = (tex: string | null | undefined): string => (tex ? `$${tex}$` : '');

const ofScript = (script: Element): string =>
	script.getAttribute('type')?.startsWith('math/tex') ? inDollars(script.textContent) : '';

/** MathJax 3 and 4, KaTeX: drawn characters and, for screen readers, MathML. */
const ofDrawnMath = (container: Element): string => {
	const math = container.querySelector('math');
	return math ? inDollars(texOfMathml(math)) : (container.textContent ?? '');
};

/** arXiv shows an address in a comment or abstract as “this https URL”. */
const ofLink = (link: Element): string => {
	const href = link.getAttribute('href') ?? '';
	const isHidden = /^\s*this (?:https?|ftp) URL\s*$/.test(link.textContent ?? '');
	return isHidden && /^(?:https?|ftp):/i.test(href) ? href : sourceText(link);
};

const RULES: ReadonlyMap<string, (element: Element) => string> = new Map([
	['script', ofScript],
	['mjx-container', ofDrawnMath],
	['math', (math: Element) => inDollars(texOfMathml(math))],
	['a', ofLink],
	['br', () => ' '],
]);

const ofElement = (element: Element): string => {
	const rule = RULES.get(element.localName);
	if (rule) return rule(element);
	if (element.classList.contains('katex')) return ofDrawnMath(element);
	return element.matches(DRAWN) ? '' : sourceText(element);
};

/**
 * The text of an element as its author wrote it: where the page has drawn mathematics, its TeX
 * between dollars and nothing of the drawing.
 */
export const sourceText = (element: Element): string => {
	if (element.childElementCount === 0) return element.textContent ?? '';
	let text = '';
	for (const node of element.childNodes) {
		if (node.nodeType === 3) text += node.textContent ?? '';
		else if (node.nodeType === 1) text += ofElement(node as Element);
	}
	return text;
};

/** The same as one clean line; empty when there is no element. */
export const sourceOf = (element: Element | undefined): string =>
	element ? clean(sourceText(element)) : '';
