/**
 * Whether the parser is done with a node of a page that still streams in: only what is followed by
 * something else is complete.
 */
export const isClosed = (node: Node): boolean => {
	for (let at: Node | null = node; at; at = at.parentNode) {
		if (at.nextSibling) return true;
	}
	return false;
};
