import { shifted } from '../text.ts';
import { SYMBOLS } from './characters.ts';
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

/** Math as plain text, where it can be: `$k$` → `k`, `$x^2$` → `x²`, `$\alpha$` → `α`. */
export const mathToText = (math: string): string => {
	const inner = math.replace(/^(?:\$\$?|\\\(|\\\[)/u, '').replace(/(?:\$\$?|\\\)|\\\])$/u, '');
	const text = inner
		.replaceAll(FONT, '$1')
		.replaceAll(
			/\\([a-zA-Z]+)(?![a-zA-Z])\s*/gu,
			(command, name: string) => SYMBOL_OF.get(name) ?? command,
		)
		.replaceAll(SHIFT, (whole, sign: string, group?: string, single?: string) => {
			return shifted(group ?? single ?? '', sign === '^' ? 'raised' : 'lowered') ?? whole;
		})
		.replaceAll(/\\[,;!: ]/gu, ' ')
		.replaceAll(/\\([&%#_$])/gu, '$1');
	return /[\\{}]/u.test(text) ? math : text.replaceAll(/\s+/gu, ' ').trim();
};
