/** Letters that are no letter with a mark to Unicode, as people type them who lack the key. */
const PLAIN: Readonly<Record<string, string>> = {
	ø: 'o',
	ł: 'l',
	đ: 'd',
	ð: 'd',
	þ: 'th',
	ß: 'ss',
	æ: 'ae',
	œ: 'oe',
	ı: 'i',
	// Lower case makes it of a capital at the end of a word only.
	ς: 'σ',
};

const BEYOND_ASCII = /[\u0080-\uFFFF]/;

/** Whether a text has nothing to fold but case. */
export const isAscii = (text: string): boolean => !BEYOND_ASCII.test(text);

const foldAny = (text: string): string =>
	text
		.normalize('NFKD')
		.replaceAll(/\p{M}+/gu, '')
		.toLowerCase()
		.replaceAll(/[øłđðþßæœıς]/gu, (letter) => PLAIN[letter] ?? letter);

/** Lower case, without marks: “Erdős” is “erdos”, “Łukasz” is “lukasz”. */
export const fold = (text: string): string => (isAscii(text) ? text.toLowerCase() : foldAny(text));
