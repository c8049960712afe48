/** More records than this in one batch are not looked at one by one: the page is scanned again. */
const FLOOD = 5_000;

export interface Mutations {
	/** Elements that came into the document, outermost of each insertion. */
	added: Set<Element>;
	/** Nodes in or under which something changed. */
	changed: Set<Node>;
	/** Something left its place. */
	removed: boolean;
	/** So much happened that only a new look at the whole page makes sense. */
	flooded: boolean;
}

/** What may turn a card into another paper's: its links, its text, its children. */
const WATCHED: MutationObserverInit = {
	childList: true,
	subtree: true,
	characterData: true,
	attributes: true,
	attributeFilter: ['href'],
};

const collect = (records: readonly MutationRecord[]): Mutations => {
	const mutations: Mutations = {
		added: new Set(),
		changed: new Set(),
		removed: false,
		flooded: false,
	};
	if (records.length > FLOOD) return { ...mutations, flooded: true };
	for (const record of records) {
		mutations.changed.add(record.target);
		mutations.removed ||= record.removedNodes.length > 0;
		for (const node of record.addedNodes) {
			if (node.nodeType === Node.ELEMENT_NODE) mutations.added.add(node as Element);
		}
	}
	return mutations;
};

/** Calls back before the next paint with what changed in the light DOM, until the signal aborts. */
export const observe = (
	root: Node,
	callback: (mutations: Mutations) => void,
	signal: AbortSignal,
): void => {
	const observer = new MutationObserver((records) => callback(collect(records)));
	observer.observe(root, WATCHED);
	signal.addEventListener('abort', () => observer.disconnect());
};
