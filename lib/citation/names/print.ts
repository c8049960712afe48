import type { Author } from '../../paper/paper.ts';
import { toLatex, type Script } from '../latex/escape.ts';
import { withoutParticles } from './particles.ts';
import { namesOf, PLAIN_WORD, PlainName, type NameList } from './parts.ts';

type Name = NameList['names'][number];

/** A literal of one ASCII word needs no braces: BibTeX reads it as a family name. */
const braced = (latex: string): string =>
	/^(?!(?:others|and)$)(?:[A-Za-z]+|\{[^{}]*\})$/iu.test(latex) ? latex : `{${latex}}`;

/** “and” and commas end a name wherever they stand outside braces; “others” alone means the rest. */
const isBorder = (part: string): boolean => /[,"]|(?:^|\s)and(?:$|\s)|^others$/iu.test(part);

const part = (text: string, script: Script): string => {
	const latex = toLatex(text, script);
	// Low quotation marks are written as commas.
	return isBorder(text) || latex.includes(',') ? `{${latex}}` : latex;
};

/**
 * A lower-case word inside a family name would end its particle (btxhak §4: *von* reaches up to the
 * last lower-case word): `{Ortega y Gasset}`, but `van den Oord`.
 */
const family = (text: string, script: Script): string => {
	const { particle, core } = withoutParticles(text);
	const inner = core
		.split(' ')
		.slice(1, -1)
		.concat(particle === '' ? (core.split(' ')[0] ?? '') : []);
	const hides = core.includes(' ') && inner.some((word) => /^\p{Ll}/u.test(word));
	if (!hides) return part(text, script);
	return `${particle === '' ? '' : `${part(particle, script)} `}{${toLatex(core, script)}}`;
};

/** Nothing to escape, no border, no particle. */
const IS_PLAIN = /^(?!and$|others$)[a-z'-]+$/i;
const ARE_PLAIN = /^(?:(?!and(?: |$))[a-z'.-]+(?: (?! )|$))+$/i;

const isPlain = ({ family: last, given, suffix }: Extract<Name, { family: string }>): boolean =>
	suffix === undefined && IS_PLAIN.test(last) && ARE_PLAIN.test(given);

/** One name as BibTeX and biber read it: `van den Oord, Aaron`, `King, Jr., Martin Luther`. */
export const nameToLatex = (name: Name, script: Script): string => {
	if ('literal' in name) return braced(toLatex(name.literal, script));
	if (name instanceof PlainName || isPlain(name)) return `${name.family}, ${name.given}`;
	const parts = [
		family(name.family, script),
		...(name.suffix === undefined ? [] : [part(name.suffix, script)]),
		part(name.given, script),
	];
	return parts.join(', ');
};

/**
 * A name as it stands if it has a given name and one family name, and is of no group. Empty where a
 * comma inside could pass it off as two names.
 */
const guess = ({ name, family: last, given = '', suffix }: Author): string => {
	if (last !== undefined) {
		const isTwo = suffix === undefined && !last.includes(',') && !given.includes(',');
		return isTwo ? `${last}, ${given}` : '';
	}
	const at = name.lastIndexOf(' ');
	return at < 0 || name.includes(',') ? '' : `${name.slice(at + 1)}, ${name.slice(0, at)}`;
};

const PLAIN = `(?!(?:[JS]r|Ii|Iii|Iv|Others),)${PLAIN_WORD}, ${PLAIN_WORD}\\.?(?: ${PLAIN_WORD}\\.?)*`;
const IS_PLAIN_LIST = new RegExp(`^${PLAIN}(?: and ${PLAIN})*$`);

/**
 * Most lists, in one go: written as if each name were plain, then proved by one regular expression.
 * Empty where a name is not, or nobody is there.
 */
const plainList = (authors: readonly Author[]): string => {
	const text = authors.map(guess).join(' and ');
	return IS_PLAIN_LIST.test(text) ? text : '';
};

/** The value of an `author` or `editor` field; empty where nobody is named. */
export const authorsToLatex = (
	authors: readonly Author[],
	most: number,
	script: Script,
): string => {
	const isWhole = most === 0 || authors.length <= most;
	return (isWhole && plainList(authors)) || namesToLatex(namesOf(authors, most), script);
};

const namesToLatex = ({ names, others }: NameList, script: Script): string => {
	let text = '';
	for (const name of names) {
		if (text !== '') text += ' and ';
		text += nameToLatex(name, script);
	}
	return others && text !== '' ? `${text} and others` : text;
};
