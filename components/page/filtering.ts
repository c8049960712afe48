import type { Card } from '../../lib/annotate/card.ts';
import * as filters from '../../lib/filter/filter.ts';
import { isEmpty, NO_FILTER, type Filter } from '../../lib/filter/filter.ts';
import { keepFilter, watchFilter } from '../../lib/filter/stored.ts';
import type { PaperDraft } from '../../lib/paper/paper.ts';
import { namedTopic } from '../../lib/topics/named.ts';
import { activeIn, FilterBar, type FilterActions } from './filter-bar.ts';
import { message } from './messages.ts';
import type { BarSheet } from './sheet.ts';
import { CardStates, type Shown, type Taste } from './states.ts';
import { Wait } from './wait.ts';
import type { Speaker } from './writes.ts';

/** What the filter needs of its page. */
export interface FilterContext {
	document: Document;
	sheet: BarSheet;
	signal: AbortSignal;
	siteId: string;
	/** Whether the page is of one paper now. */
	isOfOne(): boolean;
	cards(): Iterable<Card>;
	shownOf(card: Card): Shown;
	/** Saves these as one step; the speaker says what became of it. */
	saveAll(speaker: Speaker, drafts: readonly PaperDraft[]): Promise<void>;
}

const labelOf = (topic: string): string => namedTopic(topic)?.label ?? topic;

/** A topic of the reader's own may be gone; brought back, it is filtered by again. */
const ofToday = (filter: Filter): Filter =>
	filters.withinTopics(filter, (topic) => namedTopic(topic) !== undefined);

/** The reader's filter on the cards of one page, and the bar that shows it. */
export class Filtering {
	readonly #context: FilterContext;
	readonly #states: CardStates;
	readonly #bar: FilterBar;
	/** While the first cards of a page wait for a filter that was on when it came. */
	readonly #wait: Wait | undefined;
	/** As it is stored, with topics that are gone. */
	#kept: Filter;
	#isOpen = false;
	#drawing: number | undefined;

	constructor(context: FilterContext, filter: Filter) {
		this.#context = context;
		const { document, sheet, signal, siteId } = context;
		this.#states = new CardStates(() => context.isOfOne());
		this.#kept = filter;
		this.#states.filter = ofToday(filter);
		const mayHide = !isEmpty(this.#states.filter) && !context.isOfOne();
		if (mayHide && document.readyState === 'loading') this.#wait = new Wait(document);
		this.#bar = new FilterBar(document, sheet, this.#actions);
		watchFilter(siteId, (changed) => this.#take(changed), signal);
		signal.addEventListener('abort', () => this.#end());
	}

	/** Opens the bar, also with nothing filtered yet, and gives it the focus: it stands far from a card. */
	open(): void {
		this.#isOpen = true;
		this.#showBar();
		this.#bar.focus();
	}

	/** Filters by a badge: wants its topic, or leaves it out. */
	byBadge(topic: string, without: boolean): void {
		const { filter } = this.#states;
		const active = activeIn(this.#context.document);
		this.#set(without ? filters.toggleWithout(filter, topic) : filters.toggleWith(filter, topic));
		// The badge may stand on a card that is hidden by it.
		if (active?.checkVisibility() === false) this.#bar.focus(`turn-${topic}`);
	}

	set taste(taste: Taste) {
		this.#states.taste = taste;
		this.drawAll();
	}

	get taste(): Taste {
		return this.#states.taste;
	}

	/** Draws one card's state, as it is framed, filled or marked. */
	draw(card: Card): void {
		if (!this.#states.isActive) return;
		const shown = this.#context.shownOf(card);
		this.#states.draw(card, shown);
		if (shown.topics === undefined) this.#wait?.begun();
		else this.#wait?.over();
	}

	drop(card: Card): void {
		this.#states.clear(card);
	}

	drawAll(): void {
		this.#states.filter = ofToday(this.#kept);
		for (const card of this.#context.cards()) {
			this.#states.draw(card, this.#context.shownOf(card));
		}
		this.#showBar();
	}

	/** Cards came, went or were marked: the counts follow with the next frame. */
	changed(): void {
		if (!this.#isShown) return;
		this.#drawing ??= requestAnimationFrame(() => {
			this.#drawing = undefined;
			this.#showBar();
		});
	}

	/** Not once our script has ended: an answer that comes then must not bring the bar back. */
	get #isShown(): boolean {
		const { aborted } = this.#context.signal;
		return !aborted && (this.#isOpen || !isEmpty(this.#states.filter));
	}

	readonly #actions: FilterActions = {
		forget: (topic) => this.#set(filters.forget(this.#states.filter, topic)),
		turn: (topic) => {
			const { filter } = this.#states;
			const turn = filter.with.includes(topic) ? filters.toggleWithout : filters.toggleWith;
			this.#set(turn(filter, topic));
		},
		match: (match) => this.#set({ ...this.#states.filter, match }),
		saved: (saved) => this.#set({ ...this.#states.filter, saved }),
		hide: (kind) => this.#set(filters.toggleHidden(this.#states.filter, kind)),
		saveShown: () => void this.#context.saveAll(this.#bar, this.#unsaved()),
		clear: () => {
			this.#isOpen = false;
			this.#set(NO_FILTER);
		},
	};

	/** Acts at once and keeps it; other tabs of the site hear of it by storage. */
	#set(filter: Filter): void {
		this.#take(filter);
		keepFilter(this.#context.siteId, filter).catch(() =>
			this.#bar.say({ text: message('failedSetting'), failed: true }),
		);
	}

	#take(filter: Filter): void {
		this.#kept = filter;
		this.drawAll();
	}

	/** Whether the filter lets a card be seen. */
	passes(card: Card): boolean {
		return this.#states.passes(card, this.#context.shownOf(card));
	}

	#passing(): Card[] {
		return [...this.#context.cards()].filter((card) => this.passes(card));
	}

	/** What the filter shows and the library lacks, each paper once. */
	#unsaved(): PaperDraft[] {
		const cards = this.#passing().filter((card) => !this.#context.shownOf(card).saved);
		return [...new Map(cards.map(({ draft }) => [draft.id, draft])).values()];
	}

	#showBar(): void {
		if (!this.#isShown) return this.#bar.close();
		const cards = [...this.#context.cards()];
		this.#bar.show({
			filter: this.#states.filter,
			shown: this.#passing().length,
			total: cards.length,
			unsaved: this.#unsaved().length,
			announces:
				this.#states.filter.hidden.length > 0 || cards.some(({ draft }) => draft.announced),
			labelOf,
		});
	}

	#end(): void {
		if (this.#drawing !== undefined) cancelAnimationFrame(this.#drawing);
		this.#bar.close();
		this.#wait?.over();
		for (const card of this.#context.cards()) this.#states.clear(card);
	}
}
