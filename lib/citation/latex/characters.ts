/**
 * How LaTeX writes characters beyond ASCII. Commands of text stand in braces, so that a space or a
 * letter after them, and a style that changes case, leaves them whole.
 * Source: “The Comprehensive LaTeX Symbol List”; fonts in the T1 encoding have all of them.
 */

/** Combining mark → accent command (Lamport, table 3.1, `\k` and `\d` of T1, LaTeX's own for Romanian). */
export const ACCENTS: Readonly<Record<string, string>> = {
	'\u0300': '`',
	'\u0301': "'",
	'\u0302': '^',
	'\u0303': '~',
	'\u0304': '=',
	'\u0306': 'u',
	'\u0307': '.',
	'\u0308': '"',
	'\u030A': 'r',
	'\u030B': 'H',
	'\u030C': 'v',
	'\u0323': 'd',
	'\u0326': 'textcommabelow',
	'\u0327': 'c',
	'\u0328': 'k',
	'\u0331': 'b',
};

/** Letters that no accent makes. */
const LETTERS: Readonly<Record<string, string>> = {
	ß: 'ss',
	ẞ: 'SS',
	ø: 'o',
	Ø: 'O',
	ł: 'l',
	Ł: 'L',
	æ: 'ae',
	Æ: 'AE',
	œ: 'oe',
	Œ: 'OE',
	ı: 'i',
	ȷ: 'j',
	đ: 'dj',
	Đ: 'DJ',
	ð: 'dh',
	Ð: 'DH',
	þ: 'th',
	Þ: 'TH',
	ŋ: 'ng',
	Ŋ: 'NG',
};

/** Punctuation and signs of text, as they are written. */
const TEXT: Readonly<Record<string, string>> = {
	'\u2010': '-',
	'\u2011': '-',
	'\u2012': '--',
	'–': '--',
	'—': '---',
	'―': '---',
	'‘': '`',
	'’': "'",
	'‚': ',',
	'“': '``',
	'”': "''",
	'„': ',,',
	// Hawaiian and Arabic names have these; no font of TeX's has them.
	ʻ: '{`}',
	ʿ: '{`}',
	ʼ: "'",
	ʾ: "'",
	'‰': '{\\textperthousand}',
	'«': '{\\guillemotleft}',
	'»': '{\\guillemotright}',
	'‹': '{\\guilsinglleft}',
	'›': '{\\guilsinglright}',
	'¡': '{\\textexclamdown}',
	'¿': '{\\textquestiondown}',
	'…': '{\\ldots}',
	'•': '{\\textbullet}',
	'·': '{\\textperiodcentered}',
	'†': '{\\dag}',
	'‡': '{\\ddag}',
	'§': '{\\S}',
	'¶': '{\\P}',
	'©': '{\\copyright}',
	'®': '{\\textregistered}',
	'™': '{\\texttrademark}',
	'€': '{\\texteuro}',
	'£': '{\\pounds}',
	'¥': '{\\textyen}',
	'¢': '{\\textcent}',
	'¤': '{\\textcurrency}',
	'¦': '{\\textbrokenbar}',
	ª: '{\\textordfeminine}',
	º: '{\\textordmasculine}',
	'´': "{\\'{}}",
	'¨': '{\\"{}}',
	'¸': '{\\c{}}',
	'¯': '{\\={}}',
};

/** Capital Greek letters that look like Latin ones have no command. */
const GREEK_AS_LATIN: Readonly<Record<string, string>> = {
	ο: 'o',
	Α: 'A',
	Β: 'B',
	Ε: 'E',
	Ζ: 'Z',
	Η: 'H',
	Ι: 'I',
	Κ: 'K',
	Μ: 'M',
	Ν: 'N',
	Ο: 'O',
	Ρ: 'P',
	Τ: 'T',
	Χ: 'X',
};

/** Characters that are written in text: letters in braces, punctuation as it is typed. */
export const LETTERS_AND_SIGNS: ReadonlyMap<string, string> = new Map([
	...Object.entries(LETTERS).map(([from, name]): [string, string] => [from, `{\\${name}}`]),
	...Object.entries(TEXT),
	...Object.entries(GREEK_AS_LATIN),
]);
