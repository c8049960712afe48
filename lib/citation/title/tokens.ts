import { isBalanced } from '../latex/balance.ts';
import { compose, TEXT_OF } from '../latex/commands.ts';
import { mathToText } from '../latex/math.ts';
import { tidy, withoutMarkup } from '../text.ts';

/**
 * A piece of a title. Only `text` is ever escaped or protected; its accents are Unicode already.
 * `math` has its delimiters; `styled` is `\emph{…}` and the like, with plain text inside.
 */
export type Token =
	| { kind: 'text'; text: string }
	| { kind: 'math'; source: string }
	| { kind: 'styled'; command: string; text: string };

/**
 * Math is closed, does not begin or end with a space, and its closing `$` is not followed by a
 * digit: “$5 and $10” is money (the rule of Pandoc's `tex_math_dollars`).
 */
const MATH = String.raw`\$\$[^$]+\$\$|\$(?!\s)(?:\\.|[^$\\])*(?<![\s\\])\$(?!\d)|\\\((?:[^\\]|\\[^)])+\\\)`;
/** Accents that arXiv's raw titles hold: `\"o`, `{\'e}`, `\'{\i}`, `\v{s}`, `\c c`. */
const ARGUMENT = String.raw`(?:\{\\?[A-Za-z]\}|\\[ij](?![A-Za-z])|[A-Za-z])`;
const ACCENT = String.raw`\\(?:["'${'`'}^~=.] ?${ARGUMENT}|[uvHcdbkr](?:\{\\?[A-Za-z]\}| [A-Za-z]))`;
const LETTER = String.raw`\\(?:ss|o|O|l|L|ae|AE|oe|OE|aa|AA|i|j|dh|DH|th|TH|dj|DJ|ng|NG)(?:\{\}|(?![A-Za-z]) ?)`;
const STYLED = String.raw`\\(emph|text(?:bf|it|tt|sc|rm|sf|sl)|underline)\{([^{}$\\]*)\}`;
/** The same in the way of old: `{\it Planck}`. */
const SWITCHED = String.raw`\{\\(it|em|bf|sl|sc|tt|rm)\s+([^{}$\\]*)(?:\\/)?\}`;
/** A special character, or a space, that is already escaped. */
const ESCAPED = String.raw`\\[ &%#_$]`;
/** “Run~2”: a space that breaks no line. “ ~10” and “5~10” are no ties. */
const TIE = String.raw`(?<=[\p{L}\p{N}.,)$}])~(?=[\p{L}$\\(])|(?<=[\p{L}.,)$}])~(?=\p{N})`;

const TOKENS = new RegExp(
	`(${MATH})|(\\{${ACCENT}\\}|${ACCENT})|(\\{${LETTER}\\}|${LETTER})|${STYLED}|${SWITCHED}|${ESCAPED}|${TIE}`,
	'gu',
);

/** “$5 (or $” is money, whatever follows: a number, then a word that no command names. */
const MONEY = /^\$\d[^\\^_{}]*\s[A-Za-z]{2,}/u;

/** A raised or lowered nothing, at which TeX stops: `$^$`, `x_}`. */
const BARE_SCRIPT = /(?<!\\)[\^_]\s*(?:[\^_}$]|\\\))/u;

/** Math that TeX can read: braces in pairs, no comment or parameter sign that would swallow the rest. */
const isMath = (source: string): boolean =>
	isBalanced(source) &&
	!MONEY.test(source) &&
	!BARE_SCRIPT.test(source) &&
	!/[%#&]/u.test(source.replaceAll(/\\./gu, ''));

const accentOf = (source: string): string => {
	const [, accent = '', base = ''] = /^\{?\\(.)\s*\{?\\?([A-Za-z])\}?\}?$/u.exec(source) ?? [];
	return compose(accent, base) ?? source;
};

const letterOf = (source: string): string =>
	TEXT_OF.get(/\\([A-Za-z]+)/u.exec(source)?.[1] ?? '') ?? source;

const styledOf = (match: RegExpMatchArray): Token | undefined => {
	const [command, inner = '', old, held = ''] = match.slice(4);
	if (command !== undefined) return { kind: 'styled', command, text: inner };
	if (old === undefined) return undefined;
	return { kind: 'styled', command: old === 'em' ? 'emph' : `text${old}`, text: held };
};

const textOf = ([source, , accent, letter]: RegExpMatchArray): string => {
	if (accent !== undefined) return accentOf(source);
	if (letter !== undefined) return letterOf(source);
	return source === '~' ? ' ' : source.slice(1);
};

const tokenOf = (match: RegExpMatchArray): Token | undefined => {
	const [source, math] = match;
	if (math !== undefined) return isMath(math) ? { kind: 'math', source } : undefined;
	return styledOf(match) ?? { kind: 'text', text: textOf(match) };
};

const HAS_TEX = /[$\\~]/u;

/** Splits a title into text, math and styled text; neighbours of one kind are joined. */
export const tokenise = (title: string): Token[] => {
	if (!HAS_TEX.test(title)) return title === '' ? [] : [{ kind: 'text', text: title }];
	const tokens: Token[] = [];
	const push = (token: Token): void => {
		const last = tokens.at(-1);
		if (token.kind === 'text' && last?.kind === 'text') last.text += token.text;
		else tokens.push(token);
	};
	let at = 0;
	TOKENS.lastIndex = 0;
	for (let match = TOKENS.exec(title); match !== null; match = TOKENS.exec(title)) {
		const token = tokenOf(match);
		if (token === undefined) {
			// Its `$` is a dollar; what follows may still hold math.
			TOKENS.lastIndex = match.index + 1;
			continue;
		}
		if (match.index > at) push({ kind: 'text', text: title.slice(at, match.index) });
		push(token);
		at = match.index + match[0].length;
	}
	if (at < title.length) push({ kind: 'text', text: title.slice(at) });
	return tokens;
};

/** Without a full stop at its end, which DBLP adds; an ellipsis and “et al.” stay. */
const withoutFullStop = (title: string): string =>
	!title.endsWith('.')
		? title
		: title.replace(/(?<=[^.\s]{2})(?<!\b(?:al|etc|vs|Jr|Inc|U\.S))\.$/u, '');

/** A name as it is printed: one line, no mark-up of web pages, nothing invisible. */
export const cleanText = (name: string): string => tidy(withoutMarkup(name));

/** The same of a title. */
export const cleanTitle = (title: string): string => withoutFullStop(cleanText(title));

const plain = (text: string): string =>
	tokenise(text)
		.map((token) => (token.kind === 'math' ? mathToText(token.source) : token.text))
		.join('')
		.normalize('NFC');

/** A title for readers of plain text: accents as letters, simple math as characters. */
export const plainTitle = (title: string): string => plain(cleanTitle(title));

/** The same of a journal or a book, whose name may be cut short: “Phys. Rev. Lett.”. */
export const plainContainer = (name: string): string => plain(cleanText(name));
