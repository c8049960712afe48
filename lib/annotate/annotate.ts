import type { PaperDraft } from '../paper/paper.ts';
import type { PageData, Site } from '../sites/site.ts';
import { isSamePaper, type Card } from './card.ts';
import { isClosed } from './closed.ts';
import { openRoot } from './mount.ts';
import { observe, type Mutations } from './observe.ts';
import { budget, SlicedQueue, type Budget } from './slices.ts';

/** Cards of a page that are complete before its first paint: more than any screen shows. */
const FIRST_SCREENS = 40;

/** What is done to cards; none of these may throw. */
export interface Painter {
	/** Puts an empty bar of final height into the card's root. */
	frame(card: Card): void;
	/** Draws topics and buttons; called again when the card was given another paper. */
	fill(card: Card): void;
	/** The card is gone, or is no paper's any more. */
	drop(card: Card): void;
	/** Some cards were framed, filled or dropped; called once a batch. */
	changed(): void;
}

interface AnnotateOptions {
	site: Site;
	document: Document;
	url: () => URL;
	signal: AbortSignal;
	painter: Painter;
}

/**
 * Finds a page's cards, now and as the page changes, and keeps one bar on each. A card is what its
 * content says, not the node that it is: lists without keys give the same nodes to other papers.
 */
export class Annotator {
	readonly cards = new Map<Element, Card>();
	/** Elements that look like cards and cannot be read. */
	readonly skipped = new Set<Element>();
	readonly #options: AnnotateOptions;
	readonly #partOf = new WeakMap<Node, Element>();
	readonly #pending = new Set<Element>();
	readonly #frames: SlicedQueue<Element>;
	readonly #fills: SlicedQueue<Card>;
	readonly #near: IntersectionObserver;
	#data: PageData | undefined;
	#filled = 0;

	constructor(options: AnnotateOptions) {
		this.#options = options;
		const { signal, painter } = options;
		const changed = (): void => painter.changed();
		this.#frames = new SlicedQueue((element) => this.#look(element), changed, signal);
		this.#fills = new SlicedQueue((card) => this.#fill(card), changed, signal);
		this.#near = new IntersectionObserver((entries) => this.#approach(entries), {
			rootMargin: '100%',
		});
		signal.addEventListener('abort', () => this.#near.disconnect());
	}

	/** Begins; apart from the constructor, because the painter is called at once for what stands. */
	start(): void {
		const { document, signal } = this.#options;
		observe(document, (mutations) => this.#react(mutations), signal);
		document.addEventListener('DOMContentLoaded', () => this.scan(), { signal });
		this.scan();
	}

	/** Looks at the whole page again: at the start, and when its address changed. */
	scan(): void {
		const { site, document, url } = this.#options;
		this.#data = site.data?.(document) ?? this.#data;
		this.#prune();
		if (site.kind(url()) === undefined) return this.#dropAll();
		for (const element of document.querySelectorAll(site.card)) this.#frames.add(element);
		this.#frames.run(budget());
	}

	/**
	 * Reads a card again, now. What a click acts on is what the page shows at that moment.
	 * @returns The draft, or `undefined` where the card no longer is a paper's.
	 */
	reread(card: Card): PaperDraft | undefined {
		this.#look(card.element);
		this.#options.painter.changed();
		return this.cards.get(card.element)?.draft;
	}

	#react(mutations: Mutations): void {
		const time = budget();
		if (mutations.flooded) return this.scan();
		this.#data ??= this.#options.site.data?.(this.#options.document);
		if (mutations.removed) this.#prune();
		for (const node of mutations.changed) {
			const element = this.#cardOf(node);
			if (element) this.#frames.add(element);
		}
		for (const element of mutations.added) this.#consider(element);
		for (const element of this.#pending) this.#frames.add(element);
		this.#frames.run(time);
	}

	#consider(added: Element): void {
		const { site, url } = this.#options;
		if (site.kind(url()) === undefined) return;
		const outer = added.closest(site.card);
		if (outer) this.#frames.add(outer);
		for (const element of added.querySelectorAll(site.card)) this.#frames.add(element);
	}

	/** The card that a node is part of, or a candidate that could not be read before. */
	#cardOf(node: Node): Element | undefined {
		for (let at: Node | null = node; at; at = at.parentNode) {
			const element = this.#partOf.get(at);
			if (element) return element;
		}
		return undefined;
	}

	/** Reads one candidate and frames, redraws or drops its bar. Never throws. */
	#look(element: Element): void {
		const { site } = this.#options;
		if (!element.isConnected) return this.#drop(element);
		const parts = site.parts?.(element) ?? [element];
		if (!isClosed(parts.at(-1) ?? element)) {
			this.#pending.add(element);
			return;
		}
		this.#pending.delete(element);
		for (const part of parts) this.#partOf.set(part, element);
		try {
			this.#show(element, parts, this.#read(element));
		} catch {
			this.#drop(element);
			this.skipped.add(element);
		}
	}

	#read(element: Element): PaperDraft | undefined {
		const { site, url } = this.#options;
		return site.read(element, { url: url(), data: this.#data });
	}

	#show(element: Element, parts: Element[], draft: PaperDraft | undefined): void {
		this.skipped.delete(element);
		const known = this.cards.get(element);
		if (draft === undefined) return this.#drop(element);
		if (known !== undefined && known.root.host.isConnected && known.root.childElementCount > 1) {
			if (isSamePaper(known.draft, draft)) known.draft = draft;
			else {
				known.draft = draft;
				this.#fill(known);
			}
			return;
		}
		this.#drop(element);
		const card = { element, parts, draft, ...openRoot(this.#options.site, element) };
		this.cards.set(element, card);
		this.#options.painter.frame(card);
		this.#near.observe(element);
		if (this.#filled < FIRST_SCREENS) this.#fill(card);
		else this.#fills.add(card);
	}

	#fill(card: Card): void {
		this.#fills.delete(card);
		if (this.cards.get(card.element) !== card) return;
		this.#filled += 1;
		this.#options.painter.fill(card);
	}

	/** What comes near the screen is filled before the rest. */
	#approach(entries: readonly IntersectionObserverEntry[]): void {
		const time: Budget = budget();
		let filled = false;
		for (const { isIntersecting, target } of entries) {
			const card = this.cards.get(target);
			if (!isIntersecting || card === undefined) continue;
			this.#near.unobserve(target);
			if (time.spent() || !this.#fills.has(card)) continue;
			this.#fill(card);
			filled = true;
		}
		if (filled) this.#options.painter.changed();
	}

	#drop(element: Element): void {
		this.#pending.delete(element);
		this.skipped.delete(element);
		const card = this.cards.get(element);
		if (card === undefined) return;
		this.cards.delete(element);
		this.#fills.delete(card);
		this.#near.unobserve(element);
		this.#options.painter.drop(card);
	}

	#prune(): void {
		for (const known of [this.cards.keys(), this.skipped, this.#pending]) {
			for (const element of known) if (!element.isConnected) this.#drop(element);
		}
	}

	#dropAll(): void {
		for (const element of this.cards.keys()) this.#drop(element);
		this.skipped.clear();
		this.#options.painter.changed();
	}
}
