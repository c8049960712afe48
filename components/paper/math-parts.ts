import { mathToText } from '../../lib/citation/latex/math.ts';

/** A piece of a text: plain, or TeX math without its dollar signs. */
export interface TextPart {
	text: string;
	isMath: boolean;
	isDisplay: boolean;
	/** Where it begins. */
	start: number;
}

/** Signs that TeX text escapes. */
const unescaped = (text: string): string => text.replaceAll(/\\([$%&#_{}])/gu, '$1');

/**
 * `$…$`, `$$…$$`, `\(…\)` and `\[…\]`; a dollar sign before a space or a digit’s end is money. No
 * formula is longer than five hundred characters, and one that never ends is looked for from each of its
 * signs: without a bound that takes seconds.
 */
const MATH =
	/\$\$([^$]+)\$\$|\$(?!\s)((?:[^$\n\\]|\\[^\n]){1,500})(?<![\s\\])\$(?!\d)|\\\((.{1,500}?)\\\)|\\\[(.{1,500}?)\\\]/gsu;

/** Cuts a text with TeX math in it into its pieces. */
export const textParts = (text: string): TextPart[] => {
	const parts: TextPart[] = [];
	let at = 0;
	const plain = (end: number): void => {
		if (end > at) {
			const between = unescaped(text.slice(at, end));
			parts.push({ text: between, isMath: false, isDisplay: false, start: at });
		}
	};
	for (const found of text.matchAll(MATH)) {
		const [whole, displayed, inline, round, square] = found;
		plain(found.index);
		const math = displayed ?? inline ?? round ?? square ?? '';
		const isDisplay = (displayed ?? square) !== undefined;
		parts.push({ text: math, isMath: true, isDisplay, start: found.index });
		at = found.index + whole.length;
	}
	plain(text.length);
	return parts;
};

/** The text on one line, its formulas as far as plain characters can show them. */
export const withoutMath = (text: string): string =>
	textParts(text)
		.map((part) => (part.isMath ? mathToText(`$${part.text}$`) : part.text))
		.join('');
