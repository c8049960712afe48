import { FIELDS, idKey, type KeySource, type ReadField } from './fields.ts';

export type PatternProblemCode =
	| 'empty'
	/** A `[` that no `]` closes, or a `]` that no `[` opens. */
	| 'unclosed'
	| 'unopened'
	/** There is no such field; `found` names it. */
	| 'unknown-field'
	/** A count or length that is no number from 1 to 99. */
	| 'bad-number'
	/** A character that no key may have; `found` is it. */
	| 'bad-character'
	/** Without a field every paper would get the same key. */
	| 'no-field';

export interface PatternProblem {
	code: PatternProblemCode;
	/** Where in the pattern, from 0. */
	at: number;
	found: string;
}

/** How a field’s letters are cased, as its own name is: `[auth]`, `[Auth]`, `[AUTH]`. */
type Casing = 'lower' | 'capital' | 'upper';

interface FieldPart {
	read: ReadField;
	casing: Casing;
	count: number;
	/** Longest part, in characters. */
	longest: number;
	/** What joins its parts: ACL’s names stand apart. */
	joint: string;
	/** Left as it is: an id has its own form. */
	isVerbatim: boolean;
}

type Part = string | FieldPart;

/** A pattern that was understood; made by {@link parsePattern}. */
export interface KeyPattern {
	source: string;
	parts: readonly Part[];
}

export type ParsedPattern =
	| { ok: true; pattern: KeyPattern }
	| { ok: false; problem: PatternProblem };

/** What may stand in a key as it is: nothing that BibTeX, biber, LaTeX or a shell reads as its own. */
const LITERAL = /^[A-Za-z0-9_:./+-]$/u;
const FIELD = /^([A-Za-z]+\+?)(\d*)(?::(\d+))?$/u;

const casingOf = (name: string): Casing => {
	if (name.length > 1 && name === name.toUpperCase()) return 'upper';
	return /^[A-Z]/u.test(name) ? 'capital' : 'lower';
};

const isCount = (number: number): boolean => number >= 1 && number <= 99;

const fieldPart = (body: string): FieldPart | PatternProblemCode => {
	const [, name = '', digits = '', length] = FIELD.exec(body) ?? [];
	const read = FIELDS.get(name.toLowerCase());
	if (read === undefined) return 'unknown-field';
	const count = digits === '' ? 1 : Number(digits);
	const longest = length === undefined ? 99 : Number(length);
	if (!isCount(count) || !isCount(longest)) return 'bad-number';
	return {
		read,
		casing: casingOf(name),
		count,
		longest,
		joint: /^authors$/iu.test(name) ? '-' : '',
		isVerbatim: /^(?:id|dblp)$/iu.test(name),
	};
};

class Refusal extends Error {
	readonly problem: PatternProblem;

	constructor(code: PatternProblemCode, at: number, found: string) {
		super(code);
		this.problem = { code, at, found };
	}
}

const partAt = (source: string, at: number): { part: Part; end: number } => {
	const character = source[at] ?? '';
	if (character === ']') throw new Refusal('unopened', at, character);
	if (character !== '[') {
		if (!LITERAL.test(character)) throw new Refusal('bad-character', at, character);
		return { part: character, end: at + 1 };
	}
	const close = source.indexOf(']', at);
	if (close < 0) throw new Refusal('unclosed', at, source.slice(at));
	const body = source.slice(at + 1, close);
	const part = fieldPart(body.trim());
	if (typeof part === 'string') throw new Refusal(part, at, body);
	return { part, end: close + 1 };
};

const partsOf = (source: string): Part[] => {
	if (source.trim() === '') throw new Refusal('empty', 0, '');
	const parts: Part[] = [];
	for (let at = 0; at < source.length;) {
		const { part, end } = partAt(source, at);
		parts.push(part);
		at = end;
	}
	if (parts.every((part) => typeof part === 'string')) throw new Refusal('no-field', 0, source);
	return parts;
};

/**
 * Reads a pattern: text and fields in brackets. `[auth]` family name of the first author, `[auth+]`
 * with its particle, `[auths3]` of the first three, `[authors]` as the ACL Anthology has them;
 * `[year] [yy] [month]`; `[word3]` the first three words that say something, `[arxivword4]` by
 * arXiv’s list; `[venue] [id] [dblp]`. A name in capitals gives capitals, `[Word3]` capitalised
 * words; `[auth:3]` cuts each part to three characters.
 */
export const parsePattern = (source: string): ParsedPattern => {
	try {
		return { ok: true, pattern: { source, parts: partsOf(source) } };
	} catch (error) {
		if (error instanceof Refusal) return { ok: false, problem: error.problem };
		throw error;
	}
};

const CASE: Record<Casing, (text: string) => string> = {
	lower: (text) => text.toLowerCase(),
	upper: (text) => text.toUpperCase(),
	capital: (text) => text.slice(0, 1).toUpperCase() + text.slice(1),
};

const printField = (part: FieldPart, source: KeySource): string => {
	const texts = part
		.read(source, part.count)
		.map((text) => text.slice(0, part.isVerbatim ? 200 : part.longest));
	return texts.map(part.isVerbatim ? (text) => text : CASE[part.casing]).join(part.joint);
};

/** Separators that an empty field left: doubled, first or last. */
const trimmed = (key: string): string =>
	key.replaceAll(/([_:./+-])[_:./+-]*(?=\1)/gu, '').replaceAll(/^[_:./+-]+|[_:./+-]+$/gu, '');

/**
 * The key of a paper by a pattern; the id’s where nothing but a year or text remains (an author and
 * a title in Chinese fold to nothing).
 */
export const evaluatePattern = ({ parts }: KeyPattern, source: KeySource): string => {
	const key = trimmed(
		parts.map((part) => (typeof part === 'string' ? part : printField(part, source))).join(''),
	);
	const says = parts.some(
		(part) => typeof part !== 'string' && /\p{L}/u.test(printField(part, source)),
	);
	return says ? key : idKey(source.id);
};
