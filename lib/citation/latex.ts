import { ACCENTS, CHARACTERS } from './characters.ts';

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

/** Spaces of any width, and characters without any: joiners, marks of direction, soft hyphens. */
const SPACE = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/gu;
/** Controls and formats: nobody sees them; variation selectors choose a glyph that TeX has not. */
const INVISIBLE = /(?![\t\n\v\f\r])[\p{Cc}\p{Cf}\p{Variation_Selector}]/gu;

/** One line with single spaces, without characters that nobody sees. */
export const tidy = (text: string): string =>
	text.replace(INVISIBLE, '').replace(SPACE, ' ').trim();

/** `i` and `j` lose their dot under an accent. */
const dotless = (letter: string): string =>
	letter === 'i' || letter === 'j' ? `\\${letter}` : letter;

const baseOf = (letter: string): string | undefined =>
	/^[A-Za-z]$/.test(letter) ? dotless(letter) : CHARACTERS.get(letter)?.slice(1, -1);

/** One accent over what is written already: `\'e`, `\v s`, `\'{\^e}`. */
const withAccent = (written: string, accent: string): string => {
	if (written.length > 1) return `\\${accent}{${written}}`;
	return /[a-z]/i.test(accent) ? `\\${accent} ${written}` : `\\${accent}${written}`;
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
	const plain = character.normalize('NFKC');
	return plain !== character && /^[\x20-\x7E]+$/.test(plain) ? plain : undefined;
};

const ofCharacter = (character: string): string | undefined => {
	const special = SPECIALS[character];
	if (special !== undefined) return special;
	if (/^[ -~]$/.test(character)) return character;
	const known = CHARACTERS.get(character) ?? accented(character);
	if (known !== undefined) return known;
	const plain = simplified(character);
	return plain === undefined ? undefined : Array.from(plain, ofCharacter).join('');
};

/** A letter with all its marks, so that a decomposed accent is seen as one. */
const CLUSTER = /\P{M}\p{M}*/gu;

/**
 * Writes text so that LaTeX prints it as it is. ASCII, but for what LaTeX has no name for (CJK,
 * emoji): runs of that stand in braces, where no style can cut a character in half.
 */
export const toLatex = (text: string): string => {
	let written = '';
	let unknown = '';
	const flush = (): void => {
		if (unknown) written += `{${unknown}}`;
		unknown = '';
	};
	for (const [cluster] of text.normalize('NFC').matchAll(CLUSTER)) {
		const latex = ofCharacter(cluster);
		if (latex === undefined) {
			unknown += cluster;
			continue;
		}
		flush();
		written += latex;
	}
	flush();
	return written;
};

/** Straight quotes turned: TeX would print both as closing ones. */
export const turnQuotes = (text: string): string =>
	text.replace(/(^|[\s([{])"(?=\S)/gu, '$1“').replaceAll('"', '”');

/** Whether every brace has its other, as BibTeX counts them: a backslash makes no difference. */
export const isBalanced = (text: string): boolean => {
	let depth = 0;
	for (const character of text) {
		if (character === '{') depth += 1;
		if (character === '}') depth -= 1;
		if (depth < 0) return false;
	}
	return depth === 0;
};
