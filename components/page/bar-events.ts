import type { Bar } from './bar.ts';

const HEARD = [
	'click',
	'keydown',
	'keyup',
	'keypress',
	'pointerdown',
	'pointerover',
	'focusin',
] as const;

/** Passes what happens on bars on to them, heard once for all: a listener costs as much as a badge. */
export class BarEvents {
	readonly #bars = new Map<EventTarget, Bar>();

	constructor(document: Document, signal: AbortSignal) {
		// While it is captured: what happens in our controls is none of the host's shortcuts or links.
		for (const type of HEARD) document.addEventListener(type, this, { signal, capture: true });
	}

	add(bar: Bar): void {
		this.#bars.set(bar.element, bar);
	}

	delete(bar: Bar): void {
		this.#bars.delete(bar.element);
	}

	handleEvent(event: Event): void {
		// What comes out of a root has the root's host as its target.
		if (!(event.target instanceof Element) || event.target.shadowRoot === null) return;
		const path = event.composedPath();
		for (const node of path) {
			const bar = this.#bars.get(node);
			if (bar) return bar.hear(event, path[0] as Element);
		}
	}
}
