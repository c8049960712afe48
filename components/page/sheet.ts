import { groupsWithHue, hueOf } from '../../lib/topics/hues.ts';
import rules from './bar.css?inline';
import { hueClass } from './template.ts';

const hues = new Set([...groupsWithHue, ''].map(hueOf));
const css = rules + [...hues].map((hue) => `.${hueClass(hue)}{--hue:${hue}}`).join('');

/** The one stylesheet that all bars of a document share, and the host's colour scheme in it. */
export interface BarSheet {
	adopt(root: ShadowRoot): void;
	setDark(dark: boolean): void;
}

const schemeOf = (dark: boolean): string => (dark ? 'dark' : 'light');

/** For browsers whose content scripts may not construct sheets: a `<style>` in every root. */
const styleElements = (document: Document): BarSheet => {
	const styles = new Set<HTMLStyleElement>();
	return {
		adopt(root) {
			const style = document.createElement('style');
			style.textContent = css;
			root.append(style);
			styles.add(style);
		},
		setDark(dark) {
			for (const style of styles) {
				const rule = style.sheet?.cssRules[0];
				if (rule instanceof CSSStyleRule) rule.style.colorScheme = schemeOf(dark);
				else styles.delete(style);
			}
		},
	};
};

export const createSheet = (document: Document): BarSheet => {
	try {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(css);
		const rule = sheet.cssRules[0] as CSSStyleRule;
		document.createElement('div').attachShadow({ mode: 'open' }).adoptedStyleSheets = [sheet];
		return {
			adopt: (root) => {
				root.adoptedStyleSheets = [sheet];
			},
			setDark: (dark) => {
				rule.style.colorScheme = schemeOf(dark);
			},
		};
	} catch {
		return styleElements(document);
	}
};
