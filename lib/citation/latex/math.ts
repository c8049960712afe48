import { shifted } from '../text.ts';
import { SYMBOLS } from './symbols.ts';
import { SYMBOL_OF } from './commands.ts';

/** Characters beyond ASCII inside math, as commands; text fonts do not reach there. */
export const mathToLatex = (math: string): string => {
	if (/^[ -~]*$/u.test(math)) return math;
	return math.replaceAll(/[^ -~](?=([A-Za-z])?)/gu, (character, letter: string | undefined) => {
		const symbol = SYMBOLS.get(character.normalize('NFC'));
		if (symbol === undefined) {
			const plain = character.normalize('NFKC');
			return /^[A-Za-z0-9+=()-]+$/u.test(plain) ? plain : character;
		}
		// `\alpha` before a letter would become another command.
		return letter !== undefined && /\\[a-z]+$/iu.test(symbol) ? `${symbol} ` : symbol;
	});
};

const FONT =
	/\\(?:math(?:rm|cal|bb|bf|it|sf|tt|frak|scr)|text(?:rm|it|bf|sf|tt)?|operatorname|boldsymbol|bm)\s*\{([^{}]*)\}/gu;
const SHIFT = /([_^])(?:\{([^{}]*)\}|([A-Za-z0-9+-]))/gu;
/** A function’s name, and what it stands behind. */
const FUNCTION =
	/(?:([\p{L}\p{N})\]])\s*)?\\(log|ln|exp|sin|cos|tan|max|min|sup|inf|lim|arg|det|dim|gcd|Pr)(?![a-zA-Z])\s*(?=([A-Za-z0-9\\])?)/gu;
/** Signs that stand raised by themselves: `K^*`, `45^\circ`. */
const RAISED = /\^\s*(?:\{\s*)?(?:([*'†‡])|\\(ast|circ|dagger|prime)(?![a-zA-Z]))(?:\s*\})?/gu;
const RAISED_SIGNS: Readonly<Record<string, string>> = {
	ast: '*',
	circ: '°',
	dagger: '†',
	prime: '′',
};
const ACCENT =
	/\\(?:wide)?(hat|tilde|bar|overline|vec|dot|ddot)(?:\s*\{\s*([A-Za-z])\s*\}|\s+([A-Za-z])(?![A-Za-z]))/gu;
const MARKS: Readonly<Record<string, string>> = {
	hat: '\u0302',
	tilde: '\u0303',
	bar: '\u0304',
	overline: '\u0304',
	vec: '\u20D7',
	dot: '\u0307',
	ddot: '\u0308',
};

/** A letter eats the space behind its command, as in TeX; an arrow that had one before has one behind. */
const ofCommand = (command: string, before: string, name: string): string => {
	const symbol = SYMBOL_OF.get(name);
	if (symbol === undefined) return command;
	return before + symbol + (/\p{L}/u.test(symbol) ? '' : before);
};

/** Math as plain text, where it can be: `$k$` → `k`, `$x^2$` → `x²`, `$\alpha$` → `α`. */
export const mathToText = (math: string): string => {
	const inner = math.replace(/^(?:\$\$?|\\\(|\\\[)/u, '').replace(/(?:\$\$?|\\\)|\\\])$/u, '');
	const text = inner
		.replaceAll(FONT, '$1')
		.replaceAll('{}', '')
		.replaceAll(RAISED, (_, sign: string | undefined, name = '') => sign ?? RAISED_SIGNS[name]!)
		.replaceAll(ACCENT, (_, name: string, group?: string, single?: string) =>
			`${group ?? single}${MARKS[name]}`.normalize('NFC'),
		)
		.replaceAll(
			FUNCTION,
			(_, before: string | undefined, name: string, next: string | undefined) =>
				(before === undefined ? '' : `${before} `) + name + (next === undefined ? '' : ' '),
		)
		.replaceAll(/\\sqrt\s*(?:\{\s*([A-Za-z0-9])\s*\}|([0-9]))/gu, '√$1$2')
		.replaceAll(/(\s?)\\([a-zA-Z]+)(?![a-zA-Z])\s*/gu, ofCommand)
		.replaceAll(SHIFT, (whole, sign: string, group?: string, single?: string) => {
			return shifted(group ?? single ?? '', sign === '^' ? 'raised' : 'lowered') ?? whole;
		})
		.replaceAll(/\\[,;!: ]/gu, ' ')
		.replaceAll(/\\([&%#_$])/gu, '$1');
	return /[\\{}]/u.test(text) ? math : text.replaceAll(/\s+/gu, ' ').trim();
};
