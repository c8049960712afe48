/** Rows beyond the visible ones that are drawn too, so that slow scrolling shows no gap. */
const MARGIN = 8;
/** The window moves by so many rows at once: most scroll events change nothing. */
const STEP = 8;

/** How far a list is scrolled, the height of what is seen of it, and of each row, in pixels. */
interface Place {
	top: number;
	view: number;
	height: number;
}

/**
 * Which rows are to be drawn: `[from, to)`.
 */
export const windowOf = (
	{ top, view, height }: Place,
	count: number,
): [from: number, to: number] => {
	const first = Math.floor(Math.max(0, top) / height / STEP) * STEP;
	const shown = Math.ceil(view / height) + STEP;
	const to = Math.min(count, first + shown + MARGIN);
	return [Math.max(0, Math.min(first - MARGIN, to)), to];
};

/** Whether some of a row can be seen. */
export const isSeen = ({ top, view, height }: Place, index: number): boolean =>
	(index + 1) * height > top && index * height < top + view;

/**
 * Where to scroll when all rows get another height: a row that is seen stays where it is, else the
 * first one does.
 */
export const topKept = (place: Place, height: number, index: number): number => {
	const kept = isSeen(place, index) ? index : Math.floor(place.top / place.height);
	return place.top + kept * (height - place.height);
};

/** Where to scroll so that a row is wholly seen; the same place where it is. */
export const topFor = ({ top, view, height }: Place, index: number): number => {
	const start = index * height;
	if (start < top) return start;
	return start + height > top + view ? start + height - view : top;
};
