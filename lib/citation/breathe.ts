/** Longest run without a pause, in milliseconds: half of a frame that is felt as late. */
const RUN_MS = 8;

/**
 * Ends a task so that the page can paint and answer: a message is not held back, as a timer of a
 * background page is.
 */
const nextTask = (): Promise<void> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.addEventListener('message', () => {
			port1.close();
			resolve();
		});
		port1.start();
		port2.postMessage(undefined);
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
