import { foldKey } from '../key/fold.ts';
import { PROPER_NOUNS } from './proper-nouns.ts';

/** Which capitals are kept from styles that lower titles: those that mean something, all, none. */
export type Protection = 'smart' | 'all' | 'none';

/**
 * Letters and digits, and signs that are raised or lowered with them; an apostrophe or a dot inside
 * belongs to the word, a hyphen does not.
 */
export const WORD =
	/[\p{L}\p{N}\p{M}⁺⁻₊₋]+(?:['’.][\p{L}\p{N}\p{M}⁺⁻₊₋]+)*(?:\+{1,2}|\*(?![\p{L}\p{N}]))?/gu;

const CAPITAL = /\p{Lu}/u;
/** “transformers”, “Language”: what most words are, and only the list of nouns can tell. */
const IS_COMMON = /^[A-Z]?[a-z]+$/u;

/** “A” and “I” are words of a sentence, but not in “A*” or “I/O”. */
const isWordAlone = (word: string, next: string): boolean =>
	(word === 'A' || word === 'I') && !/^[/.0-9]/u.test(next);

const isAcronym = (word: string): boolean =>
	/\p{L}.*\p{Lu}/u.test(word) || (CAPITAL.test(word) && /\p{N}/u.test(word));

const isSingleCapital = (word: string, next: string): boolean =>
	/^\p{Lu}[+*]*$/u.test(word) && !isWordAlone(word, next);

const nounOf = (word: string): string => foldKey(word.replace(/['’]s?$/u, ''));

/**
 * Whether a style that lowers titles would spoil a word: BERT, LoRA, iPhone, V2X, R, C++, Bayesian.
 * Like ACL Anthology's fixed-case rule, not the whole title: styles may lower the rest.
 * @param next What follows the word in the title.
 */
export const isSmartlyProtected = (word: string, next: string): boolean =>
	IS_COMMON.test(word)
		? PROPER_NOUNS.has(word)
		: CAPITAL.test(word) &&
			(isAcronym(word) || isSingleCapital(word, next) || PROPER_NOUNS.has(nounOf(word)));

/** A title all in capitals says nothing about its words: at least four, and none in lower case. */
export const isAllCapitals = (title: string): boolean =>
	!/\p{Ll}/u.test(title) && (title.match(/\p{Lu}{2,}/gu) ?? []).length >= 4;
