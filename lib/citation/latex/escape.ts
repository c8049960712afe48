import { remembering } from '../memo.ts';
import { ACCENTS, LETTERS_AND_SIGNS } from './characters.ts';
import { SYMBOLS } from './symbols.ts';

/** How one file writes characters, and which of them it could not. */
export interface Script {
	encoding: 'ascii' | 'utf-8';
	/** Filled while writing: characters that LaTeX has no name for, in a file that is to be ASCII. */
	missing: Set<string>;
}

/** The ten characters that TeX reads as commands, and those that its old fonts draw as others. */
const SPECIALS: Readonly<Record<string, string>> = {
	'&': '\\&',
	'%': '\\%',
	'#': '\\#',
	_: '\\_',
	$: '\\$',
	// BibTeX counts braces whether or not a backslash stands before them.
	'{': '{\\textbraceleft}',
	'}': '{\\textbraceright}',
	'~': '{\\textasciitilde}',
	'^': '{\\textasciicircum}',
	'\\': '{\\textbackslash}',
	'<': '$<$',
	'>': '$>$',
	'|': '{\\textbar}',
};

/** `i` and `j` lose their dot under an accent. */
const dotless = (letter: string): string =>
	letter === 'i' || letter === 'j' ? `\\${letter}` : letter;

const baseOf = (letter: string): string | undefined => {
	if (/^[A-Za-z]$/u.test(letter)) return dotless(letter);
	const written = LETTERS_AND_SIGNS.get(letter);
	return written?.startsWith('{\\') ? written.slice(1, -1) : undefined;
};

/** One accent over what is written already: `\'e`, `\v s`, `\'{\^e}`. */
const withAccent = (written: string, accent: string): string => {
	if (written.length > 1) return `\\${accent}{${written}}`;
	return /[a-z]/iu.test(accent) ? `\\${accent} ${written}` : `\\${accent}${written}`;
};

/** `é` → `{\'e}`, `ế` → `{\'{\^e}}`; `undefined` where TeX has no such accent. */
const accented = (character: string): string | undefined => {
	const [base = '', ...marks] = character.normalize('NFD');
	let written = baseOf(base);
	for (const mark of marks) {
		const accent = ACCENTS[mark];
		if (accent === undefined || written === undefined) return undefined;
		written = withAccent(written, accent);
	}
	return marks.length === 0 || written === undefined ? undefined : `{${written}}`;
};

/** Compatibility forms (ligatures, full-width and mathematical letters) as plain characters. */
const simplified = (character: string): string | undefined => {
	const plain = character.normalize('NFKC').replaceAll('\u2044', '/');
	return plain !== character && /^[\x20-\x7E]+$/u.test(plain) ? plain : undefined;
};

const toAscii = (character: string): string | undefined => {
	const known = LETTERS_AND_SIGNS.get(character) ?? accented(character);
	if (known !== undefined) return known;
	const plain = simplified(character);
	return plain === undefined
		? undefined
		: Array.from(plain, (letter) => SPECIALS[letter] ?? letter).join('');
};

/** What LaTeX prints as it stands: ASCII without the characters that it reads as its own. */
const PLAIN = ' !"\'-;=?-[\\]`a-z';
const IS_PLAIN = new RegExp(`^[${PLAIN}]*$`, 'u');
/** Raised or lowered characters that stand together: `10⁻¹²`. */
const RUN = '[⁰¹²³⁴-⁹⁺⁻ⁿⁱ]{2,}|[₀-₉₊₋]{2,}';
const IS_RUN = new RegExp(`^(?:${RUN})$`, 'u');
/** Anything else: a letter with all its marks, so that a decomposed accent is seen as one; a Greek word as one. */
const CLUSTER = new RegExp(
	`[\\p{Script=Greek}\\p{M}]{2,}|${RUN}|[^${PLAIN}]\\p{M}*|[${PLAIN}]\\p{M}+`,
	'gu',
);
const GREEK_WORD = /^\p{Script=Greek}[\p{Script=Greek}\p{M}]+$/u;

/** BibTeX lowers the names of commands, too: `\Rightarrow`; letters are protected with their word. */
const isLowered = (cluster: string, symbol: string): boolean =>
	/[A-Z]/u.test(symbol) && !/\p{L}/u.test(cluster);

/** One script for all: `$^{-12}$`. */
const scriptOf = (run: string): string => {
	const symbols = Array.from(run, (character) => SYMBOLS.get(character) ?? '');
	return `$${symbols[0]!.slice(0, 2)}${symbols.map((symbol) => symbol.slice(2, -1)).join('')}}$`;
};

/** One cluster; `undefined` where there is no other way than to write it as it is. */
const ofCluster = (cluster: string, encoding: Script['encoding']): string | undefined => {
	const special = SPECIALS[cluster];
	if (special !== undefined) return special;
	if (GREEK_WORD.test(cluster)) return undefined;
	if (encoding === 'utf-8' && /^[\0-\u00FF]+$/u.test(cluster)) return cluster;
	if (IS_RUN.test(cluster)) return scriptOf(cluster);
	const symbol = SYMBOLS.get(cluster);
	// Beyond Latin-1, text fonts lack these in every engine, so they are math in UTF-8, too.
	if (symbol !== undefined) return isLowered(cluster, symbol) ? `{$${symbol}$}` : `$${symbol}$`;
	return encoding === 'utf-8' ? cluster : toAscii(cluster);
};

const CLUSTERS = {
	ascii: remembering((cluster) => ofCluster(cluster, 'ascii'), 2_000),
	'utf-8': remembering((cluster) => ofCluster(cluster, 'utf-8'), 2_000),
};

/** TeX prints “¿” for “?`” and “¡” for “!`”: „Warum?“ would end in “¿‘”. */
export const withoutLigatures = (latex: string): string =>
	latex.includes('`') ? latex.replaceAll(/[?!](?=`)/gu, '$&{}') : latex;

/**
 * Writes text so that LaTeX prints it as it is. In ASCII, what LaTeX has no name for (CJK, emoji)
 * stays as it is, in braces, where no style can cut a character in half: `ieeetr` and `abbrv` take
 * the first byte of a name.
 */
export const toLatex = (text: string, script: Script): string => {
	if (IS_PLAIN.test(text)) return withoutLigatures(text);
	const composed = text.normalize('NFC');
	const writeCluster = CLUSTERS[script.encoding];
	let result = '';
	let at = 0;
	let unknown = '';
	const flush = (): void => {
		const run = unknown.trimEnd();
		if (run && script.encoding === 'ascii') {
			result += `{${run}}${unknown.slice(run.length)}`;
			script.missing.add(run);
		} else result += unknown;
		unknown = '';
	};
	const plain = (between: string): void => {
		// A space between two words without a name stands with them.
		if (unknown !== '' && between.trim() === '') unknown += between;
		else {
			flush();
			result += between;
		}
	};
	CLUSTER.lastIndex = 0;
	for (let match = CLUSTER.exec(composed); match !== null; match = CLUSTER.exec(composed)) {
		const [cluster] = match;
		plain(composed.slice(at, match.index));
		at = CLUSTER.lastIndex;
		const latex = writeCluster(cluster);
		if (latex === undefined || (latex === ' ' && unknown !== '')) unknown += cluster;
		else {
			flush();
			result += latex;
		}
	}
	plain(composed.slice(at));
	flush();
	return withoutLigatures(result);
};
