import type { Card } from '../../lib/annotate/card.ts';
import { isMeant } from '../../lib/annotate/trust.ts';
import type { PaperDraft } from '../../lib/paper/paper.ts';
import type { RankedTopic } from '../../lib/topics/topic.ts';
import type { Mark } from './marks.ts';
import { BarNote, type Note } from './note.ts';
import type { Templates } from './template.ts';
import { moveFocus } from './toolbar.ts';

/** Badges on a bar; the rest is behind “+n”. */
const SHOWN = 3;

/** What a bar asks its page to do. Only called for clicks that were meant. */
export interface BarActions {
	toggle(bar: Bar): void;
	/** Takes over the newer version that the page shows. */
	update(bar: Bar, version: number): void;
	/** Filters the page by a badge's topic: only with it, or only without. */
	filter(topic: string, without: boolean): void;
	/**
	 * Says why a badge is there, or lists the topics that have no room.
	 * @param isPassing The pointer is over it, perhaps on its way elsewhere.
	 */
	explain(bar: Bar, control: HTMLElement, topics: readonly RankedTopic[], isPassing: boolean): void;
	openMenu(bar: Bar, control: HTMLElement): void;
}

/** Where a press begins. */
const PRESSES: ReadonlySet<string> = new Set(['pointerdown', 'keydown']);

/** Whether a press is one that a click follows, with its own Shift: not that of Shift+Tab. */
const isActivating = (event: MouseEvent | KeyboardEvent): boolean =>
	!('key' in event) || event.key === 'Enter' || event.key === ' ';

/** The badges and buttons of one card. */
export class Bar {
	readonly card: Card;
	readonly element: HTMLElement;
	readonly #actions: BarActions;
	readonly #templates: Templates;
	readonly #badges: HTMLElement;
	readonly #save: HTMLButtonElement;
	#update: HTMLButtonElement | undefined;
	#newer: number | undefined;
	#note: BarNote | undefined;
	#topics: readonly RankedTopic[] = [];
	/** The paper that the bar showed as the press began; the host may change it before the click. */
	#pressed: string | undefined;
	/** Shift was held as it began: Firefox does not tell of it in the click that Enter makes. */
	#isShifted = false;
	/** The press began on the menu's button while the menu was open: the browser closes it by that. */
	#closes = false;
	#saved = false;

	constructor(card: Card, templates: Templates, actions: BarActions) {
		this.card = card;
		this.element = templates.bar(card.atFoot);
		this.#templates = templates;
		this.#actions = actions;
		this.#badges = this.element.firstElementChild as HTMLElement;
		this.#save = this.#badges.nextElementSibling as HTMLButtonElement;
	}

	/** The id of the paper that the bar shows; empty until it is filled. */
	paper = '';

	fill(draft: PaperDraft, topics: readonly RankedTopic[]): void {
		const isRefilled = this.paper !== '';
		if (isRefilled && this.paper !== draft.id) this.#note?.clear();
		this.paper = draft.id;
		this.#topics = topics;
		this.element.setAttribute('paper', draft.id);
		this.element.setAttribute('topics', topics.map(({ topic }) => topic).join(' '));
		this.element.setAttribute('aria-label', draft.title);
		this.#save.setAttribute('aria-label', this.#templates.saveLabel(draft.title));
		if (!isRefilled) return this.#badges.append(...this.#drawBadges());
		this.#badges.replaceChildren(...this.#drawBadges());
		// What is open is about what the bar showed before: no event tells that its badge is gone.
		for (const open of this.card.root.querySelectorAll<HTMLElement>('[popover]'))
			open.hidePopover();
	}

	set mark({ saved, newer }: Mark) {
		this.saved = saved;
		this.newer = newer;
	}

	set saved(saved: boolean) {
		if (this.#saved === saved) return;
		this.#saved = saved;
		this.element.toggleAttribute('saved', saved);
		this.#save.setAttribute('aria-pressed', String(saved));
	}

	/** A button takes the version over that the page shows. */
	set newer(version: number | undefined) {
		if (this.#newer === version) return;
		this.#newer = version;
		const before = this.#update;
		this.#update = version === undefined ? undefined : this.#templates.update(version);
		if (this.#update) this.#save.after(this.#update);
		if (before) this.#takeAway(before);
	}

	set busy(busy: boolean) {
		if (busy) this.#save.setAttribute('aria-busy', 'true');
		else this.#save.removeAttribute('aria-busy');
	}

	focus(): void {
		this.#save.focus();
	}

	/** Says something in the place of the badges, and aloud. */
	say(note: Note): void {
		this.#note ??= new BarNote(this.element, this.#badges);
		this.#note.show(note);
	}

	/** Takes back what it last said. */
	hush(): void {
		this.#note?.clear();
	}

	/** The toolbar has its stop of the Tab key elsewhere, then. */
	#takeAway(control: HTMLButtonElement): void {
		const hadFocus = control.matches(':focus');
		if (control.tabIndex === 0) this.#save.tabIndex = 0;
		control.remove();
		if (hadFocus) this.focus();
	}

	/** Something happened on the bar, at `target`. */
	hear(event: Event, target: Element): void {
		const control = target.closest<HTMLButtonElement>('button') ?? undefined;
		if (event.type === 'pointerover' || event.type === 'focusin')
			return this.#hover(control, event.type === 'pointerover');
		if (PRESSES.has(event.type)) {
			this.#pressed = this.paper;
			const press = event as MouseEvent | KeyboardEvent;
			this.#isShifted = isActivating(press) && press.shiftKey;
			this.#closes = control?.getAttribute('aria-expanded') === 'true';
		}
		if (event.type === 'pointerdown') return;
		event.stopPropagation();
		if (event.type === 'keydown') moveFocus(this.element, target, event as KeyboardEvent);
		if (event.type === 'click') this.#click(event, control);
	}

	#click(event: Event, control: HTMLButtonElement | undefined): void {
		const pressed = this.#pressed ?? this.paper;
		const isShifted = this.#isShifted;
		this.#pressed = undefined;
		// Who uses the page by other tools presses nothing before the next click.
		this.#isShifted = false;
		if (pressed !== this.paper) return;
		if (control === undefined || !isMeant(event, control, this.element)) return;
		this.#act(control, isShifted);
	}

	/** What each control is there for. */
	#act(control: HTMLButtonElement, isShifted: boolean): void {
		if (control === this.#save) this.#actions.toggle(this);
		else if (control === this.#update) this.#actions.update(this, Number(this.#newer));
		else if (control.classList.contains('undo')) this.#note?.undo();
		else if (control.classList.contains('menu')) {
			if (!this.#closes) this.#actions.openMenu(this, control);
		} else this.#pressBadge(control, isShifted);
	}

	/** A badge filters; “+n”, which has no topic of its own, explains. */
	#pressBadge(control: HTMLElement, without: boolean): void {
		const index = [...this.#badges.children].indexOf(control);
		const topic = index < SHOWN ? this.#topics[index]?.topic : undefined;
		if (topic === undefined) this.#explain(control, false);
		else this.#actions.filter(topic, without);
	}

	/** A badge that was clicked has the focus, too, and explains nothing by that. */
	#hover(control: HTMLButtonElement | undefined, isPointed: boolean): void {
		if (!control || !this.#badges.contains(control)) return;
		if (isPointed || control.matches(':focus-visible')) this.#explain(control, isPointed);
	}

	#explain(control: HTMLElement, isPassing: boolean): void {
		const index = [...this.#badges.children].indexOf(control);
		if (index < 0) return;
		const topics = index < SHOWN ? this.#topics.slice(index, index + 1) : this.#topics.slice(SHOWN);
		this.#actions.explain(this, control, topics, isPassing);
	}

	#drawBadges(): HTMLElement[] {
		const drawn: HTMLElement[] = [];
		for (const { topic } of this.#topics.slice(0, SHOWN)) {
			const badge = this.#templates.badge(topic);
			if (badge) drawn.push(badge);
		}
		const hidden = this.#topics.length - SHOWN;
		if (hidden > 0) drawn.push(this.#templates.more(hidden));
		return drawn;
	}
}
