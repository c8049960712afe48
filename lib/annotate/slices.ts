/** Longest stretch of work in one task, in milliseconds: a quarter below a frame of 60 Hz. */
export const SLICE_MS = 12;

/** Longest wait for an idle moment, in milliseconds. */
const PATIENCE_MS = 200;

export interface Budget {
	/** Whether this task's time is used up. */
	spent(): boolean;
}

/** The clock is looked at once for so many questions: a look costs a tenth of an item. */
const LOOK_EVERY = 8;

export const budget = (milliseconds = SLICE_MS): Budget => {
	const end = performance.now() + milliseconds;
	let asked = 0;
	let over = false;
	return {
		spent() {
			asked += 1;
			if (!over && asked % LOOK_EVERY === 0) over = performance.now() >= end;
			return over;
		},
	};
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

	/**
	 * @param done Called after every slice that did anything, and after one that found nothing left to
	 *   do: its items were taken out meanwhile.
	 */
	constructor(work: (item: T) => void, done: () => void, signal: AbortSignal) {
		this.#work = work;
		this.#done = done;
		this.#signal = signal;
	}

	add(item: T): void {
		this.#items.add(item);
		this.#schedule();
	}

	get isEmpty(): boolean {
		return this.#items.size === 0;
	}

	has(item: T): boolean {
		return this.#items.has(item);
	}

	delete(item: T): void {
		this.#items.delete(item);
	}

	/** Works now, until the budget is spent or so many items are done; the rest follows in slices. */
	run(time: Budget, most = Infinity): void {
		let worked = 0;
		for (const item of this.#items) {
			if (worked >= most || (worked > 0 && time.spent())) break;
			this.#items.delete(item);
			this.#work(item);
			worked += 1;
		}
		if (worked > 0) this.#done();
		this.#schedule();
	}

	#schedule(): void {
		if (this.#scheduled || this.#items.size === 0 || this.#signal.aborted) return;
		this.#scheduled = true;
		soon(() => {
			this.#scheduled = false;
			if (this.#signal.aborted) return;
			if (this.isEmpty) this.#done();
			else this.run(budget());
		});
	}
}
