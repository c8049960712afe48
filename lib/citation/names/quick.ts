import { WordSet } from '../word-set.ts';
import { GROUP_WORDS } from './groups.ts';

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;
const DOT = 0x2e;
const SPACE = 0x20;

/** Words of a group’s name; and “and”, which would end a name. */
const NO_NAMES = new WordSet([...GROUP_WORDS, 'and', 'And']);
/** What may stand last and is no family name. */
const NO_FAMILIES = new WordSet(['Jr', 'Sr', 'Ii', 'Iii', 'Iv', 'Others']);

const isLower = (code: number): boolean => code >= 0x61 && code <= 0x7a;
const isUpper = (code: number): boolean => code >= 0x41 && code <= 0x5a;

/** End of a letter and the lower-case letters behind it; -1 where there is none, or no name. */
const runEnd = (text: string, from: number, to: number): number => {
	if (from >= to) return -1;
	const first = text.codePointAt(from)!;
	if (!isUpper(first) && !isLower(first)) return -1;
	let at = from + 1;
	while (at < to && isLower(text.codePointAt(at)!)) at += 1;
	return NO_NAMES.has(text, from, at) ? -1 : at;
};

/** End of a word of a name, “Eun-ji”, “O'Hara”; -1 where none begins. */
const wordEnd = (text: string, from: number, to: number): number => {
	if (from >= to || !isUpper(text.codePointAt(from)!)) return -1;
	for (let at = from; ;) {
		const end = runEnd(text, at, to);
		const code = end < 0 || end === to ? 0 : text.codePointAt(end);
		if (code !== APOSTROPHE && code !== HYPHEN) return end;
		at = end + 1;
	}
};

/** “Aidan N.”, “Jean-Philippe” */
const isGiven = (text: string, from: number, to: number): boolean => {
	for (let at = from; ;) {
		let end = wordEnd(text, at, to);
		if (end < 0) return false;
		if (end < to && text.codePointAt(end) === DOT) end += 1;
		if (end === to) return true;
		if (text.codePointAt(end) !== SPACE) return false;
		at = end + 1;
	}
};

const isFamily = (text: string, from: number, to: number): boolean =>
	wordEnd(text, from, to) === to && !NO_FAMILIES.has(text, from, to);

/**
 * Where the family name of a displayed name of capitalised ASCII words begins, as most are: “Aidan N.
 * Gomez”, “Eun-ji O'Hara”; LaTeX and BibTeX read it as it stands. 0 for any other: “Martin Luther
 * King Jr”, “Gemini Team”.
 */
export const familyOf = (name: string): number => {
	const at = name.lastIndexOf(' ');
	return at > 0 && isFamily(name, at + 1, name.length) && isGiven(name, 0, at) ? at + 1 : 0;
};

/** The same of a name whose parts are told. */
export const arePlain = (family: string, given: string): boolean =>
	isFamily(family, 0, family.length) && isGiven(given, 0, given.length);
