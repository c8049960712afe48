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
