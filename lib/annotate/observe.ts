/** More changes than this in one batch are not looked at one by one: the page is scanned again. */
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
	/** The page is still being parsed: `added` and `removed` are not told. */
	parsing: boolean;
}

const nothing = (): Mutations => ({
	added: new Set(),
	changed: new Set(),
	removed: false,
	flooded: false,
	parsing: false,
});

const parsed = (): Mutations => ({ ...nothing(), parsing: true });

const inTree = (records: readonly MutationRecord[]): Mutations => {
	const mutations = nothing();
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

const inContent = (records: readonly MutationRecord[]): Mutations => ({
	...nothing(),
	changed: new Set(records.slice(0, FLOOD).map(({ target }) => target)),
	flooded: records.length > FLOOD,
});

/**
 * Calls back before the next paint with what may have turned a card into another paper's, in the
 * light DOM, until the signal aborts: its children, its links, its text.
 */
export const observe = (
	document: Document,
	callback: (mutations: Mutations) => void,
	signal: AbortSignal,
): void => {
	const tree = new MutationObserver((records) => {
		// While a page is parsed there is a record for every node of it, and to look at one costs more
		// than to find the new cards by their selector.
		const isParsing = document.readyState === 'loading';
		callback(isParsing ? parsed() : inTree(records));
	});
	const watchTree = (): void => tree.observe(document, { subtree: true, childList: true });
	const content = new MutationObserver((records) => callback(inContent(records)));
	watchTree();
	content.observe(document, {
		subtree: true,
		characterData: true,
		attributes: true,
		attributeFilter: ['href'],
	});
	// The last of the parser's records would be told when it is done, and look as if scripts of the page
	// had changed every card. Dropped before any deferred script runs, and untold: that is cheaper.
	const dropParsed = (): void => {
		if (document.readyState !== 'interactive') return;
		tree.disconnect();
		watchTree();
		callback(parsed());
	};
	document.addEventListener('readystatechange', dropParsed, { signal });
	signal.addEventListener('abort', () => {
		tree.disconnect();
		content.disconnect();
	});
};
