/** Marks that change the order of other text, or that nobody sees: a page can hide words with them. */
const UNSEEN = /[\p{Cc}\u200B\u200E\u200F\u202A-\u202E\u2060\u2066-\u2069\uFEFF]+/gu;

/** One line: white space collapsed, controls and marks of direction gone. */
export const clean = (text: string | null | undefined): string =>
	(text ?? '').replaceAll(/\s+/gu, ' ').replaceAll(UNSEEN, '').trim();

/** The cleaned text of an element; empty when there is none. */
export const textOf = (element: Element | undefined): string => clean(element?.textContent);

/** The first match, or `undefined` where the absence is expected. */
export const findOptional = (root: ParentNode, selector: string): Element | undefined =>
	root.querySelector(selector) ?? undefined;

/**
 * The first match.
 * @throws {Error} When there is none: the card is not what it should be.
 */
export const find = (root: ParentNode, selector: string): Element => {
	const found = root.querySelector(selector);
	if (found === null) throw new Error(`There is no "${selector}" in the card.`);
	return found;
};

/**
 * A non-empty text.
 * @throws {Error} When it is empty.
 */
export const required = (text: string, what: string): string => {
	if (text === '') throw new Error(`The card has no ${what}.`);
	return text;
};

/** An absolute http(s) address; `undefined` for anything else, such as `javascript:`. */
export const webAddress = (href: string | null | undefined, base: URL): string | undefined => {
	if (!href || !URL.canParse(href, base.href)) return undefined;
	const url = new URL(href, base);
	return /^https?:$/.test(url.protocol) && url.href.length < 2_000 ? url.href : undefined;
};

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** “3 May, 2007”, “Sep 27, 2026” → `2007-05-03`; `undefined` for what is no such day. */
export const dayOf = (text: string): string | undefined => {
	const match = /(\d{1,2}) ([A-Z][a-z]+),? (\d{4})/.exec(text);
	const other = /([A-Z][a-z]+) (\d{1,2}), (\d{4})/.exec(text);
	const [day, month, year] = match
		? [match[1], match[2], match[3]]
		: [other?.[2], other?.[1], other?.[3]];
	const index = MONTHS.indexOf(month?.slice(0, 3).toLowerCase() ?? '');
	if (index < 0 || day === undefined) return undefined;
	return `${year}-${String(index + 1).padStart(2, '0')}-${day.padStart(2, '0')}`;
};
