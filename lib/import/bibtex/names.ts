import { texToText } from '../../citation/latex/decode.ts';
import { tidy } from '../../citation/text.ts';
import { OTHERS } from '../../paper/others.ts';
import type { Author } from '../../paper/paper.ts';
import { authorOfParts } from '../name.ts';

const AND = /[{}]|\sand\s/giu;
const COMMA = /[{},]/gu;
const SPACE = /[{} ]/gu;

/** Splits at a separator that stands outside braces; `marks` finds it and braces. */
const splitAt = (text: string, marks: RegExp): string[] => {
	const parts: string[] = [];
	let depth = 0;
	let from = 0;
	marks.lastIndex = 0;
	for (let match = marks.exec(text); match !== null; match = marks.exec(text)) {
		const [mark] = match;
		if (mark === '{') depth += 1;
		else if (mark === '}') depth = Math.max(0, depth - 1);
		else if (depth === 0) {
			parts.push(text.slice(from, match.index));
			from = match.index + mark.length;
			// The space that ends one “and” may begin the next.
			if (/\s$/u.test(mark) && mark.length > 1) {
				from -= 1;
				marks.lastIndex = from;
			}
		}
	}
	return [...parts, text.slice(from)].map((part) => part.trim());
};

const plain = (tex: string): string => tidy(texToText(tex));

const isWrapped = (text: string): boolean => {
	if (!text.startsWith('{') || !text.endsWith('}')) return false;
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		if (text[at] === '{') depth += 1;
		if (text[at] === '}') depth -= 1;
		if (depth === 0) return at === text.length - 1;
	}
	return false;
};

/** Lower-case words before the last begin the family name; a word in braces has no case. */
const isLower = (word: string): boolean => {
	if (word.startsWith('{') && !word.startsWith('{\\')) return false;
	return /^\p{Ll}/u.test(plain(word).replace(/^[^\p{L}]+/u, ''));
};

/** “First von Last”: *von* reaches from the first lower-case word on. */
const fromWords = (words: string[]): Author | undefined => {
	const lower = words.findIndex((word, index) => index < words.length - 1 && isLower(word));
	const at = lower < 0 ? words.length - 1 : lower;
	const numbered = /^\d{4}$/u.test(words.at(-1) ?? '') && words.length > 1;
	if (numbered) return fromWords(words.slice(0, -1));
	return authorOfParts(
		words.slice(at).map(plain).join(' '),
		words.slice(0, at).map(plain).join(' '),
	);
};

/** biblatex’s extended form: `family=Oord, given=Aaron, prefix=van den, useprefix=true`. */
const fromPairs = (parts: readonly string[]): Author | undefined => {
	const pairs = new Map(
		parts.map((part) => {
			const [name = '', ...value] = part.split('=');
			return [name.trim().toLowerCase(), plain(value.join('=')).replaceAll(/^"|"$/gu, '')];
		}),
	);
	const family = [pairs.get('prefix'), pairs.get('family')].filter(Boolean).join(' ');
	return authorOfParts(family, pairs.get('given') ?? '', pairs.get('suffix') ?? '');
};

/** “DBLP’s” numbers tell namesakes apart and are no part of the name. */
const withoutNumber = (name: string): string => name.replace(/\s+\d{4}$/u, '');

/** “First von Last”, the words parted by spaces or ties. */
const withoutComma = (text: string): Author | undefined => {
	const words = splitAt(text.replaceAll(/[\s~]+/gu, ' '), SPACE).filter(Boolean);
	return words.length > 0 ? fromWords(words) : undefined;
};

/** “von Last, First” and “von Last, Jr, First”. */
const atCommas = ([first = '', second = '', ...rest]: readonly string[]): Author | undefined => {
	const family = withoutNumber(plain(first));
	return rest.length > 0
		? authorOfParts(family, plain(rest.join(', ')), plain(second))
		: authorOfParts(family, withoutNumber(plain(second)));
};

/** “Last, First” in ASCII letters, as most files have most names: there is no TeX in it. */
const PLAIN = /^[A-Za-z]+(?:[ -][A-Za-z]+)*, [A-Za-z]+\.?(?:[ -][A-Za-z]+\.?)*$/u;

const plainName = (text: string): Author => {
	const at = text.indexOf(',');
	return authorOfParts(text.slice(0, at), text.slice(at + 2))!;
};

const oneName = (text: string): Author | undefined => {
	if (PLAIN.test(text)) return plainName(text);
	if (/^others$/iu.test(text)) return OTHERS;
	if (isWrapped(text)) return authorOfParts(plain(text), '');
	const parts = splitAt(text, COMMA);
	if (/^\s*(?:family|given|prefix)\s*=/iu.test(parts[0] ?? '')) return fromPairs(parts);
	return parts.length === 1 ? withoutComma(text) : atCommas(parts);
};

/** Without braces and in plain case, an “and” is one wherever it stands; the space behind it may begin the next. */
const partsOf = (text: string): string[] =>
	/[{}]| and and | (?!and )[Aa][Nn][Dd] /u.test(text)
		? splitAt(text, AND)
		: text.split(' and ').map((part) => part.trim());

/** “Smith, J. et al.”, also in italics: BibTeX wants “and others”. */
const ET_AL = /[\s,]+(?:\{?\\(?:it|em|emph|textit)\s*\{?\s*)?\{?et\.?[\s~]+al\.?\}*\s*$/iu;

/**
 * The names of an `author` field, split as BibTeX splits them (btxdoc §4, “names”): what stands in
 * braces is one name.
 */
export const readNames = (value: string): Author[] => {
	if (value === '') return [];
	const text = value.replaceAll(/\s+/gu, ' ').replace(ET_AL, ' and others');
	return partsOf(text).flatMap((part) => {
		const made = oneName(part);
		return made && made.name.trim() !== '' ? [made] : [];
	});
};
