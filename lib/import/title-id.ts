import type { Author, PaperId } from '../paper/paper.ts';
import { withoutMarks } from '../query/fold.ts';

const LONGEST = 240;

const fold = (text: string): string =>
	withoutMarks(text)
		.toLowerCase()
		.replaceAll(/[^\p{L}\p{M}\p{N}]+/gu, '-')
		.replaceAll(/^-|-$/gu, '');

/** FNV-1a over UTF-16 units: tells apart what the cut made the same. */
const hash = (text: string): string => {
	let value = 0x81_1c_9d_c5;
	for (let at = 0; at < text.length; at += 1) {
		value = Math.imul(value ^ (text.codePointAt(at) ?? 0), 0x01_00_01_93);
	}
	return (value >>> 0).toString(36);
};

/**
 * The id of a work that has none anywhere: made of its words, so that the same record read twice is
 * one paper. `undefined` where title and name fold to nothing.
 */
export const titleId = (
	title: string,
	authors: readonly Author[],
	year: string | undefined,
): PaperId | undefined => {
	const [first] = authors;
	const parts = [fold(title), fold(first?.family ?? first?.name ?? ''), year ?? ''].filter(Boolean);
	if (fold(title) === '') return undefined;
	const words = parts.join('-');
	return words.length <= LONGEST
		? `title:${words}`
		: `title:${words.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/u, '')}-${hash(words)}`;
};
