/** Below this, something is there to be clicked but not to be seen. */
const LEAST_OPACITY = 0.3;

/** No button of ours is nearly as long, in CSS pixels: a larger one was stretched by the host. */
const LONGEST_SIDE = 300;

const isInside = (inner: DOMRect, outer: DOMRect): boolean =>
	inner.width > 0 &&
	inner.height > 0 &&
	inner.left >= outer.left - 1 &&
	inner.right <= outer.right + 1 &&
	inner.top >= outer.top - 1 &&
	inner.bottom <= outer.bottom + 1;

/** The parent in the flattened tree: out of a shadow root to its host. */
const parentOf = (element: Element): Element | undefined => {
	if (element.parentElement) return element.parentElement;
	const root = element.getRootNode();
	return root instanceof ShadowRoot ? root.host : undefined;
};

const isVisible = (element: Element): boolean => {
	let opacity = 1;
	for (let at: Element | undefined = element; at; at = parentOf(at)) {
		const style = getComputedStyle(at);
		const filtered = /opacity\(\s*([\d.]+)(%?)/.exec(style.filter);
		opacity *= Number(style.opacity);
		if (filtered) opacity *= Number(filtered[1]) / (filtered[2] ? 100 : 1);
		if (opacity < LEAST_OPACITY || style.visibility !== 'visible') return false;
	}
	return true;
};

/**
 * Whether a click on one of our controls was meant: made by a person, on a control that stands where
 * we drew it and that can be seen. A host page can dispatch events into an open root and dress our
 * parts up (`::part`), so that a click meant for the page lands on us.
 */
export const isMeant = (event: Event, control: Element, bar: Element): boolean => {
	if (!event.isTrusted) return false;
	const box = control.getBoundingClientRect();
	if (Math.max(box.width, box.height) > LONGEST_SIDE) return false;
	return isInside(box, bar.getBoundingClientRect()) && isVisible(control);
};
