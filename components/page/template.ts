import { BAR_TAG } from '../../lib/annotate/mount.ts';

const SVG = 'http://www.w3.org/2000/svg';

/** A bookmark in a box of 16 by 16. */
const BOOKMARK = 'M4 2.5h8v11l-4-3-4 3z';

export const button = (document: Document, className: string, part?: string): HTMLButtonElement => {
	const element = document.createElement('button');
	element.type = 'button';
	element.className = className;
	element.tabIndex = -1;
	if (part) element.setAttribute('part', part);
	return element;
};

const bookmark = (document: Document): SVGSVGElement => {
	const svg = document.createElementNS(SVG, 'svg');
	svg.setAttribute('viewBox', '0 0 16 16');
	svg.setAttribute('aria-hidden', 'true');
	const path = document.createElementNS(SVG, 'path');
	path.setAttribute('d', BOOKMARK);
	svg.append(path);
	return svg;
};

/** Made once a document and cloned for every card: cloning costs a third of building. */
export const createTemplate = (document: Document, moreLabel: string): HTMLElement => {
	const bar = document.createElement(BAR_TAG);
	bar.setAttribute('role', 'toolbar');
	bar.setAttribute('part', 'bar');
	const badges = document.createElement('span');
	badges.className = 'badges';
	const save = button(document, 'save', 'save');
	save.tabIndex = 0;
	save.setAttribute('aria-pressed', 'false');
	save.append(bookmark(document));
	const menu = button(document, 'quiet menu');
	menu.setAttribute('aria-haspopup', 'menu');
	menu.setAttribute('aria-expanded', 'false');
	menu.setAttribute('aria-label', moreLabel);
	menu.textContent = '⋯';
	bar.append(badges, save, menu);
	return bar;
};
