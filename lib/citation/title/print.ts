import { isBalanced } from '../latex/balance.ts';
import { toLatex, type Script } from '../latex/escape.ts';
import { mathToLatex } from '../latex/math.ts';
import { remembering } from '../memo.ts';
import { tidy } from '../text.ts';
import { isAllCapitals, isSmartlyProtected, WORD, type Protection } from './protect.ts';
import { quickTitle } from './quick.ts';
import { cleanTitle, tokenise, type Token } from './tokens.ts';

export interface TitleOptions {
	script: Script;
	protection: Protection;
	/** Words that the source of the paper protects. */
	fixedCase?: readonly string[];
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

const byWords = (text: string, { script, protection, fixedCase = [] }: TitleOptions): string => {
	let written = '';
	let at = 0;
	for (const match of text.matchAll(WORD)) {
		const [word] = match;
		const end = match.index + word.length;
		const latex = toLatex(word, script);
		const isProtected =
			(protection === 'smart' && fixedCase.includes(word)) ||
			RULES[protection](word, text.charAt(end));
		written += toLatex(text.slice(at, match.index), script);
		written += isProtected ? `{${latex}}` : latex;
		at = end;
	}
	return written + toLatex(text.slice(at), script);
};

/** What may be math, TeX, a quote to turn or mark-up. */
const MAY_BE_MORE = /[$\\"<&]/u;

/**
 * Writes what stands between two spaces, and remembers it: titles share their words. Empty where
 * more than the piece has to be looked at: a mark belongs to the letter before, characters that a
 * script has not are written together, math and mark-up may go on.
 */
const pieceWriter = (encoding: Script['encoding'], protection: Protection) =>
	remembering((piece) => {
		if (MAY_BE_MORE.test(piece) || tidy(piece) !== piece || /^\p{M}/u.test(piece)) return '';
		const script: Script = { encoding, missing: new Set() };
		const latex = byWords(piece, { script, protection });
		return script.missing.size === 0 ? latex : '';
	}, 20_000);

const writersIn = (encoding: Script['encoding']) => ({
	smart: pieceWriter(encoding, 'smart'),
	all: pieceWriter(encoding, 'all'),
	none: pieceWriter(encoding, 'none'),
});

const WRITERS = { ascii: writersIn('ascii'), 'utf-8': writersIn('utf-8') };

/** The quick way for most titles: piece by piece, if each of them stands for itself. */
const byPieces = (title: string, { script, protection }: TitleOptions): string | undefined => {
	const write = WRITERS[script.encoding][protection];
	let latex = '';
	for (const piece of title.split(' ')) {
		const written = write(piece);
		if (written === '') return undefined;
		latex += latex === '' ? written : ` ${written}`;
	}
	return latex;
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

const byTokens = (title: string, options: TitleOptions): string => {
	const clean = cleanTitle(title);
	const own =
		options.protection === 'smart' && isAllCapitals(clean)
			? { script: options.script, protection: 'none' as const }
			: options;
	return /[$\\"]/u.test(clean) ? tokensToLatex(clean, own) : byWords(clean, own);
};

/** Nothing is cut at its end, not all are capitals, and no word of it has a rule of its own. */
const isCommon = (title: string, { fixedCase }: TitleOptions): boolean =>
	/[a-z]/u.test(title) && !title.endsWith('.') && !fixedCase?.length;

const slowly = (title: string, options: TitleOptions): string =>
	(isCommon(title, options) ? byPieces(title, options) : undefined) ?? byTokens(title, options);

const quickly = (title: string, { protection, fixedCase }: TitleOptions): string | undefined =>
	protection === 'all' || fixedCase?.length ? undefined : quickTitle(title, protection === 'smart');

/**
 * Writes a title: math kept, text escaped, words protected whose capitals mean something.
 * Balanced for any input, because text is always escaped and math is taken only when it is balanced.
 */
export const titleToLatex = (title: string, options: TitleOptions): string =>
	quickly(title, options) ?? slowly(tidy(title), options);
