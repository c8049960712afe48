import { WordSet } from '../word-set.ts';
import { PROPER_NOUNS } from './proper-nouns.ts';

/** What a character is; anything that is none of these needs a closer look. */
const LOWER = 1;
const UPPER = 2;
const DIGIT = 4;
/** Signs that LaTeX prints as they stand, and that join no words: a hyphen does not. */
const SIGN = 8;
const SPACE = 16;
/** May be part of a word: “Markov's”, “v2.0”, “C++”, “A*”. */
const JOINT = 32;
const IN_WORD = LOWER | UPPER | DIGIT;

const KINDS = new Uint8Array(128);
const mark = (characters: string, kind: number): void => {
	for (const character of characters) KINDS[character.codePointAt(0)!] = kind;
};
mark('abcdefghijklmnopqrstuvwxyz', LOWER);
mark('ABCDEFGHIJKLMNOPQRSTUVWXYZ', UPPER);
mark('0123456789', DIGIT);
mark('!(),-/:;=?@[]`', SIGN);
mark(' ', SPACE);
mark("'.+*", JOINT);

/** 0 behind the end, as for anything that is not known. */
const kindAt = (text: string, at: number): number => {
	const code = at < text.length ? text.codePointAt(at)! : 0;
	return code < KINDS.length ? KINDS[code]! : 0;
};

const NOUNS = new WordSet(PROPER_NOUNS);

/** “A” and “I” are words of a sentence, but not in “I/O”. */
const isKeptAlone = (text: string, at: number): boolean => {
	const letter = text[at];
	return (letter !== 'A' && letter !== 'I') || text[at + 1] === '/';
};

/**
 * The rule of `isSmartlyProtected` for a word of ASCII letters and digits.
 * @param first Kind of its first character.
 * @param rest Kinds of all others.
 */
const isKept = (text: string, start: number, end: number, first: number, rest: number): boolean => {
	if (first === UPPER && rest === LOWER) return NOUNS.has(text, start, end);
	if (first === UPPER && rest === 0) return isKeptAlone(text, start);
	return ((first | rest) & UPPER) !== 0;
};

/** Whether one space stands between words, and what is no word is printed as it stands. */
const isFine = (text: string, at: number, kind: number): boolean =>
	kind === SIGN || (kind === SPACE && at > 0 && (kindAt(text, at + 1) & ~SPACE) !== 0);

/**
 * Most titles, in one pass: words of ASCII letters and digits and plain signs between them, of which
 * some are put in braces. `undefined` where more has to be looked at.
 * @param isProtecting Whether capitals that mean something are kept.
 */
export const quickTitle = (title: string, isProtecting: boolean): string | undefined => {
	const { length } = title;
	let written = '';
	let from = 0;
	let kinds = 0;
	for (let at = 0; at < length;) {
		const first = kindAt(title, at);
		let end = at + 1;
		if ((first & IN_WORD) === 0) {
			if (!isFine(title, at, first)) return undefined;
			at = end;
			continue;
		}
		let rest = 0;
		let kind = kindAt(title, end);
		for (; (kind & IN_WORD) !== 0; kind = kindAt(title, end)) {
			rest |= kind;
			end += 1;
		}
		kinds |= first | rest;
		if (isProtecting && isKept(title, at, end, first, rest)) {
			written += `${title.slice(from, at)}{${title.slice(at, end)}}`;
			from = end;
		}
		at = end;
	}
	if ((kinds & LOWER) === 0) return undefined;
	return from === 0 ? title : written + title.slice(from);
};
