/** Longest work without a pause, in milliseconds. */
const SLICE_MS = 8;

/**
 * Lets other tasks run: news of the next keystroke, most of all. By a message, because timers wait
 * for four milliseconds.
 */
export const breathe = (): Promise<void> =>
	new Promise((resolve) => {
		const { port1, port2 } = new MessageChannel();
		port1.addEventListener('message', () => {
			port1.close();
			resolve();
		});
		port1.start();
		port2.postMessage(undefined);
	});

export type Pause = () => Promise<void> | undefined;

/**
 * Makes what is called time and again during long work, and breathes when it is time to.
 * @throws The signal’s reason, once aborted.
 */
export const pauses = (signal: AbortSignal): Pause => {
	let begun = performance.now();
	const pause = async (): Promise<void> => {
		await breathe();
		signal.throwIfAborted();
		begun = performance.now();
	};
	return () => (performance.now() - begun < SLICE_MS ? undefined : pause());
};
