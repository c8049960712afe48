import { isBalanced, tidy, toLatex, turnQuotes } from './latex.ts';
import { PROPER_NOUNS } from './proper-nouns.ts';

/** A piece of a title: math and TeX stay as they are, text is escaped and protected. */
export interface Token {
	kind: 'text' | 'math' | 'tex';
	source: string;
}

/**
 * Math is closed, does not begin or end with a space, and its closing `$` is not followed by a
 * digit: “$5 and $10” is money (the rule of Pandoc's `tex_math_dollars`).
 */
const MATH = /\$\$[^$]+\$\$|\$(?!\s)(?:\\.|[^$\\])*(?<!\s)\$(?!\d)|\\\((?:[^\\]|\\[^)])+\\\)/u;
/** Accents and letters that arXiv's raw titles hold: `\"o`, `\'{e}`, `{\o}`, `\L{}`, `\v{s}`. */
const ACCENT =
	/\{?\\(?:["'`^~=.][ ]?(?:\{\\?[A-Za-z]\}|\\?[A-Za-z])|[uvHcdbkr]\{\\?[A-Za-z]\})\}?/u;
const LETTER =
	/\{\\(?:ss|o|O|l|L|ae|AE|oe|OE|aa|AA|i|j)\s*\}|\\(?:ss|o|O|l|L|ae|AE|oe|OE|aa|AA)\{\}/u;
/** Markup of text with a plain argument. */
const COMMAND = /\\(?:emph|text(?:bf|it|tt|sc|rm|sf|sl)|math(?:rm|cal|bb|bf))\{[^{}]*\}/u;
/** A special character that is already escaped. */
const ESCAPED = /\\[&%#_]/u;

const TOKENS = new RegExp(
	`(${MATH.source})|(${ACCENT.source}|${LETTER.source}|${COMMAND.source}|${ESCAPED.source})`,
	'gu',
);

/** Splits a title; joined again, the sources are the title. */
export const tokenise = (title: string): Token[] => {
	const tokens: Token[] = [];
	let at = 0;
	for (const match of title.matchAll(TOKENS)) {
		if (!isBalanced(match[0])) continue;
		if (match.index > at) tokens.push({ kind: 'text', source: title.slice(at, match.index) });
		tokens.push({ kind: match[1] === undefined ? 'tex' : 'math', source: match[0] });
		at = match.index + match[0].length;
	}
	if (at < title.length) tokens.push({ kind: 'text', source: title.slice(at) });
	return tokens;
};

/** Letters and digits; an apostrophe or a dot inside belongs to the word, a hyphen does not. */
const WORD = /[\p{L}\p{N}\p{M}]+(?:['’.][\p{L}\p{N}\p{M}]+)*\+{0,2}/gu;

/**
 * Whether a style that lowers titles would spoil a word: BERT, LoRA, iPhone, V2X, R, Bayesian.
 */
const needsProtection = (word: string): boolean =>
	/\p{L}.*\p{Lu}/u.test(word) ||
	(/\p{Lu}/u.test(word) && /\p{N}/u.test(word)) ||
	(/^\p{Lu}\+*$/u.test(word) && word !== 'A' && word !== 'I') ||
	PROPER_NOUNS.has(word.replace(/['’]s$/u, ''));

const ofText = (source: string): string => {
	const text = turnQuotes(source);
	let written = '';
	let at = 0;
	for (const match of text.matchAll(WORD)) {
		const word = toLatex(match[0]);
		written += toLatex(text.slice(at, match.index));
		written += needsProtection(match[0]) ? `{${word}}` : word;
		at = match.index + match[0].length;
	}
	return written + toLatex(text.slice(at));
};

/** BibTeX lowers letters in math, too: `$K$` would become `$k$`, `$\Delta$` `$\delta$`. */
const ofMath = (math: string): string => (/[A-Z]/u.test(math) ? `{${math}}` : math);

const ofTex = (tex: string): string => {
	if (/^\\[&%#_]$/u.test(tex)) return tex;
	return tex.startsWith('{') && tex.endsWith('}') ? tex : `{${tex}}`;
};

const WRITERS: Readonly<Record<Token['kind'], (source: string) => string>> = {
	text: ofText,
	math: ofMath,
	tex: ofTex,
};

/** Escapes everything, for a title whose TeX is broken. */
const asText = (title: string): string => ofText(title);

/** Writes a title: math kept, text escaped, words protected whose capitals mean something. */
export const titleToLatex = (title: string): string => {
	const clean = tidy(title).replace(/(?<=[^.\s]{2})\.$/u, '');
	const written = tokenise(clean)
		.map(({ kind, source }) => WRITERS[kind](source))
		.join('');
	return isBalanced(written) && isSafe(written) ? written : asText(clean);
};

/** No lone `$` or comment sign is left that would swallow what follows. */
const isSafe = (written: string): boolean => {
	const bare = written.replaceAll(/\\[\\$%]/gu, '');
	return (bare.split('$').length - 1) % 2 === 0 && !bare.includes('%');
};
