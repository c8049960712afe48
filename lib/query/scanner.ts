import { NAME_FIELDS, TEXT_FIELDS, type Field } from './term.ts';

const FIELDS: ReadonlySet<string> = new Set<Field>([
	...TEXT_FIELDS,
	...NAME_FIELDS,
	'year',
	'saved',
	'is',
	'has',
]);

const SPACE = /\s/;
/** Opening quotes and what closes each. A phone types the curly ones by itself. */
const QUOTES: Readonly<Record<string, string>> = { '"': '"', '“': '"”', '„': '"”“' };

/** A piece of a text as it was written, between two separators. */
export interface Piece {
	text: string;
	quoted: boolean;
	start: number;
	end: number;
}

/** Reads on in a text, one piece after the other. */
export class Scanner {
	at = 0;
	readonly #text: string;

	constructor(text: string) {
		this.#text = text;
	}

	get isAtEnd(): boolean {
		return this.at >= this.#text.length;
	}

	skipSpace(): void {
		while (!this.isAtEnd && SPACE.test(this.#text[this.at]!)) this.at += 1;
	}

	/** Steps over a character, if it stands here. */
	take(character: string): boolean {
		if (this.#text[this.at] !== character) return false;
		this.at += 1;
		return true;
	}

	/** Steps over the name of a field and its colon. */
	field(): Field | undefined {
		const [found = '', name = ''] =
			/^([a-z]+):/i.exec(this.#text.slice(this.at, this.at + 20)) ?? [];
		if (!FIELDS.has(name.toLowerCase())) return undefined;
		this.at += found.length;
		return name.toLowerCase() as Field;
	}

	/** Up to the next space, or comma where one separates values; or up to the closing quote. */
	piece(endsAtComma: boolean): Piece {
		const start = this.at;
		const closing = QUOTES[this.#text[this.at] ?? ''];
		if (closing !== undefined) return this.#quoted(closing);
		while (!this.isAtEnd && !this.#ends(this.#text[this.at]!, endsAtComma)) this.at += 1;
		return { text: this.#text.slice(start, this.at), quoted: false, start, end: this.at };
	}

	#ends(character: string, endsAtComma: boolean): boolean {
		return SPACE.test(character) || (endsAtComma && character === ',');
	}

	/** Two closing quotes are one of the text; one that is missing stands at the end. */
	#quoted(closing: string): Piece {
		const start = this.at;
		let text = '';
		for (this.at += 1; !this.isAtEnd; this.at += 1) {
			const character = this.#text[this.at]!;
			if (closing.includes(character)) {
				if (this.#text[this.at + 1] !== character) break;
				this.at += 1;
			}
			text += character;
		}
		this.at = Math.min(this.at + 1, this.#text.length);
		return { text, quoted: true, start, end: this.at };
	}
}
