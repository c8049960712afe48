import { groupEnd } from '../../citation/latex/balance.ts';

/** A field’s value: pieces that `#` joins, each a text or the name of an abbreviation. */
export type Piece = { text: string } | { macro: string };

export interface RawField {
	/** In lower case. */
	name: string;
	pieces: Piece[];
	/** Offset in the body. */
	at: number;
}

export interface RawBody {
	/** Empty where there is none. */
	key: string;
	fields: RawField[];
	/** What could not be read: where, and the text. */
	faults: { at: number; text: string }[];
}

const KEY = /\s*([^\s,={}"]*)\s*(,|$)/uy;
const NAME = /[\s,}]*([A-Za-z][^\s=,{}"#]*)\s*=\s*/uy;
const BARE = /[^\s,#{}"=]+/uy;
const NEXT_FIELD = /,\s*[A-Za-z][\w:-]*\s*=/gu;
/** Expressions find them in long values sooner than a loop. */
const BRACE_OR_QUOTE = /[{}"]/gu;
const BLANK = /[\s,}]*$/uy;

const matchAt = (pattern: RegExp, text: string, at: number): RegExpExecArray | null => {
	pattern.lastIndex = at;
	return pattern.exec(text);
};

/** End of a quoted value: the quote that no brace hides. */
const quoteEnd = (text: string, open: number): number => {
	let depth = 0;
	BRACE_OR_QUOTE.lastIndex = open + 1;
	while (BRACE_OR_QUOTE.test(text)) {
		const at = BRACE_OR_QUOTE.lastIndex - 1;
		const character = text[at];
		if (character === '{') depth += 1;
		else if (character === '}') depth -= 1;
		else if (depth <= 0) return at;
	}
	return -1;
};

const pieceAt = (text: string, at: number): { piece: Piece; end: number } | undefined => {
	const character = text[at];
	if (character === '{' || character === '"') {
		const close = character === '{' ? groupEnd(text, at) : quoteEnd(text, at);
		return close < 0 ? undefined : { piece: { text: text.slice(at + 1, close) }, end: close + 1 };
	}
	const bare = matchAt(BARE, text, at)?.[0];
	if (bare === undefined) return undefined;
	const piece = /^\d+$/u.test(bare) ? { text: bare } : { macro: bare.toLowerCase() };
	return { piece, end: at + bare.length };
};

const skipSpace = (text: string, at: number): number => {
	let next = at;
	while (/\s/u.test(text[next] ?? '')) next += 1;
	return next;
};

/** Pieces joined by `#`; `undefined` where the value cannot be read. */
const valueAt = (text: string, from: number): { pieces: Piece[]; end: number } | undefined => {
	const pieces: Piece[] = [];
	for (let at = from; ;) {
		const found = pieceAt(text, at);
		if (found === undefined) return undefined;
		pieces.push(found.piece);
		const next = skipSpace(text, found.end);
		if (text[next] !== '#') return { pieces, end: next };
		at = skipSpace(text, next + 1);
	}
};

/** What an open value holds up to the next field: the rest of an entry that nothing closes. */
const salvaged = (text: string, from: number, end: number): Piece[] => {
	const rest = text.slice(from, end).replace(/^[{"]/u, '').trim();
	return rest === '' ? [] : [{ text: rest }];
};

const nextFieldFrom = (text: string, at: number): number => {
	NEXT_FIELD.lastIndex = at;
	return NEXT_FIELD.exec(text)?.index ?? text.length;
};

/** Reads key and fields of an entry’s body; a fault costs one field. */
export const parseBody = (body: string): RawBody => {
	const keyed = matchAt(KEY, body, 0);
	const key = keyed?.[1] ?? '';
	const result: RawBody = { key, fields: [], faults: [] };
	for (let at = keyed ? KEY.lastIndex : 0; at < body.length;) {
		if (matchAt(BLANK, body, at)) break;
		const name = matchAt(NAME, body, at);
		if (name === null) {
			const next = nextFieldFrom(body, at + 1);
			const text = body
				.slice(at, next)
				.replace(/^[\s,}]+/u, '')
				.trim();
			result.faults.push({ at, text: text.slice(0, 80) });
			at = next;
			continue;
		}
		const start = NAME.lastIndex;
		const value = valueAt(body, start);
		const field = { name: (name[1] ?? '').toLowerCase(), at: name.index };
		if (value) {
			result.fields.push({ ...field, pieces: value.pieces });
			at = value.end;
			continue;
		}
		const next = nextFieldFrom(body, start);
		result.faults.push({ at: start, text: body.slice(name.index, next).trim().slice(0, 80) });
		const pieces = salvaged(body, start, next);
		if (pieces.length > 0) result.fields.push({ ...field, pieces });
		at = next;
	}
	return result;
};
