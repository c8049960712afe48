/** Longest stretch of work in one task, in milliseconds: a quarter below a frame of 60 Hz. */
export const SLICE_MS = 12;

/** Longest wait for an idle moment, in milliseconds. */
const PATIENCE_MS = 200;

export interface Budget {
	/** Whether this task's time is used up. */
	spent(): boolean;
}

export const budget = (milliseconds = SLICE_MS): Budget => {
	const end = performance.now() + milliseconds;
	return { spent: () => performance.now() >= end };
};

/** Runs `work` soon: between frames where the browser can tell, so that the page goes first. */
const soon = (work: () => void): void => {
	if (typeof requestIdleCallback === 'function')
		requestIdleCallback(work, { timeout: PATIENCE_MS });
	else setTimeout(work, 16);
};

/**
 * A queue that is worked off in slices, each item at most once; what is added while a slice is
 * pending joins it. `work` must not throw.
 */
export class SlicedQueue<T> {
	readonly #items = new Set<T>();
	readonly #work: (item: T) => void;
	readonly #done: () => void;
	readonly #signal: AbortSignal;
	#scheduled = false;

	/** @param done Called after every slice that did anything. */
	constructor(work: (item: T) => void, done: () => void, signal: AbortSignal) {
		this.#work = work;
		this.#done = done;
		this.#signal = signal;
	}

	add(item: T): void {
		this.#items.add(item);
		this.#schedule();
	}

	has(item: T): boolean {
		return this.#items.has(item);
	}

	delete(item: T): void {
		this.#items.delete(item);
	}

	/** Works now, until the budget is spent; the rest follows in slices. */
	run(time: Budget): void {
		let worked = false;
		for (const item of this.#items) {
			if (worked && time.spent()) break;
			this.#items.delete(item);
			this.#work(item);
			worked = true;
		}
		if (worked) this.#done();
		this.#schedule();
	}

	#schedule(): void {
		if (this.#scheduled || this.#items.size === 0 || this.#signal.aborted) return;
		this.#scheduled = true;
		soon(() => {
			this.#scheduled = false;
			if (!this.#signal.aborted) this.run(budget());
		});
	}
}
