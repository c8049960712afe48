/** Longest wait for a paint, in milliseconds: hidden pages have none. */
const PATIENCE_MS = 200;

/**
 * Calls back in a task of its own once the page has been painted with what stands in it now, so that
 * its readers see it before we work.
 */
export const afterPaint = (document: Document, callback: () => void): void => {
	let isDone = false;
	const done = (): void => {
		if (!isDone) callback();
		isDone = true;
	};
	if (!document.hidden) requestAnimationFrame(() => setTimeout(done));
	setTimeout(done, document.hidden ? 0 : PATIENCE_MS);
};
