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

/** Roots that hold nothing but a slot of ours, so far. */
const bare = new WeakSet<ShadowRoot>();

/** A root that shows what the card shows without one. */
const attach = (carrier: Element): ShadowRoot => {
	const root = carrier.attachShadow({ mode: 'open' });
	root.append(carrier.ownerDocument.createElement('slot'));
	bare.add(root);
	return root;
};

/**
 * Attaches the root of a card that carries its bar itself, before anybody knows whether it is a
 * paper's: nothing is to be seen of it, and once the card has been laid out it costs ten times as much
 * (measured in Chromium).
 */
export const preopenRoot = (site: Site, card: Element): void => {
	if (card.shadowRoot !== null || site.carrier(card) !== card) return;
	try {
		attach(card);
	} catch {
		// It has a closed root of its own: it is skipped when it is read.
	}
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
	if (present !== null && !bare.has(present) && !isOurs(present)) {
		throw new Error(`${site.id}: the carrier has a root of its own`);
	}
	return { root: present ?? attach(carrier), atFoot: carrier === card && site.padsInside === true };
};

/**
 * Puts the card's own content and our bar into a root. What an earlier script left there goes: none
 * of it is trusted.
 */
export const mountBar = (root: ShadowRoot, bar: Element): void => {
	if (bare.delete(root)) root.append(bar);
	else root.replaceChildren(root.ownerDocument.createElement('slot'), bar);
};

/** Takes the bar out. The slot stays: a root cannot be detached, and without it the card is bare. */
export const clearRoot = (root: ShadowRoot, bar: Element | undefined): void => {
	bar?.remove();
	for (const popover of root.querySelectorAll('[popover]')) popover.remove();
};
