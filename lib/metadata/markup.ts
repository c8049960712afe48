import { decodeHTMLStrict } from 'entities/decode';
import { clean } from '../sites/dom.ts';
import { texOfMathml, type MathNode } from '../sites/mathml.ts';
import { parseXml, type XmlElement } from './xml.ts';

/** Longest text that is looked at, in characters: mathematics may be ten times what it says. */
const LONGEST = 100_000;

/** Tags that only dress a text, by the names that HTML and JATS have for them. */
const DRESS =
	'i|b|em|strong|u|tt|sc|scp|small|big|span|font|strike|s|a|italic|bold|bold-italic|underline|' +
	'monospace|roman|sans-serif|overline|styled-content|named-content|ext-link|xref|inline-formula|' +
	'disp-formula|alternatives|inline-graphic|label';
/** Tags that end a line. */
const BLOCKS = 'p|br|hr|div|title|sec|list|list-item|li|ul|ol|abstract|section|h[1-6]';

/** Attributes without the quotes that would let a `>` through. */
const REST = String.raw`(?:\s(?:[^<>"']|"[^"<]*"|'[^'<]*')*)?`;
const tagOf = (names: string): RegExp =>
	new RegExp(String.raw`</?(?:jats:)?(?:${names})${REST}/?>`, 'gi');
const elementOf = (names: string, content: string): RegExp =>
	new RegExp(String.raw`<((?:jats:|mml:)?(?:${names}))${REST}>(${content})</\1\s*>`, 'gi');

const DRESS_TAG = tagOf(DRESS);
const BLOCK_TAG = tagOf(BLOCKS);
/** What several forms of one formula stand in, TeX among them. */
const ALTERNATIVES = elementOf('alternatives', '[^]*?');
const TEX = elementOf('tex-math', '[^]*?');
const MATH = elementOf('math', '[^]*?');
const SCRIPT = elementOf('sub|sup|inf', '[^<]*');
/** “Abstract”, over an abstract. */
const HEADING = /^\s*<(?:jats:)?title>\s*(?:abstract|summary)\s*[.:]?\s*<\/(?:jats:)?title>/i;

/** A parsed element as one of MathML. */
class ParsedMath implements MathNode {
	readonly #element: XmlElement;

	constructor(element: XmlElement) {
		this.#element = element;
	}

	get localName(): string {
		return this.#element.name.replace(/^.*:/, '');
	}

	get textContent(): string {
		return this.#element.text;
	}

	get children(): MathNode[] {
		return this.#element.children.map((child) => new ParsedMath(child));
	}

	getAttribute(name: string): string | null {
		return this.#element.attributes.get(name) ?? null;
	}
}

const inDollars = (tex: string): string => (tex.trim() === '' ? '' : `$${tex.trim()}$`);

/** XML knows five entities only; publishers write those of HTML in their formulas, too. */
const namedResolved = (xml: string): string =>
	xml.replaceAll(/&(?!(?:amp|lt|gt|quot|apos);)[A-Za-z]\w*;/g, decodeHTMLStrict);

/** Springer's TeX is a whole document with one formula in it. */
const ofTex = (content: string): string => {
	const tex = decodeHTMLStrict(content.replaceAll(/^\s*<!\[CDATA\[|\]\]>\s*$/g, ''));
	const body = /\\begin\{document\}([^]*?)\\end\{document\}/.exec(tex)?.[1] ?? tex;
	return inDollars(body.trim().replace(/^\$+/, '').replace(/\$+$/, ''));
};

const ofMath = (math: string): string => {
	try {
		return inDollars(texOfMathml(new ParsedMath(parseXml(namedResolved(math)))));
	} catch {
		// Half a formula: what can be read of it is better than nothing.
		return math.replaceAll(/<[^<>]*>/g, '');
	}
};

const ALTERED: Readonly<Record<'sub' | 'sup', readonly [plain: string, altered: string]>> = {
	sub: ['0123456789+-−', '₀₁₂₃₄₅₆₇₈₉₊₋₋'],
	sup: ['0123456789+-−n', '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁻ⁿ'],
};

/** “H₂O”, “10⁻⁹”, `$_{\mathrm{max}}$`; an ordinal's letters and a trade mark stay in their line. */
const ofScript = (kind: 'sub' | 'sup', content: string): string => {
	const text = content.trim();
	const [plain, altered] = ALTERED[kind];
	const characters = Array.from(text, (character) => altered[plain.indexOf(character)] ?? '');
	if (characters.every(Boolean)) return characters.join('');
	const isWord = /^[A-Za-z][A-Za-z\d,]*$/.test(text);
	if (!isWord || (kind === 'sup' && /^(?:st|nd|rd|th|er|e|TM)$/.test(text))) return text;
	return `$${kind === 'sub' ? '_' : '^'}{${text.length > 1 ? `\\mathrm{${text}}` : text}}$`;
};

const withoutTags = (markup: string): string =>
	markup
		.replaceAll(
			ALTERNATIVES,
			(whole: string, _, content: string) => content.match(TEX)?.[0] ?? whole,
		)
		.replaceAll(TEX, (_, _name, content: string) => ofTex(content))
		.replaceAll(MATH, ofMath)
		.replaceAll(DRESS_TAG, '')
		.replaceAll(SCRIPT, (_, name: string, content: string) =>
			ofScript(/sup$/i.test(name) ? 'sup' : 'sub', content),
		)
		.replaceAll(BLOCK_TAG, ' ');

/**
 * One line of plain text, formulas as TeX between dollars, of what publishers deposit: JATS
 * (https://jats.nlm.nih.gov), MathML or bits of HTML, escaped once, twice or not at all. What only
 * looks like a tag (“p < q > r”, “List<T>”) stays.
 */
export const plain = (markup: string | undefined): string => {
	let text = (markup ?? '').slice(0, LONGEST).replace(HEADING, '');
	// Twice: what was escaped before it was deposited is markup only now.
	for (let pass = 0; pass < 2; pass += 1) text = decodeHTMLStrict(withoutTags(text));
	return clean(withoutTags(text));
};

const ITALIC = elementOf('i|em|italic', '[^<]*');
/** A species has two names, a subspecies three; more is a sentence that somebody set in italics. */
const MOST_NAMES = 3;

/**
 * The capitalised words of a title that stand in italics: names of species, ships, missions, whose
 * capital no style may lower.
 */
export const namesInItalics = (title: string | undefined): string[] =>
	[...decodeHTMLStrict((title ?? '').slice(0, LONGEST)).matchAll(ITALIC)].flatMap(
		([, , inner = '']) => {
			const words = inner.match(/[\p{L}\p{M}]+/gu) ?? [];
			return words.length > MOST_NAMES ? [] : words.filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word));
		},
	);
