/** Answers that come when they come, taken one by one. */
export class Inbox<T> {
	readonly #answers: T[] = [];
	#wake: (() => void) | undefined;

	put(answer: T): void {
		this.#answers.push(answer);
		this.#wake?.();
	}

	/**
	 * The next answer, once it is there.
	 * @throws The signal’s reason, once aborted.
	 */
	async take(signal: AbortSignal): Promise<T> {
		const wake = (): void => this.#wake?.();
		signal.addEventListener('abort', wake);
		try {
			while (this.#answers.length === 0) {
				signal.throwIfAborted();
				await new Promise<void>((resolve) => {
					this.#wake = resolve;
				});
			}
			signal.throwIfAborted();
			return this.#answers.shift()!;
		} finally {
			signal.removeEventListener('abort', wake);
		}
	}
}
