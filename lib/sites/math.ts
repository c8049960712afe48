/** What MathJax 2 draws beside its source, what hosts put before a text, and what is not read. */
const DRAWN = '.MathJax_Preview, .MathJax, .MathJax_Display, .MathJax_SVG, .descriptor, style';

const ofMathJax3 = (container: Element): string =>
	container.querySelector('mjx-assistive-mml')?.textContent ?? container.textContent ?? '';

const ofElement = (element: Element): string => {
	if (element.localName === 'script') {
		return element.getAttribute('type')?.startsWith('math/tex') ? `$${element.textContent}$` : '';
	}
	if (element.localName === 'mjx-container') return ofMathJax3(element);
	return element.matches(DRAWN) ? '' : textWithMath(element);
};

/**
 * The text of an element as its author wrote it: where MathJax has been at work, the TeX that it
 * keeps in `script[type^="math/tex"]` and none of what it drew.
 */
export const textWithMath = (element: Element): string => {
	if (element.childElementCount === 0) return element.textContent ?? '';
	let text = '';
	for (const node of element.childNodes) {
		if (node.nodeType === 3) text += node.textContent ?? '';
		else if (node.nodeType === 1) text += ofElement(node as Element);
	}
	return text;
};
