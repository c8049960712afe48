/** An element of a parsed document. */
export interface XmlElement {
	/** With its prefix: `arxiv:doi`. */
	name: string;
	attributes: ReadonlyMap<string, string>;
	children: XmlElement[];
	/** Its own text and that of what is in it, entities resolved. */
	text: string;
}

/** Feeds are some five levels deep. */
const DEEPEST = 50;

const ENTITIES: ReadonlyMap<string, string> = new Map([
	['amp', '&'],
	['lt', '<'],
	['gt', '>'],
	['quot', '"'],
	['apos', "'"],
]);

const NAME = String.raw`[A-Za-z_][\w.:-]*`;
const TAG = new RegExp(
	String.raw`<(/?)(${NAME})((?:\s+${NAME}\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(/?)>`,
	'y',
);
const ATTRIBUTE = new RegExp(String.raw`(${NAME})\s*=\s*(?:"([^"]*)"|'([^']*)')`, 'g');

/** What is skipped, and what it ends with; a DOCTYPE is refused, and with it every entity bomb. */
const SKIPPED: readonly (readonly [start: string, end: string])[] = [
	['<?', '?>'],
	['<!--', '-->'],
];
const CDATA = '<![CDATA[';

const characterOf = (entity: string): string => {
	const named = ENTITIES.get(entity);
	if (named !== undefined) return named;
	const [, hex, decimal] = /^#(?:x(.+)|(.+))$/.exec(entity) ?? [];
	const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16);
	if (!(code <= 0x10_ff_ff)) throw new SyntaxError(`There is no character &${entity};`);
	return String.fromCodePoint(code);
};

const decode = (text: string): string =>
	text.replaceAll(/&(#\d{1,7}|#x[\dA-Fa-f]{1,6}|[a-z]+);/g, (_, entity: string) =>
		characterOf(entity),
	);

const attributesIn = (source: string): Map<string, string> =>
	new Map(
		[...source.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
			name,
			decode(double ?? single ?? ''),
		]),
	);

/** Reads from front to back, each character once. */
class Reader {
	readonly #source: string;
	readonly #root: XmlElement = { name: '', attributes: new Map(), children: [], text: '' };
	readonly #open: XmlElement[] = [this.#root];
	#at = 0;

	constructor(source: string) {
		this.#source = source;
	}

	read(): XmlElement {
		while (this.#at < this.#source.length) this.#step();
		const [element, ...others] = this.#root.children;
		if (this.#open.length > 1 || element === undefined || others.length > 0) {
			throw new SyntaxError('The document is not one whole element.');
		}
		return element;
	}

	#step(): void {
		if (this.#source[this.#at] !== '<') return this.#text();
		if (this.#source.startsWith(CDATA, this.#at)) {
			this.#at += CDATA.length;
			return this.#add(this.#until(']]>'));
		}
		const skipped = SKIPPED.find(([start]) => this.#source.startsWith(start, this.#at));
		if (skipped) this.#until(skipped[1]);
		else this.#tag();
	}

	#text(): void {
		const end = this.#source.indexOf('<', this.#at);
		const text = this.#source.slice(this.#at, end === -1 ? undefined : end);
		this.#at += text.length;
		this.#add(decode(text));
	}

	/** Text goes to every open element, as `textContent` has it; on the outside there is none. */
	#add(text: string): void {
		for (const element of this.#open.slice(1)) element.text += text;
	}

	#until(end: string): string {
		const at = this.#source.indexOf(end, this.#at);
		if (at === -1) throw new SyntaxError(`There is no "${end}".`);
		const text = this.#source.slice(this.#at, at);
		this.#at = at + end.length;
		return text;
	}

	#tag(): void {
		TAG.lastIndex = this.#at;
		const [tag, closing, name = '', attributes = '', empty] = TAG.exec(this.#source) ?? [];
		if (tag === undefined) throw new SyntaxError(`There is no tag at ${this.#at}.`);
		this.#at += tag.length;
		if (closing) return this.#close(name);
		const element = { name, attributes: attributesIn(attributes), children: [], text: '' };
		this.#open.at(-1)?.children.push(element);
		if (empty) return;
		this.#open.push(element);
		if (this.#open.length > DEEPEST) throw new SyntaxError('The document is too deep.');
	}

	#close(name: string): void {
		if (this.#open.length < 2 || this.#open.pop()?.name !== name) {
			throw new SyntaxError(`</${name}> closes nothing.`);
		}
	}
}

/**
 * The root element of a small document; for service workers, which have no `DOMParser`. Takes what
 * feeds are made of and nothing more.
 * @throws {SyntaxError} For everything else.
 */
export const parseXml = (source: string): XmlElement =>
	new Reader(source.replace(/^\uFEFF/, '')).read();
