/** Whether every brace has its other, as BibTeX counts them: a backslash makes no difference. */
export const isBalanced = (text: string): boolean => {
	let depth = 0;
	for (let at = 0; at < text.length; at += 1) {
		const code = text.codePointAt(at);
		if (code === 0x7b) depth += 1;
		if (code === 0x7d) depth -= 1;
		if (depth < 0) return false;
	}
	return depth === 0;
};
