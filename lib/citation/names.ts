import type { Author } from '../paper/paper.ts';
import { tidy, toLatex } from './latex.ts';

/** A name in the parts of CSL and BibTeX; `literal` is one that has none: a team, a mononym. */
export type NameParts =
	| { family: string; given: string; suffix?: string }
	| { literal: string }
	/** “et al.” and the like. */
	| { others: true };

/** Lower-case words that begin a family name (biblatex manual, “name prefix”). */
const PARTICLES = new Set(
	(
		'van von der den de del della dello degli di da dal dos das do du la le las los ter ten te ' +
		"zu zum zur af av bin bint ibn ben al el 't op of y e und"
	).split(' '),
);

const SUFFIX = /^(?:jr|sr)\.?$|^(?:ii|iii|iv)$/iu;

/** Words that only a group's name has. */
const GROUP =
	/\b(?:collaborations?|teams?|groups?|consortium|project|labs?|laborator(?:y|ies)|institutes?|university|inc|community|initiative|network|foundation|committee|alliance|agency|association|society|department|center|centre|council|contributors)\b/iu;
/** Companies that sign papers: `DeepSeek-AI`, `Meta AI`, `OpenAI`, `NVIDIA`. */
const COMPANY =
	/(?:^|[\s-])AI$|AI$|^(?:NVIDIA|Google|Microsoft|Meta|Apple|Anthropic|MiniMax|Qwen|Kimi|Mistral)$/u;

const OTHERS = /^(?:et\.? ?al\.?|others|and others)$/iu;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** Cuts what is not the name: “(MIT)”, “(1)”, DBLP's “0001”, a colon after a team. */
const cleanName = (name: string): string =>
	tidy(name)
		.replaceAll(/\s*\([^()]*\)/gu, '')
		.replace(/\s+\d{4}$/u, '')
		.replace(/[:;,\s]+$/u, '')
		.replace(/^[:;,\s]+/u, '');

const isParticle = (word: string): boolean =>
	PARTICLES.has(word) || /^(?:al|el|d|l)[-'’]\p{Lu}/u.test(word);

/** “First von Last Jr.”: the family begins at the first particle, else it is the last word. */
const splitDisplay = (words: string[]): NameParts => {
	const suffix = words.length > 2 && SUFFIX.test(words.at(-1)!) ? words.pop() : undefined;
	const particle = words.findIndex((word, index) => index > 0 && isParticle(word));
	const at = particle > 0 && particle < words.length - 1 ? particle : words.length - 1;
	return {
		family: words.slice(at).join(' '),
		given: words.slice(0, at).join(' '),
		...(suffix !== undefined && { suffix }),
	};
};

/** “Last, First”, “Last, Jr., First” and “First Last, Jr.”. */
const splitAtCommas = (parts: string[]): NameParts => {
	const [first = '', second = '', third] = parts;
	if (third !== undefined) return { family: first, given: third, suffix: second };
	if (SUFFIX.test(second)) return splitDisplay([...first.split(' '), second]);
	return { family: first, given: second };
};

const isGroup = (name: string): boolean =>
	GROUP.test(name) || COMPANY.test(name) || name.includes(' and ');

const partsOfDisplay = (name: string): NameParts => {
	if (CJK.test(name)) return { literal: name };
	if (name.includes(',')) return splitAtCommas(name.split(/\s*,\s*/u).filter(Boolean));
	const words = name.split(' ');
	return words.length === 1 ? { literal: name } : splitDisplay(words);
};

/**
 * The parts of an author's name; `undefined` for what is no name (arXiv's lone “:”). A split that
 * the source gave is kept, only a display string is taken apart.
 */
export const partsOf = ({ name, family, given, suffix }: Author): NameParts | undefined => {
	const clean = cleanName(name);
	if (clean === '') return undefined;
	if (OTHERS.test(clean)) return { others: true };
	if (/[:;]\s*$/u.test(name) || isGroup(clean)) return { literal: clean };
	if (family !== undefined && given !== undefined) {
		return { family: tidy(family), given: tidy(given), ...(suffix && { suffix: tidy(suffix) }) };
	}
	return partsOfDisplay(clean);
};

/** A literal of one ASCII word needs no braces: BibTeX reads it as a family name. */
const braced = (text: string): string =>
	/^(?:[A-Za-z]+|\{[^{}]*\})$/u.test(text) ? text : `{${text}}`;

/** A comma or “and” inside a part would be read as the border of one. */
const ofPart = (part: string): string =>
	/,|\band\b/iu.test(part) ? `{${toLatex(part)}}` : toLatex(part);

const printName = (parts: NameParts): string => {
	if ('others' in parts) return 'others';
	if ('literal' in parts) return braced(toLatex(parts.literal));
	const { family, given, suffix } = parts;
	if (family === '' || given === '') return braced(toLatex(family || given));
	return [family, suffix, given]
		.filter((part) => part !== undefined)
		.map(ofPart)
		.join(', ');
};

/** The value of an `author` field; `undefined` where nobody is named. */
export const authorsToLatex = (authors: readonly Author[]): string | undefined => {
	const names = authors.flatMap((author) => partsOf(author) ?? []);
	// “others” means the rest, so it comes once and last.
	const named = names.filter((parts) => !('others' in parts)).map(printName);
	if (named.length === 0) return undefined;
	return [...named, ...(named.length < names.length ? ['others'] : [])].join(' and ');
};

/** The word that a key takes of a name: the family without its particles, a team's first word. */
export const keyNameOf = (authors: readonly Author[]): string => {
	const [first] = authors.flatMap((author) => partsOf(author) ?? []);
	if (first === undefined || 'others' in first) return '';
	if ('literal' in first) return first.literal.split(/[\s-]/u)[0] ?? '';
	const words = first.family.split(' ');
	const core = words.findIndex((word) => !isParticle(word));
	return words.slice(Math.max(core, 0)).join('');
};
