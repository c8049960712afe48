/** Longest run without a pause, in milliseconds: half of a frame that is felt as late. */
const RUN_MS = 8;

/**
 * Ends a task so that the page can paint and answer. Not by a timer, which browsers hold back in
 * pages that nobody sees.
 */
const nextTask = (): Promise<void> =>
	new Promise((resolve) => {
		// Node, where tests run, has no scheduler of tasks.
		if ('scheduler' in globalThis) void scheduler.postTask(resolve);
		else setImmediate(resolve);
	});

/**
 * Call it often in a long piece of work: it pauses when the run was long enough.
 * @throws The signal's reason, once aborted.
 */
export const breather = (signal?: AbortSignal): (() => Promise<void> | undefined) => {
	let since = performance.now();
	const pause = async (): Promise<void> => {
		await nextTask();
		since = performance.now();
		signal?.throwIfAborted();
	};
	return () => {
		signal?.throwIfAborted();
		if (performance.now() - since < RUN_MS) return undefined;
		return pause();
	};
};
