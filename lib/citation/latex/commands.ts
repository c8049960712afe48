import { shifted } from '../text.ts';
import { ACCENTS, LETTERS_AND_SIGNS } from './characters.ts';
import { SYMBOLS } from './symbols.ts';

/** Accent command → combining mark: the other way round of {@link ACCENTS}. */
const MARKS: ReadonlyMap<string, string> = new Map([
	...Object.entries(ACCENTS).map(([mark, command]): [string, string] => [command, mark]),
	['t', '\u0361'],
]);

/** `\'` over `e` is `é`; a dotless letter gets its own accent in the dot’s place. */
export const compose = (accent: string, base: string): string | undefined => {
	const mark = MARKS.get(accent);
	if (mark === undefined) return undefined;
	const [first = '', ...rest] = Array.from(base);
	const letter = first === 'ı' ? 'i' : first === 'ȷ' ? 'j' : first;
	return letter === '' ? undefined : `${letter}${mark}${rest.join('')}`.normalize('NFC');
};

export const isAccent = (command: string): boolean => MARKS.has(command);

/** Names that only reading knows; writing has one for each character. */
const ALIASES: Readonly<Record<string, string>> = {
	aa: 'å',
	AA: 'Å',
	dots: '…',
	textellipsis: '…',
	textendash: '–',
	textemdash: '—',
	textquoteleft: '‘',
	textquoteright: '’',
	lq: '‘',
	rq: '’',
	textquotedblleft: '“',
	textquotedblright: '”',
	textquotedbl: '"',
	textquotesingle: "'",
	quotesinglbase: '‚',
	quotedblbase: '„',
	textsterling: '£',
	textdegree: '°',
	textmu: 'µ',
	texttimes: '×',
	textpm: '±',
	textrightarrow: '→',
	textcopyright: '©',
	textdagger: '†',
	textsection: '§',
	textunderscore: '_',
	textless: '<',
	textgreater: '>',
	textdollar: '$',
	textpercent: '%',
	textampersand: '&',
	textasciitilde: '~',
	textasciicircum: '^',
	textbackslash: '\\',
	backslash: '\\',
	textbar: '|',
	textbraceleft: '{',
	textbraceright: '}',
	lbrace: '{',
	rbrace: '}',
	TeX: 'TeX',
	LaTeX: 'LaTeX',
	BibTeX: 'BibTeX',
	slash: '/',
	space: ' ',
	quad: ' ',
	qquad: ' ',
	newline: ' ',
	par: ' ',
	newblock: ' ',
	relax: '',
};

const nameOf = (latex: string): string | undefined => /^\{?\\([A-Za-z]+)\}?$/u.exec(latex)?.[1];

const named = (table: ReadonlyMap<string, string>): [string, string][] =>
	[...table].flatMap(([character, latex]) => {
		const name = nameOf(latex);
		return name === undefined ? [] : [[name, character] as [string, string]];
	});

/** Command of text, without its backslash → what it prints. */
export const TEXT_OF: ReadonlyMap<string, string> = new Map([
	...named(LETTERS_AND_SIGNS),
	...Object.entries(ALIASES),
]);

/** Command of math → its character. */
export const SYMBOL_OF: ReadonlyMap<string, string> = new Map([
	...named(SYMBOLS),
	['epsilon', 'ϵ'],
	['varepsilon', 'ε'],
	['to', '→'],
	['le', '≤'],
	['ge', '≥'],
	['ne', '≠'],
	['ast', '*'],
	['star', '⋆'],
	['infty', '∞'],
	['ldots', '…'],
	['cdots', '⋯'],
	['degree', '°'],
]);

const SINGLES: ReadonlyMap<string, string> = new Map(
	[...SYMBOLS].flatMap(([character, latex]): [string, string][] => [
		[latex, character],
		[latex.replace(/^([_^])\{(.)\}$/u, '$1$2'), character],
	]),
);

/** The characters that a piece of math is, if it is one, or a script: `\alpha`, `^{-12}`, `<`. */
export const symbolIn = (math: string): string | undefined => {
	const inner = math.trim();
	const [, mark, run] = /^([_^])\{([\d+\-ni]{2,})\}$/u.exec(inner) ?? [];
	if (run !== undefined) return shifted(run, mark === '^' ? 'raised' : 'lowered');
	return /^[<>]$/u.test(inner) ? inner : SINGLES.get(inner);
};
