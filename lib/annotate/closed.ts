/**
 * Whether the parser is done with a node: while a page streams in, only what is followed by
 * something else is complete. Always true once the document has been parsed.
 */
export const isClosed = (node: Node): boolean => {
	if (node.ownerDocument?.readyState !== 'loading') return true;
	for (let at: Node | null = node; at; at = at.parentNode) {
		if (at.nextSibling) return true;
	}
	return false;
};
