import { isMeant } from '../../lib/annotate/trust.ts';
import type { Filter } from '../../lib/filter/filter.ts';
import { message, type PageMessageKey } from './messages.ts';
import type { Note } from './note.ts';
import type { BarSheet } from './sheet.ts';
import { button, liveRegion } from './template.ts';

/** What the bar shows. */
export interface FilterView {
	filter: Filter;
	/** Cards that the filter shows, of all. */
	shown: number;
	total: number;
	/** Of those shown, papers that are not saved. */
	unsaved: number;
	/** Whether the site announces replaced and cross-listed papers. */
	announces: boolean;
	/** What a topic is called. */
	labelOf: (topic: string) => string;
}

/** What its controls do. */
export interface FilterActions {
	forget(topic: string): void;
	/** Turns “with” into “without” and back. */
	turn(topic: string): void;
	match(match: Filter['match']): void;
	saved(saved: Filter['saved']): void;
	hide(kind: Filter['hidden'][number]): void;
	saveShown(): void;
	clear(): void;
}

const SAVED: readonly [Filter['saved'], PageMessageKey][] = [
	['only', 'filterSavedOnly'],
	['not', 'filterUnsavedOnly'],
];
const ANNOUNCED: readonly [Filter['hidden'][number], PageMessageKey][] = [
	['replaced', 'filterHideReplaced'],
	['cross-listed', 'filterHideCrossLists'],
];

/** What has the focus, also inside a root. */
export const activeIn = (document: Document): HTMLElement | undefined => {
	let active = document.activeElement;
	while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
	return active instanceof HTMLElement ? active : undefined;
};

/** A small bar at the foot of the window, in the top layer; there only while it is used. */
export class FilterBar {
	readonly #document: Document;
	readonly #sheet: BarSheet;
	readonly #actions: FilterActions;
	readonly #runs = new Map<EventTarget, () => void>();
	#host: HTMLElement | undefined;
	#bar: HTMLElement | undefined;
	/** Live regions for the count and the note, apart from the bar, which is drawn anew. */
	#spoken: HTMLElement[] = [];
	#view: FilterView | undefined;
	#note: Note | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	/** What had the focus before the bar was given it. */
	#before: HTMLElement | undefined;

	constructor(document: Document, sheet: BarSheet, actions: FilterActions) {
		this.#document = document;
		this.#sheet = sheet;
		this.#actions = actions;
	}

	/** Draws the bar anew; the control in focus keeps it, or hands it to the last one. */
	show(view: FilterView): void {
		this.#view = view;
		const bar = this.#bar ?? this.#open();
		const focused = (this.#host?.shadowRoot?.activeElement as HTMLElement | null)?.dataset['key'];
		this.#runs.clear();
		bar.replaceChildren(...this.#controls(view), ...this.#noteParts());
		this.#speak([message('filterCount', view.shown, view.total), this.#note?.text ?? '']);
		if (focused === undefined) return;
		// A topic that is forgotten, or a note that goes, takes its own away.
		const next = [focused, 'clear'].map((key) =>
			bar.querySelector<HTMLElement>(`[data-key="${key}"]`),
		);
		next.find(Boolean)?.focus();
	}

	#speak(texts: readonly string[]): void {
		for (const [index, spoken] of this.#spoken.entries()) {
			if (spoken.textContent !== texts[index]) spoken.textContent = texts[index]!;
		}
	}

	/** Says what became of an action, at the end of the bar. */
	say(note: Note | undefined): void {
		clearTimeout(this.#timer);
		this.#note = note;
		if (note?.lasts !== undefined) this.#timer = setTimeout(() => this.say(undefined), note.lasts);
		if (this.#view) this.show(this.#view);
	}

	/** Moves the focus into the bar: to a control, else to the first one. It comes back with its end. */
	focus(key?: string): void {
		const selector = key === undefined ? '[data-key]' : `[data-key="${key}"]`;
		const control = this.#bar?.querySelector<HTMLElement>(selector);
		if (!control) return;
		this.#before = activeIn(this.#document);
		control.focus();
	}

	close(): void {
		clearTimeout(this.#timer);
		const focused = this.#host?.shadowRoot?.activeElement;
		const isByKeys = focused?.matches(':focus-visible');
		this.#note = undefined;
		this.#view = undefined;
		this.#host?.remove();
		this.#host = undefined;
		this.#bar = undefined;
		// Whoever clicks with a mouse has scrolled since.
		if (focused) this.#before?.focus({ preventScroll: !isByKeys });
		this.#before = undefined;
	}

	handleEvent(event: Event): void {
		event.stopPropagation();
		const control = event.target as Element;
		const run = event.type === 'click' ? this.#runs.get(control) : undefined;
		if (run && this.#bar && isMeant(event, control, this.#bar)) run();
	}

	#open(): HTMLElement {
		const host = this.#document.createElement('offprint-filter');
		const root = host.attachShadow({ mode: 'open' });
		const bar = this.#document.createElement('div');
		bar.className = 'filter';
		bar.popover = 'manual';
		bar.setAttribute('role', 'region');
		bar.setAttribute('aria-label', message('filterBar'));
		this.#spoken = [liveRegion(this.#document), liveRegion(this.#document)];
		root.append(bar, ...this.#spoken);
		this.#sheet.adopt(root);
		for (const type of ['click', 'keydown', 'keyup', 'keypress']) root.addEventListener(type, this);
		// Beside the body: what hydrates the page looks inside it.
		this.#document.documentElement.append(host);
		bar.showPopover();
		this.#host = host;
		this.#bar = bar;
		return bar;
	}

	#control(key: string, text: string, run: () => void, pressed?: boolean): HTMLButtonElement {
		const control = button(this.#document, 'chip');
		control.tabIndex = 0;
		control.dataset['key'] = key;
		control.textContent = text;
		if (pressed !== undefined) control.setAttribute('aria-pressed', String(pressed));
		this.#runs.set(control, run);
		return control;
	}

	#controls(view: FilterView): HTMLElement[] {
		const { filter, shown, total, unsaved } = view;
		const count = this.#document.createElement('span');
		count.className = 'count';
		count.setAttribute('aria-hidden', 'true');
		count.textContent = message('filterCount', shown, total);
		const saveAll = this.#control('save', message('filterSaveShown', unsaved), () =>
			this.#actions.saveShown(),
		);
		const clear = this.#control('clear', message('filterClear'), () => this.#actions.clear());
		return [
			count,
			...this.#topicChips(view),
			...this.#match(filter),
			...SAVED.map(([saved, key]) => this.#savedChip(filter, saved, key)),
			...(view.announces
				? ANNOUNCED.map(([kind, key]) => this.#hiddenChip(filter, kind, key))
				: []),
			...(unsaved > 0 ? [saveAll] : []),
			clear,
		];
	}

	/** A topic: pressed while wanted, struck through while left out; the cross forgets it. */
	#topicChips({ filter, labelOf }: FilterView): HTMLElement[] {
		return [...filter.with, ...filter.without].map((topic) => {
			const isWanted = filter.with.includes(topic);
			const label = labelOf(topic);
			const turn = this.#control(`turn-${topic}`, label, () => this.#actions.turn(topic));
			turn.classList.add(isWanted ? 'with' : 'without');
			turn.setAttribute('aria-label', message(isWanted ? 'filterWith' : 'filterWithout', label));
			const forget = this.#control(`forget-${topic}`, '×', () => this.#actions.forget(topic));
			forget.classList.add('forget');
			forget.setAttribute('aria-label', message('filterForget', label));
			// Together also where the bar has several lines.
			const pair = this.#document.createElement('span');
			pair.className = 'pair';
			pair.append(turn, forget);
			return pair;
		});
	}

	#match({ with: wanted, match }: Filter): HTMLElement[] {
		if (wanted.length < 2) return [];
		const text = message(match === 'all' ? 'filterAll' : 'filterAny');
		const other = match === 'all' ? 'any' : 'all';
		return [this.#control('match', text, () => this.#actions.match(other))];
	}

	#savedChip(filter: Filter, saved: Filter['saved'], key: PageMessageKey): HTMLElement {
		const isOn = filter.saved === saved;
		const run = (): void => this.#actions.saved(isOn ? undefined : saved);
		return this.#control(key, message(key), run, isOn);
	}

	#hiddenChip(filter: Filter, kind: Filter['hidden'][number], key: PageMessageKey): HTMLElement {
		const isOn = filter.hidden.includes(kind);
		return this.#control(key, message(key), () => this.#actions.hide(kind), isOn);
	}

	#noteParts(): HTMLElement[] {
		const note = this.#note;
		if (note === undefined) return [];
		const text = this.#document.createElement('span');
		text.className = note.failed ? 'note failed' : 'note';
		text.setAttribute('aria-hidden', 'true');
		text.textContent = note.text;
		if (note.undo === undefined) return [text];
		const takeBack = note.undo;
		const undo = this.#control('undo', message('undo'), () => {
			this.say(undefined);
			takeBack();
		});
		undo.className = 'undo';
		return [text, undo];
	}
}
