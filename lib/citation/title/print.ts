import { isBalanced } from '../latex/balance.ts';
import { toLatex, withoutLigatures, type Script } from '../latex/escape.ts';
import { mathToLatex } from '../latex/math.ts';
import { tidy } from '../text.ts';
import { isAllCapitals, isSmartlyProtected, WORD, type Protection } from './protect.ts';
import { endOfPlain, quickTitle, type WordOptions } from './quick.ts';
import { cleanText, cleanTitle, tokenise, type Token } from './tokens.ts';

export interface TitleOptions extends WordOptions {
	script: Script;
}

const RULES: Record<Protection, (word: string, next: string) => boolean> = {
	none: () => false,
	all: (word) => /\p{Lu}/u.test(word),
	smart: isSmartlyProtected,
};

/**
 * Straight quotes turned: TeX would print both as closing ones. Right behind math a quote closes.
 */
const turnQuotes = (text: string, follows: boolean): string => {
	if (!text.includes('"')) return text;
	const opening = follows ? /([\s([{—–-])"(?=\S|$)/gu : /(^|[\s([{—–-])"(?=\S|$)/gu;
	return text.replaceAll(opening, '$1“').replaceAll('"', '”');
};

/** Looks for a word from a place on. */
const NEXT_WORD = new RegExp(WORD, 'gu');

const byWords = (text: string, options: TitleOptions): string => {
	const { script, protection, fixedCase } = options;
	let written = '';
	for (let at = 0; at < text.length;) {
		const start = endOfPlain(text, at, options);
		NEXT_WORD.lastIndex = start;
		const match = NEXT_WORD.exec(text);
		const next = match?.index ?? text.length;
		written += text.slice(at, start) + toLatex(text.slice(start, next), script);
		if (match === null) break;
		const [word] = match;
		at = next + word.length;
		const latex = toLatex(word, script);
		const isProtected =
			(protection === 'smart' && fixedCase?.includes(word)) ||
			RULES[protection](word, text.charAt(at));
		written += isProtected ? `{${latex}}` : latex;
	}
	return written;
};

/** BibTeX lowers letters in math, too: `$K$` would become `$k$`, `$\Delta$` `$\delta$`. */
const mathInBraces = (source: string): string => {
	const math = mathToLatex(source);
	return /[A-Z]/u.test(math) ? `{${math}}` : math;
};

const tokensToLatex = (title: string, options: TitleOptions): string => {
	const write = (token: Token, index: number): string => {
		if (token.kind === 'math') return mathInBraces(token.source);
		const text = byWords(turnQuotes(token.text, index > 0), options);
		return token.kind === 'styled' ? `\\${token.command}{${text}}` : text;
	};
	const latex = tokenise(title).map(write).join('');
	return isBalanced(latex) ? latex : byWords(title, options);
};

const byTokens = (clean: string, options: TitleOptions): string => {
	const own =
		options.protection === 'smart' && isAllCapitals(clean)
			? { script: options.script, protection: 'none' as const }
			: options;
	return /[$\\"~]/u.test(clean) ? tokensToLatex(clean, own) : byWords(clean, own);
};

/**
 * Writes a title: math kept, text escaped, words protected whose capitals mean something.
 * Balanced for any input, because text is always escaped and math is taken only when it is balanced.
 */
export const titleToLatex = (title: string, options: TitleOptions): string =>
	withoutLigatures(quickTitle(title, options) ?? byTokens(cleanTitle(title), options));

/** The same of a journal or a book: the full stop of “Phys. Rev. Lett.” is part of its name. */
export const containerToLatex = (name: string, options: TitleOptions): string =>
	withoutLigatures(quickTitle(name, options) ?? byTokens(cleanText(name), options));

/** Writes an abstract or a note: math kept, text escaped, nothing protected. */
export const proseToLatex = (prose: string, script: Script): string =>
	tokenise(tidy(prose))
		.map((token) => {
			if (token.kind === 'math') return mathToLatex(token.source);
			const text = toLatex(token.text, script);
			return token.kind === 'styled' ? `\\${token.command}{${text}}` : text;
		})
		.join('');
