/** Rows beyond the visible ones that are drawn too, so that slow scrolling shows no gap. */
const MARGIN = 8;
/** The window moves by so many rows at once: most scroll events change nothing. */
const STEP = 8;

/**
 * Which rows are to be drawn: `[from, to)`.
 * @param top How far the list is scrolled, in pixels.
 * @param view Height of what is seen, in pixels.
 * @param height Height of each row, in pixels.
 */
export const windowOf = (
	{ top, view, height }: { top: number; view: number; height: number },
	count: number,
): [from: number, to: number] => {
	const first = Math.floor(Math.max(0, top) / height / STEP) * STEP;
	const shown = Math.ceil(view / height) + STEP;
	const to = Math.min(count, first + shown + MARGIN);
	return [Math.max(0, Math.min(first - MARGIN, to)), to];
};

/** Where to scroll so that a row is wholly seen; the same place where it is. */
export const topFor = (
	{ top, view, height }: { top: number; view: number; height: number },
	index: number,
): number => {
	const start = index * height;
	if (start < top) return start;
	return start + height > top + view ? start + height - view : top;
};
