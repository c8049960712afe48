import type { PaperDraft } from '../../lib/paper/paper.ts';
import type { RankedTopic } from '../../lib/topics/topic.ts';
import { isMeant } from '../../lib/annotate/trust.ts';
import { message } from '../../lib/messages.ts';
import { hueOf } from '../../lib/topics/hues.ts';
import { topicById } from '../../lib/topics/taxonomy.ts';
import { BarNote, type Note } from './note.ts';
import { moveFocus } from './toolbar.ts';
import { button } from './template.ts';

/** Badges on a bar; the rest is behind “+n”. */
const SHOWN = 3;

/** What a bar asks its page to do. Only called for clicks that were meant. */
export interface BarActions {
	toggle(bar: Bar): void;
	/** Says why a badge is there, or lists the topics that have no room. */
	explain(bar: Bar, control: HTMLElement, topics: readonly RankedTopic[]): void;
	openMenu(bar: Bar, control: HTMLElement): void;
}

const LISTENED = [
	'click',
	'keydown',
	'keyup',
	'keypress',
	'pointerdown',
	'pointerover',
	'focusin',
] as const;
/** Where a press begins. */
const PRESSES: ReadonlySet<string> = new Set(['pointerdown', 'keydown']);

let label: string | undefined;

/** “Save: <title>”. The pattern is asked for once: an answer of the browser's costs more than a bar. */
const saveLabel = (title: string): string => {
	label ??= message('barSave', '\u0001');
	return label.replace('\u0001', () => title);
};

/** The badges and buttons of one card. */
export class Bar {
	readonly element: HTMLElement;
	readonly #actions: BarActions;
	readonly #badges: HTMLElement;
	readonly #save: HTMLButtonElement;
	#note: BarNote | undefined;
	#topics: readonly RankedTopic[] = [];
	/** The paper that the bar showed as the press began; the host may change it before the click. */
	#pressed: string | undefined;

	constructor(element: HTMLElement, actions: BarActions) {
		this.element = element;
		this.#actions = actions;
		const [badges, save] = element.children;
		this.#badges = badges as HTMLElement;
		this.#save = save as HTMLButtonElement;
		for (const type of LISTENED) element.addEventListener(type, this);
	}

	/** The id of the paper that the bar shows; empty until it is filled. */
	paper = '';

	fill(draft: PaperDraft, topics: readonly RankedTopic[]): void {
		if (this.paper !== draft.id) this.#note?.clear();
		this.paper = draft.id;
		this.#topics = topics;
		this.element.setAttribute('paper', draft.id);
		this.element.setAttribute('topics', topics.map(({ topic }) => topic).join(' '));
		this.element.setAttribute('aria-label', draft.title);
		this.#save.setAttribute('aria-label', saveLabel(draft.title));
		this.#badges.replaceChildren(...this.#drawBadges());
	}

	set saved(saved: boolean) {
		if (this.element.hasAttribute('saved') === saved) return;
		this.element.toggleAttribute('saved', saved);
		this.#save.setAttribute('aria-pressed', String(saved));
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

	handleEvent(event: Event): void {
		if (event.type === 'pointerover' || event.type === 'focusin') return this.#hover(event);
		if (PRESSES.has(event.type)) this.#pressed = this.paper;
		if (event.type === 'pointerdown') return;
		// What happens in our controls is none of the host's shortcuts or card links.
		event.stopPropagation();
		if (event.type === 'keydown') moveFocus(this.element, event as KeyboardEvent);
		if (event.type === 'click') this.#click(event);
	}

	#controlOf(event: Event): HTMLButtonElement | undefined {
		return (event.target as Element).closest?.('button') ?? undefined;
	}

	#click(event: Event): void {
		const control = this.#controlOf(event);
		const pressed = this.#pressed ?? this.paper;
		this.#pressed = undefined;
		if (pressed !== this.paper) return;
		if (control === undefined || !isMeant(event, control, this.element)) return;
		if (control === this.#save) this.#actions.toggle(this);
		else if (control.classList.contains('undo')) this.#note?.undo();
		else if (control.classList.contains('menu')) this.#actions.openMenu(this, control);
		else this.#explain(control);
	}

	#hover(event: Event): void {
		const control = this.#controlOf(event);
		if (control && this.#badges.contains(control)) this.#explain(control);
	}

	#explain(control: HTMLElement): void {
		const index = [...this.#badges.children].indexOf(control);
		if (index < 0) return;
		const topics = index < SHOWN ? this.#topics.slice(index, index + 1) : this.#topics.slice(SHOWN);
		this.#actions.explain(this, control, topics);
	}

	#drawBadges(): HTMLElement[] {
		const document = this.element.ownerDocument;
		const drawn: HTMLElement[] = [];
		for (const { topic: id } of this.#topics.slice(0, SHOWN)) {
			const topic = topicById(id);
			if (topic === undefined) continue;
			const badge = button(document, 'badge', 'badge');
			badge.textContent = topic.label;
			badge.style.setProperty('--hue', String(hueOf(topic.group)));
			drawn.push(badge);
		}
		const hidden = this.#topics.length - SHOWN;
		if (hidden > 0) {
			const more = button(document, 'quiet', 'badge');
			more.textContent = `+${hidden}`;
			more.setAttribute('aria-label', message('barMoreTopics', hidden));
			drawn.push(more);
		}
		return drawn;
	}
}
