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

/**
 * Marks that Unicode’s collation, too, takes for a second look: accents, and the points of Hebrew and
 * Arabic. Elsewhere a mark makes another letter (か and が) or is a vowel (की).
 */
const LOOSE =
	/[\p{M}&&[\p{scx=Zinh}\p{scx=Latn}\p{scx=Grek}\p{scx=Cyrl}\p{scx=Hebr}\p{scx=Arab}\p{scx=Syrc}]]+/gv;

/** A kana and its mark of voice are one letter, of which the bare one is no beginning. */
const VOICED = /[\u3040-\u30FF][\u3099\u309A]/g;

/** Without accents and points, by letters as Unicode takes them apart. */
export const withoutMarks = (text: string): string =>
	text
		.normalize('NFKD')
		.replaceAll(LOOSE, '')
		.replaceAll(VOICED, (letter) => letter.normalize('NFC'));

const foldAny = (text: string): string =>
	withoutMarks(text)
		.toLowerCase()
		.replaceAll(/[øłđðþßæœıς]/gu, (letter) => PLAIN[letter] ?? letter);

/** Lower case, without accents: “Erdős” is “erdos”, “Łukasz” is “lukasz”. */
export const fold = (text: string): string => (isAscii(text) ? text.toLowerCase() : foldAny(text));
