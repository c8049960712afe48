const FOCUSABLE = 'button, a[href], input, select, textarea, summary';

/** Beginning with the nearest, what a row stands in. */
const around = (row: Element): Element[] =>
	row.parentElement === null ? [] : [row.parentElement, ...around(row.parentElement)];

/**
 * To be called as a button is clicked that takes itself away, or its own row off a list. Once the row is
 * gone, the same button of the next row has the focus, or of the one before, or what is first where the
 * list, or the button, stood: a browser drops a focus that goes, and the next Tab would begin at the top
 * of the page.
 */
export const keepFocus = (button: HTMLElement): void => {
	if (document.activeElement !== button) return;
	const row = button.closest('li') ?? button;
	const at = [...row.querySelectorAll('button')].indexOf(button as HTMLButtonElement);
	const neighbours = [row.nextElementSibling, row.previousElementSibling];
	const places = around(row);
	const find = (): HTMLElement | null | undefined => {
		const next = neighbours.find((each) => each?.isConnected)?.querySelectorAll('button')[at];
		if (next) return next;
		const place = places.find((each) => each.isConnected && each.querySelector(FOCUSABLE));
		return place?.querySelector<HTMLElement>(FOCUSABLE);
	};
	const watcher = new MutationObserver(() => {
		// Not taken off after all, and its user is elsewhere by now.
		if (row.isConnected && document.activeElement !== button) watcher.disconnect();
		if (row.isConnected) return;
		watcher.disconnect();
		if (document.activeElement === document.body) find()?.focus();
	});
	watcher.observe(document.body, { childList: true, subtree: true });
};

/** What a click on such a button does. */
export const takingOff =
	(run: () => void) =>
	({ currentTarget }: { currentTarget: HTMLElement }): void => {
		keepFocus(currentTarget);
		run();
	};
