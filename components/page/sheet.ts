import { groupsWithHue, hueOf } from '../../lib/topics/hues.ts';
import rules from './bar.css?inline';
import contrast from './contrast.css?inline';
import { hueClass } from './template.ts';

const hues = new Set([...groupsWithHue, ''].map(hueOf));
const hueRules = [...hues].map((hue) => `.${hueClass(hue)}{--hue:${hue}}`).join('');
const css = rules + hueRules + contrast;

/** How bars look, whatever they say. */
export interface BarLook {
	/** A value of `color-scheme`. */
	scheme: 'light' | 'dark' | 'inherit';
	highContrast: boolean;
}

/** The one stylesheet that all bars of a document share. */
export interface BarSheet {
	adopt(root: ShadowRoot): void;
	setLook(look: BarLook): void;
}

/** The first rule of `bar.css` has the colour scheme, the last one what high contrast changes. */
const dress = ({ cssRules }: CSSStyleSheet, { scheme, highContrast }: BarLook): void => {
	const [first, last] = [cssRules[0], cssRules[cssRules.length - 1]];
	if (first instanceof CSSStyleRule) first.style.colorScheme = scheme;
	if (last instanceof CSSMediaRule) {
		last.media.mediaText = highContrast ? 'all' : '(prefers-contrast: more)';
	}
};

/** For browsers whose content scripts may not construct sheets: a `<style>` in every root. */
const styleElements = (document: Document): BarSheet => {
	const styles = new Set<HTMLStyleElement>();
	let look: BarLook = { scheme: 'light', highContrast: false };
	return {
		adopt(root) {
			const style = document.createElement('style');
			style.textContent = css;
			root.append(style);
			styles.add(style);
			if (style.sheet) dress(style.sheet, look);
		},
		setLook(wanted) {
			look = wanted;
			for (const style of styles) {
				if (style.sheet) dress(style.sheet, look);
				else styles.delete(style);
			}
		},
	};
};

export const createSheet = (document: Document): BarSheet => {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		document.createElement('div').attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
		return {
			adopt: (root) => {
				root.adoptedStyleSheets = [sheet];
			},
			setLook: (look) => dress(sheet, look),
		};
	} catch {
		return styleElements(document);
	}
};
