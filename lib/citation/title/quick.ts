import { PROPER_NOUNS } from './proper-nouns.ts';
import type { Protection } from './protect.ts';

export interface WordOptions {
	protection: Protection;
	/** Words that the source of the paper protects. */
	fixedCase?: readonly string[];
}

/** Proper nouns, grouped by their first letters, which is quicker to look through. */
const nouns = (): string => {
	const rests = new Map<string, string[]>();
	for (const noun of PROPER_NOUNS) {
		const first = noun.slice(0, 1);
		rests.set(first, [...(rests.get(first) ?? []), noun.slice(1)]);
	}
	return [...rests].map(([first, rest]) => `${first}(?:${rest.join('|')})`).join('|');
};

/** Signs that LaTeX prints as they stand, and that join no words. */
const SIGN = '[!(),\\-/:;=?@[\\]`]';
const END = `(?=${SIGN}| |$)`;

/** Such words, plain signs, and single spaces between both. */
const runOf = (words: string): RegExp =>
	new RegExp(`(?:${words}${END}|${SIGN}|(?<!^) (?=[^ ]))*`, 'uy');

/**
 * Words of ASCII letters and digits that are written as they stand, by the rules of `protect.ts`: a
 * loop over characters, or over words, takes three times as long.
 */
const RUNS: Record<Protection, RegExp> = {
	smart: runOf(`(?:(?!(?:${nouns()})${END})[A-Z][a-z]+|[a-z0-9]+|[AI](?!/))`),
	all: runOf('[a-z0-9]+'),
	none: runOf('[A-Za-z0-9]+'),
};
const ASCII_WORD = /[A-Za-z0-9]+/uy;

/** @param expression A sticky one. */
const endOf = (expression: RegExp, text: string, from: number): number => {
	expression.lastIndex = from;
	return expression.test(text) ? expression.lastIndex : from;
};

/** Where the words end that are written as they stand. */
export const endOfPlain = (
	text: string,
	from: number,
	{ protection, fixedCase }: WordOptions,
): number => (fixedCase?.length ? from : endOf(RUNS[protection], text, from));

/**
 * Most titles, in one pass: words and plain signs of which some are put in braces. `undefined` where
 * more has to be looked at.
 */
export const quickTitle = (title: string, options: WordOptions): string | undefined => {
	if (options.fixedCase?.length || !/[a-z]/u.test(title)) return undefined;
	let written = '';
	let from = 0;
	for (;;) {
		const start = endOfPlain(title, from, options);
		if (start === title.length) return from === 0 ? title : written + title.slice(from);
		const end = endOf(ASCII_WORD, title, start);
		if (end === start) return undefined;
		written += `${title.slice(from, start)}{${title.slice(start, end)}}`;
		from = end;
	}
};
