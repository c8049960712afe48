/**
 * Controls, soft hyphens, marks of direction, tags and halves of characters: nobody sees them, and a
 * page can hide or re-order words with them. Joiners stay: Persian and emoji are written with them.
 * Written out, because to compile `\p{…}` takes as long as to read a screenful of cards.
 */
const UNSEEN =
	// oxlint-disable-next-line no-control-regex -- they are what is looked for
	/[\0-\x08\x0E-\x1F\x7F-\x9F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\u{D800}-\u{DFFF}\u{E0000}-\u{E007F}]+/gu;
/** The same for a first look at code units: half of every character that is written with two. */
const MAY_BE_UNSEEN =
	// oxlint-disable-next-line no-control-regex -- the same
	/[\0-\x08\x0E-\x1F\x7F-\x9F\u00AD\u061C\u200B\u200E\u200F\u202A-\u202E\u2060-\u2069\uFEFF\uD800-\uDFFF]/;

/** ASCII words with single spaces: what most texts are. To look is ten times cheaper than to replace. */
const CLEAN = /^[!-~]+(?: [!-~]+)*$/;

/** One line of plain text: white space collapsed, what is not seen gone. */
export const clean = (text: string | null | undefined): string => {
	if (!text || CLEAN.test(text)) return text ?? '';
	const seen = MAY_BE_UNSEEN.test(text) ? text.replaceAll(UNSEEN, '') : text;
	return seen.replaceAll(/\s+/g, ' ').trim();
};

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
 * A text that a card must have.
 * @throws {Error} When it is empty.
 */
export const required = (text: string | undefined, what: string): string => {
	if (!text) throw new Error(`The card has no ${what}.`);
	return text;
};

/** An attribute; `undefined` when the element or the attribute is missing. */
export const attributeOf = (element: Element | undefined, name: string): string | undefined =>
	element?.getAttribute(name) ?? undefined;

/** An absolute http(s) address; `undefined` for anything else, such as `javascript:`. */
export const webAddress = (href: string | undefined, base: URL): string | undefined => {
	if (!href || href.length > 2_000 || !URL.canParse(href, base.href)) return undefined;
	const url = new URL(href, base);
	return /^https?:$/.test(url.protocol) && url.href.length <= 2_000 ? url.href : undefined;
};

/** An address without what it asks for and the place on its page. */
export const pageAt = ({ href }: URL): string => href.replace(/[?#].*$/, '');
