import type { Author } from '../../paper/paper.ts';
import { toLatex, type Script } from '../latex/escape.ts';
import { withoutParticles } from './particles.ts';
import { partsOf, PlainName, type NameList } from './parts.ts';
import { arePlain, familyOf } from './quick.ts';

type Name = NameList['names'][number];

/** A literal of one ASCII word needs no braces: BibTeX reads it as a family name. */
const braced = (latex: string): string =>
	/^(?!(?:others|and)$)(?:[A-Za-z]+|\{[^{}]*\})$/iu.test(latex) ? latex : `{${latex}}`;

/** “and” and commas end a name wherever they stand outside braces; “others” alone means the rest. */
const isBorder = (part: string): boolean => /[,"]|(?<!\S)and(?!\S)|^others$/i.test(part);

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
	if (!text.includes(' ')) return part(text, script);
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

/** Most names, as they stand; empty where one has to be looked at. */
const quickName = ({ name, family: last, given = '', suffix }: Author): string => {
	if (last !== undefined) {
		return suffix === undefined && arePlain(last, given) ? `${last}, ${given}` : '';
	}
	const at = familyOf(name);
	return at === 0 ? '' : `${name.slice(at)}, ${name.slice(0, at - 1)}`;
};

const OTHERS = 'others';

/** One author; empty where it is nobody. */
const authorToLatex = (author: Author, isLeft: boolean, script: Script): string => {
	const parts = partsOf(author);
	if (parts === undefined) return '';
	return 'others' in parts || !isLeft ? OTHERS : nameToLatex(parts, script);
};

/**
 * The value of an `author` or `editor` field; empty where nobody is named. “others” means the rest,
 * so it comes once and last.
 * @param most Most names; 0 prints all, and one always stays.
 */
export const authorsToLatex = (
	authors: readonly Author[],
	most: number,
	script: Script,
): string => {
	let text = '';
	let left = most > 0 ? most : Infinity;
	let hasMore = false;
	for (const author of authors) {
		const name = quickName(author) || authorToLatex(author, left > 0, script);
		if (name === '') continue;
		if (name === OTHERS || left === 0) {
			hasMore = true;
			continue;
		}
		text = text === '' ? name : `${text} and ${name}`;
		left -= 1;
	}
	return hasMore && text !== '' ? `${text} and others` : text;
};
