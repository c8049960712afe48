import type { Author } from '../../paper/paper.ts';
import { remembering } from '../memo.ts';
import { tidy, withoutMarkup } from '../text.ts';
import { isGroup } from './groups.ts';
import { isConnector, isParticle } from './particles.ts';
import { familyOf } from './quick.ts';

/** A name in the parts of CSL; `literal` is one that has none: a team, a mononym. */
export type NameParts =
	| { readonly family: string; readonly given: string; readonly suffix?: string }
	| { readonly literal: string }
	/** “et al.” and the like. */
	| { readonly others: true };

const SUFFIX = /^(?:jr|sr)\.?$|^(?:ii|iii|iv)$/iu;
const OTHERS = /^(?:et\.? ?al\.?|others|and others)$/iu;
/** Initials that no space parts from the family: `A.O.Barvinsky`, as many are at arXiv. */
const GLUED = /^((?:\p{Lu}\.-?)+)(\p{Lu}[\p{L}'’-]+)$/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Cuts what is not the name: “(MIT)”, “(1)”, DBLP's “0001”, a colon after a team. */
const cleanName = (name: string): string =>
	tidy(withoutMarkup(name))
		.replaceAll(/\s*\([^()]*\)/gu, '')
		.replace(/\s+\d{4}$/u, '')
		.replace(/[:;,\s]+$/u, '')
		.replace(/^[:;,\s]+/u, '');

/** A name of capitalised ASCII words, as most are: LaTeX and BibTeX read it as it stands. */
export class PlainName {
	readonly family: string;
	readonly given: string;

	constructor(family: string, given: string) {
		this.family = family;
		this.given = given;
	}
}

/** The quick way for most names, with the same result as the long one. */
const plainName = (name: string): PlainName | undefined => {
	const at = familyOf(name);
	return at === 0 ? undefined : new PlainName(name.slice(at), name.slice(0, at - 1));
};

/** Where the family begins: at the first particle, before a joining “y”, else at the last word. */
const familyAt = (words: readonly string[]): number => {
	const last = words.length - 1;
	const particle = words.findIndex((word, index) => index > 0 && isParticle(word));
	const connector = words.findIndex((word, index) => index > 1 && isConnector(word));
	if (connector > 1 && connector < last) {
		const joined = connector - 1;
		return particle > 0 && particle < joined ? particle : joined;
	}
	// A particle joined to its name may be the last word; a bare one may not.
	const isJoined = particle === last && /[-'’]/u.test(words[last] ?? '');
	return particle > 0 && (particle < last || isJoined) ? particle : last;
};

/** “First von Last Jr.” */
const splitDisplay = (words: string[]): NameParts => {
	const suffix = words.length > 2 && SUFFIX.test(words.at(-1)!) ? words.pop() : undefined;
	const at = familyAt(words);
	return {
		family: words.slice(at).join(' '),
		given: words.slice(0, at).join(' '),
		...(suffix !== undefined && { suffix }),
	};
};

/** “Last, First”, “Last, Jr., First”, “Last, First, Jr.” and “First Last, Jr.”. */
const splitAtCommas = (parts: string[]): NameParts => {
	const [first = '', second = '', ...rest] = parts;
	if (second === '') return { literal: first };
	const last = rest.at(-1) ?? '';
	if (SUFFIX.test(last) && !SUFFIX.test(second)) {
		const given = [second, ...rest.slice(0, -1)].join(', ');
		return { family: first, given, suffix: last };
	}
	if (rest.length > 0) return { family: first, given: rest.join(', '), suffix: second };
	if (SUFFIX.test(second)) return splitDisplay([...first.split(' '), second]);
	return { family: first, given: second };
};

const partsOfWord = (word: string): NameParts => {
	const [, given = '', family] = GLUED.exec(word) ?? [];
	return family === undefined ? { literal: word } : { family, given };
};

const partsOfDisplay = (name: string): NameParts => {
	if (CJK.test(name) && !name.includes(',')) return { literal: name };
	if (name.includes(',')) return splitAtCommas(name.split(/\s*,\s*/u).filter(Boolean));
	const words = name.split(' ');
	return words.length === 1 ? partsOfWord(name) : splitDisplay(words);
};

const told = (family: string, given: string | undefined, suffix: string | undefined): NameParts => {
	const first = tidy(given ?? '');
	const last = tidy(family);
	if (first === '' || last === '') return partsOfWord(last || first);
	return { family: last, given: first, ...(suffix && { suffix: tidy(suffix) }) };
};

/** Takes any displayed name apart. */
export const readName = (name: string): NameParts | undefined => {
	const clean = cleanName(name);
	if (clean === '') return undefined;
	if (OTHERS.test(clean)) return { others: true };
	return /[:;]\s*$/u.test(name) || isGroup(clean) ? { literal: clean } : partsOfDisplay(clean);
};

const partsOfAny = remembering(readName, 5_000);

/**
 * The parts of an author's name; `undefined` for what is no name (arXiv's lone “:”). A split that
 * the source gave is kept, only a display string is taken apart.
 */
export const partsOf = ({ name, family, given, suffix }: Author): NameParts | undefined => {
	if (family !== undefined && tidy(family + (given ?? '')) !== '') {
		return told(family, given, suffix);
	}
	return plainName(name) ?? partsOfAny(name);
};

/** How “et al.”, “others” and what is no letter begin. */
const MAY_BE_NOBODY = /^(?:[^A-Za-z]|et|others|and)|^$/iu;

/** Whether anybody is named: not only “others”. */
export const hasNames = (authors: readonly Author[]): boolean =>
	authors.some((author) => {
		if (author.family === undefined && !MAY_BE_NOBODY.test(author.name)) return true;
		const parts = partsOf(author);
		return parts !== undefined && !('others' in parts);
	});

export interface NameList {
	readonly names: readonly Exclude<NameParts, { others: true }>[];
	/** Whether more follow that are not named. */
	readonly others: boolean;
}

const NOBODY: NameList = { names: [], others: false };

/**
 * The names of a list; “others” means the rest, so it comes once and last.
 * @param most Most names to keep; 0 keeps all. Styles never see a list of one and “others”, which
 *   reads as a mistake: at least one name stays.
 */
export const namesOf = (authors: readonly Author[], most = 0): NameList => {
	if (authors.length === 0) return NOBODY;
	const names: Exclude<NameParts, { others: true }>[] = [];
	let others = false;
	for (const author of authors) {
		const parts = partsOf(author);
		if (parts === undefined) continue;
		if ('others' in parts) others = true;
		else names.push(parts);
	}
	const limit = most > 0 ? Math.max(1, most) : names.length;
	return names.length > limit ? { names: names.slice(0, limit), others: true } : { names, others };
};
