import { isBalanced } from '../latex/balance.ts';
import { isPlain, toLatex, type Script } from '../latex/escape.ts';
import { mathToLatex } from '../latex/math.ts';
import { isAllCapitals, isSmartlyProtected, WORD, type Protection } from './protect.ts';
import { cleanTitle, tokenise, type Token } from './tokens.ts';

export interface TitleOptions {
	script: Script;
	protection: Protection;
	/** Words that the source of the paper protects. */
	fixedCase?: readonly string[];
}

type IsProtected = (word: string, next: string) => boolean;

const protectionFor = (
	title: string,
	{ protection, fixedCase = [] }: TitleOptions,
): IsProtected => {
	if (protection === 'none') return () => false;
	if (protection === 'all') return (word) => /\p{Lu}/u.test(word);
	if (isAllCapitals(title)) return () => false;
	const fixed = new Set(fixedCase);
	return (word, next) => fixed.has(word) || isSmartlyProtected(word, next);
};

/**
 * Straight quotes turned: TeX would print both as closing ones. Right behind math a quote closes.
 */
const turnQuotes = (text: string, follows: boolean): string => {
	if (!text.includes('"')) return text;
	const opening = follows ? /([\s([{—–-])"(?=\S|$)/gu : /(^|[\s([{—–-])"(?=\S|$)/gu;
	return text.replaceAll(opening, '$1“').replaceAll('"', '”');
};

/** Letters and digits of ASCII only; otherwise as {@link WORD}. */
const ASCII_WORD = /[A-Za-z0-9]+(?:['.][A-Za-z0-9]+)*(?:\+{1,2}|\*(?![A-Za-z0-9]))?/gu;

const textToLatex = (text: string, script: Script, isProtected: IsProtected): string => {
	if (isPlain(text)) {
		return text.replaceAll(ASCII_WORD, (word, at: number) =>
			isProtected(word, text.charAt(at + word.length)) ? `{${word}}` : word,
		);
	}
	let written = '';
	let at = 0;
	for (const match of text.matchAll(WORD)) {
		const [word] = match;
		const end = match.index + word.length;
		const latex = toLatex(word, script);
		written += toLatex(text.slice(at, match.index), script);
		written += isProtected(word, text.charAt(end)) ? `{${latex}}` : latex;
		at = end;
	}
	return written + toLatex(text.slice(at), script);
};

/** BibTeX lowers letters in math, too: `$K$` would become `$k$`, `$\Delta$` `$\delta$`. */
const mathInBraces = (source: string): string => {
	const math = mathToLatex(source);
	return /[A-Z]/u.test(math) ? `{${math}}` : math;
};

/**
 * Writes a title: math kept, text escaped, words protected whose capitals mean something.
 * Balanced for any input, because text is always escaped and math is taken only when it is balanced.
 */
export const titleToLatex = (title: string, options: TitleOptions): string => {
	const clean = cleanTitle(title);
	const isProtected = protectionFor(clean, options);
	const { script } = options;
	const write = (token: Token, index: number): string => {
		if (token.kind === 'math') return mathInBraces(token.source);
		const text = textToLatex(turnQuotes(token.text, index > 0), script, isProtected);
		return token.kind === 'styled' ? `\\${token.command}{${text}}` : text;
	};
	const latex = tokenise(clean).map(write).join('');
	return isBalanced(latex) ? latex : textToLatex(clean, script, isProtected);
};
