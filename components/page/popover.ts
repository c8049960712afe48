/** Pixels between a control and what opens at it, and between that and the window's edge. */
const GAP = 6;

/** Pixels that a control may scroll away from what opened at it. */
const DRIFT = 24;

/**
 * Opens an element in the top layer at a control, so that no card clips it: below, or above where
 * there is no room. Closes by Escape, a click elsewhere, or when the page scrolls away under it.
 */
export const openAt = (
	bar: HTMLElement,
	control: HTMLElement,
	content: HTMLElement,
	mode: 'auto' | 'manual',
): (() => void) => {
	const closing = new AbortController();
	const { signal } = closing;
	const view = bar.ownerDocument.defaultView ?? window;
	content.popover = mode;
	bar.after(content);
	content.showPopover();
	const from = control.getBoundingClientRect();
	const box = content.getBoundingClientRect();
	const below = from.bottom + GAP;
	const fits = below + box.height <= view.innerHeight - GAP;
	content.style.top = `${Math.max(GAP, fits ? below : from.top - GAP - box.height)}px`;
	content.style.left = `${Math.max(GAP, Math.min(from.left, view.innerWidth - GAP - box.width))}px`;
	const close = (): void => {
		closing.abort();
		// What is removed while it is open tells nobody that it is not open any more.
		if (content.matches(':popover-open')) content.hidePopover();
		content.remove();
	};
	content.addEventListener('toggle', (event) => event.newState === 'closed' && close(), { signal });
	const follow = (): void => {
		if (Math.abs(control.getBoundingClientRect().top - from.top) > DRIFT) close();
	};
	view.addEventListener('scroll', follow, { signal, capture: true, passive: true });
	return close;
};
