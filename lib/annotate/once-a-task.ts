/** Works once at the end of a task, however often it is called in it; no more once the signal aborts. */
export const onceATask = (work: () => void, signal: AbortSignal): (() => void) => {
	let isComing = false;
	return () => {
		if (isComing) return;
		isComing = true;
		queueMicrotask(() => {
			isComing = false;
			if (!signal.aborted) work();
		});
	};
};
