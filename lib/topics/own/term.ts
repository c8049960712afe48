import { wordsOf } from '../normalise.ts';

/** What a term of an own topic looks at. */
export type Term =
	/** Folded words in order; one that ends in `*` stands for any ending. */
	| { kind: 'phrase'; words: string[] }
	/** Parts of a name, in lower case, all of which one author must have. */
	| { kind: 'author'; names: string[] }
	/** A category or the archive before its dot, in lower case. */
	| { kind: 'category'; prefix: string };

/** Most words of a phrase. */
const MOST_WORDS = 8;
/** Fewest letters before a `*`, and most: what the tree of words looks for. */
const STEM = { shortest: 2, longest: 16 };

const foldedOf = (text: string): string[] => {
	const words = wordsOf(text).map(({ folded }) => folded);
	if (words.includes('')) throw new Error(`“${text}”: too long a word`);
	return words;
};

const wordOf = (part: string): string[] => {
	if (!part.endsWith('*')) return foldedOf(part);
	const words = wordsOf(part.slice(0, -1));
	const stem = words.at(-1)?.plain ?? '';
	if (stem.length < STEM.shortest || stem.length > STEM.longest) {
		const { shortest, longest } = STEM;
		throw new Error(`“${part}”: a * needs ${shortest} to ${longest} letters before it`);
	}
	return [...words.slice(0, -1).map(({ folded }) => folded), `${stem}*`];
};

const phraseOf = (text: string): string[] => {
	const words = text.split(/\s+/u).flatMap((part) => (part === '' ? [] : wordOf(part)));
	if (words.length === 0) throw new Error(`“${text}”: no word to look for`);
	if (words.length > MOST_WORDS) {
		throw new Error(`“${text}”: a phrase has at most ${MOST_WORDS} words`);
	}
	return words;
};

/** A name's parts as they are inflected: “Hastings” is no plural. */
export const namesIn = (text: string): string[] =>
	wordsOf(text)
		.map(({ plain }) => plain)
		.filter((part) => part !== '');

const namesOf = (text: string): string[] => {
	const names = namesIn(text);
	if (names.length === 0) throw new Error(`“${text}”: no name to look for`);
	return names;
};

const CATEGORY = /^[a-z][a-z-]*(?:\.[a-z*-]+)?$/u;

/**
 * Reads one term: a word or phrase, `author:Name` or `category:cs.LG`. Quotation marks around it,
 * capitals, plurals and hyphens make no difference.
 * @throws Error, with the term in it, if it can match nothing.
 */
export const termOf = (source: string): Term => {
	const text = source.trim();
	const [, key, value = ''] = /^(author|category):\s*(.*)$/iu.exec(text) ?? [];
	const bare = (key === undefined ? text : value).replaceAll(/^["“]|["”]$/gu, '').trim();
	if (key?.toLowerCase() === 'author') return { kind: 'author', names: namesOf(bare) };
	if (key === undefined) return { kind: 'phrase', words: phraseOf(bare) };
	const category = bare.toLowerCase();
	if (!CATEGORY.test(category)) throw new Error(`“${text}”: no arXiv category`);
	return { kind: 'category', prefix: category.replace(/\.\*$/u, '') };
};

/** Most terms that one condition joins. */
const MOST_JOINED = 4;

/**
 * Reads one condition: a term, or several joined by ` + `, all of which a paper must have. A plus that
 * has no space around it is part of a word, as in C++.
 * @throws Error, with the term in it, if one of them can match nothing.
 */
export const conditionOf = (source: string): Term[] => {
	const parts = source.split(/\s\+\s/u);
	if (parts.length > MOST_JOINED) {
		throw new Error(`“${source}”: at most ${MOST_JOINED} terms are joined`);
	}
	return parts.map(termOf);
};

/** Whether there is anything that such a condition can match. */
export const isCondition = (source: string): boolean => {
	try {
		return conditionOf(source).length > 0;
	} catch {
		return false;
	}
};

/**
 * Splits what a user typed into conditions: commas and lines part them, `-` before one excludes what
 * has it.
 * @returns Them as typed, without the dash.
 */
export const splitTerms = (typed: string): { terms: string[]; not: string[] } => {
	const parts = typed
		.split(/[,;\n]+/u)
		.map((part) => part.trim())
		.filter((part) => part !== '' && part !== '-');
	return {
		terms: parts.filter((part) => !part.startsWith('-')),
		not: parts.filter((part) => part.startsWith('-')).map((part) => part.slice(1).trim()),
	};
};
