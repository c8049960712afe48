import { isName, withGroups } from '../paper/groups.ts';
import type { Author } from '../paper/paper.ts';
import { attributeOf, clean, textOf } from './dom.ts';
import { OTHERS } from '../paper/others.ts';

/** Letters that have no base letter in Unicode and are searched under another. */
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
};

/** Letters and digits only, so that “C.J. Cyganowski” equals “C. J. Cyganowski”. */
const fold = (text: string): string =>
	text
		.normalize('NFKD')
		.toLowerCase()
		.replaceAll(/[øłđðþßæœı]/gu, (letter) => PLAIN[letter] ?? letter)
		.replaceAll(/[^\p{L}\p{N}]/gu, '');

const isSame = (a: string, b: string): boolean => a === b || fold(a) === fold(b);

const SUFFIX = /^(?:jr|sr)\.?$|^(?:ii|iii|iv)$/i;

/** “B.” of “J. G. B.” is no family name; “E” of “Weinan E” is. */
const INITIAL = /^\p{L}\.$/u;

const wordsOf = (text: string): string[] => text.split(' ').filter(Boolean);

/** Takes “Jr” off the end of some words. */
const withoutSuffix = (words: string[]): { words: string[]; suffix: string | undefined } => {
	const last = words.at(-1) ?? '';
	return words.length > 1 && SUFFIX.test(last)
		? { words: words.slice(0, -1), suffix: last.replace(/,$/, '') }
		: { words, suffix: undefined };
};

/**
 * Splits a displayed name where a family name that arXiv itself tells fits its end: of
 * “Ibrahim M. A. Altarazi” and “Altarazi”. It stays whole where that does not fit, and where a
 * particle would be left behind (“Maria de la”): who prints the name knows particles better.
 */
export const splitBy = (name: string, familyTold: string): Author => {
	const { words, suffix } = withoutSuffix(wordsOf(name));
	const told = withoutSuffix(wordsOf(familyTold)).words;
	const given = words.slice(0, -told.length);
	const family = words.slice(-told.length).join(' ');
	const fits = told.length > 0 && given.length > 0 && isSame(family, told.join(' '));
	if (!fits || INITIAL.test(family) || /^\p{Ll}/u.test(given.at(-1) ?? '')) return { name };
	return {
		name,
		family: family.replace(/,$/, ''),
		given: given.join(' '),
		...(suffix && { suffix }),
	};
};

const decoded = (query: string): string => {
	try {
		return decodeURIComponent(query.replaceAll('+', ' '));
	} catch {
		return '';
	}
};

/** The family name in a link to an author's papers: `…?searchtype=author&query=Rabei,+E+M`. */
const familyIn = (link: Element): string => {
	const query = /[?&]query=([^&]*)/.exec(attributeOf(link, 'href') ?? '')?.[1] ?? '';
	const [family = '', given] = decoded(query).split(',');
	// Without a comma it is a group: `SuperSuper+Collaboration`.
	return given === undefined ? '' : clean(family);
};

/** A group's article stands before its link: “The <a>SuperSuper Collaboration</a>”. */
const articleOf = (link: Element): string =>
	/(?:^|[,\s])(the\s+)$/i.exec(link.previousSibling?.textContent ?? '')?.[1] ?? '';

/** “and Linsheng Zhu” (math/0510544): arXiv's parser keeps an “and” that stands after a comma. */
const withoutAnd = (name: string): string => name.replace(/^and (?=\S)/, '');

/** The authors of a list, each one a link; `OTHERS` at the end when the page says it left some out. */
export const authorsOfLinks = (list: Element | undefined): Author[] => {
	if (list === undefined) return [];
	const authors: Author[] = [];
	for (const link of list.querySelectorAll('a')) {
		const name = withoutAnd(textOf(link));
		const isAuthor = name !== '' && /[?&]query=/.test(attributeOf(link, 'href') ?? '');
		if (isAuthor) authors.push(splitBy(clean(articleOf(link) + name), familyIn(link)));
	}
	const isCut = /\d additional authors? not shown/.test(list.textContent ?? '');
	// On abs pages the rest is there, only not shown.
	const isHidden = list.querySelector('#long-author-list, #whole-author-list') !== null;
	return withGroups(isCut && !isHidden ? [...authors, OTHERS] : authors);
};

/** “Vaswani, Ashish” or “Rodrigues Jr, Waldyr A.”, as abs pages' `citation_author` has it. */
export const authorOfMeta = (content: string): Author | undefined => {
	const [last = '', first = ''] = clean(content).split(/,\s*(.*)/);
	const given = withoutAnd(first);
	if (!isName(last)) return undefined;
	if (given === '') return { name: last };
	const { words, suffix } = withoutSuffix(wordsOf(last));
	const family = words.join(' ');
	const name = [given, family, suffix].filter(Boolean).join(' ');
	return { name, family, given, ...(suffix && { suffix }) };
};

/** All of a page's, in their order. */
export const authorsOfMetas = (contents: readonly string[]): Author[] =>
	withGroups(contents.map((content) => authorOfMeta(content) ?? { name: clean(content) }));

/** The head tells the parts of each name, the page how it is written: “C.J. Cyganowski”. */
export const matched = (told: readonly Author[], shown: readonly Author[]): Author[] => {
	if (told.length !== shown.length) return told.length > 0 ? [...told] : [...shown];
	return told.map((author, index) => {
		const name = shown[index]?.name ?? '';
		return isSame(name, author.name) ? { ...author, name } : author;
	});
};
