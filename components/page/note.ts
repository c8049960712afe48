import { message } from './messages.ts';
import { button, liveRegion } from './template.ts';

export interface Note {
	text: string;
	/** Offers “Undo” beside the text. */
	undo?: () => void;
	failed?: boolean;
	/** Milliseconds until it goes; stays when absent. */
	lasts?: number;
}

/**
 * Until what is said is given to a live region, in milliseconds: what one holds when it comes, or is
 * given at once, is read out by few screen readers.
 */
const SPOKEN_MS = 100;

/** A sentence in the place of the badges, such as “Removed · Undo”; spoken by screen readers. */
export class BarNote {
	readonly #bar: HTMLElement;
	readonly #badges: HTMLElement;
	readonly #spoken: HTMLElement;
	#shown: HTMLElement[] = [];
	#undo: (() => void) | undefined;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#speaking: ReturnType<typeof setTimeout> | undefined;

	constructor(bar: HTMLElement, badges: HTMLElement) {
		this.#bar = bar;
		this.#badges = badges;
		// Apart from what is seen, which is drawn anew.
		this.#spoken = liveRegion(bar.ownerDocument);
		bar.append(this.#spoken);
	}

	show({ text, undo, failed = false, lasts }: Note): void {
		this.clear();
		const document = this.#bar.ownerDocument;
		const note = document.createElement('span');
		note.className = failed ? 'note failed' : 'note';
		note.setAttribute('aria-hidden', 'true');
		note.textContent = text;
		this.#shown = [note];
		if (undo) {
			const control = button(document, 'undo');
			control.textContent = message('undo');
			this.#shown.push(control);
			this.#undo = undo;
		}
		this.#badges.hidden = true;
		this.#badges.style.display = 'none';
		this.#badges.after(...this.#shown);
		this.#speaking = setTimeout(() => {
			this.#spoken.textContent = text;
		}, SPOKEN_MS);
		if (lasts !== undefined) this.#timer = setTimeout(() => this.clear(), lasts);
	}

	undo(): void {
		const undo = this.#undo;
		this.clear();
		undo?.();
	}

	clear(): void {
		clearTimeout(this.#timer);
		clearTimeout(this.#speaking);
		const hadFocus = this.#shown.some((element) => element.matches(':focus'));
		for (const element of this.#shown) element.remove();
		this.#shown = [];
		this.#undo = undefined;
		this.#badges.hidden = false;
		this.#badges.style.removeProperty('display');
		this.#spoken.textContent = '';
		if (hadFocus) this.#bar.querySelector<HTMLElement>('.save')?.focus();
	}
}
