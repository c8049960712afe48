/** Spaces of any width. */
const SPACE = /[\s\u00A0\u2000-\u200A\u202F\u205F\u3000]+/gu;
/**
 * Controls and formats (joiners, marks of direction, soft hyphens) are not seen, variation selectors
 * choose a glyph that TeX has not, and half of a surrogate pair is no character.
 */
const INVISIBLE =
	/(?![\t\n\v\f\r])(?:[\p{Cc}\p{Cf}\p{Cs}\p{Variation_Selector}\u115F\u1160\u3164\uFFA0]|\u034F|\u17B4|\u17B5)/gu;

/**
 * Anything but letters and signs that are seen, ASCII, Latin, Greek, Cyrillic, dashes and quotes,
 * Han, and the plain space: quick to look for, and seldom there.
 */
const ODD = /[^ -~\u00A1-\u00AC\u00AE-\u024F\u0370-\u04FF\u1E00-\u1EFF\u2013-\u2022\u4E00-\u9FFF]/u;

/** Whether no space stands at an end or beside another one. */
const isSpaced = (text: string): boolean =>
	!text.includes('  ') && !text.startsWith(' ') && !text.endsWith(' ');

const BARE = /^[!-%'-;=-~]+(?: [!-%'-;=-~]+)*$/u;

/**
 * Whether a text is of ASCII, tidy and holds no mark-up, so that {@link tidy} and {@link withoutMarkup}
 * have nothing to do; an expression is quicker than a loop.
 */
export const isBare = (text: string): boolean => BARE.test(text);

/** One line with single spaces, without characters that nobody sees. */
export const tidy = (text: string): string => {
	if (isBare(text)) return text;
	const isOdd = ODD.test(text);
	if (!isOdd && isSpaced(text)) return text;
	// The sign of an increment is written for the letter.
	const seen = isOdd ? text.replace(INVISIBLE, '').replaceAll('\u2206', 'Δ') : text;
	return seen.replace(SPACE, ' ').trim();
};

/** Sentences one after the other, each with one full stop between it and the next. */
export const sentences = (texts: readonly (string | undefined)[]): string => {
	const told = texts.flatMap((text) => text || []);
	const ended = told.slice(0, -1).map((text) => (/[.?!]$/u.test(text) ? text : `${text}.`));
	return [...ended, ...told.slice(-1)].join(' ');
};

const ENTITIES: Readonly<Record<string, string>> = {
	amp: '&',
	lt: '<',
	gt: '>',
	quot: '"',
	apos: "'",
	nbsp: ' ',
	ndash: '–',
	mdash: '—',
	lsquo: '‘',
	rsquo: '’',
	ldquo: '“',
	rdquo: '”',
	hellip: '…',
};

const ofCodePoint = (code: number): string | undefined =>
	code > 0x1f && code <= 0x10_ff_ff && (code < 0xd8_00 || code > 0xdf_ff)
		? String.fromCodePoint(code)
		: undefined;

const ofEntity = (entity: string, body: string): string => {
	if (!body.startsWith('#')) return ENTITIES[body] ?? entity;
	const hex = body[1] === 'x' || body[1] === 'X';
	return ofCodePoint(Number.parseInt(body.slice(hex ? 2 : 1), hex ? 16 : 10)) ?? entity;
};

const ENTITY = /&(#x?[0-9a-f]{1,6}|[a-z]{2,6});/giu;

/** Tags of JATS, MathML and HTML that Crossref and publishers leave in titles. */
const TAG =
	/<\/?(?:(?:jats|mml):[a-z-]+|i|b|u|em|strong|sub|sup|sc|scp|tt|span|italic|bold|math|mrow|mi|mo|mn|msub|msup|inline-formula|tex-math|p|br)(?:\s[^<>]*)?\/?>/giu;

const RAISED = '⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻ⁿⁱ';
const LOWERED = '₀₁₂₃₄₅₆₇₈₉₊₋';
const PLAIN = '0123456789+-ni';

/** Text in super- or subscript characters, where each of them has one. */
export const shifted = (text: string, where: 'raised' | 'lowered'): string | undefined => {
	const glyphs = Array.from(where === 'raised' ? RAISED : LOWERED);
	const found = Array.from(text, (character) => glyphs[PLAIN.indexOf(character)]);
	return found.every((glyph) => glyph !== undefined) ? found.join('') : undefined;
};

/** What begins like a tag or an entity. */
const MARKUP = /<\/?[a-z]|&(?:#|[a-z]{2,6};)/iu;

const SHIFTED = /<(sub|sup)>([^<>]{1,20})<\/\1>/giu;

/**
 * Without the mark-up that belongs to web pages: entities (also those written twice) and tags. A
 * lone `<` or `&` is text.
 */
export const withoutMarkup = (text: string): string => {
	if (!/[<&]/u.test(text) || !MARKUP.test(text)) return text;
	const decoded = text
		.replaceAll(/&amp;(?=#?\w{2,7};)/giu, '&')
		.replaceAll(ENTITY, (entity, body: string) => ofEntity(entity, body));
	if (!decoded.includes('</') && !/<br\s*\/?>/iu.test(decoded)) return decoded;
	return decoded
		.replaceAll(SHIFTED, (_, tag: string, inner: string) => {
			const glyphs = shifted(inner, tag.toLowerCase() === 'sup' ? 'raised' : 'lowered');
			return glyphs ?? inner;
		})
		.replaceAll(/<br\s*\/?>/giu, ' ')
		.replaceAll(TAG, '');
};
