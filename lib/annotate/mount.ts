import type { Site } from '../sites/site.ts';

/** The element that every bar is; unregistered, because content scripts have no registry. */
export const BAR_TAG = 'offprint-bar';

const isOur = (child: Element): boolean =>
	child.matches(`${BAR_TAG}, style`) || child.hasAttribute('popover');

/** Whether a root is one of ours, from this script or from one before an update. */
const isOurs = (root: ShadowRoot): boolean => {
	const [slot, ...others] = root.children;
	return slot?.localName === 'slot' && others.every(isOur);
};

/**
 * The shadow root for a card's bar, to be filled by {@link mountBar} at once. The host's own root is
 * left alone.
 * @throws {Error} When the card has no element that can hold a root.
 */
export const openRoot = (site: Site, card: Element): { root: ShadowRoot; atFoot: boolean } => {
	const carrier = site.carrier(card);
	if (carrier === undefined) throw new Error(`${site.id}: the card has no carrier`);
	const present = carrier.shadowRoot;
	if (present !== null && !isOurs(present)) {
		throw new Error(`${site.id}: the carrier has a root of its own`);
	}
	const root = present ?? carrier.attachShadow({ mode: 'open' });
	return { root, atFoot: carrier === card && site.padsInside === true };
};

/**
 * Puts the card's own content and our bar into a root. What an earlier script left there goes: none
 * of it is trusted.
 */
export const mountBar = (root: ShadowRoot, bar: Element): void => {
	root.replaceChildren(root.ownerDocument.createElement('slot'), bar);
};

/** Takes the bar out. The slot stays: a root cannot be detached, and without it the card is bare. */
export const clearRoot = (root: ShadowRoot, bar: Element | undefined): void => {
	bar?.remove();
	for (const popover of root.querySelectorAll('[popover]')) popover.remove();
};
