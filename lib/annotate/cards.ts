import type { PaperDraft } from '../paper/paper.ts';
import type { Site } from '../sites/site.ts';
import { isSameBar, type Card } from './card.ts';
import { isClosed } from './closed.ts';
import { EarlyRoots } from './early-roots.ts';
import { openRoot } from './mount.ts';
import { budget, SlicedQueue } from './slices.ts';

/** Cards of a page that are complete before its first paint: more than any screen shows. */
const FIRST_SCREENS = 40;

/** Longest stretch in which bars are framed as their cards come, in milliseconds. */
const FRAMES_MS = 20;

/**
 * Bars that are filled at a time, off the screen. After every task that changes one the browser lays
 * out and paints the whole page, which takes longer than to fill as many as these.
 */
const BATCH = 250;

/** What is done to cards; none of these may throw. */
export interface Painter {
	/** Puts an empty bar of final height into the card's root. */
	frame(card: Card): void;
	/** Finds out what there is to draw, and draws nothing. */
	judge(card: Card): void;
	/** Draws topics and buttons; called again when the card was given another paper. */
	fill(card: Card): void;
	/** The card is gone, or is no paper's any more. */
	drop(card: Card): void;
	/** Some cards were framed, filled or dropped; called once a batch, at the end of its task. */
	changed(): void;
}

interface CardsOptions {
	site: Site;
	document: Document;
	signal: AbortSignal;
	painter: Painter;
	/** @throws {Error} When the element is a card that cannot be read. */
	read(element: Element): PaperDraft | undefined;
}

const lengthOf = (element: Element): number => element.textContent?.length ?? 0;

/**
 * The cards of a page. A card is what its content says, not the node that it is: lists without keys
 * give the same nodes to other papers.
 */
export class Cards {
	/** Those that carry a bar. */
	readonly shown = new Map<Element, Card>();
	/** Elements that look like cards and cannot be read. */
	readonly skipped = new Set<Element>();
	/** Elements that turned out to be no paper's card. */
	readonly #others = new Set<Element>();
	/** Elements that the parser was not done with. */
	readonly #pending = new Set<Element>();
	/** The card of each further part, where a card has more than one. */
	readonly #wholes = new WeakMap<Node, Element>();
	/** Length of the text of what was looked at while the page was parsed. */
	readonly #lengths = new Map<Element, number>();
	readonly #roots: EarlyRoots;
	readonly #options: CardsOptions;
	readonly #frames: SlicedQueue<Element>;
	readonly #judges: SlicedQueue<Card>;
	/** Those whose bars can be filled without another thought. */
	readonly #judged = new Set<Card>();
	readonly #near: IntersectionObserver;
	/** Those whose coming near the screen nobody tells yet. */
	#unwatched: Card[] = [];
	#filled = 0;

	constructor(options: CardsOptions) {
		this.#options = options;
		const { site, signal, painter } = options;
		this.#roots = new EarlyRoots(site);
		const changed = (): void => painter.changed();
		this.#frames = new SlicedQueue((element) => this.look(element), changed, signal);
		this.#judges = new SlicedQueue(
			(card) => this.#judge(card),
			() => {
				this.#fillBatch();
				this.#watchWaiting();
			},
			signal,
		);
		this.#near = new IntersectionObserver((entries) => this.#approach(entries), {
			rootMargin: '100%',
		});
		signal.addEventListener('abort', () => this.#near.disconnect());
	}

	/** Whether an element was looked at when it was complete. */
	isKnown(element: Element): boolean {
		return this.shown.has(element) || this.#others.has(element) || this.skipped.has(element);
	}

	/** The card that a node is part of, or a candidate that could not be read before. */
	of(node: Node): Element | undefined {
		for (let at: Node | null = node; at; at = at.parentNode) {
			const element = at as Element;
			if (this.isKnown(element) || this.#pending.has(element)) return element;
			const whole = this.#wholes.get(at);
			if (whole) return whole;
		}
		return undefined;
	}

	/** Queues an element to be looked at. */
	add(element: Element): void {
		if (!this.isKnown(element)) this.#roots.add(element);
		this.#frames.add(element);
	}

	/** Queues what has another text than when it was looked at while the page was parsed. */
	addChanged(): void {
		for (const [element, length] of this.#lengths) {
			if (lengthOf(element) !== length) this.add(element);
		}
		this.#lengths.clear();
	}

	/** Frames what is queued, then completes the bars of the first screens. */
	work(): void {
		this.#roots.open();
		this.#frames.run(budget(FRAMES_MS));
		if (this.#filled >= FIRST_SCREENS) return;
		this.#judges.run(budget(), FIRST_SCREENS - this.#filled);
		this.#fillJudged();
	}

	/** Reads one candidate and draws, redraws or drops its bar. Never throws. */
	look(element: Element): void {
		if (!element.isConnected) return this.#drop(element);
		const parts = this.#options.site.parts?.(element) ?? [element];
		if (this.#isPending(element, parts)) return;
		for (const part of parts) if (part !== element) this.#wholes.set(part, element);
		try {
			const draft = this.#options.read(element);
			if (draft) this.#show({ element, parts, draft });
			else this.#dismiss(element, this.#others);
		} catch {
			this.#dismiss(element, this.skipped);
		}
	}

	/** Drops what has left the document, and looks again where only the bar has. */
	prune(): void {
		for (const { element, root } of this.shown.values()) {
			if (!root.host.isConnected && element.isConnected) this.add(element);
		}
		for (const known of [this.shown.keys(), this.skipped, this.#others, this.#pending]) {
			for (const element of known) if (!element.isConnected) this.#drop(element);
		}
	}

	dropAll(): void {
		for (const element of this.shown.keys()) this.#drop(element);
		this.skipped.clear();
		this.#others.clear();
		this.#options.painter.changed();
	}

	/** Whether the parser may still add to a card; one that is complete is remembered as it is. */
	#isPending(element: Element, parts: readonly Element[]): boolean {
		if (this.#options.document.readyState === 'loading') {
			if (!isClosed(parts.at(-1) ?? element)) {
				this.#pending.add(element);
				return true;
			}
			this.#lengths.set(element, lengthOf(element));
		}
		this.#pending.delete(element);
		return false;
	}

	#show(found: Pick<Card, 'element' | 'parts' | 'draft'>): void {
		const { element, draft } = found;
		const known = this.shown.get(element);
		if (known !== undefined && known.root.host.isConnected && known.root.childElementCount > 1) {
			const isSame = isSameBar(known.draft, draft);
			known.draft = draft;
			// One that still waits is filled in its turn, with what it says by then.
			if (!isSame && !this.#waits(known)) this.#fill(known);
			return;
		}
		this.#drop(element);
		const card = { ...found, ...openRoot(this.#options.site, element) };
		this.shown.set(element, card);
		this.#options.painter.frame(card);
		this.#unwatched.push(card);
		this.#judges.add(card);
	}

	#dismiss(element: Element, as: Set<Element>): void {
		this.#drop(element);
		as.add(element);
	}

	#waits(card: Card): boolean {
		return this.#judges.has(card) || this.#judged.has(card);
	}

	#forget(card: Card): void {
		this.#judges.delete(card);
		this.#judged.delete(card);
	}

	#judge(card: Card): void {
		this.#options.painter.judge(card);
		this.#judged.add(card);
	}

	/** Fills what is judged once it is worth a new layout of the page. */
	#fillBatch(): void {
		if (this.#judged.size >= BATCH || this.#judges.isEmpty) this.#fillJudged();
	}

	#fillJudged(): void {
		if (this.#judged.size === 0) return;
		for (const card of this.#judged) this.#fill(card);
		this.#options.painter.changed();
	}

	#fill(card: Card): void {
		this.#forget(card);
		if (this.shown.get(card.element) !== card) return;
		this.#filled += 1;
		this.#options.painter.fill(card);
	}

	/** On a short page none waits, and an observer costs as much as a bar. */
	#watchWaiting(): void {
		for (const card of this.#unwatched) if (this.#waits(card)) this.#near.observe(card.element);
		this.#unwatched = [];
	}

	/** What comes near the screen is filled before the rest. */
	#approach(entries: readonly IntersectionObserverEntry[]): void {
		const time = budget();
		let filled = false;
		for (const { isIntersecting, target } of entries) {
			const card = this.shown.get(target);
			if (!isIntersecting || card === undefined) continue;
			this.#near.unobserve(target);
			if (time.spent() || !this.#waits(card)) continue;
			this.#fill(card);
			filled = true;
		}
		if (filled) this.#options.painter.changed();
	}

	#drop(element: Element): void {
		for (const known of [this.#pending, this.skipped, this.#others]) known.delete(element);
		const card = this.shown.get(element);
		if (card === undefined) return;
		this.shown.delete(element);
		this.#forget(card);
		this.#near.unobserve(element);
		this.#options.painter.drop(card);
	}
}
