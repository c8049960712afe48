import { shifted } from '../text.ts';
import { ADDRESS, STYLE, SWITCH, TRANSPARENT } from './argument.ts';
import { groupEnd } from './balance.ts';
import { compose, isAccent, symbolIn, TEXT_OF } from './commands.ts';
import { readVerbatim } from './verbatim.ts';

export interface DecodeOptions {
	/** Keeps `\emph{…}` and the like, as titles do; otherwise only what they hold. */
	styles?: boolean;
	/** Keeps `\$`, where a bare one would be taken for math. */
	dollars?: boolean;
}

export interface Decoded {
	/** Plain text; math stays as `$…$`. */
	text: string;
	/** Ranges of `text` that stood in braces of their own: what the author kept from styles. */
	braced: readonly (readonly [start: number, end: number])[];
}

const LIGATURES: readonly (readonly [string, string])[] = [
	['---', '—'],
	['--', '–'],
	['``', '“'],
	["''", '”'],
	['?`', '¿'],
	['!`', '¡'],
];

const PLAIN = /[^\\${}~`'!?-]+/uy;

/** `\\-` and `\\/` print nothing, thin spaces a space, everything else itself. */
const signText = (sign: string): string => {
	if ('-/@'.includes(sign)) return '';
	return /[\s,;:!\\]/u.test(sign) ? ' ' : sign;
};

/** Reads TeX from left to right; makes the best of what it does not know, and never fails. */
class Decoder {
	readonly #source: string;
	readonly #styles: boolean;
	readonly #dollar: string;
	readonly braced: [number, number][] = [];
	#at = 0;
	#text = '';

	constructor(source: string, { styles = false, dollars = false }: DecodeOptions) {
		this.#source = source;
		this.#styles = styles;
		this.#dollar = dollars ? String.raw`\$` : '$';
	}

	run(): Decoded {
		while (this.#at < this.#source.length) if (!this.#copied()) this.#step();
		return { text: this.#text, braced: this.braced };
	}

	/** Takes over in one go what means nothing to TeX. */
	#copied(): boolean {
		PLAIN.lastIndex = this.#at;
		if (!PLAIN.test(this.#source)) return false;
		this.#text += this.#source.slice(this.#at, PLAIN.lastIndex);
		this.#at = PLAIN.lastIndex;
		return true;
	}

	/** Reads up to the brace that closes the group that was just opened. */
	#group(): void {
		const start = this.#text.length;
		// “Special characters” (btxhak §4), `{\"o}`, are letters and protect nothing.
		const isLetter = this.#source[this.#at] === '\\';
		while (this.#at < this.#source.length && this.#source[this.#at] !== '}') {
			if (!this.#copied()) this.#step();
		}
		this.#at += 1;
		if (this.#text.length > start && !isLetter) this.braced.push([start, this.#text.length]);
	}

	#step(): void {
		const character = this.#source[this.#at] ?? '';
		if (character === '\\') return this.#command();
		if (character === '$') return this.#math();
		this.#at += 1;
		if (character === '{') return this.#group();
		if (character === '}') return undefined;
		// No tie stands behind a slash, but a user’s folder does: `www.cs.toronto.edu/~kriz`.
		if (character === '~') this.#text += this.#text.endsWith('/') ? '~' : ' ';
		else this.#plain(character);
		return undefined;
	}

	#plain(character: string): void {
		const at = this.#at - 1;
		const found = "-`'?!".includes(character)
			? LIGATURES.find(([tex]) => this.#source.startsWith(tex, at))
			: undefined;
		this.#text += found?.[1] ?? character;
		if (found) this.#at = at + found[0].length;
	}

	/** `$…$`, `$$…$$`; a dollar that nothing closes is money. */
	#math(): void {
		const mark = this.#source.startsWith('$$', this.#at) ? '$$' : '$';
		const close = this.#closing(mark, this.#at + mark.length);
		if (close < 0) {
			this.#text += '$';
			this.#at += 1;
			return;
		}
		const inner = this.#source.slice(this.#at + mark.length, close);
		this.#at = close + mark.length;
		this.#text += symbolIn(inner) ?? this.#delimited(inner, mark);
	}

	/** In a title, a `$` before a digit closes nothing. */
	#delimited(inner: string, mark: string): string {
		return /\d/u.test(this.#source[this.#at] ?? '') ? `\\(${inner}\\)` : mark + inner + mark;
	}

	#closing(mark: string, from: number): number {
		for (let at = from; at < this.#source.length; at += 1) {
			if (this.#source[at] === '\\') at += 1;
			else if (this.#source.startsWith(mark, at)) return at === from ? -1 : at;
		}
		return -1;
	}

	#command(): void {
		const name = /^\\([A-Za-z]+)/u.exec(this.#source.slice(this.#at, this.#at + 40))?.[1];
		if (name !== undefined) return this.#named(name);
		const sign = this.#source[this.#at + 1] ?? '';
		this.#at += 2;
		if (isAccent(sign)) return this.#accent(sign);
		if (sign === '(') return this.#inlineMath();
		this.#text += sign === '$' ? this.#dollar : signText(sign);
		return undefined;
	}

	#inlineMath(): void {
		const close = this.#source.indexOf(String.raw`\)`, this.#at);
		const end = close < 0 ? this.#source.length : close;
		const inner = this.#source.slice(this.#at, end);
		this.#at = end + 2;
		this.#text += symbolIn(inner) ?? `\\(${inner}\\)`;
	}

	#named(name: string): void {
		const follows = this.#source[this.#at + name.length + 1] ?? '';
		if (isAccent(name) && /[\s{\\]/u.test(follows)) {
			this.#at += name.length + 1;
			return this.#accent(name);
		}
		const start = this.#at;
		this.#at += name.length + 1;
		if (TEXT_OF.has(name)) {
			this.#swallow();
			this.#text += TEXT_OF.get(name) ?? '';
			return undefined;
		}
		if (SWITCH.test(name)) return this.#skipSpace();
		if (name === 'href' || /^(?:noopsort|sortnoop)$/iu.test(name)) return this.#unprinted();
		return this.#withArgument(name, start);
	}

	#address(): void {
		const close = groupEnd(this.#source, this.#at);
		const end = close < 0 ? this.#source.length : close;
		this.#text += readVerbatim(this.#source.slice(this.#at + 1, end));
		this.#at = end + 1;
	}

	/** A space or `{}` behind a command only ends its name. */
	#swallow(): void {
		if (this.#source.startsWith('{}', this.#at)) this.#at += 2;
		else this.#skipSpace();
	}

	#skipSpace(): void {
		while (/\s/u.test(this.#source[this.#at] ?? '')) this.#at += 1;
	}

	/** An argument that is not printed: a link’s address, a key to sort by. */
	#unprinted(): void {
		this.#skipSpace();
		if (this.#source[this.#at] !== '{') return;
		const before = this.#text;
		const { length } = this.braced;
		this.#at += 1;
		this.#group();
		this.braced.length = length;
		this.#text = before;
	}

	#withArgument(name: string, start: number): void {
		if (this.#source[this.#at] !== '{') {
			this.#text += this.#source.slice(start, this.#at);
			return undefined;
		}
		if (ADDRESS.test(name)) return this.#address();
		this.#at += 1;
		const isStyle = this.#styles && STYLE.test(name);
		if (isStyle) this.#text += `\\${name}{`;
		else if (!TRANSPARENT.test(name)) this.#text += `\\${name} `;
		const from = this.#text.length;
		this.#argument();
		if (name.endsWith('script')) this.#shift(from, name.startsWith('textsuper'));
		if (isStyle) this.#text += '}';
		return undefined;
	}

	/** What was raised or lowered, as far as characters have it: `CO\textsubscript{2}` → “CO₂”. */
	#shift(from: number, isRaised: boolean): void {
		const inner = this.#text.slice(from);
		const glyphs = shifted(inner, isRaised ? 'raised' : 'lowered');
		this.#text = this.#text.slice(0, from) + (glyphs ?? inner);
	}

	/** The argument’s own braces enclose it whole; those inside it may protect a word. */
	#argument(): void {
		const { length } = this.braced;
		const from = this.#text.length;
		this.#group();
		const [first, end] = this.braced.at(-1) ?? [];
		const isArgument = first === from && end === this.#text.length && this.braced.length > length;
		if (isArgument) this.braced.pop();
	}

	/** The letter, group or command that an accent stands over. */
	#accent(accent: string): void {
		this.#skipSpace();
		const start = this.#text.length;
		if (this.#at < this.#source.length && this.#source[this.#at] !== '}') this.#step();
		// A group that only holds an accent's letter protects nothing.
		while ((this.braced.at(-1)?.[0] ?? -1) >= start) this.braced.pop();
		const base = this.#text.slice(start);
		// Over nothing it is itself: `\~{}`.
		const alone = base === '' && '~^'.includes(accent) ? accent : base;
		this.#text = this.#text.slice(0, start) + (compose(accent, base) ?? alone);
	}
}

/** Reads a value of a .bib file as text: `Schr{\"o}dinger` → `Schrödinger`, math kept. */
export const decodeTex = (source: string, options: DecodeOptions = {}): Decoded =>
	/[\\${}~`'!?-]/u.test(source) ? new Decoder(source, options).run() : { text: source, braced: [] };

/** The same without what stood in braces. */
export const texToText = (source: string): string => decodeTex(source).text.normalize('NFC');
