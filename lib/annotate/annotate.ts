import type { PaperDraft } from '../paper/paper.ts';
import type { PageData, Site } from '../sites/site.ts';
import type { Card } from './card.ts';
import { Cards, type Painter } from './cards.ts';
import { observe, type Mutations } from './observe.ts';
import { onceATask } from './once-a-task.ts';

interface AnnotateOptions {
	site: Site;
	document: Document;
	signal: AbortSignal;
	painter: Painter;
}

/** Finds a page's cards, now and as the page changes, and has one bar kept on each. */
export class Annotator {
	readonly #options: AnnotateOptions;
	readonly #cards: Cards;
	readonly #changed: () => void;
	#data: PageData | undefined;
	#url = new URL('about:blank');

	constructor(options: AnnotateOptions) {
		this.#options = options;
		const { site, document, signal, painter } = options;
		const read = (element: Element): PaperDraft | undefined =>
			site.read(element, { url: this.#address, data: this.#data });
		// Cards tell of each batch, of which there may be several in a task.
		this.#changed = onceATask(() => painter.changed(), signal);
		const once: Painter = { ...painter, changed: this.#changed };
		this.#cards = new Cards({ site, document, signal, painter: once, read });
	}

	/** Begins; apart from the constructor, because the painter is called at once for what stands. */
	start(): void {
		const { document, signal } = this.#options;
		observe(document, (mutations) => this.#react(mutations), signal);
		document.addEventListener('DOMContentLoaded', () => this.#settle(), { signal });
		this.scan();
	}

	/** The cards that carry a bar, by their element. */
	get cards(): ReadonlyMap<Element, Card> {
		return this.#cards.shown;
	}

	/** How many elements look like cards and cannot be read. */
	get skipped(): number {
		return this.#cards.skipped.size;
	}

	/** Looks at the whole page again: at the start, and when its address changed. */
	scan(): void {
		this.#readData();
		this.#cards.prune();
		if (!this.#hasCards()) return this.#cards.dropAll();
		for (const element of this.#find()) this.#cards.add(element);
		this.#cards.work();
	}

	/**
	 * Reads a card again, now. What a click acts on is what the page shows at that moment.
	 * @returns The draft, or `undefined` where the card no longer is a paper's.
	 */
	reread(card: Card): PaperDraft | undefined {
		this.#cards.look(card.element);
		this.#changed();
		return this.cards.get(card.element)?.draft;
	}

	/** The page's address; parsed when it changes and not for every card. */
	get #address(): URL {
		const { URL: address } = this.#options.document;
		if (this.#url.href !== address) this.#url = new URL(address);
		return this.#url;
	}

	/** What the page's own data says of its papers; kept when a later page has none. */
	#readData(): void {
		const { site, document } = this.#options;
		this.#data = site.data?.(document) ?? this.#data;
	}

	#hasCards(): boolean {
		return this.#options.site.kind(this.#address) !== undefined;
	}

	#find(root: ParentNode = this.#options.document): NodeListOf<Element> {
		return root.querySelectorAll(this.#options.site.card);
	}

	#react(mutations: Mutations): void {
		if (mutations.flooded) return this.scan();
		if (this.#data === undefined) this.#readData();
		if (mutations.removed) this.#cards.prune();
		for (const node of mutations.changed) {
			const element = this.#cards.of(node);
			if (element) this.#cards.add(element);
		}
		if (this.#hasCards()) {
			if (mutations.parsing) this.#addParsed();
			for (const element of mutations.added) this.#consider(element);
		}
		this.#cards.work();
	}

	/** What the parser has added since the last look: it adds at the end. */
	#addParsed(): void {
		const found = this.#find();
		let at = found.length;
		while (at > 0 && !this.#cards.isKnown(found[at - 1]!)) at -= 1;
		for (; at < found.length; at += 1) this.#cards.add(found[at]!);
	}

	#consider(added: Element): void {
		const outer = added.closest(this.#options.site.card);
		if (outer) this.#cards.add(outer);
		for (const element of this.#find(added)) this.#cards.add(element);
	}

	/** The parser is done: all cards are complete, and scripts may have changed the first ones. */
	#settle(): void {
		// The parser's last nodes may not have been told yet, and the data is among them.
		this.#readData();
		this.#cards.addChanged();
		this.#cards.prune();
		if (this.#hasCards()) {
			for (const element of this.#find()) {
				if (!this.#cards.isKnown(element)) this.#cards.add(element);
			}
		}
		this.#cards.work();
	}
}
