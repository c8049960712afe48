import { call } from '../../lib/rpc/call.ts';

/** Milliseconds after the last change until the toolbar hears the new count. */
const DELAY_MS = 150;

/** Tells the browser's toolbar how many papers of the page are saved, once things are quiet. */
export class ToolbarReport {
	readonly #count: () => number;
	readonly #signal: AbortSignal;
	#timer: ReturnType<typeof setTimeout> | undefined;

	constructor(count: () => number, signal: AbortSignal) {
		this.#count = count;
		this.#signal = signal;
		signal.addEventListener('abort', () => clearTimeout(this.#timer));
	}

	changed(): void {
		clearTimeout(this.#timer);
		if (this.#signal.aborted) return;
		this.#timer = setTimeout(() => void call('page.report', { saved: this.#count() }), DELAY_MS);
	}
}
