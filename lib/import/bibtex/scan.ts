import { Lines } from '../lines.ts';

/** An entry as it stands in the file. */
export interface RawEntry {
	/** In lower case: `article`, `string`. */
	type: string;
	/** Between its braces. */
	body: string;
	/** Offset of `body` in the text. */
	at: number;
	/** Offset of its `@`. */
	start: number;
	/** Line of its `@`. */
	line: number;
	/** Why it ends where it does, if not with its brace. */
	fault?: 'unclosed';
	/** Lines of braces that were one too many. */
	extraBraces: number[];
	/** Where the next entry is to be looked for. */
	end: number;
}

const START = /@([A-Za-z]+)\s*([{(])/gu;
/** The line that begins an entry with a key: what stands before it should have been closed. */
const NEXT_ENTRY = /\n[ \t]*@[A-Za-z]+\s*[{(]\s*[^\s{}(),="]+\s*,/gu;
/** A brace behind which fields go on closed nothing. */
const GOES_ON = /[\s}]*,\s*[A-Za-z][\w:-]*\s*=\s*[{"\w]/uy;
/** The characters that can end something. */
const MARKS = /[{})]/gu;

/** How far braces are open, one mark after the other. */
class Depth {
	readonly #text: string;
	readonly #open: string;
	readonly #stray: (at: number) => void;
	#depth = 0;

	constructor(text: string, open: string, stray: (at: number) => void) {
		this.#text = text;
		this.#open = open;
		this.#stray = stray;
	}

	/** Whether this mark ends the body. */
	closes(mark: string, at: number): boolean {
		if (mark === '{') this.#depth += 1;
		if (mark === ')') return this.#open === '(' && this.#depth === 0;
		return mark === '}' && this.#closesBrace(at);
	}

	/** A brace that nothing opened ends the body, unless fields go on behind it. */
	#closesBrace(at: number): boolean {
		this.#depth -= 1;
		if (this.#depth >= 0) return false;
		GOES_ON.lastIndex = at + 1;
		if (this.#open === '{' && !GOES_ON.test(this.#text)) return true;
		this.#stray(at);
		this.#depth = 0;
		return false;
	}
}

/** Where a body ends, before a limit; -1 where nothing closes it. */
const bodyEnd = (text: string, from: number, depth: Depth, limit: number): number => {
	MARKS.lastIndex = from;
	for (let match = MARKS.exec(text); match !== null; match = MARKS.exec(text)) {
		if (match.index >= limit) return -1;
		if (depth.closes(match[0], match.index)) return match.index;
	}
	return -1;
};

const nextEntry = (text: string, from: number): number => {
	NEXT_ENTRY.lastIndex = from;
	return NEXT_ENTRY.exec(text)?.index ?? text.length;
};

/**
 * Finds the entries of a .bib file; what stands between them is a comment. Braces count whether or
 * not a backslash stands before them (btxdoc §2.1). An entry that is not closed ends where the next
 * one begins, so that one slip costs one entry and not the file.
 */
export function* scanEntries(text: string): Generator<RawEntry> {
	const lines = new Lines(text);
	let next = -1;
	START.lastIndex = 0;
	for (let at = 0; ;) {
		START.lastIndex = at;
		const match = START.exec(text);
		if (match === null) return;
		const from = START.lastIndex;
		if (next < from) next = nextEntry(text, from);
		const line = lines.of(match.index);
		const strays: number[] = [];
		const depth = new Depth(text, match[2] ?? '{', (index) => strays.push(index));
		const close = bodyEnd(text, from, depth, next);
		const end = close < 0 ? next : close;
		at = close < 0 ? next : close + 1;
		yield {
			type: (match[1] ?? '').toLowerCase(),
			body: text.slice(from, end),
			at: from,
			start: match.index,
			line,
			...(close < 0 && { fault: 'unclosed' as const }),
			extraBraces: strays.map((index) => lines.of(index)),
			end: at,
		};
	}
}
